"""The server on a real PostgreSQL: its own schema, and a whole round trip with the same outcome as on SQLite."""

import os
import threading
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from typer.testing import CliRunner

from assessment.attempt.command import CommandKind
from sync_server.__main__ import app
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.errors import StorageFailed
from sync_server.services.accept_frames import accept_frames
from sync_server.services.give_command import Order, give_command
from sync_server.services.list_commands import list_commands
from sync_server.services.project_attempt import catch_up, project_stale
from sync_server.services.rebuild_projections import check_projections, rebuild_projections
from sync_server.services.server import Server
from sync_server.services.verify_log import verify_log
from sync_server.storage.database import Database
from sync_server.storage.engine import COPY_FROM, DEAD_LINKS, Connection, Session, alone, open_engine
from sync_server.storage.lead import Duty
from sync_server.storage.models import Base, Change, Organisation
from sync_server.storage.upgrade import HEAD, current, upgrade
from sync_server.storage.upstream import note_forwarded, refused_to_forward
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.many import sat_by_many
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.signed_log import Desk, travelling


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


def sat(hall: Hall) -> tuple[Desk, Any]:
    """Sit an attempt, push it twice over HTTP in frames of four; return the desk and what staff see of it."""
    facts = hall.publish()
    hall.sitting()
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    desk.write(hall.attempt(2), *whole_attempt()[:3], pack_hash=facts.pack_hash)
    hall.push(desk, desk.body(4))
    hall.push(desk, desk.body(4))
    hall.push(desk, desk.body(3))
    project_stale(hall.server, hall.organisation)
    seen: Any = hall.staff()("GET", f"/api/v1/attempts/{hall.attempt()}").json()
    return desk, seen


