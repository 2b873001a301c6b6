"""What a proctor notes of a sitting: a tree of reasons, two levels deep, whose codes never change their meaning.

A reason is ``group/reason``. Reports count by it; the words for people are the screens' business. Every group ends in
``other``, so that nothing has to be noted as what it was not.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.content.interaction import is_storable
from assessment.errors import IrregularityInvalid


@dataclass(frozen=True, slots=True)
class Irregularity:
    """A proctor noted something of this attempt. ``reason`` is a code of ``REASONS``, ``note`` free words."""

    reason: str
    note: str
    by: str


OTHER = "other"
MAX_NOTE, MAX_BY = 2_000, 200

REASONS: Mapping[str, tuple[str, ...]] = {
    "environment": ("noise", "light_or_climate", "power", "evacuation", "interruption", OTHER),
    "candidate": (
        "unwell",
        "late",
        "left_the_room",
        "talked",
        "forbidden_aid",
        "looked_at_others",
        "identity",
        "disturbed_others",
        OTHER,
    ),
    "staff": ("wrong_instructions", "began_late", "wrong_materials", "absent", "too_much_help", OTHER),
    "technical": (
        "computer",
        "screen_or_sound",
        "keyboard_or_mouse",
        "program",
        "network",
        "question",
        OTHER,
    ),
}
CODES = frozenset(f"{group}/{reason}" for group, reasons in REASONS.items() for reason in reasons)


def needs_note(code: str) -> bool:
    """Say whether a reason tells nothing without words of its own."""
    return code.endswith(f"/{OTHER}")


def check_irregularity(noted: Irregularity) -> None:
    """Refuse what nobody could count or read later.

    Raises:
        IrregularityInvalid: ``place`` is the field.
    """
    if noted.reason not in CODES:
        raise IrregularityInvalid("reason", noted.reason[:100])
    if len(noted.note) > MAX_NOTE or not is_storable(noted.note):
        raise IrregularityInvalid("note", f"{len(noted.note)} characters")
    if needs_note(noted.reason) and not noted.note.strip():
        raise IrregularityInvalid("note", f"none for {noted.reason}")
    if not noted.by or len(noted.by) > MAX_BY:
        raise IrregularityInvalid("by", f"{len(noted.by)} characters")
