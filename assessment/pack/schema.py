"""The shape of every JSON file in a pack, and of a sitting document, checked where bytes enter.

``python -m assessment.pack.published`` writes these shapes as JSON Schema to ``resources/schemas/``.
"""

from typing import Annotated, Literal

from pydantic import Field

from assessment.attempt.accommodations import (
    LEAST_LINE_PERCENT,
    LEAST_TEXT_PERCENT,
    MOST_LINE_PERCENT,
    MOST_TEXT_PERCENT,
)
from assessment.attempt.lockdown import Level, Tier, UnlockWay
from assessment.attempt.policy import Feedback, LateRule
from assessment.attempt.sitting import LARGEST_PHOTO, MOST_PROCTORS
from assessment.pack.interaction_shapes import InteractionShape
from assessment.pack.key_shapes import ItemKeyShape
from assessment.pack.shape import (
    Count,
    Hex8,
    Hex16,
    Hex32,
    Html,
    Id,
    Language,
    MediaName,
    Milliseconds,
    Moment,
    Note,
    Points,
    Shape,
    Title,
    Version,
    Word,
)

FORMAT_VERSION = 1


# content.age -------------------------------------------------------------------------------------------------------


class PackFile(Shape):
    """pack.json: what the pack is, and the order of its tests, items, stimuli and media."""

    pack_id: Id
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    title: Title
    language: Language
    organisation: Title
    description: Note
    author: Title
    licence: Title
    tests: tuple[Id, ...]
    items: tuple[Id, ...]
    stimuli: tuple[Id, ...]
    media: tuple[MediaName, ...]


class ItemFile(Shape):
    """items/ID.json: one item."""

    id: Id
    stem: Html
    interactions: tuple[InteractionShape, ...]
    points: Points
    title: Title
    category: Title
    tags: tuple[Title, ...]


class StimulusFile(Shape):
    """stimuli/ID.json: shared material."""

    id: Id
    title: Title
    body: Html


# keys.age ----------------------------------------------------------------------------------------------------------


class KeysFile(Shape):
    """keys.json. ``blind`` is secret, so that the manifest's hash of this file cannot be used to try out answers."""

    pack_id: Id
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    blind: Hex32
    keys: tuple[ItemKeyShape, ...]


# manifest.json -----------------------------------------------------------------------------------------------------


class DigestShape(Shape):
    """Length and SHA-256 of some bytes."""

    bytes: Count
    sha256: Hex32


class TestSummaryShape(Shape):
    """What anyone may know of a test before it opens."""

    id: Id
    title: Title
    language: Language
    time_limit_ms: Milliseconds | None
    item_count: Count
    category: Title
    difficulty: Title
    target_band: Title


class IssuerShape(Shape):
    """Who signed: the Ed25519 public key, and its short name."""

    key_id: Hex8
    public: Hex32


class ManifestFile(Shape):
    """manifest.json, signed by the issuer. ``content`` and ``keys`` are digests of what the sealed parts open to."""

    format_version: Literal[1]
    min_app_version: Version
    pack_id: Id
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    title: Title
    language: Language
    organisation: Title
    tests: tuple[TestSummaryShape, ...]
    issuer: IssuerShape
    opens_at: Moment | None
    release: tuple[Literal["code", "device", "organisation"], ...]
    code_salt: Hex16 | None
    keys_released: bool
    content: DigestShape
    keys: DigestShape
    parts: dict[Annotated[str, Field(max_length=200)], DigestShape]


# the sitting document ----------------------------------------------------------------------------------------------


class LevelsShape(Shape):
    """The level of every control of the lockdown."""

    full_screen: Level
    keys: Level
    injected_input: Level
    foreign_windows: Level
    focus: Level
    programs: Level
    displays: Level
    virtual_machine: Level
    remote_session: Level
    capture: Level
    session_switch: Level
    suspend: Level
    clock: Level
    integrity: Level
    unclean_end: Level


class ProgramRuleShape(Shape):
    """A program by name, path or the SHA-256 of its file; what is empty is not looked at."""

    name: Annotated[str, Field(max_length=255)]
    path: Annotated[str, Field(max_length=1_000)]
    sha256: Literal[""] | Hex32


