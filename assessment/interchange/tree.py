"""One ``tests/*.toml`` to a test: parts, sections, the items they hold and the stimuli they show."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from assessment.content.test import Navigation, Part, Presentation, Section, Test, TimeLimits, refs
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
    table.done()
    if len(table.problems) == before:
        with table.problems.noted(table.place):
            return Test(
                TestId(id), title, parts, language, instructions, limit, category, difficulty, band
            ), named
    return None, named


def _part(table: Table, media: Mapping[str, str], named: list[Reference]) -> Part:
    navigation = table.one_of("navigation", Navigation, Navigation.FREE)
    part = Part(
        PartId(table.identifier("id")), table.line("title", ""), navigation, _sections(table, media, named)
    )
    table.done()
    return part


def _sections(table: Table, media: Mapping[str, str], named: list[Reference]) -> tuple[Section, ...]:
    tables = table.tables("sections", _named(table.place, "section"))
    read = [_section(entry, media, named) for entry in tables]
    return tuple(section for section in read if section is not None)


def _section(table: Table, media: Mapping[str, str], named: list[Reference]) -> Section | None:
    stimulus = table.text("stimulus", "")
    items = table.texts("items")
    named += [Reference(table.place, "item", item) for item in items]
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
            refs(*map(ItemId, items)),
            nested,
            table.flag("shuffle", default=False),
            table.one_of("presentation", Presentation, Presentation.PAGE),
            _time_limit(table),
        )
    table.done()
    return section


def _instructions(table: Table, media: Mapping[str, str]) -> str:
    text = table.text("instructions", "")
    with table.problems.noted(table.place):
        return html_of(text, table.place, media)
    return ""


def _time_limit(table: Table) -> TimeLimits:
    minutes = table.number("time_limit_minutes", None)
    if minutes is None:
        return TimeLimits()
    if not 0 < minutes <= 7 * 24 * 60:
        table.problems.add(table.place, "time_limit_minutes must be more than 0 and at most a week")
        return TimeLimits()
    return TimeLimits(max_ms=int(minutes * Decimal(MINUTE_MS)))


def _named(place: str, kind: str) -> Callable[[int, Mapping[str, Any]], str]:
    """Name a nested table by its id, or by its position where it has none."""
    return lambda position, fields: f"{place}, {kind} {fields.get('id', position)}"
