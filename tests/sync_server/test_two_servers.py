"""Two servers on one real PostgreSQL: what each reads before it writes has not been overtaken by the other."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
import sqlalchemy as sa

from assessment.attempt.command import CommandKind
from assessment.errors import FrameForeign
from assessment.signing import SigningKey
from assessment.sync.messages import Heartbeat
from sync_server.app import open_server
from sync_server.errors import CodeRefused, NameTaken, PackVersionTaken, ServerError
from sync_server.services import redeem_code
from sync_server.services.accept_frames import CODES
from sync_server.services.add_staff import add_staff
from sync_server.services.enrol_device import enrol_device
from sync_server.services.give_command import Order, give_command
from sync_server.services.publish_pack import publish_pack
from sync_server.services.record_heartbeat import heard, keep_heartbeats
from sync_server.services.release_pack import release_due
from sync_server.services.roles import Role
from sync_server.services.server import Server, secret_hash
from sync_server.storage.devices import device, device_by_token
from sync_server.storage.engine import Connection
from sync_server.storage.organisations import organisation
from tests.assessment.sync.test_frame import reworked
from tests.sync_server.events import NOON, whole_attempt
from tests.sync_server.hall import PASSWORD, Draw, Hall, enrolment, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.signed_log import seal_of, travelling

T = TypeVar("T")
SECONDS = 60


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture
def pg_hall(postgresql: Postgresql, tmp_path: Path) -> Iterator[Hall]:
    """Give a hall whose server keeps all in PostgreSQL."""
    with opened_hall(tmp_path / "server", postgresql.database()) as hall:
        yield hall


@pytest.fixture
def other(pg_hall: Hall) -> Iterator[Server]:
    """Give a second server on the same database."""
    server = open_server(pg_hall.config, clock=pg_hall.clock, draw=Draw("other"))
    yield server
    server.close()


def both(work: Callable[[Server], T], *servers: Server) -> list[T | ServerError]:
    """Let servers do the same at the same moment; return what came of it at each."""
    together = threading.Barrier(len(servers))

    def one(server: Server) -> T | ServerError:
        together.wait(SECONDS)
        try:
            return work(server)
        except ServerError as error:
            return error

    with ThreadPoolExecutor(len(servers)) as pool:
        return list(pool.map(one, servers))


def test_a_code_is_good_once(pg_hall: Hall, other: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two that enter one code at two servers at once, one joins and one is refused."""
    code = pg_hall.code()
    read = threading.Barrier(2)
    real = organisation

    def slowly(*arguments: Any) -> Any:
        read.wait(SECONDS)  # both have seen that the code is not used yet
        return real(*arguments)

    monkeypatch.setattr(redeem_code, "organisation", slowly)

    def join(server: Server) -> str:
        mine = os.urandom(8).hex()
        request = enrolment(code, SigningKey(os.urandom(32)), seal_of(3), device_id=mine)
        enrol_device(server, request, address="a")
        return mine

    told = both(join, pg_hall.server, other)

    assert [CodeRefused] == [type(one) for one in told if not isinstance(one, str)]


def test_revisions_are_given_once(pg_hall: Hall, other: Server) -> None:
    """A sitting published at two servers at once becomes two revisions, one after the other."""
    pg_hall.publish()
    here, there = pg_hall.server, other

    def publish(server: Server) -> int:
        own = Hall.__new__(Hall)
        own.__dict__.update(pg_hall.__dict__ | {"server": server})
        return own.sitting().revision

    told = [one for _ in range(3) for one in both(publish, here, there)]

    assert [1, 2, 3, 4, 5, 6] == sorted(one for one in told if isinstance(one, int))


def test_a_version_is_one_pack(pg_hall: Hall, other: Server) -> None:
    """Of two packs that both want to be one version, one is published and one refused by name."""
    packs = iter([pg_hall.pack(), pg_hall.pack()])
    lock = threading.Lock()

    def publish(server: Server) -> str:
        with lock:
            data = next(packs)
        return publish_pack(server, pg_hall.organisation, data, opens_ms=None, actor="test").sha256

    told = both(publish, pg_hall.server, other)

    assert [PackVersionTaken] == [type(one) for one in told if not isinstance(one, str)]


def test_an_order_that_is_asked_for_twice_is_given_once(pg_hall: Hall, other: Server) -> None:
    """The same request at two servers at once gives one command, and both say which."""
    facts = pg_hall.publish()
    pg_hall.sitting()
    desk = pg_hall.desk()
    desk.write(pg_hall.attempt(), *whole_attempt()[:3], pack_hash=facts.pack_hash)
    pg_hall.accept(desk, desk.frames())
    order = Order(
        CommandKind.MESSAGE, text="Five minutes left", request="01890000-0000-7000-8000-000000000001"
    )

    told = both(
        lambda server: give_command(server, pg_hall.organisation, pg_hall.attempt(), order, actor="p"),
        pg_hall.server,
        other,
    )

    assert told[0] == told[1]
    assert not isinstance(told[0], ServerError)