class LockdownShape(Shape):
    """What the machine is to hold during a sitting, and what follows where it does not."""

    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    required_tier: Tier
    levels: LevelsShape
    most_displays: Annotated[int, Field(ge=1, le=100)]
    internal_display_only: bool
    denied: Annotated[tuple[ProgramRuleShape, ...], Field(max_length=1_000)]
    allowed: Annotated[tuple[ProgramRuleShape, ...], Field(max_length=1_000)]
    exceptions: Annotated[tuple[ProgramRuleShape, ...], Field(max_length=1_000)]
    unlock: tuple[UnlockWay, ...]
    lock_stops_clock: bool


class PolicyShape(Shape):
    """What a sitting allows."""

    attempts_allowed: Count
    cool_down_ms: Milliseconds
    pause_stops_clock: bool
    candidate_may_pause: bool
    crash_gap_counts: bool
    flush_grace_ms: Milliseconds
    late_rule: LateRule
    feedback: Feedback
    keys_withheld: bool
    warnings_ms: tuple[Milliseconds, ...]
    lockdown: LockdownShape
    breaks: Annotated[int, Field(ge=0, le=100)]
    break_ms: Milliseconds
    practice: bool
    honour_statement: Annotated[str, Field(max_length=4_000)]
    system_clipboard: bool
    spelling_suggestions: bool
    leave_pin_hash: Annotated[str, Field(max_length=500)]
    unlock_key: Literal[""] | Hex32 = Field(default="", repr=False)


class DisplayShape(Shape):
    """How the screen looks for a candidate; empty and 0 leave it to the installation."""

    text_percent: Literal[0] | Annotated[int, Field(ge=LEAST_TEXT_PERCENT, le=MOST_TEXT_PERCENT)]
    theme: Annotated[str, Field(max_length=50)]
    typeface: Annotated[str, Field(max_length=50)]
    line_percent: Literal[0] | Annotated[int, Field(ge=LEAST_LINE_PERCENT, le=MOST_LINE_PERCENT)]
    single_column: bool
    language: Literal[""] | Language


class AccommodationsShape(Shape):
    """What a candidate was granted besides time."""

    display: DisplayShape
    tools: tuple[Word, ...]
    breaks: Annotated[int, Field(ge=0, le=100)]
    break_ms: Milliseconds
    no_drag: bool
    keyboard_only: bool


class RosterEntryShape(Shape):
    """One candidate who may sit."""

    candidate_id: Annotated[str, Field(min_length=1, max_length=200)]
    number: Annotated[str, Field(min_length=1, max_length=200)]
    name: Title
    secret_hash: Annotated[str, Field(max_length=500)]
    time_factor_percent: Annotated[int, Field(ge=100, le=1_000)]
    extra_ms: Milliseconds
    desk: Title
    accommodations: AccommodationsShape
    photo: Annotated[str, Field(max_length=LARGEST_PHOTO, pattern=r"^[A-Za-z0-9+/]*={0,2}$")]


class ProctorShape(Shape):
    """One proctor with a PIN of their own."""

    id: Annotated[str, Field(min_length=1, max_length=200)]
    name: Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
    pin_hash: Annotated[str, Field(min_length=1, max_length=500)]


class SittingFile(Shape):
    """What an organisation signs for one sitting."""

    format_version: Literal[1]
    id: Annotated[str, Field(min_length=1, max_length=200)]
    organisation: Annotated[str, Field(max_length=200)]
    revision: Count
    title: Title
    pack_id: Id
    pack_version: Annotated[int, Field(ge=1, lt=1 << 31)]
    test_id: Id
    centre: Title
    room: Title
    opens_at: Moment
    closes_at: Moment
    policy: PolicyShape
    roster: tuple[RosterEntryShape, ...]
    time_limit_ms: Milliseconds | None
    proctors: Annotated[tuple[ProctorShape, ...], Field(max_length=MOST_PROCTORS)] = ()
    seal_to: Annotated[str, Field(pattern=r"^(age1[0-9a-z]{58})?$")] = ""


class SignedSitting(Shape):
    """A ``.carrelsitting`` file: ``document`` is the canonical JSON of a sitting, letter for letter as signed."""

    document: Annotated[str, Field(max_length=64 << 20)]
    key: Hex8
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]
