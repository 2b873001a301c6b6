"""What a live view of a room asks of the database: a few statements, however many candidates there are."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.models import AttemptLog, Command, Device, DeviceLog, ProjectedAttempt

Rows = Sequence[Any]


def states_of_sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> Rows:
    """Return whose each attempt of a sitting is and its state, in the order they began."""
    row = ProjectedAttempt
    found = (
        sa.select(row.attempt_id, row.candidate_id, row.state)
        .where(row.organisation_id == organisation, row.sitting_id == sitting_id)
        .order_by(row.initiated_ms, row.attempt_id)
    )
    return session.execute(found).all()


def attempts_of_sitting(
    session: Session,
    organisation: OrganisationId,
    sitting_id: str,
    candidates: Collection[str] | None = None,
) -> Rows:
    """Return what is projected of each attempt of a sitting, and how far that is behind, in the order they began.

    ``candidates``: of these alone.
    """
    found = (
        sa.select(
            ProjectedAttempt.attempt_id,
            ProjectedAttempt.candidate_id,
            ProjectedAttempt.state,
            ProjectedAttempt.answered,
            ProjectedAttempt.events,
            ProjectedAttempt.items,
            ProjectedAttempt.flags,
            ProjectedAttempt.standing,
            (AttemptLog.projected < AttemptLog.changed).label("behind"),
            AttemptLog.last_ms,
        )
        .join(
            AttemptLog,
            sa.and_(
                AttemptLog.organisation_id == ProjectedAttempt.organisation_id,
                AttemptLog.attempt_id == ProjectedAttempt.attempt_id,
            ),
        )
        .where(ProjectedAttempt.organisation_id == organisation, ProjectedAttempt.sitting_id == sitting_id)
        .order_by(ProjectedAttempt.initiated_ms, ProjectedAttempt.attempt_id)
    )
    if candidates is not None:
        found = found.where(ProjectedAttempt.candidate_id.in_(candidates))
    return session.execute(found).all()


def commands_of_sitting(
    session: Session,
    organisation: OrganisationId,
    sitting_id: str,
    candidates: Collection[str] | None = None,
) -> Rows:
    """Return the commands to attempts of a sitting, of these candidates or of all, in the order they were given."""
    found = (
        sa.select(Command.attempt_id, Command.command_id, Command.document, Command.made_ms)
        .join(
            ProjectedAttempt,
            sa.and_(
                ProjectedAttempt.organisation_id == Command.organisation_id,
                ProjectedAttempt.attempt_id == Command.attempt_id,
            ),
        )
        .where(ProjectedAttempt.organisation_id == organisation, ProjectedAttempt.sitting_id == sitting_id)
        .order_by(Command.attempt_id, Command.number)
    )
    if candidates is not None:
        found = found.where(ProjectedAttempt.candidate_id.in_(candidates))
    return session.execute(found).all()


def devices_seen(session: Session, organisation: OrganisationId, ids: Iterable[str]) -> Rows:
    """Return what these devices last said, and when their logs last brought something."""
    wanted = sorted(set(ids))
    brought = (
        sa.select(DeviceLog.device_id, sa.func.max(DeviceLog.last_ms).label("brought_ms"))
        .where(DeviceLog.organisation_id == organisation, DeviceLog.device_id.in_(wanted))
        .group_by(DeviceLog.device_id)
        .subquery()
    )
    found = (
        sa.select(
            Device.device_id,
            Device.name,
            Device.app_version,
            Device.seen_ms,
            Device.unsent,
            Device.battery_percent,
            Device.refused_changes,
            Device.progress,
            brought.c.brought_ms,
        )
        .outerjoin(brought, brought.c.device_id == Device.device_id)
        .where(Device.organisation_id == organisation, Device.device_id.in_(wanted))
    )
    return session.execute(found).all()
