"""The life of an attempt as a table: state → kind of event → next state. An absent entry is an illegal move.

This file knows neither device nor server: both obey the same table. ``diagram`` draws it for the documents.
"""

from collections.abc import Mapping
from enum import Enum

from assessment.attempt.events import (
    Accommodated,
    Agreed,
    Annotated,
    Body,
    Cancelled,
    Checked,
    CommandSettled,
    Completed,
    DisplayChosen,
    Expired,
    Flagged,
    Incident,
    Initiated,
    ItemVisited,
    LockdownEngaged,
    LockdownReleased,
    Noted,
    Paused,
    Recovered,
    Responded,
    Resumed,
    Started,
    StruckOut,
    Submitted,
    TakenOver,
    TimeExtended,
    ToolUsed,
    Unlocked,
)
from assessment.attempt.irregularity import Irregularity
from assessment.attempt.panel_events import Launched, PanelClosed, PanelOpened, TimeAgreed
from assessment.attempt.payload import NAMES
from assessment.errors import IllegalMove


class State(Enum):
    """Where an attempt stands. ``ABSENT`` is before its first event."""

    ABSENT = "absent"
    INITIATED = "initiated"
    IN_PROGRESS = "in_progress"
    PAUSED = "paused"
    SUBMITTED = "submitted"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    COMPLETED = "completed"


OPEN_STATES = frozenset({State.INITIATED, State.IN_PROGRESS, State.PAUSED})

_AROUND: Mapping[type[Body], None] = dict.fromkeys(
    (Incident, Irregularity, PanelClosed, LockdownEngaged, LockdownReleased, CommandSettled)
)


_GRANTED = (TimeExtended, Accommodated, DisplayChosen, TakenOver, Recovered, PanelOpened, Launched)
_WORK = (ItemVisited, Responded, Flagged, Noted, Annotated, StruckOut, Checked, ToolUsed)


def _staying(state: State, *kinds: type[Body]) -> dict[type[Body], State]:
    return dict.fromkeys((*kinds, *_AROUND), state)


TRANSITIONS: Mapping[State, Mapping[type[Body], State]] = {
    State.ABSENT: {Initiated: State.INITIATED},
    State.INITIATED: {
        **_staying(State.INITIATED, Agreed, TimeAgreed, *_GRANTED),
        Started: State.IN_PROGRESS,
        Cancelled: State.CANCELLED,
    },
    State.IN_PROGRESS: {
        **_staying(State.IN_PROGRESS, *_WORK, *_GRANTED),
        Paused: State.PAUSED,
        Submitted: State.SUBMITTED,
        Expired: State.EXPIRED,
        Cancelled: State.CANCELLED,
    },
    State.PAUSED: {
        **_staying(State.PAUSED, Unlocked, *_GRANTED),
        Resumed: State.IN_PROGRESS,
        Submitted: State.SUBMITTED,
        Expired: State.EXPIRED,
        Cancelled: State.CANCELLED,
    },
    State.SUBMITTED: {**_staying(State.SUBMITTED), Completed: State.COMPLETED},
    State.EXPIRED: {**_staying(State.EXPIRED), Completed: State.COMPLETED},
    State.CANCELLED: _staying(State.CANCELLED),
    State.COMPLETED: _staying(State.COMPLETED),
}


def next_state(state: State, body: Body) -> State:
    """Return the state after ``body``.

    Raises:
        IllegalMove: if the table has no such entry.
    """
    try:
        return TRANSITIONS[state][type(body)]
    except KeyError:
        raise IllegalMove(state.value, NAMES.get(type(body), "unknown")) from None


def diagram() -> str:
    """Return the table as a Mermaid state diagram; moves that stay in a state are left out."""
    lines = ["stateDiagram-v2"]
    for state, moves in TRANSITIONS.items():
        for body, target in moves.items():
            if target is not state:
                source = "[*]" if state is State.ABSENT else state.name
                lines.append(f"    {source} --> {target.name}: {NAMES[body]}")
    return "\n".join(lines)
