"""Device logs: where each ends, the frames they came in, and which frames hold which attempt's events.

The hot path of the server: plain statements, made ready once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from assessment.ids import AttemptId, DeviceId, Epoch, OrganisationId
from sync_server.storage.engine import Connection, Ready, upsert
from sync_server.storage.models import (
    AttemptFrame,
    AttemptLog,
    Device,
    DeviceLog,
    LogFrame,
)

FRAMES_AT_ONCE = 8
"""So many frames of an attempt are read from the database at a time: each may be megabytes."""


@dataclass(frozen=True, slots=True)
class LogName:
    """Whose log, and which."""

    organisation_id: OrganisationId
    device_id: DeviceId
    epoch: Epoch


@dataclass(frozen=True, slots=True)
class LogEnd:
    """How far a log has come."""

    cursor: int
    head: bytes


@dataclass(frozen=True, slots=True)
class NewFrame:
    """A checked frame that counts from ``first`` on. ``attempts`` are those with events in that part."""

    first: int
    last: int
    prev_head: bytes
    head: bytes
    data: bytes
    attempts: tuple[AttemptId, ...]


@dataclass(frozen=True, slots=True)
class Append:
    """Frames that go on from ``begin`` to ``end`` of a log."""

    log: LogName
    begin: LogEnd
    end: LogEnd
    frames: tuple[NewFrame, ...]


@dataclass(frozen=True, slots=True)
class StoredFrame:
    """A frame as it lies in the database; it counts for ``first`` to ``last``.

    ``held_after``, where an attempt's frames are asked for: what comes after this entry came from a device shut out.
    """

    device_id: DeviceId
    epoch: Epoch
    first: int
    last: int
    prev_head: bytes
    head: bytes
    data: bytes
    received_ms: int
    held_after: int | None = None


def log_end(connection: Connection, log: LogName) -> LogEnd | None:
    """Return where a log ends, None when nothing of it has come."""
    row = _END.run(connection, _keys(log)).one_or_none()
    return LogEnd(row.cursor, row.head) if row else None


def advance(connection: Connection, log: LogName, begin: LogEnd, end: LogEnd, now: int) -> bool:
    """Move a log's end from ``begin`` to ``end``; say False, and change nothing, when it does not stand there.

    Where the device was shut out by now, what comes from here on is held apart. That is asked in this very statement,
    so that whoever is shut out is so at once, whatever request was under way.
    """
    append = Append(log, begin, end, ())
    if _ADVANCE.each(connection, [_move(append, now)]) == [1]:
        return True
    if begin.cursor != 0 or _END.run(connection, _keys(log)).one_or_none() is not None:
        return False
    return end == begin or _BEGIN.each(connection, [_beginning(append, now)]) == [1]


def append_all(connection: Connection, appends: Sequence[Append], now: int) -> list[bool]:
    """Store what many devices sent at once; say for each False, and store nothing of it, when its log has moved.

    Rows are taken in one order, so that several processes that store together never wait for one another in a ring.
    """
    order = sorted(range(len(appends)), key=lambda place: _in_order(appends[place].log))
    told = [False] * len(appends)
    fresh = [place for place in order if appends[place].begin.cursor == 0]
    made = [place for place in fresh if appends[place].begin != appends[place].end]
    beginnings = [_beginning(appends[place], now) for place in made]
    for place, changed in zip(made, _BEGIN.each(connection, beginnings), strict=True):
        told[place] = changed == 1
    moved = [place for place in order if not told[place]]
    moves = [_move(appends[place], now) for place in moved]
    for place, changed in zip(moved, _ADVANCE.each(connection, moves), strict=True):
        told[place] = changed == 1
    for place in set(fresh).difference(made):  # nothing is to be, and that holds while nothing of it is here
        told[place] = told[place] or log_end(connection, appends[place].log) is None
    stored = [appends[place] for place in order if told[place]]
    _add(connection, [(one.log, frame) for one in stored for frame in one.frames], now)
    return told


def add_frames(connection: Connection, log: LogName, frames: Sequence[NewFrame], now: int) -> None:
    """Store frames and note which attempts they touch."""
    _add(connection, [(log, frame) for frame in frames], now)


def _add(connection: Connection, placed: Sequence[tuple[LogName, NewFrame]], now: int) -> None:
    _ADD_FRAME.many(
        connection,
        [
            _columns(log)
            | {
                "first": frame.first,
                "last": frame.last,
                "prev_head": frame.prev_head,
                "head": frame.head,
                "data": frame.data,
                "received_ms": now,
            }
            for log, frame in placed
        ],
    )
    places = [
        _columns(log) | {"attempt_id": attempt_id, "first": frame.first}
        for log, frame in placed
        for attempt_id in frame.attempts
    ]
    _ADD_PLACE.many(connection, places)
    touched = {(place["organisation_id"], place["attempt_id"]) for place in places}
    _touch(connection, sorted(touched), now)


def touch(connection: Connection, organisation: OrganisationId, attempts: Sequence[str], now: int) -> None:
    """Mark attempts as changed, so that they are projected anew."""
    _touch(connection, [(organisation, attempt_id) for attempt_id in attempts], now)


def _touch(connection: Connection, attempts: Sequence[tuple[OrganisationId, str]], now: int) -> None:
    _TOUCH.many(
        connection,
        [
            {
                "organisation_id": organisation,
                "attempt_id": attempt_id,
                "changed": 1,
                "projected": 0,
                "last_ms": now,
            }
            for organisation, attempt_id in attempts
        ],
    )


def frame_before(connection: Connection, log: LogName, dseq: int) -> StoredFrame | None:
    """Return the frame that counts for entry ``dseq``."""
    found = (
        sa.select(*_FRAME)
        .where(*_whose(LogFrame, log), LogFrame.first <= dseq)
        .order_by(LogFrame.first.desc())
        .limit(1)
    )
    row = connection.execute(found).one_or_none()
    return StoredFrame(*row) if row else None


def frames_of_log(connection: Connection, log: LogName) -> list[StoredFrame]:
    """Return a log's frames in order."""
    found = sa.select(*_FRAME).where(*_whose(LogFrame, log)).order_by(LogFrame.first)
    return [StoredFrame(*row) for row in connection.execute(found)]