def test_migrations_make_what_the_models_say(postgresql: Postgresql) -> None:
    """On PostgreSQL too, Alembic finds nothing to change between a migrated database and the models."""
    engine = open_engine(postgresql.database())
    upgrade(engine)
    upgrade(engine)

    assert HEAD == current(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert [] == compare_metadata(context, Base.metadata)
    engine.dispose()


def test_an_upgrade_waits_for_no_leader(postgresql: Postgresql) -> None:
    """A process of a newer version starts while one of an older one leads in everything that has to be led."""
    url = postgresql.database()
    older, newer = Database(url), open_engine(url)
    assert all(older.leads(duty) for duty in Duty)
    with newer.connect() as connection, connection.begin():
        connection.execute(sa.text("SET LOCAL lock_timeout = '5s'"))
        alone(connection)
    newer.dispose()
    older.close()


def test_dead_links_are_noticed_soon(postgresql: Postgresql) -> None:
    """Each connection says how long it may carry nothing before it counts as broken; what the URL says of that holds."""
    url = postgresql.database()
    for asked, told in (
        (url, {**DEAD_LINKS}),
        (f"{url}&keepalives_idle=99", DEAD_LINKS | {"keepalives_idle": 99}),
    ):
        engine = open_engine(asked)
        with engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            known = raw.info.get_parameters()
        engine.dispose()
        assert {name: str(value) for name, value in told.items()}.items() <= known.items()


def test_a_plain_address_means_our_driver() -> None:
    """An administrator need not know the driver's name."""
    for url in ("postgresql://h/d", "postgresql+psycopg://h/d"):
        assert "psycopg" == open_engine(url).dialect.driver


def test_an_attempt_comes_out_as_on_sqlite(postgresql: Postgresql, tmp_path: Path) -> None:
    """Enrolled, pushed more than once in other frames, folded and scored: every digit is what SQLite gives."""
    with opened_hall(tmp_path / "a", postgresql.database()) as hall, opened_hall(tmp_path / "b") as embedded:
        desk, seen = sat(hall)
        _, expected = sat(embedded)

        assert seen["score"]["score"] is not None
        for kept in ("score", "items", "timeline", "digest", "state", "incidents", "chain_verified"):
            assert expected[kept] == seen[kept], kept
        assert len(whole_attempt()) == len(seen["timeline"])
        assert verify_log(hall.server, desk.name).verified
        assert len(desk.entries) == hall.stored(desk)[-1].last


def test_a_room_comes_out_as_on_sqlite(postgresql: Postgresql, tmp_path: Path) -> None:
    """What staff see of a room is the same, candidate by candidate, whatever the database."""
    with opened_hall(tmp_path / "a", postgresql.database()) as hall, opened_hall(tmp_path / "b") as embedded:
        rooms = []
        for one in (hall, embedded):
            desk, _ = sat(one)
            beat = {"app_version": "1", "device_ms": 1, "unsent": 0, "battery_percent": 14}
            assert 200 == one.as_device(desk)("POST", "/api/v1/heartbeat", json=beat).status_code
            order = Order(CommandKind.EXTEND, extension_ms=60_000, request=str(UUID(int=7)))
            give_command(one.server, one.organisation, one.attempt(2), order, actor="proctor")
            rooms.append(one.staff()("GET", "/api/v1/sittings/morning/room").json())

        assert rooms[1] == rooms[0]
        assert ["Amina", "Bo"] == [one["name"] for one in rooms[0]["candidates"]]
        assert 14 == rooms[0]["candidates"][0]["attempt"]["device"]["battery_percent"]


def test_commands_given_at_the_same_moment_are_numbered_once(postgresql: Postgresql, tmp_path: Path) -> None:
    """Two processes that tell one attempt something at once give two numbers, and the device hears of both."""
    url = postgresql.database()
    with opened_hall(tmp_path / "a", url) as hall:
        desk = hall.desk()
        desk.write(hall.attempt(), *whole_attempt()[:3])
        hall.push(desk, desk.body())
        other = Database(url)
        elsewhere = type(hall.server)(hall.config, other, hall.clock, os.urandom)
        begin = threading.Barrier(2)

        def tell(server: Server) -> None:
            begin.wait()
            for _ in range(5):
                order = Order(CommandKind.EXTEND, extension_ms=60_000)
                give_command(server, hall.organisation, hall.attempt(), order, actor="proctor")

        threads = [threading.Thread(target=tell, args=(one,)) for one in (hall.server, elsewhere)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        other.close()

        told = list_commands(hall.server, hall.organisation, hall.attempt())
        assert list(range(1, 11)) == [one.number for one in told]
        page = hall.as_device(desk)("GET", "/api/v1/changes").json()
        assert [one.command_id for one in told] == [one["command_id"] for one in page["changes"]]


def test_what_is_stored_outlives_the_server(postgresql: Postgresql, tmp_path: Path) -> None:
    """A server that starts again on the same database goes on where it was, and takes nothing twice."""
    url = postgresql.database()
    with opened_hall(tmp_path / "a", url) as hall:
        desk, _ = sat(hall)
        cursor = hall.push(desk, b"")[0]
    database = Database(url)
    database.upgrade()
    with database.look() as connection:
        count = connection.execute(sa.text("SELECT count(*) FROM log_frames")).scalar_one()
    database.close()

    assert len(desk.entries) == cursor
    assert -(-len(desk.entries) // 4) == count


def test_the_same_frames_at_the_same_moment_count_once(postgresql: Postgresql, tmp_path: Path) -> None:
    """Two processes that are handed the same frames at once store them once, and both tell the same end."""
    url = postgresql.database()
    with opened_hall(tmp_path / "a", url) as hall:
        desk = hall.desk()
        desk.write(hall.attempt(), *whole_attempt())
        other = Database(url)
        ends: list[int] = []
        begin = threading.Barrier(2)

        def hand_in(database: Database) -> None:
            begin.wait()
            server = hall.server if database is hall.server.database else elsewhere
            ends.append(accept_frames(server, desk.name, desk.verify, desk.frames(2)).end.cursor)

        elsewhere = type(hall.server)(hall.config, other, hall.clock, hall.draw)
        threads = [threading.Thread(target=hand_in, args=(one,)) for one in (hall.server.database, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        other.close()

        assert [len(desk.entries)] * 2 == ends
        assert [frame.first for frame in hall.stored(desk)] == list(range(1, len(desk.entries) + 1, 2))


def test_a_write_that_fails_harms_no_other(postgresql: Postgresql) -> None:
    """PostgreSQL gives up a transaction at the first error; those who waited with it are written all the same."""
    database = Database(postgresql.database())
    database.upgrade()
    gate = threading.Event()

    def add(name: str) -> Any:
        def write(connection: Connection) -> None:
            row = {"organisation_id": name, "name": "x", "added_ms": 0}
            connection.execute(sa.insert(Organisation), row)

        return write

    held = database.submit(lambda _: gate.wait(10))
    promised = [database.submit(add(name)) for name in ("a", "b", "a", "c")]
    gate.set()
    held.result()

    outcomes = [one.exception() for one in promised]
    with database.look() as connection:
        stored = connection.execute(sa.text("SELECT organisation_id FROM organisations ORDER BY 1")).scalars()
        assert ["a", "b", "c"] == list(stored)
    database.close()
    assert [None, None, StorageFailed, None] == [type(error) if error else None for error in outcomes]


def test_the_commands_work_on_it(
    postgresql: Postgresql, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the address in the environment, init founds the organisation there, and leaves no SQLite file."""
    monkeypatch.setenv("CARREL_SERVER_DATABASE_URL", postgresql.database())
    run = CliRunner().invoke

    made = run(app, ["init", "--organisation", "Example Board", "--data", str(tmp_path / "d")])
    shown = run(app, ["organisation", "show", "--data", str(tmp_path / "d"), "--json"])

    assert (0, 0) == (made.exit_code, shown.exit_code)
    assert "Example Board" in shown.stdout
    assert not (tmp_path / "d" / "carrel.db").exists()


def test_projections_are_rebuilt_as_on_sqlite(postgresql: Postgresql, tmp_path: Path) -> None:
    """A check finds nothing on PostgreSQL either, finds what was altered there, and a rebuild mends it."""
    with opened_hall(tmp_path, postgresql.database()) as hall:
        sat(hall)
        own = (hall.server, hall.organisation)
        assert () == check_projections(*own).differences

        hall.server.database.write(lambda session: session.execute(sa.text("DELETE FROM attempt_frames")))
        hall.server.database.write(
            lambda session: session.execute(sa.text("UPDATE attempts SET score = '9'"))
        )
        assert {"frame", "projection"} == {one.what for one in check_projections(*own).differences}

        rebuild_projections(*own)
        assert () == check_projections(*own).differences


def test_many_attempts_are_projected_together(tmp_path: Path, postgresql: Postgresql) -> None:
    """More attempts than one stretch takes are projected here too, each result is told once, and a rebuild finds them equal."""
    with opened_hall(tmp_path / "server", postgresql.database()) as hall:
        attempts = sat_by_many(hall, COPY_FROM + 8)

        assert 0 == catch_up(hall.server, hall.organisation)

        with hall.server.database.read() as session:
            told = session.scalars(sa.select(Change.subject).where(Change.kind == "result")).all()
        assert sorted(attempts) == sorted(told)
        checked = check_projections(hall.server, hall.organisation)
        assert (len(attempts), 0, ()) == (checked.attempts, checked.waiting, checked.differences)
        assert () == rebuild_projections(hall.server, hall.organisation).differences


def test_two_processes_project_the_same_attempts(tmp_path: Path, postgresql: Postgresql) -> None:
    """Where a command projects beside the server, each attempt is stored once and each result told once."""
    url = postgresql.database()
    with opened_hall(tmp_path / "server", url) as hall:
        attempts = sat_by_many(hall, 40)
        beside = open_server(read_config({"CARREL_SERVER_DATABASE_URL": url}, tmp_path / "server"))
        both = [
            threading.Thread(target=catch_up, args=(server, hall.organisation))
            for server in (hall.server, beside)
        ]
        for one in both:
            one.start()
        for one in both:
            one.join(60)
        beside.close()

        with hall.server.database.read() as session:
            told = session.scalars(sa.select(Change.subject).where(Change.kind == "result")).all()
        assert sorted(attempts) == sorted(told)
        checked = check_projections(hall.server, hall.organisation)
        assert (len(attempts), 0, ()) == (checked.attempts, checked.waiting, checked.differences)


def test_refused_bytes_wait_until_they_are_noted_as_above(tmp_path: Path, postgresql: Postgresql) -> None:
    """A hub on PostgreSQL knows by their hash which refused bytes are above, and which have yet to go up."""
    with opened_hall(tmp_path / "server", postgresql.database()) as hall:
        desk = hall.desk()
        for data in (b"no frame", b"nor this"):
            hall.push(desk, travelling([data]))
        with hall.server.database.read() as session:
            both = refused_to_forward(session, hall.organisation)

        def note(session: Session) -> None:
            above = both[0]
            digest = above.sha256.hex()
            note_forwarded(session, hall.organisation, above.device_id, digest, 1, epoch=above.epoch)

        hall.server.database.write(note)

        assert {sha256(data).digest() for data in (b"no frame", b"nor this")} == {one.sha256 for one in both}
        with hall.server.database.read() as session:
            assert both[1:] == refused_to_forward(session, hall.organisation)
