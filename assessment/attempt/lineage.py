"""Which of the events told of an attempt are the attempt, and which only compete with it.

The attempt is one chain: the log of the device that began it (the root), up to the event that a hand-over names, then
the log of the device that took over from there, and so on to its end. A hand-over counts only if it names device, seq
and head of an event in the chain; a head cannot be made without having seen the beginning. What a device told after it
had given the attempt away (``HandedOver``) is none of it, whether anybody has taken over or not. Whatever else was told
of the attempt, by whomever, is kept in branches and never mixed in.

The root is the device that the attempt's id was made by (``origin``). Where no beginning fits the id, it is the lowest
device id: never the first to arrive, for every server has to say the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from assessment.attempt.device_logs import device_logs
from assessment.attempt.events import Event, Initiated, TakenOver
from assessment.attempt.hand_over import HandedOver
from assessment.attempt.origin import is_origin
from assessment.attempt.payload import kind_of, to_payload
from assessment.codec import encode
from assessment.ids import AttemptId, DeviceId

MOST_BEGINNINGS = 8
"""So many different beginnings of one device are compared with hand-overs: more are none that an honest one tells."""

Place = tuple[DeviceId, int]
"""Where an event stands: device and seq."""


@dataclass(frozen=True, slots=True)
class Branch:
    """Events of one device that are not in the chain. ``rooted``: they go back to a beginning, so a person may choose them."""

    device_id: DeviceId
    events: tuple[Event, ...]
    rooted: bool

    @property
    def place(self) -> Place:
        """Where the branch begins: its name."""
        return self.device_id, self.events[0].seq

    @property
    def last(self) -> Place:
        """Where the branch ends, so far."""
        return self.device_id, self.events[-1].seq


@dataclass(frozen=True, slots=True)
class Lineage:
    """The attempt's events in order, and what competes with them."""

    chain: tuple[Event, ...]
    branches: tuple[Branch, ...] = ()


def head_of(beginning: Event, last: Event) -> str:
    """Return the name by which a hand-over goes on from ``last``, in an attempt that began with ``beginning``."""
    parts = [
        [
            e.attempt_id,
            e.device_id,
            e.seq,
            e.at_ms,
            e.elapsed_ms,
            e.pack_hash,
            kind_of(e.body),
            to_payload(e.body),
        ]
        for e in (beginning, last)
    ]
    return sha256(b"carrel-head-v1\0" + encode(parts)).hexdigest()


def trace(
    attempt_id: AttemptId,
    history: Iterable[Event],
    *,
    through: Place | None = None,
) -> Lineage:
    """Return the chain and its branches, whatever order the events arrived in.

    ``through`` leads the chain through one event, where a person decided so. Of two hand-overs from one log the lower seat is followed until then.
    """
    logs = device_logs(history)
    if len(logs) == 1:
        (only,) = logs.values()
        if _begins(only[0]) and not any(isinstance(event.body, HandedOver | TakenOver) for event in only):
            return Lineage(tuple(only))
    runs = [run for log in logs.values() for run in _runs(log)]
    roots = [run for run in runs if run.beginnings]
    _link(runs, roots)
    start, wanted = _root(roots), _Wanted()
    if through is not None:
        wanted = _path(runs, through)
        start = wanted.top or start
    return _lineage(runs, start, wanted)


