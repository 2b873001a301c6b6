"""What is derived from frames, as a whole: which attempts frames are noted under, and mending that."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.frames import LogName, touch
from sync_server.storage.models import AttemptBlob, AttemptFrame, AttemptLog, DeviceLog, ProjectedAttempt
from sync_server.storage.score_models import KeptScore


@dataclass(frozen=True, slots=True)
class Place:
    """A frame that holds events of an attempt and is not noted so (``missing``), or the other way round."""

    log: LogName
    attempt_id: AttemptId
    first: int
    missing: bool


def known_logs(session: Session, organisation: OrganisationId) -> list[LogName]:
    """Return the logs of which anything has come."""
    found = (
        sa.select(DeviceLog.device_id, DeviceLog.epoch)
        .where(DeviceLog.organisation_id == organisation)
        .order_by(DeviceLog.device_id, DeviceLog.epoch)
    )
    return [LogName(organisation, device_id, epoch) for device_id, epoch in session.execute(found)]


def known_attempts(session: Session, organisation: OrganisationId) -> list[AttemptId]:
    """Return the attempts of which anything is noted."""
    logs = sa.select(AttemptLog.attempt_id).where(AttemptLog.organisation_id == organisation)
    rows = sa.select(ProjectedAttempt.attempt_id).where(ProjectedAttempt.organisation_id == organisation)
    return sorted({AttemptId(one) for one in session.scalars(logs.union(rows))})


def noted_places(session: Session, log: LogName) -> set[tuple[AttemptId, int]]:
    """Return which frames of a log are noted to hold events of which attempt."""
    found = sa.select(AttemptFrame.attempt_id, AttemptFrame.first).where(
        AttemptFrame.organisation_id == log.organisation_id,
        AttemptFrame.device_id == log.device_id,
        AttemptFrame.epoch == log.epoch,
    )
    return {(AttemptId(attempt_id), first) for attempt_id, first in session.execute(found)}


def mend_places(session: Session, organisation: OrganisationId, places: Sequence[Place], now: int) -> None:
    """Note what is missing and forget what is too much."""
    for place in places:
        row = AttemptFrame(
            organisation_id=organisation,
            attempt_id=place.attempt_id,
            device_id=place.log.device_id,
            epoch=place.log.epoch,
            first=place.first,
        )
        if place.missing:
            session.merge(row)
        else:
            session.execute(
                sa.delete(AttemptFrame).where(
                    AttemptFrame.organisation_id == organisation,
                    AttemptFrame.attempt_id == place.attempt_id,
                    AttemptFrame.device_id == place.log.device_id,
                    AttemptFrame.epoch == place.log.epoch,
                    AttemptFrame.first == place.first,
                )
            )
    session.flush()
    touch(session.connection(), organisation, sorted({one.attempt_id for one in places}), now)


def forget(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> None:
    """Take away what is derived for an attempt of which no frame holds anything."""
    for table in (ProjectedAttempt, AttemptBlob, AttemptLog, KeptScore):
        session.execute(
            sa.delete(table).where(table.organisation_id == organisation, table.attempt_id == attempt_id)
        )
