"""What the stored frames of an attempt amount to, kept beside them for lists and searches.

The projection can be thrown away and made again: it is a function of frames, packs and sittings. It is stored only
if nothing later was stored meanwhile, and stays marked stale until it has seen the last change.
"""

from dataclasses import dataclass

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
from sync_server.services.attempt_standing import standing_of
from sync_server.services.flag_attempt import Flag, flags_of
from sync_server.services.hold_apart import apart
from sync_server.services.list_files import files_of
from sync_server.services.read_events import PlacedEvent, events_of
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.redirect_commands import redirect_commands
from sync_server.services.score_attempt import Scored, score
from sync_server.services.server import Server
from sync_server.storage.attempts import changed, keep_projection, projection, stale
from sync_server.storage.blobs import keep_named
from sync_server.storage.changes import add_change
from sync_server.storage.decisions import decisions_of
from sync_server.storage.engine import Session, plain
from sync_server.storage.frames import frames_of_attempt
from sync_server.storage.models import ProjectedAttempt
from sync_server.storage.packs import is_retracted

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
    with server.database.read() as session:
        log = changed(session, organisation, attempt_id)
        if log is None:
            return None
        told = events_of(attempt_id, frames_of_attempt(session.connection(), organisation, attempt_id))
        rows = decisions_of(session, organisation, attempt_id)
    decisions = in_order(own_decision(row.document) for row in rows)
    decided = in_force(decisions)
    placed, held = apart(told.events, decided)
    through = None if decided is None else decided.through
    lineage = trace(attempt_id, (one.event for one in placed), through=through)
    attempt = follow(attempt_id, lineage.chain)
    with server.database.read() as session:
        retracted = is_retracted(session, organisation, attempt.pack_hash)
    return History(attempt, lineage, placed, decisions, retracted, log.changed, held, told.too_much)


def read_attempt(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> Reading | None:
    """Read an attempt from its frames; None when nothing of it has come."""
    history = read_history(server, organisation, attempt_id)
    if history is None:
        return None
    attempt, lineage, placed, decided = history.attempt, history.lineage, history.placed, history.decided
    sitting_id = attempt.initiated.sitting_id if attempt.initiated else None
    sitting = sitting_in_force(server, organisation, sitting_id) if sitting_id else None
    scored = score(server, organisation, attempt)
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


def project_attempt(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> Reading | None:
    """Read an attempt and keep what it amounts to; return the reading.

    While devices contradict one another, or once it was rejected, nothing new is told: a result that was given out stands.
    """
    reading = read_attempt(server, organisation, attempt_id)
    if reading is None:
        return None
    now = server.clock()

    def keep(session: Session) -> None:
        before = projection(session, organisation, attempt_id)
        told = before.told if before is not None else ""
        row = row_of(organisation, reading)
        row.told = told if _withheld(reading) else _result(reading)
        if not keep_projection(session, row, reading.seen):
            return
        in_force = {file.ref.sha256 for file in reading.files if file.current}
        keep_named(session, organisation, attempt_id, in_force)
        redirect_commands(session, organisation, reading.attempt, now)
        if row.told and row.told != told:
            for device_id in sorted(reading.attempt.seqs):
                add_change(
                    session,
                    organisation,
                    kind="result",
                    subject=attempt_id,
                    version=reading.seen,
                    device_id=device_id,
                    now=now,
                )

    server.database.write(keep)
    return reading


def project_stale(server: Server, organisation: OrganisationId, limit: int = 1_000) -> int:
    """Project what has changed, at most ``limit`` attempts; return how many."""
    with server.database.read() as session:
        waiting = stale(session, organisation, limit)
    return sum(try_project(server, organisation, attempt_id) for attempt_id in waiting)


def try_project(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> bool:
    """Project an attempt; say False, and log it, where it cannot be: one must not hold up the others.

    Whoever opens that attempt sees the error.
    """
    try:
        project_attempt(server, organisation, attempt_id)
    except Exception as error:  # noqa: BLE001  # memory too: whatever is wrong with one attempt is no other's
        _log.error("not_projected", attempt=attempt_id, error=type(error).__name__)
        return False
    return True


def row_of(organisation: OrganisationId, reading: Reading) -> ProjectedAttempt:
    """Return the projection of an attempt. What was told of it is no part of that: it is what happened here."""
    attempt, scored = reading.attempt, reading.scored
    about = attempt.initiated
    score = scored.score
    levels = reading.sitting.policy.lockdown.levels if reading.sitting else Levels()
    return ProjectedAttempt(
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
        events=len({one.event for one in reading.placed}),
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
    )


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
