"""Several real server processes on one PostgreSQL: nothing is stored twice, nothing is lost, and one may be killed."""

import json
import os
import random
import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import psutil
import pytest
from typer.testing import CliRunner

from assessment.ids import OrganisationId
from assessment.signing import VerifyKey
from sync_server.__main__ import app
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.accept_frames import commit_all, prepare
from sync_server.services.found_organisation import the_organisation
from sync_server.services.rebuild_projections import check_projections
from sync_server.services.server import Server
from sync_server.services.verify_log import verify_log
from sync_server.storage.engine import COPY_FROM
from sync_server.storage.frames import LogName
from tests.benchmarks.load.crowd import Sitter, crowd
from tests.served import SECONDS, served
from tests.sync_server.hall import opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.thorough import times
from tests.waiting import waited

DEVICES, FRAMES, EVENTS = times(60, 10), 10, 4
_moved = threading.Condition()


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


class Pushing(threading.Thread):
    """A device that sends each of its frames to one of the servers, and to another when that one is gone."""

    def __init__(self, who: Sitter, ports: list[int], pack_hash: str) -> None:
        super().__init__()
        self._who = who
        self._ports = ports
        self._chance = random.Random(who.number)
        self.bodies = [who.frame(EVENTS, pack_hash=pack_hash) for _ in range(FRAMES)]
        self.told = 0

    def run(self) -> None:
        while self.told < FRAMES * EVENTS:
            body = b"".join(self.bodies[self.told // EVENTS :][: self._chance.randint(1, 3)])
            try:
                twice = self._chance.random() < 0.3  # as a proxy does that sends a request again elsewhere
                for port in self._chance.sample(self._ports, min(len(self._ports), 2 if twice else 1)):
                    told = self._push(port, body)
                    with _moved:
                        self.told = max(self.told, told)
                        _moved.notify_all()
            except OSError:
                continue

    def _push(self, port: int, body: bytes) -> int:
        from http.client import HTTPConnection, HTTPException

        connection = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
        try:
            path = f"/api/v1/log/{self._who.device_id}/{self._who.epoch}"
            connection.request("POST", path, body, {"Authorization": f"Bearer {self._who.token}"})
            reply = connection.getresponse()
            assert reply.status == 200, reply.read()
            return int(json.loads(reply.read())[0])
        except HTTPException as error:
            raise ConnectionError from error
        finally:
            connection.close()


def test_one_of_three_is_killed_under_load(tmp_path: Path, postgresql: Postgresql) -> None:
    """Three servers take the same devices' logs side by side and one is killed: each log is whole, and each attempt projected."""
    folder, url = tmp_path / "server", postgresql.database()
    with opened_hall(folder, url) as hall:
        facts = hall.publish()
        sitters = crowd(hall, DEVICES)
    with ExitStack() as stack:
        servers = [stack.enter_context(served(folder, environment=database(url))) for _ in range(3)]
        devices = [Pushing(one, [one.port for one in servers], facts.pack_hash) for one in sitters]
        for one in devices:
            one.start()
        with _moved:
            _moved.wait_for(
                lambda: sum(one.told for one in devices) >= DEVICES * FRAMES * EVENTS // 3, SECONDS * 2
            )
        servers[0].kill()  # it was begun first, so it is the one that projects
        for one in devices:
            one.join(SECONDS * 2)
        assert [FRAMES * EVENTS] * DEVICES == [one.told for one in devices]
        with opened_again(folder, url) as (server, home):
            waited(lambda: check_projections(server, home).waiting == 0, "every attempt projected")
            for who in sitters:
                told = verify_log(server, LogName(home, who.device_id, who.epoch))
                assert (FRAMES * EVENTS, who.head.hex(), True) == (told.cursor, told.head, told.verified)
            checked = check_projections(server, home)
            assert (DEVICES, 0, ()) == (checked.attempts, checked.waiting, checked.differences)


@contextmanager
def opened_again(folder: Path, url: str) -> Iterator[tuple[Server, OrganisationId]]:
    """Give what an administrator works on beside the servers."""
    server = open_server(read_config({"CARREL_SERVER_DATABASE_URL": url}, folder))
    try:
        yield server, the_organisation(server)
    finally:
        server.close()


def test_many_logs_at_once_are_stored_whole(tmp_path: Path, postgresql: Postgresql) -> None:
    """So many that they are copied in: each is stored once, and none a second time."""
    with opened_hall(tmp_path / "server", postgresql.database()) as hall:
        sitters = crowd(hall, 2 * COPY_FROM)
        decided = []
        for who in sitters:
            log = LogName(hall.organisation, who.device_id, who.epoch)
            frame = who.frame(EVENTS, pack_hash="ab" * 32)[4:]
            decided.append((log, prepare(hall.server, log, VerifyKey(who.key.public), [frame])))

        assert [True] * len(sitters) == commit_all(hall.server, decided).result()
        assert [False] * len(sitters) == commit_all(hall.server, decided).result()
        facts = [verify_log(hall.server, log) for log, _ in decided]
        assert [(EVENTS, True)] * len(sitters) == [(one.cursor, one.verified) for one in facts]
        checked = check_projections(hall.server, hall.organisation)
        assert (len(sitters), ()) == (checked.attempts, checked.differences)


def test_a_crew_serves_on_one_port_and_replaces_who_dies(tmp_path: Path, postgresql: Postgresql) -> None:
    """``--workers`` serves with several processes on one address, begins one anew that dies, and ends in good order."""
    folder, url = tmp_path / "server", postgresql.database()
    with opened_hall(folder, url) as hall:
        facts = hall.publish()
        (who,) = crowd(hall, 1)
    with served(folder, "--workers", "2", environment=database(url)) as crew:
        (first, second) = children(crew.pid)
        device = Pushing(who, [crew.port], facts.pack_hash)
        os.kill(first, signal.SIGKILL)
        device.run()

        assert FRAMES * EVENTS == device.told
        waited(
            lambda: len(children(crew.pid)) == 2 and first not in children(crew.pid), "another in its place"
        )
        assert second in children(crew.pid)

        assert 0 == crew.stop()


def test_a_crew_counts_together(tmp_path: Path, postgresql: Postgresql) -> None:
    """Whichever process answers tells what all of them have counted, one that died since included."""
    folder, url = tmp_path / "server", postgresql.database()
    with opened_hall(folder, url):
        pass
    settings = database(url) | {"CARREL_SERVER_METRICS": "loopback"}
    with served(folder, "--workers", "2", environment=settings) as crew:
        for _ in range(20):
            assert b"alive" in asked(crew.port, "/healthz")
        line = b'carrel_requests_total{method="GET",route="/healthz",status="200"} 20.0'
        waited(lambda: line in asked(crew.port, "/metrics"), "all counted, which comes after the answer")
        os.kill(children(crew.pid)[0], signal.SIGKILL)
        waited(lambda: len(children(crew.pid)) == 2, "another in its place")

        told = [asked(crew.port, "/metrics") for _ in range(10)]
        assert [] == [one for one in told if line not in one]
        assert b"carrel_up 1.0" in asked(crew.port, "/metrics")
        assert 0 == crew.stop()


def test_a_crew_opens_its_doors_as_often_as_one(tmp_path: Path, postgresql: Postgresql) -> None:
    """An address has its number of requests a minute however many processes serve, and wherever they arrive."""
    folder, url = tmp_path / "server", postgresql.database()
    with opened_hall(folder, url):
        pass
    settings = database(url) | {"CARREL_SERVER_OPEN_PER_MINUTE": "20"}
    with served(folder, "--workers", "3", environment=settings) as crew:
        told = [asked(crew.port, "/readyz") for _ in range(60)]

        assert 20 == sum(b"too_many_at_once" not in one for one in told)
        assert 0 == crew.stop()


def asked(port: int, path: str) -> bytes:
    """Return what is answered on a connection of its own; asked again where that met a process that died."""
    from http.client import HTTPConnection, HTTPException

    while True:
        connection = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
        try:
            connection.request("GET", path)
            return connection.getresponse().read()
        except (HTTPException, OSError):
            continue
        finally:
            connection.close()


def test_a_crew_ends_with_who_began_it(tmp_path: Path, postgresql: Postgresql) -> None:
    """When the process that began a crew is killed, the crew ends by itself, and the address is free again."""
    folder, url = tmp_path / "server", postgresql.database()
    with opened_hall(folder, url):
        pass
    with served(folder, "--workers", "2", environment=database(url)) as crew:
        processes = [psutil.Process(pid) for pid in children(crew.pid)]
        crew.kill()

        waited(lambda: not any(map(lives, processes)), "the end of the crew")


def test_one_process_only_on_a_file(tmp_path: Path) -> None:
    """On SQLite several processes are refused with the reason, and nothing is begun."""
    with opened_hall(tmp_path / "server"):
        pass

    done = CliRunner().invoke(app, ["serve", "--workers", "2", "--data", str(tmp_path / "server")])

    assert 1 == done.exit_code
    assert "SQLite" in done.output


def children(pid: int) -> list[int]:
    """Return the processes that one has begun and that live."""
    return [one.pid for one in psutil.Process(pid).children() if lives(one)]


def lives(process: psutil.Process) -> bool:
    """Say whether a process runs."""
    with suppress(psutil.NoSuchProcess):  # it may end while it is asked
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def database(url: str) -> dict[str, str]:
    """Return the environment by which a server finds its database."""
    return {"CARREL_SERVER_DATABASE_URL": url}
