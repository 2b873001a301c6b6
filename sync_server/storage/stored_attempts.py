"""What has come of several attempts, read together: a few questions, however many there are."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Connection
from sync_server.storage.frames import StoredFrame
from sync_server.storage.models import AttemptFrame, AttemptLog, DecisionRow, DeviceLog, LogFrame

MOST_BYTES = 64 << 10
"""An attempt whose frames are more than that is read by itself, a few frames at a time."""


@dataclass(frozen=True, slots=True)
class StoredAttempt:
    """``changed`` counts what has come of an attempt, in at least these frames and decisions.

    The frames stand by device, epoch and place, never by arrival; the decisions, as they were signed, by their ids.
    """

    changed: int
    frames: tuple[StoredFrame, ...]
    decisions: tuple[bytes, ...]


def stored_attempts(
    connection: Connection, organisation: OrganisationId, attempts: Collection[AttemptId]
) -> Mapping[AttemptId, StoredAttempt]:
    """Return what has come of attempts. Those of which nothing has, or very much, are left out.

    What has changed is asked first: what comes meanwhile may be read already, and is then read once more.
    """
    found = sa.select(AttemptLog.attempt_id, AttemptLog.changed).where(
        AttemptLog.organisation_id == organisation, AttemptLog.attempt_id.in_(sorted(attempts))
    )
    changed: dict[AttemptId, int] = dict(connection.execute(found).all())
    short = _short(connection, organisation, changed)
    frames, decisions = _frames(connection, organisation, short), _decisions(connection, organisation, short)
    return {id: StoredAttempt(changed[id], tuple(frames[id]), tuple(decisions[id])) for id in short}


def _short(
    connection: Connection, organisation: OrganisationId, attempts: Collection[AttemptId]
) -> list[AttemptId]:
    sizes = (
        sa.select(AttemptFrame.attempt_id)
        .join(LogFrame, _IS_FRAME)
        .where(AttemptFrame.organisation_id == organisation, AttemptFrame.attempt_id.in_(sorted(attempts)))
        .group_by(AttemptFrame.attempt_id)
        .having(sa.func.sum(sa.func.length(LogFrame.data)) > MOST_BYTES)
    )
    return sorted(set(attempts) - set(connection.scalars(sizes)))


def _frames(
    connection: Connection, organisation: OrganisationId, attempts: Collection[AttemptId]
) -> Mapping[AttemptId, list[StoredFrame]]:
    found = (
        sa.select(
            AttemptFrame.attempt_id,
            LogFrame.device_id,
            LogFrame.epoch,
            LogFrame.first,
            LogFrame.last,
            LogFrame.prev_head,
            LogFrame.head,
            LogFrame.data,
            LogFrame.received_ms,
            DeviceLog.held_after,
        )
        .join(LogFrame, _IS_FRAME)
        .join(
            DeviceLog,
            sa.and_(
                DeviceLog.organisation_id == LogFrame.organisation_id,
                DeviceLog.device_id == LogFrame.device_id,
                DeviceLog.epoch == LogFrame.epoch,
            ),
        )
        .where(AttemptFrame.organisation_id == organisation, AttemptFrame.attempt_id.in_(attempts))
    )
    frames: dict[AttemptId, list[StoredFrame]] = defaultdict(list)
    for attempt_id, *columns in connection.execute(found):
        frames[attempt_id].append(StoredFrame(*columns))
    for those in frames.values():
        those.sort(key=lambda frame: (frame.device_id, frame.epoch, frame.first))
    return frames


def _decisions(
    connection: Connection, organisation: OrganisationId, attempts: Collection[AttemptId]
) -> Mapping[AttemptId, list[bytes]]:
    found = (
        sa.select(DecisionRow.attempt_id, DecisionRow.document)
        .where(DecisionRow.organisation_id == organisation, DecisionRow.attempt_id.in_(attempts))
        .order_by(DecisionRow.decision_id)
    )
    decisions: dict[AttemptId, list[bytes]] = defaultdict(list)
    for attempt_id, document in connection.execute(found):
        decisions[attempt_id].append(document)
    return decisions


_IS_FRAME = sa.and_(
    AttemptFrame.organisation_id == LogFrame.organisation_id,
    AttemptFrame.device_id == LogFrame.device_id,
    AttemptFrame.epoch == LogFrame.epoch,
    AttemptFrame.first == LogFrame.first,
)
