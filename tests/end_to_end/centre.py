"""A centre on real processes: the server above, the hub and its devices, set up by the commands that staff use.

A hub is started and joined here and nowhere else (``Hub``), a device likewise (``Desk``).
"""

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from assessment.content.meta import PackMeta
from assessment.ids import OrganisationId, PackId
from assessment.pack.build import build_pack
from assessment.pack.seal import SealIdentity
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.found_organisation import the_organisation
from tests.builders import SECRET, make_keys, make_pool
from tests.end_to_end.forked import Done, Forks, Process
from tests.ports import free_port
from tests.served import SAYS, serve_words
from tests.waiting import waited

SECONDS = 120
NAME = "Riverside"
MOST_EVENTS = 120
CANDIDATES = 6


@dataclass
class Server:
    """``carrel-server`` on a folder: its commands, and the process that serves it, always on one port."""

    forks: Forks
    folder: Path
    port: int = field(default_factory=free_port)
    process: Process | None = None
    starts: int = 0

    @property
    def url(self) -> str:
        """Return its address."""
        return f"http://127.0.0.1:{self.port}"

    more: ClassVar[tuple[str, ...]] = ()
    """What else it is told when it begins to serve."""

    def command(self, *words: str, good: bool = True) -> Done:
        """Run a command on its folder, as staff do on its machine."""
        return self.forks.run("carrel-server", *words, "--data", str(self.folder), good=good)

    def ask(self, *words: str) -> Any:  # the command's JSON
        """Run a command and return what it tells."""
        return self.command(*words, "--json").told

    def start(self, *, wait: bool = True) -> None:
        """Serve; return when it answers, or with ``wait`` off at once."""
        self.starts += 1
        process = self.forks.start("carrel-server", *serve_words(self.folder, self.port, *self.more))
        self.process = process
        if wait:
            self.answers()

    def answers(self) -> None:
        """Wait until it answers."""
        process = self.process
        assert process is not None
        waited(lambda: process.out.read_bytes().startswith(SAYS) or process.ended, "serving")
        assert not process.ended, process.err.read_text()

    def kill(self) -> None:
        """End it by SIGKILL."""
        process, self.process = self.process, None
        assert process is not None
        assert process.kill() == -signal.SIGKILL

    def stop(self) -> None:
        """End it in good order."""
        process, self.process = self.process, None
        if process is not None:
            process.kill(signal.SIGTERM)


class Hub(Server):
    """A server that stands in for another one at a centre. Here without TLS, as behind a proxy that has it."""

    more = ("--plain", "--no-announce")

    def join(self, above: Server) -> None:
        """Join with a code that staff make above; that server runs."""
        code = above.ask("hub", "code", "--centre", NAME, "--url", above.url)
        self.command("hub", "join", above.url, code["code"], "--name", self.folder.name)

    def status(self) -> Any:  # the command's JSON
        """Return how it stands."""
        return self.ask("hub", "status")


