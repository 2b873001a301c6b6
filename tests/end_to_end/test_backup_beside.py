"""Backup beside a server that people use, wipe, restore, serve: by command, with processes of their own, on both databases."""

import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from assessment.ids import OrganisationId
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.adjust_score import adjust_score
from sync_server.services.final_score import final_scores
from sync_server.services.found_organisation import the_organisation
from sync_server.services.project_attempt import catch_up
from sync_server.services.server import Server
from sync_server.services.sum_up_results import sum_up_sitting
from sync_server.services.verify_audit import verify_audit
from sync_server.storage.archive import FOLDERS
from sync_server.storage.audit import whole_record
from sync_server.storage.frames import LogName, frames_of_log
from tests import forking
from tests.benchmarks.load.crowd import Sitter, crowd
from tests.fakes.files import file_bytes
from tests.served import BESIDE, SECONDS, served
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql

DEVICES, EVENTS, AT_LEAST, AT_MOST = 12, 4, 3, 400
KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Callable[[str], str]:
    """Return what makes an empty database of a kind."""
    return lambda kind: request.getfixturevalue("postgresql").database() if kind == "postgresql" else ""


class Using(threading.Thread):
    """A device that answers and sends, with a file beside each frame, until it is told to end; then it submits.

    It keeps what it has written, as a device does, and whatever server is there gets what that server says it lacks.
    """

    def __init__(self, who: Sitter, port: int, pack_hash: str, ending: threading.Event) -> None:
        super().__init__()
        self._who, self._port, self._pack_hash, self._ending = who, port, pack_hash, ending
        self._ends = list[int]()
        self._frames = list[bytes]()
        self._files = list[bytes]()
        self.begun = threading.Event()
        self.failed: BaseException | None = None

    def run(self) -> None:
        try:
            for number in range(AT_MOST):
                last = number >= AT_LEAST and self._ending.is_set()
                self._write(ended=last)
                assert self._push(self._frames[-1]) == self._who.dseq
                if last:
                    return
                if number == AT_LEAST:
                    self.begun.set()
            raise AssertionError("nobody has ended it")
        except BaseException as error:  # noqa: BLE001  # whatever it was, the test tells it
            self.failed = error
            self.begun.set()

    def send_again(self) -> int:
        """Ask what the server has, send what it lacks, and every file; return what it had."""
        held = self._push(b"")
        lacking = [frame for frame, end in zip(self._frames, self._ends, strict=True) if end > held]
        assert self._push(b"".join(lacking)) == self._who.dseq
        for file in self._files:
            self._put(file)
        return held

    def _write(self, *, ended: bool) -> None:
        self._frames.append(self._who.frame(EVENTS, ended=ended, pack_hash=self._pack_hash))
        self._ends.append(self._who.dseq)
        if len(self._files) < AT_LEAST or ended:
            self._files.append(file_bytes(20_000) + f"{self._who.number} {self._who.dseq}".encode())
            self._put(self._files[-1])

    def _push(self, body: bytes) -> int:
        told = self._asked("POST", f"/api/v1/log/{self._who.device_id}/{self._who.epoch}", body)
        return int(told[0])

    def _put(self, data: bytes) -> None:
        told = self._asked(
            "PUT",
            f"/api/v1/blobs/{sha256(data).hexdigest()}",
            data,
            {"Upload-Offset": "0", "Upload-Length": str(len(data))},
        )
        assert told["complete"]

    def _asked(self, method: str, path: str, body: bytes, headers: dict[str, str] | None = None) -> Any:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=SECONDS)
        try:
            connection.request(
                method, path, body, {"Authorization": f"Bearer {self._who.token}", **(headers or {})}
            )
            reply = connection.getresponse()
            data = reply.read()
            assert reply.status == 200, data
            return json.loads(data)
        finally:
            connection.close()


