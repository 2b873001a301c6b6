"""What a test says that is kept with it, but that nothing in this version does when the test is sat."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from assessment.content.scope import stands_together
from assessment.content.test import (
    INHERITED,
    STRAIGHT,
    Flow,
    Navigation,
    Section,
    SessionControl,
    Test,
    TimeLimits,
)
from assessment.content.tools import is_known


def unfollowed(test: Test) -> tuple[str, ...]:
    """Return the names of the settings of a test that are kept but not followed; the list gets shorter over time."""
    return tuple(dict.fromkeys(_found(test)))


def _found(test: Test) -> Iterator[str]:
    if test.outcomes is not None:
        yield "the test's own reckoning of outcomes"
    yield from _unknown("", test.tools)
    for part in test.parts:
        once = part.navigation is Navigation.LINEAR
        yield from _of(f"part {part.id}", part.session, part.flow, once)
        for section in part.sections:
            yield from _of_section((section,), once)


def _unknown(place: str, words: Iterable[str]) -> Iterator[str]:
    """Yield the tools that this version does not know, each with its place."""
    for word in words:
        if not is_known(word):
            yield f"{place}the tool {word!r}, which is not known"


def _of_section(path: tuple[Section, ...], once: bool) -> Iterator[str]:
    section = path[-1]
    yield from _of(f"section {section.id}", section.session, section.flow, once)
    yield from _least(f"section {section.id}", section.time, once)
    yield from _unknown(f"section {section.id}: ", section.tools)
    if section.lock_on_leave and not stands_together(path):
        yield f"section {section.id}: locked when left, though its items are mixed with others"
    for ref in section.items:
        yield from _of(f"item {ref.item_id}", ref.session, ref.flow, once)
        yield from _least(f"item {ref.item_id}", ref.time, once)
        yield from _unknown(f"item {ref.item_id}: ", ref.tools)
    for inner in section.sections:
        yield from _of_section((*path, inner), once)


def _least(place: str, time: TimeLimits, once: bool) -> Iterator[str]:
    """QTI has a least time of a section and an item in linear parts only."""
    if time.min_ms and not once:
        yield f"{place}: least time"


def _of(place: str, session: SessionControl, flow: Flow, once: bool) -> Iterator[str]:
    if flow != STRAIGHT:
        yield f"{place}: conditions and branches"
    rest = replace(session, max_attempts=None, show_feedback=None, show_solution=None)
    if once:
        rest = replace(rest, allow_skipping=None, validate_responses=None)
    if rest != INHERITED:
        yield f"{place}: what may be done with an item"
