"""One ``tests/*.toml`` to a test: parts, sections, the items they hold and the stimuli they show."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from assessment.content.test import (
    Grade,
    ItemRef,
    Navigation,
    Part,
    Presentation,
    Section,
    SessionControl,
    Submission,
    Test,
    TimeLimits,
)
from assessment.ids import ItemId, PartId, SectionId, StimulusId, TestId
from assessment.interchange.markdown import html_of
from assessment.interchange.table import Table

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a test that names an item or a stimulus."""

    place: str
    kind: str
    id: str


def read_test(table: Table, language: str, media: Mapping[str, str]) -> tuple[Test | None, list[Reference]]:
    """Return a test and what it refers to; what is wrong is noted, and then there is no test."""
    before = len(table.problems)
    named: list[Reference] = []
    id, title = table.identifier("id"), table.line("title")
    language, instructions = table.text("language", language), _instructions(table, media)
    limit = _time_limit(table)
    category, difficulty, band = (table.line(name, "") for name in ("category", "difficulty", "target_band"))
    parts = tuple(_part(part, media, named) for part in table.tables("parts", _named(table.place, "part")))
    tools, pass_mark = tuple(table.texts("tools")), table.number("pass_mark", None)
    grades = _grades(table)
    table.done()
    if len(table.problems) == before:
        with table.problems.noted(table.place):
            about = (category, difficulty, band, tools, pass_mark, grades)
            return Test(TestId(id), title, parts, language, instructions, limit, *about), named
    return None, named


def _grades(table: Table) -> tuple[Grade, ...]:
    """Return the grades: each a label and the least that earns it, as ``least`` points or ``least_percent``."""
    found = []
    for entry in table.tables("grades", lambda position, _: f"{table.place}, grade {position}"):
        label, points, percent = (
            entry.line("label"),
            entry.number("least", None),
            entry.number("least_percent", None),
        )
        entry.done()
        if points is not None and percent is None:
            with entry.problems.noted(entry.place):
                found.append(Grade(label, points))
        elif percent is not None and points is None:
            with entry.problems.noted(entry.place):
                found.append(Grade(label, percent, percent=True))
        else:
            entry.problems.add(entry.place, "a grade has either least or least_percent")
    return tuple(found)


def _part(table: Table, media: Mapping[str, str], named: list[Reference]) -> Part:
    navigation = table.one_of("navigation", Navigation, Navigation.FREE)
    part = Part(
        PartId(table.identifier("id")),
        table.line("title", ""),
        navigation,
        _sections(table, media, named),
        table.one_of("submission", Submission, Submission.TOGETHER),
        _time_limit(table),
        _session(table),
    )
    table.done()
    return part


def _sections(table: Table, media: Mapping[str, str], named: list[Reference]) -> tuple[Section, ...]:
    tables = table.tables("sections", _named(table.place, "section"))
    read = [_section(entry, media, named) for entry in tables]
    return tuple(section for section in read if section is not None)


def _section(table: Table, media: Mapping[str, str], named: list[Reference]) -> Section | None:
    stimulus = table.text("stimulus", "")
    items = _refs(table)
    named += [Reference(table.place, "item", ref.item_id) for ref in items]
    named += [Reference(table.place, "stimulus", stimulus)] if stimulus else []
    nested = _sections(table, media, named)
    if "sections" in table and not nested and not items:
        return None  # they are there, and what is wrong with them is noted
    section = None
    with table.problems.noted(table.place):
        section = Section(
            SectionId(table.identifier("id")),
            table.line("title", ""),
            _instructions(table, media),
            StimulusId(stimulus) if stimulus else None,
            items,
            nested,
            table.flag("shuffle", default=False),
            table.one_of("presentation", Presentation, Presentation.PAGE),
            _time_limit(table),
            table.whole("select", 0, 1) if "select" in table else None,
            table.flag("required", default=False),
            table.flag("fixed", default=False),
            table.flag("visible", default=True),
            table.flag("keep_together", default=True),
            table.flag("lock_on_leave", default=False),
            table.number("floor", None),
            tuple(table.texts("tools")),
            _session(table),
        )
    table.done()
    return section


def _refs(table: Table) -> tuple[ItemRef, ...]:
    """Return the items of a section: each an id, or a table with ``id`` and what holds for it here."""
    found = []
    for entry in table.mixed("items", _named(table.place, "item")):
        if isinstance(entry, str):
            found.append(ItemRef(ItemId(entry)))
            continue
        found.append(
            ItemRef(
                ItemId(entry.identifier("id")),
                entry.number("weight", Decimal(1)) or Decimal(0),
                entry.flag("required", default=False),
                entry.flag("fixed", default=False),
                tuple(entry.texts("categories")),
                tuple(entry.texts("tools")),
                _time_limit(entry),
                _session(entry),
            )
        )
        entry.done()
    return tuple(found)


def _instructions(table: Table, media: Mapping[str, str]) -> str:
    text = table.text("instructions", "")
    with table.problems.noted(table.place):
        return html_of(text, table.place, media)
    return ""


def _session(table: Table) -> SessionControl:
    """Return what may be done with an item, as far as it is said here; what is not said is taken from above."""
    return SessionControl(
        max_attempts=table.whole("max_attempts", 0) if "max_attempts" in table else None,
        show_feedback=_said(table, "show_feedback"),
        show_solution=_said(table, "show_solution"),
        allow_skipping=_said(table, "allow_skipping"),
        validate_responses=_said(table, "validate_responses"),
    )


def _said(table: Table, name: str) -> bool | None:
    return table.flag(name, default=False) if name in table else None


def _time_limit(table: Table) -> TimeLimits:
    least, most = _minutes(table, "min_time_minutes"), _minutes(table, "time_limit_minutes")
    late = table.flag("allow_late", default=False)
    with table.problems.noted(table.place):
        return TimeLimits(least, most, late)
    return TimeLimits()


def _minutes(table: Table, name: str) -> int | None:
    minutes = table.number(name, None)
    if minutes is None:
        return None
    if not 0 < minutes <= 7 * 24 * 60:
        table.problems.add(table.place, f"{name} must be more than 0 and at most a week")
        return None
    return int(minutes * Decimal(MINUTE_MS))


def _named(place: str, kind: str) -> Callable[[int, Mapping[str, Any]], str]:
    """Name a nested table by its id, or by its position where it has none."""
    return lambda position, fields: f"{place}, {kind} {fields.get('id', position)}"