def frames_from(connection: Connection, log: LogName, dseq: int, limit: int) -> list[StoredFrame]:
    """Return a log's frames that hold anything after entry ``dseq``, in order."""
    found = (
        sa.select(*_FRAME)
        .where(*_whose(LogFrame, log), LogFrame.last > dseq)
        .order_by(LogFrame.first)
        .limit(limit)
    )
    return [StoredFrame(*row) for row in connection.execute(found)]


def frames_of_attempt(
    connection: Connection, organisation: OrganisationId, attempt_id: AttemptId
) -> Iterator[StoredFrame]:
    """Yield the frames that hold events of an attempt: by device, epoch and place, never by arrival; few at a time."""
    found = (
        sa.select(*_FRAME, DeviceLog.held_after)
        .join(
            AttemptFrame,
            sa.and_(
                AttemptFrame.organisation_id == LogFrame.organisation_id,
                AttemptFrame.device_id == LogFrame.device_id,
                AttemptFrame.epoch == LogFrame.epoch,
                AttemptFrame.first == LogFrame.first,
            ),
        )
        .join(
            DeviceLog,
            sa.and_(
                DeviceLog.organisation_id == LogFrame.organisation_id,
                DeviceLog.device_id == LogFrame.device_id,
                DeviceLog.epoch == LogFrame.epoch,
            ),
        )
        .where(AttemptFrame.organisation_id == organisation, AttemptFrame.attempt_id == attempt_id)
        .order_by(LogFrame.device_id, LogFrame.epoch, LogFrame.first)
    )
    with connection.execute(found.execution_options(yield_per=FRAMES_AT_ONCE)) as rows:
        for row in rows:
            yield StoredFrame(*row)


