"""Questions with answers to type: a few words, a number; and the rules by which these are judged."""

from collections.abc import Sequence
from decimal import Decimal

from assessment.content.interaction import Numeric, ShortText
from assessment.interchange.written.asking import Asked, Asking
from assessment.interchange.written.judge import special
from assessment.interchange.written.settings import Settings, number_of
from assessment.interchange.written.sheet import Line, Notes
from assessment.interchange.written.signs import ENTRY, Entry, between_bars, number_sign, plain, worth_behind
from assessment.scoring.rules import (
    ZERO,
    AcceptText,
    NearNumber,
    NumberMatch,
    NumberRange,
    UnitFactor,
)

Number = NearNumber | NumberRange


def read_short(asking: Asking) -> Asked:
    """Return a question for a few words."""
    stem, entries = _entries(asking, "= an answer that counts, or = one | another")
    settings = asking.settings
    most, length = settings.whole("max words", 0), settings.whole("length", 24, 1)
    rule = special(asking) or accepted_in(_parts(entries), asking.points, settings, asking.notes, most)
    return Asked(stem, ShortText(most, length, asking.response_id), {asking.response_id: rule})


def read_numeric(asking: Asking) -> Asked:
    """Return a question for a number."""
    stem, entries = _entries(asking, "= 12.5, = 12.5 ± 0.1 or = 12..13")
    settings = asking.settings
    units = _units(settings)
    names = tuple(unit.unit for unit in units)
    length = settings.whole("length", 10, 1)
    rule = special(asking) or numbers_in(
        _parts(entries), asking.points, settings, asking.notes, units if len(units) > 1 else ()
    )
    return Asked(stem, Numeric(names, length, asking.response_id), {asking.response_id: rule})


def accepted_in(
    parts: Sequence[tuple[str, int]], points: Decimal, settings: Settings, notes: Notes, most_words: int
) -> AcceptText:
    """Return the rule for typed words: texts with points in braces earn these, the others all of them."""
    accepted, partial = [], []
    for part, line in parts:
        text, worth = worth_behind(part)
        said = plain(text, line, notes)
        if not said.strip():
            notes.add(line, "an answer that counts is empty")
        elif worth is None:
            accepted.append(said)
        else:
            partial.append((said, worth))
    if not accepted:
        notes.add(parts[0][1] if parts else settings.line, "no answer earns all points (one without braces)")
    over = settings.choice("too many words", {"wrong": True, "ok": False}, True)
    return AcceptText(
        tuple(accepted),
        points,
        settings.flag("case"),
        most_words if over else 0,
        tuple(partial),
        settings.flag("ignore accents"),
        settings.flag("wildcards"),
        settings.flag("exact"),
        settings.number("wrong", ZERO),
        settings.number("unanswered", ZERO),
    )


def numbers_in(
    parts: Sequence[tuple[str, int]],
    points: Decimal,
    settings: Settings,
    notes: Notes,
    units: tuple[UnitFactor, ...] = (),
) -> NumberMatch:
    """Return the rule for typed numbers; the first that holds gives its points, in braces or all of them."""
    entries: list[Number] = []
    for part, line in parts:
        text, worth = worth_behind(part)
        found = number_sign(text.strip(), points if worth is None else worth)
        if found is None or found[1].strip():
            notes.add(
                line,
                f"“{text.strip()[:40]}” is no number: write 12.5, 12.5 ± 0.1, 12.5 ± 2%, 12..13 or 3.14 (3 figures)",
            )
        else:
            entries.append(found[0])
    return NumberMatch(
        tuple(entries),
        units,
        settings.number("without unit", ZERO) if units else ZERO,
        settings.number("wrong", ZERO),
        settings.number("unanswered", ZERO),
    )


def _entries(asking: Asking, wanted: str) -> tuple[tuple[Line, ...], list[Entry]]:
    if special(asking) is not None and "answers" not in asking.blocks:
        return asking.lines, []
    return asking.answers(ENTRY, wanted)


def _parts(entries: Sequence[Entry]) -> list[tuple[str, int]]:
    found = []
    for entry in entries:
        said = ENTRY.fullmatch(entry.text)
        whole = said[1] if said else ""
        quoted = whole.startswith('"') and worth_behind(whole)[0].rstrip().endswith('"')
        parts = [whole] if quoted and whole.count('"') - whole.count('\\"') == 2 else between_bars(whole)
        found += [(part, entry.line) for part in parts]
    return found


def _units(settings: Settings) -> tuple[UnitFactor, ...]:
    """Return the units of ``units: km, m = 0.001``."""
    found = []
    for part in filter(None, (part.strip() for part in settings.text("units").split(","))):
        unit, _, factor = (piece.strip() for piece in part.partition("="))
        number = number_of(factor or "1")
        if number is None or not number:
            settings.notes.add(
                settings.line_of("units"), f"{unit} = {factor}: what one {unit} is must be a number"
            )
        else:
            found.append(UnitFactor(unit, number))
    return tuple(found)
