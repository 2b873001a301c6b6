"""The table of states, exhaustively."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from assessment.attempt.attempt import apply, blank
from assessment.attempt.events import Body, Unknown
from assessment.attempt.payload import KINDS, kind_of
from assessment.attempt.states import TRANSITIONS, State, diagram, next_state
from assessment.errors import IllegalMove
from tests.assessment.attempt.bodies import ATTEMPT, ONE_OF_EACH, event

PAGE = Path(__file__).parents[3] / "docs" / "attempt-states.md"
ENDS = {State.SUBMITTED, State.EXPIRED, State.CANCELLED, State.COMPLETED}


def test_there_is_one_of_each() -> None:
    """The table is tried with every kind of event there is."""
    assert set(KINDS.values()) == {type(body) for body in ONE_OF_EACH}


@pytest.mark.parametrize(
    ("state", "body"),
    list(product(State, ONE_OF_EACH)),
    ids=lambda v: v.name if isinstance(v, State) else kind_of(v),
)
def test_every_pair(state: State, body: Body) -> None:
    """A pair in the table leads where it says; any other raises and leaves the attempt as it was."""
    attempt = replace(blank(ATTEMPT), state=state)
    before = replace(attempt)
    target = TRANSITIONS[state].get(type(body))

    if target is None:
        with pytest.raises(IllegalMove):
            apply(attempt, event(body, 1))
    else:
        assert target is apply(attempt, event(body, 1)).state
        assert target is next_state(state, body)
    assert before == attempt


def test_nothing_answers_after_the_end() -> None:
    """No event reopens an attempt or changes an answer once it has ended."""
    for state in ENDS:
        names = {kind_of(body) for body in ONE_OF_EACH if type(body) in TRANSITIONS[state]}
        assert names <= {"incident", "lockdown_engaged", "lockdown_released", "completed"}


def test_every_state_can_be_reached() -> None:
    """The table has no island."""
    reached, edge = {State.ABSENT}, {State.ABSENT}
    while edge:
        edge = {target for state in edge for target in TRANSITIONS[state].values()} - reached
        reached |= edge
    assert set(State) == reached


def test_unknown_kinds_change_no_state() -> None:
    """An event of a kind this version does not know is counted and changes nothing else."""
    attempt = replace(blank(ATTEMPT), state=State.IN_PROGRESS)
    after = apply(attempt, event(Unknown("later", b"\x80"), 1))

    assert State.IN_PROGRESS is after.state
    assert 1 == after.event_count


def test_the_picture_is_the_table() -> None:
    """The diagram in the documents is drawn from the table."""
    assert diagram() in PAGE.read_text(encoding="utf-8")
