"""What is refused is kept for a person to look at, and fills no disk."""

from hashlib import sha256
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from sync_server.services.keep_refused import keep_refused
from sync_server.storage import quarantine as kept
from sync_server.storage.engine import Connection, Session, open_engine, writing
from sync_server.storage.models import QuarantinedFrame, QuarantineTotal
from sync_server.storage.quarantine import quarantine
from sync_server.storage.upgrade import upgrade
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import travelling


def test_what_is_refused_is_kept_up_to_a_measure(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond it the beginning of each is kept with the hash of the whole; another device has its own measure."""
    monkeypatch.setattr(kept, "MOST_QUARANTINED_BYTES", 10_000)
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
    assert sum(sizes[greedy.name.device_id]) <= 12_000 + 8 * kept.KEPT_OF_MORE
    assert {sha256(bytes([n]) * 4_000).digest() for n in range(8)} <= {one.sha256 for one in rows}


def test_what_a_refusal_costs_does_not_grow(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is summed over what lies there, and beyond so many pieces of a device more are only counted."""
    monkeypatch.setattr(kept, "MOST_KEPT", 5)
    desk = hall.desk()
    asked: list[str] = []
    sa.event.listen(
        hall.server.database.engine, "before_cursor_execute", lambda *told: asked.append(told[2].lower())
    )

    for number in [*range(9), 0, 8]:
        hall.push(desk, travelling([b"wrong" + bytes([number])]))

    assert not [one for one in asked if "quarantine" in one and "sum(" in one]
    with hall.server.database.read() as session:
        rows = list(session.scalars(sa.select(QuarantinedFrame)))
        (total,) = session.scalars(sa.select(QuarantineTotal))
    assert {b"wrong" + bytes([n]) for n in range(5)} == {one.data for one in rows}
    assert (11, 66, 6) == (total.pieces, total.bytes, sum(one.times for one in rows))


def test_a_migration_counts_what_lies_there(tmp_path: Path) -> None:
    """What a device had brought before there were totals is part of them."""
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    config = Config()
    config.set_main_option("script_location", str(Path("sync_server/storage/migrations").absolute()))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection, writing(connection).begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0010")
        for number, times in ((1, 1), (2, 3)):
            row = ("home", "1" * 16, "2" * 16, bytes([number]), "frame_corrupt", "", 0, b"four", times, 1, 1)
            connection.exec_driver_sql(
                "INSERT INTO quarantine (organisation_id, device_id, epoch, sha256, code, detail, cursor, data, times, "
                "first_ms, last_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )

    upgrade(engine)

    with Session(engine) as session:
        (total,) = session.scalars(sa.select(QuarantineTotal))
        assert (4, 8) == (total.pieces, total.bytes)
    engine.dispose()


def test_reasons_hold_no_control_characters(hall: Hall) -> None:
    """Whatever a hub says of what it refused, a database takes it and a terminal shows it."""
    desk = hall.desk()

    keep_refused(hall.server, desk.name, b"x", code="frame\0_corrupt", detail="a\0b\x1b[2J" * 200, cursor=0)

    with hall.server.database.read() as session:
        (row,) = session.scalars(sa.select(QuarantinedFrame))
    assert "frame_corrupt" == row.code
    assert row.detail.startswith("ab[2J")
    assert row.detail.isprintable()
    assert 500 == len(row.detail)
