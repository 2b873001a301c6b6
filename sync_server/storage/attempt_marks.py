"""Attempts of which nothing is heard: the signs there are of open ones, and the marks that were made."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.arrival_models import AttemptMark
from sync_server.storage.engine import Session
from sync_server.storage.models import AttemptFrame, AttemptLog, Device, LogFrame, ProjectedAttempt

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Quiet:
    """An open attempt of which no frame has come since ``frame_ms``."""

    attempt_id: AttemptId
    sitting_id: str
    events: int
    frame_ms: int
    standing: str


def quiet_attempts(
    session: Session, organisation: OrganisationId, states: Iterable[str], before: int
) -> list[Quiet]:
    """Return the attempts in these states of which no frame came after ``before``, those that wait to be read left out."""
    latest = sa.func.max(LogFrame.received_ms)
    of_frame = sa.and_(
        LogFrame.organisation_id == AttemptFrame.organisation_id,
        LogFrame.device_id == AttemptFrame.device_id,
        LogFrame.epoch == AttemptFrame.epoch,
        LogFrame.first == AttemptFrame.first,
    )
    of_attempt = sa.and_(
        AttemptFrame.organisation_id == ProjectedAttempt.organisation_id,
        AttemptFrame.attempt_id == ProjectedAttempt.attempt_id,
    )
    of_log = sa.and_(
        AttemptLog.organisation_id == ProjectedAttempt.organisation_id,
        AttemptLog.attempt_id == ProjectedAttempt.attempt_id,
    )
    shown = (
        ProjectedAttempt.attempt_id,
        ProjectedAttempt.sitting_id,
        ProjectedAttempt.events,
        ProjectedAttempt.standing,
    )
    found = (
        sa.select(*shown, latest)
        .join(AttemptLog, of_log)
        .join(AttemptFrame, of_attempt)
        .join(LogFrame, of_frame)
        .where(
            ProjectedAttempt.organisation_id == organisation,
            ProjectedAttempt.state.in_(sorted(states)),
            AttemptLog.projected >= AttemptLog.changed,
        )
        .group_by(*shown)
        .having(latest <= before)
        .order_by(ProjectedAttempt.attempt_id)
    )
    return [
        Quiet(AttemptId(attempt_id), sitting_id, events, frame_ms, standing)
        for attempt_id, sitting_id, events, standing, frame_ms in session.execute(found)
    ]


def beats_of(session: Session, organisation: OrganisationId, device_ids: Iterable[str]) -> dict[str, Any]:
    """Return when these devices last said how they are, and of what: ``seen_ms`` and ``progress``."""
    wanted, found = sorted(set(device_ids)), dict[str, Any]()
    for start in range(0, len(wanted), AT_ONCE):
        rows = sa.select(Device.device_id, Device.seen_ms, Device.progress).where(
            Device.organisation_id == organisation, Device.device_id.in_(wanted[start : start + AT_ONCE])
        )
        found |= {row.device_id: row for row in session.execute(rows)}
    return found


def all_marks(session: Session, organisation: OrganisationId) -> dict[AttemptId, AttemptMark]:
    """Return every mark."""
    found = sa.select(AttemptMark).where(AttemptMark.organisation_id == organisation)
    return {row.attempt_id: row for row in session.scalars(found)}


def marks_of(
    session: Session, organisation: OrganisationId, attempts: Iterable[Any]
) -> dict[str, AttemptMark]:
    """Return the marks that count of these projected attempts: nothing more has come since, and they have not ended."""
    known = {row.attempt_id: row.events for row in attempts}
    ids: Sequence[str] = sorted(known)
    marks: dict[str, AttemptMark] = {}
    for start in range(0, len(ids), AT_ONCE):
        found = (
            sa.select(AttemptMark)
            .join(
                ProjectedAttempt,
                sa.and_(
                    ProjectedAttempt.organisation_id == AttemptMark.organisation_id,
                    ProjectedAttempt.attempt_id == AttemptMark.attempt_id,
                    ProjectedAttempt.events == AttemptMark.events,
                ),
            )
            .where(
                AttemptMark.organisation_id == organisation,
                AttemptMark.attempt_id.in_(ids[start : start + AT_ONCE]),
            )
        )
        marks |= {row.attempt_id: row for row in session.scalars(found)}
    return marks