@dataclass(slots=True, eq=False)
class _Run:
    """A stretch of one device's log that begins with the log or with a hand-over. ``at``: where in ``parent`` it joins.

    ``late_after``: it is what a device told after it had given the attempt away. Nobody follows it unless a person says so.
    """

    events: list[Event]
    beginnings: tuple[Event, ...] = ()
    parent: "_Run | None" = None
    at: int = 0
    children: "list[_Run]" = field(default_factory=list)
    late_after: "_Run | None" = None


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A way that is to be taken: from its top on from parent to child, and in the last run past ``position``."""

    top: _Run | None = None
    steps: Mapping[_Run, _Run] = field(default_factory=dict)
    last: _Run | None = None
    position: int = 0


def _begins(event: Event) -> bool:
    return event.seq == 1 and isinstance(event.body, Initiated)


def _runs(log: Sequence[Event]) -> list[_Run]:
    runs: list[_Run] = []
    given_away = False
    for event in log:
        if not runs or given_away or isinstance(event.body, TakenOver):
            late = given_away and not isinstance(event.body, TakenOver)
            runs.append(_Run([], late_after=runs[-1] if late else None))
        runs[-1].events.append(event)
        given_away = isinstance(event.body, HandedOver)
    first = runs[0]
    if not isinstance(first.events[0].body, TakenOver):
        first.beginnings = tuple(event for event in first.events if _begins(event))[:MOST_BEGINNINGS]
    return runs


def _link(runs: Sequence[_Run], roots: Sequence[_Run]) -> None:
    """Give each run that names a known head its parent, from the roots outwards."""
    waiting: dict[Place, list[_Run]] = {}
    for run in runs:
        body = run.events[0].body
        if isinstance(body, TakenOver):
            waiting.setdefault((body.previous_device, body.previous_seq), []).append(run)
    late = {run.late_after: run for run in runs if run.late_after is not None}
    reached = list(roots) if waiting or late else []
    for run in reached:  # grows as it goes
        if run in late:
            later = late[run]
            later.parent, later.at, later.beginnings = run, len(run.events) - 1, run.beginnings
            reached.append(later)
        for position, event in enumerate(run.events):
            named = waiting.get((event.device_id, event.seq), ())
            heads = {head_of(beginning, event) for beginning in run.beginnings} if named else set()
            for child in named:
                if child is run or child.parent is not None or _head(child) not in heads:
                    continue
                child.parent, child.at, child.beginnings = run, position, run.beginnings
                run.children.append(child)
                reached.append(child)


def _head(run: _Run) -> str:
    body = run.events[0].body
    return body.previous_head if isinstance(body, TakenOver) else ""


def _root(roots: Sequence[_Run]) -> _Run | None:
    if len(roots) < 2:
        return roots[0] if roots else None
    own = [run for run in roots if any(is_origin(event) for event in run.beginnings)]
    return (own or list(roots))[0]


def _path(runs: Sequence[_Run], through: Place) -> _Wanted:
    """Return the way from a root through an event; none where the event goes back to no beginning."""
    for run in runs:
        places = [n for n, event in enumerate(run.events) if (event.device_id, event.seq) == through]
        if places and run.beginnings:
            steps: dict[_Run, _Run] = {}
            top = run
            while top.parent is not None:
                steps[top.parent] = top
                top = top.parent
            return _Wanted(top, steps, run, places[-1])
    return _Wanted()


def _lineage(runs: Sequence[_Run], start: _Run | None, wanted: _Wanted) -> Lineage:
    chain: list[Event] = []
    used: dict[_Run, int] = {}
    run = start
    while run is not None:
        following = wanted.steps.get(run) or _successor(run, wanted.position if run is wanted.last else 0)
        used[run] = len(run.events) if following is None else following.at + 1
        chain += run.events[: used[run]]
        run = following
    left = [(run, run.events[used.get(run, 0) :]) for run in runs]
    return Lineage(
        tuple(chain),
        tuple(Branch(rest[0].device_id, tuple(rest), bool(run.beginnings)) for run, rest in left if rest),
    )


def _successor(run: _Run, earliest: int) -> _Run | None:
    """Return the run that takes over, no earlier than at ``earliest``."""
    found = [child for child in run.children if child.at >= earliest]
    return min(found, key=_seat, default=None)


def _seat(run: _Run) -> tuple[int, DeviceId, int]:
    first = run.events[0]
    seat = first.body.seat if isinstance(first.body, TakenOver) else 0
    return seat, first.device_id, first.seq
