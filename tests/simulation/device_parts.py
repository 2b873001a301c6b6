"""What stands in for the machine under a device: its line, its clocks, and a connection that can fail at any statement."""

from datetime import datetime, timedelta
from typing import Any

import httpx

from desktop.clock import from_unix_ms
from tests.simulation.disks import Fuse
from tests.simulation.loop import VirtualLoop
from tests.simulation.network import Outcome, Request
from tests.simulation.server_node import NOON_MS


class Suspended(BaseException):
    """The work waits for the network."""

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.request = request


class Transport(httpx.BaseTransport):
    """Lets the real client's work run as far as the network has answered, and stops it there.

    Work that is stopped is run again from its beginning when the answer has come; it depends on nothing else.
    """

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self._place = 0

    def begin(self, outcomes: list[Outcome]) -> None:
        self.outcomes, self._place = outcomes, 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._place == len(self.outcomes):
            path, _, query = request.url.raw_path.partition(b"?")
            raise Suspended(
                Request(
                    request.method,
                    path.decode(),
                    tuple((name.lower(), value) for name, value in request.headers.raw),
                    request.read(),
                    query,
                )
            )
        outcome = self.outcomes[self._place]
        self._place += 1
        if isinstance(outcome, httpx.TransportError):
            raise outcome
        return outcome


class SimClock:
    """The clocks of one computer, of which the wall's may be set."""

    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop
        self.wall_ms = 0
        self.boot = 1

    def now(self) -> datetime:
        return from_unix_ms(NOON_MS) + timedelta(milliseconds=round(self._loop.now * 1000) + self.wall_ms)

    def monotonic_ms(self) -> int:
        return 50_000 + round(self._loop.now * 1000)

    def boot_id(self) -> str:
        return f"boot-{self.boot}"


class Raw:
    """The connection of the hot path, with the fuse in front of every statement and behind every commit."""

    def __init__(self, raw: Any, fuse: Fuse) -> None:
        self._raw = raw
        self._fuse = fuse

    def execute(self, sql: str, *values: Any) -> Any:
        if sql == "ROLLBACK":
            return self._raw.execute(sql)
        self._fuse.burn()
        cursor = self._raw.execute(sql, *values)
        if not self._raw.in_transaction and not sql.startswith(("SELECT", "PRAGMA")):
            self._fuse.burn(after=True)  # durable, and nobody knows
        return cursor

    @property
    def in_transaction(self) -> bool:
        return bool(self._raw.in_transaction)
