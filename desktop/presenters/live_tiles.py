"""A tile out of what the server tells of a candidate. Pure: the time of the server is an argument, and nothing is guessed."""

from assessment.attempt.attempt import BREAK, HELD, LOCK
from assessment.attempt.severity import Severity
from assessment.attempt.states import State
from assessment.sync.messages import AttemptProgress
from assessment.sync.room import RoomAttempt, RoomCandidate, RoomCommand, RoomIncident
from desktop.clock import from_unix_ms
from desktop.presenters.live_facts import (
    LOW_BATTERY,
    UNSEEN_MS,
    AlarmKind,
    Stands,
    Tile,
    TileCommand,
    TileIncident,
)

_ENDED = {
    State.SUBMITTED.value: Stands.SUBMITTED,
    State.COMPLETED.value: Stands.SUBMITTED,
    State.EXPIRED.value: Stands.EXPIRED,
    State.CANCELLED.value: Stands.CANCELLED,
}
_LATEST_MS = 250_000_000_000_000
"""A moment that every calendar has, in every time zone: a device's clock may say anything."""
_PAUSES = {BREAK: Stands.BREAK, LOCK: Stands.LOCKED, HELD: Stands.HELD}


def tile_of(candidate: RoomCandidate, told_ms: int, now_ms: int) -> Tile:
    """Return a candidate's tile as the server told it at ``told_ms`` of its clock, grown older until ``now_ms``.

    Whether somebody is not seen was so when it was told: the server may have heard of their device since.
    """
    attempt = candidate.attempt
    who = Tile(
        candidate.candidate_id,
        candidate.number,
        candidate.name or candidate.candidate_id,
        candidate.desk,
        attempts=candidate.attempts,
    )
    return who if attempt is None else _with_attempt(who, attempt, told_ms, now_ms)


def _with_attempt(who: Tile, attempt: RoomAttempt, told_ms: int, now_ms: int) -> Tile:
    device = attempt.device
    said = _latest(attempt)
    stands = _stands(attempt, said)
    seen = None if device is None or device.seen_ms is None else max(0, now_ms - device.seen_ms)
    unseen = seen is not None and stands.open and seen - (now_ms - told_ms) >= UNSEEN_MS
    battery = device.battery_percent if device is not None and stands.open else None
    told = device.said if device is not None else None
    counts = attempt.counts
    alarms = {
        AlarmKind.LOCKED: stands is Stands.LOCKED,
        AlarmKind.UNSEEN: unseen,
        AlarmKind.BATTERY: battery is not None and battery < LOW_BATTERY,
    }
    in_log = counts.note + counts.warning + counts.serious
    paused = stands in (Stands.HELD, Stands.LOCKED)
    return Tile(
        who.candidate_id,
        who.number,
        who.name,
        who.desk,
        attempt_id=attempt.attempt_id,
        attempts=who.attempts,
        stands=stands,
        stands_at=from_unix_ms((device.said_ms or 0) if said and device else attempt.told_ms),
        by=attempt.by if paused else "",
        why=attempt.why if paused else "",
        locked_for=_locked_for(attempt, told) if stands is Stands.LOCKED else "",
        pause_name=attempt.pause_name,
        answered=said.answered if said else attempt.answered,
        questions=attempt.items if attempt.items is not None else told.items if told else None,
        current=told.current if told and stands.open else None,
        unsent=device.unsent if device is not None else None,
        device=device.name if device is not None else "",
        battery=battery,
        tier=(said.tier if said else attempt.tier) if stands.open else "",
        notes=counts.note,
        warnings=counts.warning,
        serious=counts.serious,
        untold=max(0, told.incidents - in_log) if told else 0,
        incidents=tuple(_incident(one) for one in attempt.incidents),
        irregularities=attempt.irregularities,
        extended_ms=attempt.extended_ms,
        flags=attempt.flags,
        commands=tuple(_command(one) for one in attempt.commands),
        seen_ms=seen,
        unseen=unseen,
        alarms=frozenset(kind for kind, so in alarms.items() if so),
    )


def _latest(attempt: RoomAttempt) -> AttemptProgress | None:
    """Return what the device said by a heartbeat, where that is later than what its log tells; an end is final."""
    device = attempt.device
    if device is None or device.said is None or device.said_ms is None or attempt.state in _ENDED:
        return None
    later = device.said_ms >= attempt.told_ms if attempt.behind else device.said_ms > attempt.told_ms
    return device.said if later else None


def _stands(attempt: RoomAttempt, said: AttemptProgress | None) -> Stands:
    state, pause = (said.state, said.pause) if said else (attempt.state, attempt.pause)
    locked = said.locked if said else attempt.locked
    if state in _ENDED:
        return _ENDED[state]
    if state == State.PAUSED.value:
        found = _PAUSES.get(pause, Stands.PAUSED)
        return Stands.PAUSED if found in (Stands.LOCKED, Stands.HELD) and not locked else found
    return {State.INITIATED.value: Stands.READY, State.IN_PROGRESS.value: Stands.AT_WORK}.get(
        state, Stands.OTHER
    )


def _locked_for(attempt: RoomAttempt, told: AttemptProgress | None) -> str:
    """Return the kind of what locked it, as the device says; of its log the latest serious incident comes nearest."""
    if attempt.by:
        return "locked_by_staff"
    if told is not None and told.locked_for:
        return told.locked_for
    serious = (one.kind for one in attempt.incidents if one.severity == Severity.SERIOUS.value)
    return next(serious, "")


def _incident(one: RoomIncident) -> TileIncident:
    known = one.severity in {severity.value for severity in Severity}
    severity = Severity(one.severity) if known else Severity.WARNING
    at = from_unix_ms(max(0, min(one.at_ms, _LATEST_MS)))
    return TileIncident(at, one.kind, one.detail, severity)


def _command(one: RoomCommand) -> TileCommand:
    return TileCommand(
        one.command_id,
        one.kind,
        one.by,
        one.text or one.reason,
        one.extension_ms,
        from_unix_ms(one.made_ms),
        one.state,
        one.refusal,
    )


def in_order(tiles: list[Tile]) -> tuple[Tile, ...]:
    """Return tiles as they are shown: what nobody has looked at, what is the matter, then by desk and name."""
    return tuple(sorted(tiles, key=_place))


def _place(tile: Tile) -> tuple[int, str, str, str]:
    rank = 0 if tile.fresh else 1 if tile.alarms else 2 if tile.stands.open else 3
    desk = tile.desk.zfill(8) if tile.desk.isdecimal() else tile.desk
    return rank, desk.casefold(), tile.name.casefold(), tile.candidate_id
