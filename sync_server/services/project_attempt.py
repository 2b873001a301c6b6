"""What the stored frames of an attempt amount to, kept beside them for lists and searches.

The projection can be thrown away and made again: it is a function of frames, packs and sittings. It is stored only
if nothing later was stored meanwhile, and stays marked stale until it has seen the last change.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import structlog

from assessment.attempt.attempt import Attempt, follow
from assessment.attempt.decision import Decision, Ruling, in_force, in_order
from assessment.attempt.files import NamedFile
from assessment.attempt.lineage import Lineage, trace
from assessment.attempt.lockdown import Levels
from assessment.attempt.policy import Feedback
from assessment.attempt.receipt import receipt_digest
from assessment.attempt.sitting import Sitting
from assessment.ids import AttemptId, DeviceId, OrganisationId
from assessment.pack.decision_document import own_decision
from assessment.scoring.score import NOTHING
from sync_server.services.attempt_standing import standing_of
from sync_server.services.flag_attempt import Flag, flags_of
from sync_server.services.hold_apart import apart
from sync_server.services.list_files import files_of
from sync_server.services.note_attempts import note_attempts
from sync_server.services.outcomes import outcomes_text, sat_text
from sync_server.services.read_events import PlacedEvent, Told, events_of
from sync_server.services.redirect_commands import redirect_commands
from sync_server.services.score_attempt import Scored, score
from sync_server.services.server import Server
from sync_server.services.surroundings import Surroundings
from sync_server.storage.attempts import changed, count_stale, stale
from sync_server.storage.changes import add_results, hold_back_others
from sync_server.storage.decisions import decisions_of
from sync_server.storage.engine import Session, plain
from sync_server.storage.frames import frames_of_attempt
from sync_server.storage.models import ProjectedAttempt
from sync_server.storage.projections import Projection, keep_projections
from sync_server.storage.stored_attempts import StoredAttempt, stored_attempts

TOGETHER = 32
"""So many attempts are read, and stored, at a time."""
LARGEST = (1 << 53) - 1
_log = structlog.get_logger("projection")


@dataclass(frozen=True, slots=True)
class Reading:
    """An attempt read from its frames, with all that is judged of it. ``seen`` counts the changes it was made of.

    ``decided`` is the decision in force about it. ``held``, unlike ``placed``, is kept apart and counts for nothing.
    """

    attempt: Attempt
    lineage: Lineage
    placed: tuple[PlacedEvent, ...]
    sitting: Sitting | None
    scored: Scored
    files: tuple[NamedFile, ...]
    flags: tuple[Flag, ...]
    decided: Decision | None
    seen: int
    held: tuple[PlacedEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """An attempt as its frames tell it, before anything is judged. ``seen`` counts the changes it was made of."""

    attempt: Attempt
    lineage: Lineage
    placed: tuple[PlacedEvent, ...]
    decisions: tuple[Decision, ...]
    retracted: bool
    seen: int
    held: tuple[PlacedEvent, ...] = ()
    too_much: frozenset[DeviceId] = frozenset()

    @property
    def decided(self) -> Decision | None:
        """The decision in force."""
        return in_force(self.decisions)


def read_history(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> History | None:
    """Read an attempt's history from its frames; None when nothing of it has come."""
    found = _read(server, organisation, attempt_id)
    return None if found is None else _history(attempt_id, *found, Surroundings(server, organisation))


