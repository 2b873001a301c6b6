"""A real ``carrel-server serve`` on a database of either kind, watched: what it takes of the processor and memory."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from assessment.content.media import media_name
from assessment.content.meta import PackMeta
from assessment.ids import OrganisationId, PackId
from assessment.pack.build import build_pack
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.relay.relay import Relay
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.storage.attempts import stale
from tests.assessment.pack.examples import IMAGE, keys, pool
from tests.benchmarks.load.crowd import Sitter, crowd
from tests.benchmarks.load.wire import Link
from tests.contract.loopback import serving as on_loopback
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import running_postgresql
from tests.sync_server.signed_log import seal_of

START_SECONDS, STOP_SECONDS, PROJECTED_SECONDS = 60.0, 30.0, 40.0
DATABASES = ("SQLite", "PostgreSQL")
_SERVE = ("-m", "sync_server", "serve", "--port", "0")
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Use:
    """What a process has used until now: seconds of processor, and bytes of memory in use."""

    cpu: float
    resident: int

    @staticmethod
    def of(*pids: int) -> "Use":
        """Ask the system about these processes together."""
        cpu, resident = 0.0, 0
        for pid in pids:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            cpu += (int(fields[11]) + int(fields[12])) / _TICKS
            resident += int(fields[21]) * os.sysconf("SC_PAGE_SIZE")
        return Use(cpu, resident)


@dataclass(frozen=True, slots=True)
class Place:
    """A server that serves, with its enrolled devices; ``secure``: with TLS, because it is a hub."""

    folder: Path
    url: str
    port: int
    pid: int
    organisation: OrganisationId
    sitters: list[Sitter]
    pack_hash: str
    changes: int
    secure: bool = False

    def link(self) -> Link:
        """Return a connection that is opened with its first request."""
        return Link(self.port, secure=self.secure)

    def until_projected(self) -> float:
        """Wait until no attempt waits to be projected; return how many seconds that took."""
        begin = time.perf_counter()
        beside = open_server(read_config({"CARREL_SERVER_DATABASE_URL": self.url}, self.folder))
        try:
            while time.perf_counter() - begin < PROJECTED_SECONDS:
                with beside.database.read() as session:
                    if not stale(session, self.organisation, 1):
                        break
                time.sleep(0.1)  # another process's work tells nobody that it is done
        finally:
            beside.close()
        return time.perf_counter() - begin

    def use(self) -> Use:
        """Say what the server has used."""
        return Use.of(self.pid)


@contextmanager
def database(kind: str) -> Iterator[str]:
    """Give the URL of an empty database; empty for SQLite, which lies in the server's folder."""
    if kind == "SQLite":
        yield ""
        return
    with running_postgresql() as running:
        yield running.database()


@contextmanager
def place(folder: Path, url: str, devices: int, *, pack_bytes: int = 0) -> Iterator[Place]:
    """Set up an organisation with a pack, a sitting and so many devices, and serve it until the end of the block."""
    with opened_hall(folder, url) as hall:
        facts = hall.publish(_pack_of(hall, pack_bytes) if pack_bytes else None)
        hall.sitting()
        sitters = crowd(hall, devices)
        changes = _changes(hall)
    with _served(folder, url) as (pid, port):
        yield Place(folder, url, port, pid, hall.organisation, sitters, facts.pack_hash, changes)


@contextmanager
def hub_place(folder: Path, devices: int) -> Iterator[Place]:
    """Set up the same, and serve it by a hub that has joined and mirrored it; the server above is off from then on.

    A hub has TLS of its own, and projects what comes; it does not score, because keys are above.
    """
    hub = folder / "hub"
    with opened_hall(folder / "above") as hall:
        facts = hall.publish()
        hall.sitting()
        sitters = crowd(hall, devices)
        made = make_enrolment_code(
            hall.server, hall.organisation, centre="", url="", days=1, actor="bench", kind=CodeKind.HUB
        )
        with on_loopback(hall.app) as url:
            _join(url, hub, made.code)
    with _served(hub, "", "--no-announce") as (pid, port):
        yield Place(hub, "", port, pid, hall.organisation, sitters, facts.pack_hash, 0, secure=True)


def _join(url: str, folder: Path, code: str) -> None:
    """Make a folder a hub with all that its devices need."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"https://127.0.0.1:{free.getsockname()[1]}"
    bare = open_server(read_config({}, folder), make=True)
    client = UpstreamClient(url)
    joined = join(bare, client, code, name="hub", version="0.1.0", address=address)
    client.close()
    relay = Relay(bare, joined)
    relay.look()
    relay.stop()
    bare.close()


@contextmanager
def _served(folder: Path, url: str, *more: str) -> Iterator[tuple[int, int]]:
    """Serve until the end of the block; give the process and the port."""
    process, port = serve(folder, url, *more)
    try:
        yield process.pid, port
    finally:
        process.terminate()
        process.wait(STOP_SECONDS)


def _pack_of(hall: Hall, size: int) -> bytes:
    """Return a pack of about this size."""
    picture = IMAGE + os.urandom(size)
    own = hall.server.keys(hall.organisation)
    return build_pack(
        replace(pool(), media={**pool().media, media_name(picture): picture}),
        keys(),
        PackMeta(PackId("harbours"), 1, "Harbours"),
        issuer=own.issuer,
        content_identity=seal_of(1_001),
        keys_identity=seal_of(2_001),
        organisation_recipient=own.identity.recipient,
    )


def _changes(hall: Hall) -> int:
    from sync_server.storage.changes import latest_change

    with hall.server.database.read() as session:
        return latest_change(session, hall.organisation)


def serve(folder: Path, url: str, *more: str) -> tuple["subprocess.Popen[bytes]", int]:
    """Start the server; return it and its port when it answers."""
    ready = folder / f"ready-{os.urandom(4).hex()}.json"
    environment = os.environ | ({"CARREL_SERVER_DATABASE_URL": url} if url else {})
    command = [sys.executable]
    profile = os.environ.get("CARREL_BENCH_PROFILE", "")
    if profile:
        command += ["-m", "cProfile", "-o", profile]
    with (folder / "server.log").open("ab") as log:
        process = subprocess.Popen(
            [*command, *_SERVE, "--ready-file", str(ready), "--data", str(folder), *more],
            stdout=log,
            stderr=log,
            env=environment,
        )
    end = time.monotonic() + START_SECONDS
    while not ready.exists():
        if process.poll() is not None or time.monotonic() > end:
            process.kill()
            raise RuntimeError((folder / "server.log").read_text(encoding="utf-8")[-2000:])
        time.sleep(0.02)  # a file of another process tells nobody that it is there
    return process, int(json.loads(ready.read_text(encoding="utf-8"))["port"])