def _held(from_here: Any, organisation: Any, device_id: Any) -> Any:  # values, or places for them
    """Return ``from_here`` in a statement, where the device was shut out; else nothing."""
    return (
        sa.select(from_here)
        .where(
            Device.organisation_id == organisation,
            Device.device_id == device_id,
            Device.revoked_ms.is_not(None),
        )
        .scalar_subquery()
    )


def _in_order(log: LogName) -> tuple[str, str, str]:
    return (log.organisation_id, log.device_id, log.epoch)


def _keys(log: LogName) -> dict[str, Any]:
    return {"b_organisation": log.organisation_id, "b_device": log.device_id, "b_epoch": log.epoch}


def _move(append: Append, now: int) -> dict[str, Any]:
    begin, end = append.begin, append.end
    return _keys(append.log) | {
        "b_cursor": end.cursor,
        "b_head": end.head,
        "b_now": now,
        "b_from": begin.cursor,
        "b_from_head": begin.head,
    }


def _beginning(append: Append, now: int) -> dict[str, Any]:
    end = append.end
    return _keys(append.log) | {"b_cursor": end.cursor, "b_head": end.head, "b_now": now}


def _columns(log: LogName) -> dict[str, Any]:
    return {"organisation_id": log.organisation_id, "device_id": log.device_id, "epoch": log.epoch}


def _whose(table: type[LogFrame], log: LogName) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        table.organisation_id == log.organisation_id,
        table.device_id == log.device_id,
        table.epoch == log.epoch,
    )


_FRAME = (
    LogFrame.device_id,
    LogFrame.epoch,
    LogFrame.first,
    LogFrame.last,
    LogFrame.prev_head,
    LogFrame.head,
    LogFrame.data,
    LogFrame.received_ms,
)
_THIS_LOG = (
    DeviceLog.organisation_id == sa.bindparam("b_organisation"),
    DeviceLog.device_id == sa.bindparam("b_device"),
    DeviceLog.epoch == sa.bindparam("b_epoch"),
)


def _touch_of(connection: Connection) -> sa.Executable:
    insert = upsert(connection, AttemptLog)
    changes = {"changed": AttemptLog.changed + sa.literal_column("1"), "last_ms": insert.excluded.last_ms}
    touch: sa.Executable = insert.on_conflict_do_update(
        index_elements=["organisation_id", "attempt_id"], set_=changes
    )
    return touch


_END = Ready(lambda _: sa.select(DeviceLog.cursor, DeviceLog.head).where(*_THIS_LOG))
_ADVANCE = Ready(
    lambda _: (
        sa.update(DeviceLog)
        .where(
            *_THIS_LOG,
            DeviceLog.cursor == sa.bindparam("b_from"),
            DeviceLog.head == sa.bindparam("b_from_head"),
        )
        .values(
            cursor=sa.bindparam("b_cursor"),
            head=sa.bindparam("b_head"),
            last_ms=sa.bindparam("b_now"),
            held_after=sa.func.coalesce(
                DeviceLog.held_after,
                _held(DeviceLog.cursor, sa.bindparam("b_organisation"), sa.bindparam("b_device")),
            ),
        )
    )
)
_BEGIN = Ready(
    lambda connection: (
        upsert(connection, DeviceLog)
        .values(
            organisation_id=sa.bindparam("b_organisation"),
            device_id=sa.bindparam("b_device"),
            epoch=sa.bindparam("b_epoch"),
            cursor=sa.bindparam("b_cursor"),
            head=sa.bindparam("b_head"),
            first_ms=sa.bindparam("b_now"),
            last_ms=sa.bindparam("b_now"),
            held_after=_held(
                sa.literal_column("0"), sa.bindparam("b_organisation"), sa.bindparam("b_device")
            ),
        )
        .on_conflict_do_nothing()
    )
)
_ADD_FRAME = Ready(lambda _: sa.insert(LogFrame), copies=LogFrame)
_ADD_PLACE = Ready(lambda _: sa.insert(AttemptFrame), copies=AttemptFrame)
_TOUCH = Ready(_touch_of)
