"""What a test says that is kept with it, but that nothing in this version does when the test is sat."""

from collections.abc import Iterable, Iterator

from assessment.content.test import INHERITED, STRAIGHT, UNTIMED, Flow, SessionControl, Test, TimeLimits
from assessment.content.tools import is_known


def unfollowed(test: Test) -> tuple[str, ...]:
    """Return the names of the settings of a test that are kept but not followed; the list gets shorter over time."""
    return tuple(dict.fromkeys(_found(test)))


def _found(test: Test) -> Iterator[str]:
    if test.time.min_ms or test.time.allow_late:
        yield "least time and late answers"
    if test.outcomes is not None:
        yield "the test's own reckoning of outcomes"
    yield from _unknown("", test.tools)
    for part in test.parts:
        yield from _of(f"part {part.id}", part.time, part.session, part.flow)
    for section in test.all_sections():
        yield from _of(f"section {section.id}", section.time, section.session, section.flow)
        if section.lock_on_leave:
            yield f"section {section.id}: locked when left"
        yield from _unknown(f"section {section.id}: ", section.tools)
        for ref in section.items:
            yield from _of(f"item {ref.item_id}", ref.time, ref.session, ref.flow)
            yield from _unknown(f"item {ref.item_id}: ", ref.tools)


def _unknown(place: str, words: Iterable[str]) -> Iterator[str]:
    """Yield the tools that this version does not know, each with its place."""
    for word in words:
        if not is_known(word):
            yield f"{place}the tool {word!r}, which is not known"


def _of(place: str, time: TimeLimits, session: SessionControl, flow: Flow) -> Iterator[str]:
    if time != UNTIMED:
        yield f"{place}: time limits"
    if flow != STRAIGHT:
        yield f"{place}: conditions and branches"
    if session != INHERITED:
        yield f"{place}: what may be done with an item"