def read_attempt(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> Reading | None:
    """Read an attempt from its frames; None when nothing of it has come."""
    found = _read(server, organisation, attempt_id)
    if found is None:
        return None
    around = Surroundings(server, organisation)
    return _judged(_history(attempt_id, *found, around), around)


def read_together(
    server: Server, organisation: OrganisationId, attempts: Sequence[AttemptId]
) -> Iterator[Reading]:
    """Read attempts from their frames, some dozens at a time, in the order asked for; one of which nothing has come is left out."""
    around = Surroundings(server, organisation)
    for start in range(0, len(attempts), TOGETHER):
        some = attempts[start : start + TOGETHER]
        with server.database.look() as connection:
            stored = dict(stored_attempts(connection, organisation, some))
        for attempt_id in some:
            one = stored.pop(attempt_id, None)
            if one is None:  # there is very much of it
                reading = read_attempt(server, organisation, attempt_id)
            else:
                told = events_of(attempt_id, one.frames)
                reading = _judged(_history(attempt_id, one.changed, told, one.decisions, around), around)
            if reading is not None:
                yield reading


def project_attempt(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> Reading | None:
    """Read an attempt and keep what it amounts to; return the reading."""
    reading = read_attempt(server, organisation, attempt_id)
    if reading is not None:
        _keep(server, organisation, [_kept_of(organisation, reading)])
    return reading


def project_stale(server: Server, organisation: OrganisationId, limit: int = 1_000) -> int:
    """Project what has changed, at most ``limit`` attempts; return how many."""
    with server.database.read() as session:
        waiting = stale(session, organisation, limit)
    return sum(
        len(some) - len(project_together(server, organisation, some))
        for some in (waiting[start : start + TOGETHER] for start in range(0, len(waiting), TOGETHER))
    )


def catch_up(server: Server, organisation: OrganisationId) -> int:
    """Project what has come until now, and nothing that comes meanwhile; return how many attempts wait all the same.

    Where devices send on and on there is no end to wait for. What cannot be projected waits too.
    """
    with server.database.read() as session:
        left = count_stale(session, organisation)
    while left > 0 and (done := project_stale(server, organisation, min(left, 1_000))):
        left -= done
    with server.database.read() as session:
        return count_stale(session, organisation)


def project_together(
    server: Server, organisation: OrganisationId, attempts: Sequence[AttemptId]
) -> frozenset[AttemptId]:
    """Project attempts in one transaction; return those that could not be, and log them: one must not hold up the others.

    Whoever opens such an attempt sees the error.
    """
    made: list[_Made] = []
    failed: set[AttemptId] = set()
    try:
        with server.database.look() as connection:
            stored = dict(stored_attempts(connection, organisation, attempts))
        around = Surroundings(server, organisation)
        for attempt_id in attempts:
            one = stored.pop(attempt_id, None)
            try:
                made += _project(server, organisation, attempt_id, one, around)
            except Exception as error:  # noqa: BLE001  # memory too: whatever is wrong with one attempt is no other's
                failed.add(attempt_id)
                _log.error("not_projected", attempt=attempt_id, error=type(error).__name__)
        _keep(server, organisation, made)
    except Exception as error:  # noqa: BLE001  # as above: what the database refuses may be one attempt's
        if len(attempts) > 1:
            return frozenset().union(
                *(project_together(server, organisation, [attempt_id]) for attempt_id in attempts)
            )
        failed.update(attempts)
        _log.error("not_projected", attempt=attempts[0], error=type(error).__name__)
    return frozenset(failed)


@dataclass(frozen=True, slots=True)
class _Made:
    """A projection and, of its reading, what is left to do once it is stored. ``moved``: the attempt, where it went on elsewhere."""

    projection: Projection
    devices: tuple[DeviceId, ...]
    moved: Attempt | None


def _project(
    server: Server,
    organisation: OrganisationId,
    attempt_id: AttemptId,
    stored: StoredAttempt | None,
    around: Surroundings,
) -> Iterator[_Made]:
    if stored is None:  # there is very much of it
        reading = read_attempt(server, organisation, attempt_id)
    else:
        told = events_of(attempt_id, stored.frames)
        history = _history(attempt_id, stored.changed, told, stored.decisions, around)
        reading = _judged(history, around)
    if reading is not None:
        yield _kept_of(organisation, reading)


def _kept_of(organisation: OrganisationId, reading: Reading) -> _Made:
    """Return what is kept of a reading.

    While devices contradict one another, or once it was rejected, nothing new is told: a result that was given out stands.
    """
    attempt = reading.attempt
    return _Made(
        Projection(
            attempt.attempt_id,
            _columns(organisation, reading),
            reading.seen,
            frozenset(file.ref.sha256 for file in reading.files if file.current),
            None if _withheld(reading) else _result(reading),
        ),
        tuple(sorted(attempt.seqs)),
        attempt if len(attempt.seats) > 1 else None,
    )


def _keep(server: Server, organisation: OrganisationId, made: Sequence[_Made]) -> None:
    if not made:
        return
    now = server.clock()
    of = {one.projection.attempt_id: one for one in made}
    tells = any(one.projection.told or one.moved for one in made)

    def keep(session: Session) -> None:
        if tells:
            hold_back_others(session, organisation)  # as all do who tell devices: before any attempt's row
        connection = session.connection()
        kept = keep_projections(connection, organisation, [one.projection for one in made])
        for one in kept:
            moved = of[one.projection.attempt_id].moved
            if moved is not None:
                redirect_commands(session, organisation, moved, now)
        session.flush()
        news = [
            (one.projection.attempt_id, one.projection.seen, device_id)
            for one in kept
            if one.news
            for device_id in of[one.projection.attempt_id].devices
        ]
        add_results(connection, organisation, news, now)
        note_attempts(session, organisation, kept, now)

    server.database.write(keep)


def _read(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId
) -> tuple[int, Told, list[bytes]] | None:
    """Return how much has come of an attempt, its events and what was decided about it."""
    with server.database.read() as session:
        log = changed(session, organisation, attempt_id)
        if log is None:
            return None
        told = events_of(attempt_id, frames_of_attempt(session.connection(), organisation, attempt_id))
        return log.changed, told, [row.document for row in decisions_of(session, organisation, attempt_id)]


def _history(
    attempt_id: AttemptId, seen: int, told: Told, decided_by: Iterable[bytes], around: Surroundings
) -> History:
    decisions = in_order(own_decision(document) for document in decided_by)
    decided = in_force(decisions)
    placed, held = apart(told.events, decided)
    through = None if decided is None else decided.through
    lineage = trace(attempt_id, (one.event for one in placed), through=through)
    attempt = follow(attempt_id, lineage.chain)
    retracted = around.retracted(attempt.pack_hash)
    return History(attempt, lineage, placed, decisions, retracted, seen, held, told.too_much)


def _judged(history: History, around: Surroundings) -> Reading:
    attempt, lineage, placed, decided = history.attempt, history.lineage, history.placed, history.decided
    sitting_id = attempt.initiated.sitting_id if attempt.initiated else None
    sitting = around.sitting(str(sitting_id)) if sitting_id else None
    corrections = around.corrections(str(sitting_id)) if sitting_id else NOTHING
    scored = score(attempt, around.pack, corrections)
    held = history.held
    flags = flags_of(
        attempt,
        lineage,
        placed,
        sitting,
        decided,
        retracted=history.retracted,
        held=held,
        too_much=bool(history.too_much),
    )
    files = files_of(attempt, lineage, scored)
    return Reading(attempt, lineage, placed, sitting, scored, files, flags, decided, history.seen, held)


def row_of(organisation: OrganisationId, reading: Reading) -> ProjectedAttempt:
    """Return the projection of an attempt. What was told of it is no part of that: it is what happened here."""
    return ProjectedAttempt(**_columns(organisation, reading))


def _columns(organisation: OrganisationId, reading: Reading) -> dict[str, Any]:  # what a column holds
    attempt, scored = reading.attempt, reading.scored
    about = attempt.initiated
    score = scored.score
    levels = reading.sitting.policy.lockdown.levels if reading.sitting else Levels()
    return dict(
        organisation_id=organisation,
        attempt_id=attempt.attempt_id,
        sitting_id=_short(about.sitting_id if about else ""),
        candidate_id=_short(about.candidate_id if about else ""),
        test_id=_short(about.test_id if about else ""),
        pack_hash=attempt.pack_hash,
        state=attempt.state.value,
        initiated_ms=_fitting(attempt.initiated_at_ms),
        started_ms=None if attempt.started_at_ms is None else _fitting(attempt.started_at_ms),
        ended_ms=None if attempt.ended_at_ms is None else _fitting(attempt.ended_at_ms),
        last_ms=_fitting(attempt.last_at_ms),
        elapsed_ms=_fitting(attempt.elapsed_ms),
        answered=len(attempt.answered),
        items=None if scored.form is None else scored.form.question_count,
        events=_count(reading.placed),
        incidents=len(attempt.incidents),
        anomalies=len(attempt.anomalies),
        flags=" ".join(flag.value for flag in reading.flags),
        score=None if score is None else str(score.score),
        maximum=None if score is None else str(score.maximum),
        pending=None if score is None else score.pending,
        unscored=scored.unscored.value,
        digest=receipt_digest(attempt).hex(),
        standing=standing_of(attempt, levels),
        ruling="" if reading.decided is None else reading.decided.ruling.value,
        decided_flags="" if reading.decided is None else " ".join(sorted(reading.decided.flags)),
        outcomes=outcomes_text(attempt, scored),
        sat=sat_text(attempt, scored),
    )


def _count(placed: Sequence[PlacedEvent]) -> int:
    """Return how many different events there are. Two at different places are never the same."""
    places = {(one.event.device_id, one.event.seq) for one in placed}
    return len(placed) if len(places) == len(placed) else len({one.event for one in placed})


def _withheld(reading: Reading) -> bool:
    decided = reading.decided
    return Flag.CONCURRENT in reading.flags or (decided is not None and decided.ruling is Ruling.REJECT)


def _result(reading: Reading) -> str:
    """Return what a candidate may be told, as one text by which a change shows; empty when nothing may."""
    sitting, score = reading.sitting, reading.scored.score
    if score is None or sitting is None or sitting.policy.feedback is Feedback.NONE:
        return ""
    return f"{receipt_digest(reading.attempt).hex()} {score.score} {score.maximum} {score.pending}"


def _fitting(value: int) -> int:
    """Return a device's number as one that a column holds: devices may send any."""
    return max(0, min(value, LARGEST))


def _short(text: object) -> str:
    """Return a device's text as one that a column holds: PostgreSQL takes no zero byte."""
    return plain(str(text))[:200]
