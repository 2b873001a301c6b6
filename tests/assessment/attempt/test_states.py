"""The table of states is obeyed entry by entry, and the picture in the documents is drawn from it."""

from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from assessment.attempt.attempt import apply
from assessment.attempt.events import Body, Event, Unknown
from assessment.attempt.payload import KINDS, NAMES
from assessment.attempt.states import OPEN_STATES, TRANSITIONS, State, diagram, next_state
from assessment.errors import IllegalMove
from tests.strategies import DEVICES, EXAMPLES, PACK_HASH, attempt_in

PAGE = Path(__file__).parents[3] / "docs" / "attempt-states.md"
BODIES: tuple[type[Body], ...] = get_args(Body)
PAIRS = [(state, body) for state, body in product(State, BODIES) if body is not Unknown]
LEGAL = [(state, body) for state, body in PAIRS if body in TRANSITIONS[state]]
ILLEGAL = [pair for pair in PAIRS if pair not in LEGAL]
AFTER_THE_END = {
    "command_settled",
    "completed",
    "exported",
    "incident",
    "irregularity",
    "lockdown_engaged",
    "lockdown_released",
    "panel_closed",
}


def named(value: object) -> str:
    """Return how a state or a kind is shown in a test's name."""
    return value.value if isinstance(value, State) else NAMES[value]  # type: ignore[index]  # a kind of body


def event_of(state: State, body: Body) -> Event:
    """Return the next event of the first device after a history that ends in ``state``."""
    attempt = attempt_in(state)
    seq = attempt.seqs.get(DEVICES[0], 0) + 1
    return Event(attempt.attempt_id, DEVICES[0], seq, 9_000, 9_000, PACK_HASH, body)


def test_every_pair_is_looked_at() -> None:
    """Every state and every kind of body is in the table's tests; no kind is missing from the examples."""
    assert set(State) == set(TRANSITIONS)
    assert set(BODIES) == set(EXAMPLES)
    assert set(BODIES) - {Unknown} == set(KINDS.values())
    assert len(State) * len(KINDS) == len(LEGAL) + len(ILLEGAL)


@pytest.mark.parametrize(("state", "body_type"), LEGAL, ids=named)
def test_a_legal_move_goes_where_the_table_says(state: State, body_type: type[Body]) -> None:
    """A move with an entry in the table leads to the state of that entry."""
    body = EXAMPLES[body_type]

    after = apply(attempt_in(state), event_of(state, body))

    assert TRANSITIONS[state][body_type] is next_state(state, body)
    assert TRANSITIONS[state][body_type] is after.state


@pytest.mark.parametrize(("state", "body_type"), ILLEGAL, ids=named)
def test_an_illegal_move_raises_and_changes_nothing(state: State, body_type: type[Body]) -> None:
    """A move without an entry raises, says from where by what, and leaves the attempt as it was."""
    attempt = attempt_in(state)
    before = repr(attempt)

    with pytest.raises(IllegalMove) as refused:
        apply(attempt, event_of(state, EXAMPLES[body_type]))

    assert (state.value, NAMES[body_type]) == (refused.value.place, refused.value.detail)
    assert before == repr(attempt)


@pytest.mark.parametrize("state", State)
def test_an_unknown_kind_moves_nothing(state: State) -> None:
    """A kind that this version does not know is counted and has no effect; nobody may wish for one."""
    attempt = attempt_in(state)

    after = apply(attempt, event_of(state, EXAMPLES[Unknown]))

    assert (state, attempt.responses) == (after.state, after.responses)
    assert attempt.event_count + 1 == after.event_count
    with pytest.raises(IllegalMove):
        next_state(state, EXAMPLES[Unknown])


@pytest.mark.parametrize("state", [state for state in State if state not in OPEN_STATES], ids=named)
def test_nothing_is_answered_outside_an_open_attempt(state: State) -> None:
    """No event answers, reopens or extends an attempt that has ended or has not begun."""
    allowed = AFTER_THE_END if state is not State.ABSENT else {"initiated"}

    assert {NAMES[body] for body in TRANSITIONS[state]} <= allowed


def test_every_state_can_be_reached_and_every_open_one_ended() -> None:
    """No state is an island, and from every open state the attempt can be ended."""
    reached = {State.ABSENT}
    for _ in State:
        reached |= {target for state in reached for target in TRANSITIONS[state].values()}
    ended = {State.SUBMITTED, State.EXPIRED, State.CANCELLED}

    assert set(State) == reached
    assert all(ended & set(TRANSITIONS[state].values()) for state in OPEN_STATES)


def test_the_picture_in_the_documents_is_the_table() -> None:
    """The page of states shows exactly the diagram that the table gives, with a line for each move."""
    drawn = PAGE.read_text(encoding="utf-8").split("```mermaid\n")[1].split("\n```")[0]
    moves = [
        kind for state, kinds in TRANSITIONS.items() for kind, target in kinds.items() if target is not state
    ]

    assert diagram() == drawn
    assert len(moves) + 1 == len(drawn.splitlines())
