"""The real server over real HTTP on loopback, with a patience that ends within a test."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn

from sync_server.cli.last_bytes import LastBytes
from sync_server.cli.one_write import OneWrite
from sync_server.cli.patience import Limits, PatientServer, patient
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.signed_log import Desk

SECONDS = 30


class _Server(PatientServer):
    """Says when it answers."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.answers = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.answers.set()


@dataclass
class Street:
    """A hall's server at an address that anybody can reach."""

    hall: Hall
    port: int
    server: _Server

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def connections(self) -> int:
        """How many connections the server holds now."""
        return len(self.server.server_state.connections)

    def open(self) -> socket.socket:
        """Return a new connection to the server."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=SECONDS)

    def written(self) -> Desk:
        """Return a computer with a whole attempt in its log."""
        desk = self.hall.desk()
        desk.write(self.hall.attempt(), *whole_attempt())
        return desk


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """Give a server with staff, in a folder of its own."""
    with opened_hall(tmp_path / "server") as hall:
        yield hall


@pytest.fixture
def street(hall: Hall) -> Iterator[Street]:
    """Serve a hall."""
    limits = Limits(
        head_seconds=1.0,
        head_bytes=8_192,
        body_seconds=1.5,
        body_bytes=64,
        read_seconds=1.0,
        connections=300,
    )
    listener = socket.create_server(("127.0.0.1", 0), backlog=2_048)
    server = _Server(
        uvicorn.Config(OneWrite(LastBytes(hall.app)), lifespan="off", log_level="error", http=patient(limits))
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    assert server.answers.wait(SECONDS)
    yield Street(hall, listener.getsockname()[1], server)
    server.should_exit = True
    thread.join(SECONDS)
    listener.close()
