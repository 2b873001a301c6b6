"""What was refused of devices: kept for a person to look at, up to a measure for each device, and counted beyond it.

What a refusal costs does not grow with what lies there: each device has its running totals in a row of its own.
"""

from typing import Any

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Connection, Session, plain, upsert
from sync_server.storage.frames import LogName
from sync_server.storage.models import QuarantinedFrame, QuarantineTotal

MOST_QUARANTINED_BYTES = 64 << 20
"""So much is kept whole of what one device brought that was refused; of more, the first ``KEPT_OF_MORE`` bytes."""
KEPT_OF_MORE = 64
MOST_KEPT = 10_000
"""So many pieces are kept of one device; more are only counted."""


def quarantine(
    connection: Connection,
    log: LogName,
    *,
    sha256: bytes,
    code: str,
    detail: str,
    cursor: int,
    data: bytes,
    now: int,
) -> None:
    """Keep refused bytes; the same bytes again are counted. Of a device that brings too much only the beginnings are kept."""
    whose = {"organisation_id": log.organisation_id, "device_id": log.device_id}
    where = whose | {"epoch": log.epoch, "sha256": sha256}
    pieces, held = _total(connection, whose, len(data))
    if pieces > MOST_KEPT:
        connection.execute(_again(where, now))
        return
    detail = plain(detail)
    if held - len(data) >= MOST_QUARANTINED_BYTES:
        data, detail = data[:KEPT_OF_MORE], f"{len(data)} bytes; {detail}"
    row = upsert(connection, QuarantinedFrame).values(
        **where,
        code=plain(code)[:40],
        detail=detail[:500],
        cursor=cursor,
        data=data,
        times=1,
        first_ms=now,
        last_ms=now,
    )
    connection.execute(
        row.on_conflict_do_update(
            index_elements=list(where), set_={"times": QuarantinedFrame.times + 1, "last_ms": now}
        )
    )


def _total(connection: Connection, whose: dict[str, Any], size: int) -> tuple[int, int]:
    """Count one piece more of a device; return how many and how many bytes it has brought, this one included."""
    total = upsert(connection, QuarantineTotal).values(**whose, pieces=1, bytes=size)
    told = connection.execute(
        total.on_conflict_do_update(
            index_elements=list(whose),
            set_={"pieces": QuarantineTotal.pieces + 1, "bytes": QuarantineTotal.bytes + size},
        ).returning(QuarantineTotal.pieces, QuarantineTotal.bytes)
    ).one()
    return told.pieces, told.bytes


def _again(where: dict[str, Any], now: int) -> sa.Update:
    same = [getattr(QuarantinedFrame, name) == value for name, value in where.items()]
    return sa.update(QuarantinedFrame).where(*same).values(times=QuarantinedFrame.times + 1, last_ms=now)


def refused_pieces(session: Session, organisation: OrganisationId) -> int:
    """Return how many pieces were refused of all devices, each time counted."""
    found = sa.select(sa.func.sum(QuarantineTotal.pieces))
    return int(session.scalar(found.where(QuarantineTotal.organisation_id == organisation)) or 0)
