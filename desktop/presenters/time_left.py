"""What the clock shows: of all that runs out where the candidate is, that which ends first. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assessment.attempt.attempt import BREAK, Attempt
from assessment.attempt.rules import Exam, break_ms, breaks_left
from assessment.attempt.scope_timing import scope_limit_ms, scope_remaining_ms
from assessment.attempt.timing import deadline_ms, remaining_ms
from assessment.content.form import Form
from assessment.content.scope import Scope
from desktop.presenters.course_facts import BreakFacts
from desktop.presenters.facts import (
    TimeFacts,
    TimeOf,
)

WHOLE = ""
"""The key of the whole test among the clocks."""


def clocks(attempt: Attempt, form: Form, elapsed_ms: int) -> Mapping[str, TimeFacts]:
    """Return every clock that runs where the candidate is, by a key of its own; the whole test's is always there."""
    paused = attempt.paused_at_elapsed_ms is not None and attempt.pause_stops_clock
    whole = remaining_ms(attempt, elapsed_ms)
    several = any(scope.max_ms is not None for scope in form.scopes)
    late = form.allows_late and whole == 0
    found = {WHOLE: TimeFacts(whole, deadline_ms(attempt), paused, late=late, several=several)}
    for scope in form.around(attempt.current_item) if attempt.current_item else ():
        left = scope_remaining_ms(attempt, scope, elapsed_ms)
        if left is not None:
            found[key_of(scope)] = TimeFacts(
                left,
                scope_limit_ms(attempt, scope),
                paused,
                of=TimeOf(scope.kind.value),
                title=scope.title,
                whole_ms=whole,
                late=scope.allows_late and left == 0,
                several=several,
            )
    return found


def key_of(scope: Scope) -> str:
    """Return the key of a scope among the clocks."""
    return f"{scope.kind.value}/{scope.id}"


def first_to_end(found: Mapping[str, TimeFacts]) -> str:
    """Return the key of the clock that ends first. One that is over and ends nothing gives way to one that runs."""

    def rank(key: str) -> tuple[bool, bool, float, bool]:
        left = found[key].remaining_ms
        return left is None, found[key].late, 0 if left is None else left, key != WHOLE

    return min(found, key=rank)


def with_warning(facts: TimeFacts, thresholds: Sequence[int], warning_ms: int | None) -> TimeFacts:
    """Return a clock with the last warning that it has passed."""
    return replace(facts, warning_ms=warning_ms, last=bool(thresholds) and warning_ms == min(thresholds))


def break_facts(attempt: Attempt, exam: Exam, elapsed_ms: int) -> BreakFacts:
    """Return how it stands with breaks."""
    length, began = break_ms(attempt, exam), attempt.paused_at_elapsed_ms
    under_way = began is not None and attempt.pause_reason == BREAK
    left = None
    if under_way and began is not None and length:
        left = max(0, began + length - elapsed_ms)
    return BreakFacts(breaks_left(attempt, exam), length, under_way, left)