@dataclass(frozen=True)
class Held:
    """All that counts of what a server has."""

    logs: dict[str, tuple[bytes, ...]]
    attempts: tuple[Any, ...]
    results: Any
    audit: tuple[Any, ...]
    files: dict[str, bytes]


@pytest.mark.timeout(400)
@pytest.mark.parametrize("kind", KINDS)
def test_backup_wipe_restore_serve(kind: str, database: Callable[[str], str], tmp_path: Path) -> None:
    """A backup made under load is whole; restored and served, devices bring what came after it, and all is equal."""
    folder, file, url = tmp_path / "data", tmp_path / "made.backup", database(kind)
    with opened_hall(folder, url) as hall:
        facts = hall.publish()
        hall.sitting()
        sitters = crowd(hall, DEVICES, first=100)
        desk = hall.desk()
        desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
        hall.accept(desk, desk.frames(3))
        adjust_score(hall.server, hall.organisation, hall.attempt(), "0.5", "fire alarm", actor="admin")
    logs = [LogName(desk.name.organisation_id, one.device_id, one.epoch) for one in sitters] + [desk.name]
    ending = threading.Event()
    with served(folder, environment=at(url)) as server:
        port = server.port
        devices = [Using(one, port, facts.pack_hash, ending) for one in sitters]
        try:
            for one in devices:
                one.start()
            for one in devices:
                assert one.begun.wait(SECONDS)
            manifest = command("backup", "create", "-o", str(file), "--json", folder=folder, url=url)
        finally:
            ending.set()
            for one in devices:
                one.join(SECONDS)
        assert [None] * DEVICES == [one.failed for one in devices]
    before = held(folder, url, logs)
    assert 0 < manifest["rows"]["log_frames"] < sum(map(len, before.logs.values()))
    assert DEVICES + 1 == before.results.attempts

    shutil.rmtree(folder)
    url = database(kind)
    command("backup", "verify", str(file), "--json")
    command("backup", "restore", str(file), "--json", folder=folder, url=url)
    restored = held(folder, url, logs)
    assert before.audit == restored.audit
    assert all(before.logs[name][: len(rows)] == rows for name, rows in restored.logs.items())
    assert before.files.items() >= restored.files.items()
    with served(folder, port=port, environment=at(url)):
        had = [one.send_again() for one in devices]
    assert all(AT_LEAST * EVENTS < told < one.dseq for told, one in zip(had, sitters, strict=True))
    assert before == held(folder, url, logs)


def at(url: str) -> dict[str, str]:
    """Return the environment by which a server finds its database."""
    return {"CARREL_SERVER_DATABASE_URL": url} if url else {}


def command(*arguments: str, folder: Path | None = None, url: str = "") -> Any:
    """Run ``carrel-server`` as a process of its own, to its good end; return what it told."""
    where = () if folder is None else ("--data", str(folder))
    done = forking.run(
        "sync_server", *arguments, *where, beside=BESIDE, environment={**os.environ, **at(url)}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def held(folder: Path, url: str, logs: list[LogName]) -> Held:
    """Return what a server has that is not served just now, everything projected."""
    with opened_again(folder, url) as (server, home):
        assert 0 == catch_up(server, home)
        assert verify_audit(server, home).holds
        with server.database.look() as connection:
            frames = {str(log): tuple(row.data for row in frames_of_log(connection, log)) for log in logs}
        with server.database.read() as session:
            audit = tuple((row.place, row.action, row.head) for row in whole_record(session, home))
        return Held(
            frames,
            final_scores(server, home, "morning"),
            sum_up_sitting(server, home, "morning"),
            audit,
            {
                path.relative_to(folder).as_posix(): path.read_bytes()
                for part in FOLDERS
                for path in (folder / part).rglob("*")
                if path.is_file()
            },
        )


@contextmanager
def opened_again(folder: Path, url: str) -> Iterator[tuple[Server, OrganisationId]]:
    """Give what an administrator works on."""
    server = open_server(read_config(at(url), folder))
    try:
        yield server, the_organisation(server)
    finally:
        server.close()
