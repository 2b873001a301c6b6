"""The attempt as its events tell it: ``apply`` adds one, ``follow`` a chain, ``fold`` whatever any devices told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.events import (
    Accommodated,
    Agreed,
    Annotated,
    Body,
    Checked,
    CommandOutcome,
    CommandSettled,
    DisplayChosen,
    Event,
    Flagged,
    Incident,
    Initiated,
    ItemVisited,
    LockdownEngaged,
    LockdownReleased,
    Mark,
    Noted,
    Paused,
    Recovered,
    Responded,
    Resumed,
    Started,
    StruckOut,
    SubmitMethod,
    Submitted,
    TakenOver,
    Terms,
    TimeExtended,
    Unknown,
    UnlockChoice,
    Unlocked,
    command_of,
)
from assessment.attempt.hand_over import Exported, HandedOver
from assessment.attempt.irregularity import Irregularity
from assessment.attempt.lineage import Place, trace
from assessment.attempt.panel_events import Launched, PanelOpened
from assessment.attempt.recorded import Check, RecordedIncident, RecordedIrregularity, Settled
from assessment.attempt.states import State, next_state
from assessment.content.response import NO_RESPONSE, Response
from assessment.errors import IllegalMove
from assessment.ids import AttemptId, DeviceId, ItemId

BREAK = "break"
"""The reason of a pause that is a break."""
LOCK = "lock"
"""The reason of a pause that only ``Unlocked`` ends."""
HELD = "held"
"""The reason of a pause by staff: like a lock, but the clock goes by what was agreed for pauses."""
LEFT_UNPROVED = "left_unproved"
"""The incident that says: somebody left, and nobody showed who they were."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a history amounts to. ``anomalies`` are events kept in the log that the table refused: (device, seq).

    ``spent_ms`` is how long each item was the current one up to the last event, pauses left out. ``granted_ms`` is how
    much of ``extended_ms`` was granted while it was; what was granted before the first item is with the first.
    ``display`` is what the candidate chose, ``accommodations`` what a proctor changed; None where nobody did.
    ``agreed_to`` is the hash of the statement that the candidate agreed to, empty where none was asked for.
    ``held`` is whether a machine was locked for it and not set free since, ``enforced`` what it held when it was last.
    ``left_unproved`` is whether somebody left it without showing who they were, and it was not unlocked since.
    ``pause_name`` names the pause under way: the command that made it, else the place of its event; ``pause_by`` and
    ``pause_why`` are what staff said to it. ``commands`` are those of staff that were settled, by their ids.
    ``locks`` is how often the test was locked, ``panels`` how often a proctor came to its machine, ``sheet_codes`` how
    far the codes of the candidate's row are used up. ``launched_by`` is who let the candidate in last, empty where they
    signed in. ``handed`` is the hand-over that nobody has taken over yet.
    """

    attempt_id: AttemptId
    state: State = State.ABSENT
    initiated: Initiated | None = None
    pack_hash: str = ""
    initiated_at_ms: int = 0
    agreed_to: str = ""
    started_at_ms: int | None = None
    ended_at_ms: int | None = None
    ended_as: State | None = None
    elapsed_ms: int = 0
    last_at_ms: int = 0
    current_item: ItemId | None = None
    responses: Mapping[ItemId, Response] = field(default_factory=dict)
    visited: frozenset[ItemId] = frozenset()
    flagged: frozenset[ItemId] = frozenset()
    note: str = ""
    marks: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    struck_out: Mapping[ItemId, tuple[str, ...]] = field(default_factory=dict)
    checked: Mapping[ItemId, Check] = field(default_factory=dict)
    display: Display | None = None
    accommodations: Accommodations | None = None
    spent_ms: Mapping[ItemId, int] = field(default_factory=dict)
    granted_ms: Mapping[ItemId, int] = field(default_factory=dict)
    breaks: int = 0
    pause_reason: str = ""
    pause_name: str = ""
    pause_by: str = ""
    pause_why: str = ""
    unlocked: bool = False
    allowed: frozenset[str] = frozenset()
    held: bool = False
    left_unproved: bool = False
    enforced: LockdownEngaged | None = None
    locks: int = 0
    panels: int = 0
    launched_by: str = ""
    sheet_codes: int = 0
    paused_at_elapsed_ms: int | None = None
    extended_ms: int = 0
    given_back_ms: int = 0
    incidents: tuple[RecordedIncident, ...] = ()
    irregularities: tuple[RecordedIrregularity, ...] = ()
    submit_method: SubmitMethod | None = None
    commands: Mapping[str, Settled] = field(default_factory=dict)
    seats: tuple[tuple[int, DeviceId], ...] = ()
    handed: HandedOver | None = None
    seqs: Mapping[DeviceId, int] = field(default_factory=dict)
    anomalies: tuple[tuple[DeviceId, int], ...] = ()

    def response(self, item_id: ItemId) -> Response:
        """Return the response in force for an item, the empty one when none was given."""
        return self.responses.get(item_id, NO_RESPONSE)

    @property
    def answered(self) -> frozenset[ItemId]:
        """The items that have an answer."""
        return frozenset(item for item, response in self.responses.items() if response.answered)

    @property
    def pause_stops_clock(self) -> bool:
        """Whether the pause that is under way stops the clock: as was agreed, and a break always."""
        if self.pause_reason == BREAK:
            return True
        terms = self.initiated.terms if self.initiated is not None else Terms(pause_stops_clock=False)
        return terms.lock_stops_clock if self.pause_reason == LOCK else terms.pause_stops_clock

    @property
    def locked(self) -> bool:
        """Whether the test is locked, or held by staff, and was not opened yet."""
        return self.pause_reason in (LOCK, HELD) and not self.unlocked

    @property
    def event_count(self) -> int:
        """How many events the history holds, over all devices."""
        return sum(self.seqs.values())


def blank(attempt_id: AttemptId) -> Attempt:
    """Return the attempt before its first event."""
    return Attempt(attempt_id)


def apply(attempt: Attempt, event: Event) -> Attempt:
    """Return the attempt after one more event.

    Raises:
        IllegalMove: if the state has no exit by this event, its command was settled before, or it opens another pause
            than the one under way; the attempt is unchanged.
    """
    return replace(attempt, **_changes(attempt, event))


def _changes(attempt: Attempt, event: Event) -> dict[str, Any]:  # fields of Attempt
    body = event.body
    check_command(attempt, body)
    state = attempt.state if isinstance(body, Unknown) else next_state(attempt.state, body)
    elapsed = max(attempt.elapsed_ms, event.elapsed_ms)
    changes = (
        _effect(attempt, event, body, elapsed) | _spent(attempt, body, elapsed) | _settled(attempt, event)
    )
    if state is not attempt.state and state in _ENDED:
        changes["ended_at_ms"] = event.at_ms
        changes["ended_as"] = state
    changes["state"] = state
    changes["elapsed_ms"] = elapsed
    if not isinstance(body, Exported):
        changes["last_at_ms"] = event.at_ms
    changes["seqs"] = _counted(attempt, event)
    return changes


def check_command(attempt: Attempt, body: Body) -> None:
    """Let a command count once, whatever is told twice, and let it open the pause it was given for and no other.

    Raises:
        IllegalMove: it must not count here.
    """
    if command_of(body) in attempt.commands:
        raise IllegalMove(attempt.state.value, "command settled before")
    if isinstance(body, Unlocked) and body.pause not in ("", attempt.pause_name):
        raise IllegalMove(attempt.state.value, "unlocked another pause")


def fold(
    attempt_id: AttemptId,
    history: Iterable[Event],
    *,
    through: Place | None = None,
) -> Attempt:
    """Return the attempt that a set of events amounts to, whatever order they arrived in.

    Only the chain that ``lineage.trace`` finds counts; what competes with it changes nothing.
    """
    return follow(attempt_id, trace(attempt_id, history, through=through).chain)


def follow(attempt_id: AttemptId, chain: Iterable[Event]) -> Attempt:
    """Return the attempt that events in this order amount to.

    One that the table refuses there has no effect but is counted and named in ``anomalies``.
    """
    attempt = blank(attempt_id)  # nobody else has it: changed in place, which is quicker than copies
    for event in chain:
        try:
            changes = _changes(attempt, event)
        except IllegalMove:
            place = (event.device_id, event.seq)
            changes = {"seqs": _counted(attempt, event)}
            if place not in attempt.anomalies:
                changes["anomalies"] = (*attempt.anomalies, place)
        for name, value in changes.items():
            object.__setattr__(attempt, name, value)
    return attempt


_ENDED = frozenset({State.SUBMITTED, State.EXPIRED, State.CANCELLED})


def _counted(attempt: Attempt, event: Event) -> dict[DeviceId, int]:
    return {**attempt.seqs, event.device_id: max(attempt.seqs.get(event.device_id, 0), event.seq)}


def _effect(attempt: Attempt, event: Event, body: Body, elapsed: int) -> dict[str, Any]:  # fields of Attempt
    match body:
        case Responded():
            return {"responses": {**attempt.responses, body.item_id: body.response}}
        case ItemVisited():
            return _visited(attempt, body.item_id)
        case Flagged():
            flag = {body.item_id}
            return {"flagged": attempt.flagged | flag if body.flagged else attempt.flagged - flag}
        case Noted():
            return {"note": body.text}
        case Annotated():
            return {"marks": {**attempt.marks, body.place: body.marks}}
        case StruckOut():
            return {"struck_out": {**attempt.struck_out, body.item_id: body.choices}}
        case Checked():
            before = attempt.checked.get(body.item_id)
            check = Check((before.tries if before else 0) + 1, attempt.response(body.item_id))
            return {"checked": {**attempt.checked, body.item_id: check}}
        case DisplayChosen():
            return {"display": body.display}
        case Accommodated():
            return {"accommodations": body.accommodations}
        case Incident() | Irregularity():
            return _noted(attempt, event, body, elapsed)
        case PanelOpened() | Launched() | LockdownEngaged() | LockdownReleased():
            return _at_the_machine(attempt, body)
        case Initiated() | Agreed() | Started():
            return _beginning(event, body)
        case Paused() | Unlocked() | Resumed() | Recovered():
            return _resting(attempt, event, body, elapsed)
        case TimeExtended():
            return _extended(attempt, body.extension_ms)
        case TakenOver():
            return {"seats": (*attempt.seats, (body.seat, event.device_id)), "handed": None}
        case HandedOver():
            return {"handed": body}
        case Submitted():
            return {"submit_method": body.method}
        case _:
            return {}


def _noted(attempt: Attempt, event: Event, body: Incident | Irregularity, elapsed: int) -> dict[str, Any]:
    moment = (event.at_ms, elapsed, event.device_id)
    if isinstance(body, Incident):
        incident = RecordedIncident(body.kind, body.detail, *moment)
        unproved = attempt.left_unproved or body.kind == LEFT_UNPROVED
        return {"incidents": (*attempt.incidents, incident), "left_unproved": unproved}
    noted = RecordedIrregularity(body.reason, body.note, body.by, *moment)
    return {"irregularities": (*attempt.irregularities, noted)}


def _at_the_machine(
    attempt: Attempt, body: PanelOpened | Launched | LockdownEngaged | LockdownReleased
) -> dict[str, Any]:
    match body:
        case PanelOpened():
            used = max(attempt.sheet_codes, body.sheet_number)
            return {"panels": attempt.panels + 1, "sheet_codes": used}
        case Launched():
            return {"launched_by": body.by}
        case LockdownEngaged():
            return {"held": True, "enforced": body}
        case LockdownReleased():
            return {"held": False}


def _resting(
    attempt: Attempt, event: Event, body: Paused | Unlocked | Resumed | Recovered, elapsed: int
) -> dict[str, Any]:
    match body:
        case Paused():
            return {
                "paused_at_elapsed_ms": elapsed,
                "breaks": attempt.breaks + (body.reason == BREAK),
                "pause_reason": body.reason,
                "pause_name": body.command or f"{event.device_id}-{event.seq}-{event.at_ms}",
                "pause_by": body.by,
                "pause_why": body.why,
                "locks": attempt.locks + (body.reason in (LOCK, HELD)),
            }
        case Unlocked():
            control = {body.control} if body.choice is UnlockChoice.ALLOW else set()
            return {
                "unlocked": True,
                "left_unproved": False,
                "allowed": attempt.allowed | control,
                "sheet_codes": max(attempt.sheet_codes, body.sheet_number),
            }
        case Resumed():
            return {
                "paused_at_elapsed_ms": None,
                "pause_reason": "",
                "pause_name": "",
                "pause_by": "",
                "pause_why": "",
                "unlocked": False,
                "given_back_ms": attempt.given_back_ms + _pause(attempt, elapsed),
            }
        case Recovered():
            within_pause = attempt.paused_at_elapsed_ms is not None and attempt.pause_stops_clock
            return {"given_back_ms": attempt.given_back_ms + (0 if within_pause else body.given_back_ms)}


def _settled(attempt: Attempt, event: Event) -> dict[str, Any]:
    body = event.body
    command = command_of(body)
    if not command:
        return {}
    told = (body.outcome, body.detail) if isinstance(body, CommandSettled) else (CommandOutcome.DONE, "")
    return {"commands": {**attempt.commands, command: Settled(*told, event.at_ms)}}


def _beginning(event: Event, body: Initiated | Agreed | Started) -> dict[str, Any]:
    match body:
        case Initiated():
            return {
                "initiated": body,
                "initiated_at_ms": event.at_ms,
                "pack_hash": event.pack_hash,
                "seats": ((body.seat, event.device_id),),
            }
        case Agreed():
            return {"agreed_to": body.statement_hash}
        case Started():
            return {"started_at_ms": event.at_ms}


def _spent(attempt: Attempt, body: Body, elapsed: int) -> dict[str, Any]:
    """Count the time since the event before for the current item, while work is going on; not what a gap gives back."""
    item = attempt.current_item
    if item is None or attempt.state is not State.IN_PROGRESS:
        return {}
    worked = elapsed - attempt.elapsed_ms - (body.given_back_ms if isinstance(body, Recovered) else 0)
    if worked <= 0:
        return {}
    return {"spent_ms": {**attempt.spent_ms, item: attempt.spent_ms.get(item, 0) + worked}}


def _visited(attempt: Attempt, item_id: ItemId) -> dict[str, Any]:
    visited = {"current_item": item_id, "visited": attempt.visited | {item_id}}
    if attempt.current_item is None and attempt.extended_ms:
        return visited | {"granted_ms": {item_id: attempt.extended_ms}}
    return visited


def _extended(attempt: Attempt, by_ms: int) -> dict[str, Any]:
    extended = {"extended_ms": attempt.extended_ms + by_ms}
    item = attempt.current_item
    if item is None:
        return extended
    return extended | {"granted_ms": {**attempt.granted_ms, item: attempt.granted_ms.get(item, 0) + by_ms}}


def _pause(attempt: Attempt, elapsed: int) -> int:
    if attempt.paused_at_elapsed_ms is None or not attempt.pause_stops_clock:
        return 0
    return elapsed - attempt.paused_at_elapsed_ms