def test_each_write_is_a_transaction_of_its_own(pg_hall: Hall) -> None:
    """What waits together is not put into one transaction, in which rows would be taken in any order."""
    go = threading.Event()
    database = pg_hall.server.database

    def number(connection: Connection) -> int:
        return int(connection.exec_driver_sql("SELECT txid_current()").scalar_one())

    held = database.submit(lambda _: go.wait(SECONDS))
    waiting = [database.submit(number) for _ in range(3)]
    go.set()

    assert held.result()
    assert 3 == len({one.result() for one in waiting})


def test_a_ring_is_done_again(pg_hall: Hall, other: Server) -> None:
    """Where two servers wait for one another all the same, both writes are stored in the end."""
    rows = [pg_hall.desk().name.device_id for _ in range(2)]
    met = threading.Barrier(2)
    first = threading.local()

    def write(order: Sequence[str], connection: Connection) -> str:
        touch = sa.text("UPDATE devices SET centre = centre || :told WHERE device_id = :device")
        connection.execute(touch, {"told": "x", "device": order[0]})
        if not getattr(first, "done", False):
            first.done = True
            met.wait(SECONDS)
        connection.execute(touch, {"told": "x", "device": order[1]})
        return order[0]

    waiting = [
        pg_hall.server.database.submit(lambda connection: write(rows, connection)),
        other.database.submit(lambda connection: write(rows[::-1], connection)),
    ]

    assert rows == [one.result(SECONDS) for one in waiting]
    with pg_hall.server.database.read() as session:
        found = [device(session, pg_hall.organisation, one) for one in rows]
    assert ["xx", "xx"] == [one.centre for one in found if one is not None]


def test_what_is_stored_is_on_the_disk(pg_hall: Hall) -> None:
    """A database that is set to answer before it has written is asked otherwise by us."""
    with pg_hall.server.database.look() as connection:
        name = connection.exec_driver_sql("SELECT current_database()").scalar_one()
        connection.exec_driver_sql(f"ALTER DATABASE {name} SET synchronous_commit = off")
        connection.commit()
    server = open_server(pg_hall.config, clock=pg_hall.clock, draw=Draw("other"))
    try:
        with server.database.look() as connection:
            assert "on" == connection.exec_driver_sql("SHOW synchronous_commit").scalar_one()
    finally:
        server.close()


def test_one_heartbeat_harms_no_other(pg_hall: Hall) -> None:
    """What a database refuses of one device is left out; those gathered with it are kept."""
    evil, honest = pg_hall.desk(), pg_hall.desk()
    with pg_hall.server.database.look() as connection:
        known = [device_by_token(connection, secret_hash(one.token)) for one in (evil, honest)]
    told = Heartbeat(app_version="1.0", device_ms=1, unsent=7)
    beats = [heard(pg_hall.server, one, told) for one in known if one is not None]
    beats[0].row["b_app_version"] = "a\0b"

    keep_heartbeats(pg_hall.server, beats).result()

    with pg_hall.server.database.read() as session:
        rows = [device(session, pg_hall.organisation, one.name.device_id) for one in (evil, honest)]
    assert [None, 7] == [one.unsent for one in rows if one is not None]


def test_a_heartbeat_with_a_zero_byte_is_refused_at_the_door(pg_hall: Hall) -> None:
    """Its device is told so, by name."""
    desk = pg_hall.desk()
    asked = pg_hall.as_device(desk)

    told = asked("POST", "/api/v1/heartbeat", json={"app_version": "a\0b", "device_ms": 1, "unsent": 0})

    assert 422 == told.status_code


def test_a_frame_with_a_zero_byte_is_refused_by_its_code(pg_hall: Hall) -> None:
    """What a frame says of itself reaches no text column, so PostgreSQL has nothing to refuse."""
    desk = pg_hall.desk()
    desk.write(pg_hall.attempt(), *whole_attempt())

    told = pg_hall.push(desk, travelling([reworked(desk.frame(1, 2), 1, "a\0b")]))

    assert [0, CODES[FrameForeign]] == [told[0], told[4]]


def test_a_name_is_one_persons(pg_hall: Hall, other: Server) -> None:
    """Of two accounts of one name that are added at once, one is refused by name."""

    def add(server: Server) -> str:
        return add_staff(
            server, pg_hall.organisation, name="new", role=Role.MARKER, password=PASSWORD, actor="test"
        ).name

    told = both(add, pg_hall.server, other)

    assert {"new", NameTaken} == {one if isinstance(one, str) else type(one) for one in told}


def test_a_release_is_told_once(pg_hall: Hall, other: Server) -> None:
    """A pack whose time has come is released by one of two servers that see it at once."""
    pg_hall.publish(pg_hall.pack(opens_at=NOON - timedelta(hours=1)))

    told = both(lambda server: release_due(server, pg_hall.organisation), pg_hall.server, other)

    assert 1 >= sum(one for one in told if isinstance(one, int))
    assert not [one for one in told if isinstance(one, ServerError)]
