"""What is new of attempts that have just been projected: started, submitted, incidents, a result that may be told."""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from assessment.attempt.states import State
from assessment.ids import OrganisationId
from sync_server.services.notice import Event, Happened, listening, note
from sync_server.storage.engine import Session
from sync_server.storage.projections import Kept

_GIVEN = frozenset(one.value for one in (State.SUBMITTED, State.EXPIRED, State.COMPLETED))


def note_attempts(session: Session, organisation: OrganisationId, kept: Sequence[Kept], now: int) -> None:
    """Note it, in the transaction in which the projections are stored."""
    hearers = listening(session, organisation)
    if not hearers:
        return
    for one in kept:
        for happened in _news(one):
            note(session, organisation, happened, now, hearers)


def released(attempt_id: str, sitting_id: str, candidate_id: str, test_id: str, what: str) -> Happened:
    """Return that a result may be told. ``what`` tells this result from an earlier one of the attempt."""
    data = {"attempt_id": attempt_id, "candidate_id": candidate_id, "test_id": test_id}
    return Happened(
        Event.RELEASED, f"{attempt_id} {sha256(what.encode()).hexdigest()[:16]}", sitting_id, data
    )


def _news(one: Kept) -> Iterator[Happened]:
    columns, before = one.projection.columns, one.before
    attempt_id, sitting_id = one.projection.attempt_id, str(columns["sitting_id"])
    about = {
        "attempt_id": attempt_id,
        "candidate_id": str(columns["candidate_id"]),
        "test_id": str(columns["test_id"]),
        "state": str(columns["state"]),
    }
    if columns["started_ms"] is not None and not before.started:
        yield Happened(Event.STARTED, attempt_id, sitting_id, {**about, "started_ms": columns["started_ms"]})
    if columns["incidents"] > before.incidents:
        count = int(columns["incidents"])
        yield Happened(Event.INCIDENT, f"{attempt_id} {count}", sitting_id, {**about, "incidents": count})
    if about["state"] in _GIVEN and not before.ended:
        yield Happened(Event.SUBMITTED, attempt_id, sitting_id, {**about, "ended_ms": columns["ended_ms"]})
    if one.news and columns["pending"] == 0 and one.projection.told:
        yield released(attempt_id, sitting_id, about["candidate_id"], about["test_id"], one.projection.told)
