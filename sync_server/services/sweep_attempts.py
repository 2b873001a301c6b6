"""Mark the attempts of which nothing is heard. It ends nothing and judges nobody: a device may only be offline.

An attempt has gone silent when for half an hour neither a frame of it came nor a heartbeat that named it. It is overdue
when it is silent, its sitting has closed, and its own time would be over too. Whatever comes takes the mark back.
"""

import json
from dataclasses import dataclass

import structlog

from assessment.attempt.states import OPEN_STATES
from assessment.attempt.timing import remaining_ms
from assessment.ids import OrganisationId
from sync_server.services.attempt_standing import read_standing
from sync_server.services.project_attempt import catch_up, read_history
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.arrival_models import AttemptMark
from sync_server.storage.attempt_marks import Quiet, all_marks, beats_of, quiet_attempts
from sync_server.storage.engine import Session

SILENT_MS = 30 * 60_000

_log = structlog.get_logger("sweeper")


@dataclass(frozen=True, slots=True)
class Swept:
    """How many attempts are silent now, how many of them overdue, and how many are neither any more."""

    silent: int
    overdue: int
    taken_back: int


def sweep_attempts(server: Server, organisation: OrganisationId) -> Swept:
    """Mark what is silent and what is overdue, and take back what is neither any more."""
    catch_up(server, organisation)  # what has come already is a sign
    now = server.clock()
    with server.database.read() as session:
        states = (state.value for state in OPEN_STATES)
        quiet = quiet_attempts(session, organisation, states, now - SILENT_MS)
        devices = {one.attempt_id: read_standing(one.standing).get("device", "") for one in quiet}
        beats = beats_of(session, organisation, devices.values())
        before = {attempt_id: row.overdue_ms for attempt_id, row in all_marks(session, organisation).items()}
    marks = []
    for one in quiet:
        sign_ms = max(one.frame_ms, _named_ms(beats.get(devices[one.attempt_id]), one.attempt_id))
        if now - sign_ms >= SILENT_MS:
            overdue = now if _is_over(server, organisation, one, sign_ms, now) else None
            marks.append((one, sign_ms, overdue))
    names = {one.attempt_id for one, _, _ in marks}

    def write(session: Session) -> None:
        known = all_marks(session, organisation)
        for attempt_id, row in known.items():
            if attempt_id not in names:
                session.delete(row)
        for one, sign_ms, overdue in marks:
            row = known.get(one.attempt_id) or AttemptMark(
                organisation_id=organisation, attempt_id=one.attempt_id, silent_ms=now
            )
            session.add(row)
            row.events, row.sign_ms = one.events, sign_ms
            row.overdue_ms = None if overdue is None else (row.overdue_ms or overdue)

    server.database.write(write)
    fresh = [one.attempt_id for one, _, overdue in marks if overdue and not before.get(one.attempt_id)]
    back = sorted(set(before) - names)
    for attempt_id in fresh:
        _log.info("overdue", attempt=attempt_id)
    for attempt_id in back:
        _log.info("heard_again", attempt=attempt_id)
    return Swept(len(marks), sum(overdue is not None for _, _, overdue in marks), len(back))


def _named_ms(beat: object, attempt_id: str) -> int:
    """Return when a device's last heartbeat came, where it named the attempt."""
    progress = getattr(beat, "progress", "")
    seen_ms: int | None = getattr(beat, "seen_ms", None)
    if not progress or seen_ms is None or json.loads(progress).get("attempt_id") != attempt_id:
        return 0
    return seen_ms


def _is_over(server: Server, organisation: OrganisationId, one: Quiet, sign_ms: int, now: int) -> bool:
    """Say whether window and time are over, by what is known here: that is no more than the last sign told."""
    sitting = sitting_in_force(server, organisation, one.sitting_id) if one.sitting_id else None
    if sitting is None or sitting.policy.practice or now < round(sitting.closes_at.timestamp() * 1000):
        return False
    history = read_history(server, organisation, one.attempt_id)
    if history is None:
        return False
    left = remaining_ms(history.attempt, history.attempt.elapsed_ms)
    return left is None or now >= sign_ms + left + sitting.policy.flush_grace_ms
