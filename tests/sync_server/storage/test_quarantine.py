"""What is refused is kept for a person to look at, and fills no disk."""

from hashlib import sha256

import pytest
import sqlalchemy as sa

from sync_server.storage import frames
from sync_server.storage.engine import Connection
from sync_server.storage.frames import quarantine
from sync_server.storage.models import QuarantinedFrame
from tests.sync_server.hall import Hall


def test_what_is_refused_is_kept_up_to_a_measure(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond it the beginning of each is kept with the hash of the whole; another device has its own measure."""
    monkeypatch.setattr(frames, "MOST_QUARANTINED_BYTES", 10_000)
    greedy, other = hall.desk(), hall.desk()

    def keep(desk: object, data: bytes) -> None:
        def write(connection: Connection) -> None:
            quarantine(
                connection,
                desk.name,  # type: ignore[attr-defined]
                sha256=sha256(data).digest(),
                code="frame_corrupt",
                detail="",
                cursor=0,
                data=data,
                now=1,
            )

        hall.server.database.submit(write).result()

    for number in range(8):
        keep(greedy, bytes([number]) * 4_000)
    keep(other, b"a" * 4_000)

    with hall.server.database.read() as session:
        rows = list(session.scalars(sa.select(QuarantinedFrame)))
    sizes = {
        desk.name.device_id: [len(one.data) for one in rows if one.device_id == desk.name.device_id]
        for desk in (greedy, other)
    }
    assert (8, [4_000]) == (len(sizes[greedy.name.device_id]), sizes[other.name.device_id])
    assert sum(sizes[greedy.name.device_id]) <= 12_000 + 8 * frames.KEPT_OF_MORE
    assert {sha256(bytes([n]) * 4_000).digest() for n in range(8)} <= {one.sha256 for one in rows}