@dataclass
class Desk:
    """An exam computer: its folder, its ledger, and the process that sits."""

    forks: Forks
    home: Path
    number: str
    pace_ms: int = 20
    most: int = MOST_EVENTS
    device_id: str = ""
    process: Process | None = None
    starts: int = 0

    @property
    def ledger(self) -> Path:
        """Return the file that says what was ticked."""
        return self.home.with_suffix(".ledger")

    def join(self, server: Server, above: Server) -> None:
        """Join at a server with a code that staff make above."""
        code = above.ask("devices", "code", "--centre", NAME, "--url", server.url)["code"]
        self.device_id = self.forks.run("device", "join", str(self.home), server.url, code).out.strip()

    def prepare(self) -> None:
        """Bring in what the day needs."""
        self.forks.run("device", "prepare", str(self.home))

    def start(self, *, wait: bool = False) -> None:
        """Sit, or go on; with ``wait`` return when it is open."""
        self.starts += 1
        words = (str(self.home), str(self.ledger), self.number, str(self.starts))
        self.process = self.forks.start("device", "sit", *words, str(self.pace_ms), str(self.most))
        if wait:
            self.sits()

    def sits(self) -> None:
        """Wait until it is open and hears what it is told."""
        process = self.process
        assert process is not None
        waited(lambda: bool(process.out.read_bytes()) or process.ended, "sitting")
        assert not process.ended, process.err.read_text()

    def kill(self) -> None:
        """End it by SIGKILL."""
        process, self.process = self.process, None
        assert process is not None
        assert process.kill() == -signal.SIGKILL, process.err.read_text()

    def submit(self) -> None:
        """Let it submit, send to whoever takes its log, and end."""
        self._end(signal.SIGTERM)

    def leave(self) -> None:
        """Let it end with its attempt under way."""
        self._end(signal.SIGUSR1)

    def send(self) -> None:
        """Let it send until the organisation has signed for everything."""
        self.forks.run("device", "send", str(self.home))

    def carrel(self, *words: str, good: bool = True) -> Done:
        """Run a command of the application on its folder."""
        return self.forks.run("carrel", *words, "--home", str(self.home), good=good)

    def lines(self, verb: str) -> list[list[str]]:
        """Return the ledger's lines of a kind: attempt, and what is said of it."""
        if not self.ledger.exists():
            return []
        told = [line.split(" ", 2) for line in self.ledger.read_text().splitlines()]
        return [line[1:] for line in told if line[0] == verb]

    def _end(self, how: signal.Signals) -> None:
        self.sits()
        process, self.process = self.process, None
        assert process is not None
        assert process.kill(how) == 0, process.err.read_text()


@dataclass
class Centre:
    """All of it."""

    forks: Forks
    folder: Path
    above: Server
    hub: Hub
    desks: list[Desk]

    def desk(self, name: str, number: str, *, straight: bool = False, **more: Any) -> Desk:
        """Return a new computer that has joined at the hub, or ``straight`` above; both run."""
        desk = Desk(self.forks, self.folder / name, number, **more)
        desk.join(self.above if straight else self.hub, self.above)
        self.desks.append(desk)
        return desk


@contextmanager
def opened_centre(folder: Path) -> Iterator[Centre]:
    """Set a centre up, both servers running, with a pack that may be opened and a sitting of six candidates."""
    forks = Forks(folder / "said")
    above, hub = Server(forks, folder / "above"), Hub(forks, folder / "hub")
    try:
        above.command("init", "--organisation", "Riverside College")
        pack = folder / "ports.carrel"
        pack.write_bytes(_pack(above.folder))
        above.command("packs", "push", str(pack))
        above.command("packs", "release", "ports")
        sitting = folder / "sitting.json"
        sitting.write_text(json.dumps(_sitting()))
        above.command("sittings", "add", str(sitting))
        above.start()
        hub.join(above)
        hub.start()
        yield Centre(forks, folder, above, hub, [])
    finally:
        forks.close()


def _pack(folder: Path) -> bytes:
    server = open_server(read_config({}, folder))
    own = server.keys(OrganisationId(the_organisation(server)))
    server.close()
    return build_pack(
        make_pool(),
        make_keys(),
        PackMeta(PackId("ports"), 1, "Ports"),
        issuer=own.issuer,
        content_identity=SealIdentity.generate(),
        keys_identity=SealIdentity.generate(),
        organisation_recipient=own.identity.recipient,
        keys_released=True,
    )


def _sitting() -> dict[str, object]:
    now = datetime.now(UTC)
    return {
        "title": "Morning",
        "id": "morning",
        "pack_id": "ports",
        "centre": NAME,
        "opens_at": (now - timedelta(hours=1)).isoformat(),
        "closes_at": (now + timedelta(hours=12)).isoformat(),
        "policy": {"attempts_allowed": 0, "lockdown": {"levels": {"unclean_end": "log"}}},
        "candidates": [
            {"number": f"C-{number}", "name": f"Candidate {number}", "secret": SECRET}
            for number in range(1, CANDIDATES + 1)
        ],
    }
