"""How long a connection may keep the server waiting: for its first bytes, for a whole head, and between bytes of a body.

Uvicorn waits for ever, and takes heads of any length. Who is honest and slow is served: a body may take as long as it
likes, as long as something comes. Home of uvicorn, as ``serve``.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from time import monotonic
from typing import Any

import uvicorn
from uvicorn.protocols.http.auto import AutoHTTPProtocol

HEAD_SECONDS = 20.0
"""From the first byte, or from connecting, to the end of the head: some 300 bytes of ours, on any line that works at all."""
MOST_HEAD_BYTES = 32 << 10
BODY_SECONDS = 60.0
LEAST_BODY_BYTES = 256
"""So much of a body has to come in each such while. Devices give up after 30 s in which nothing moves."""
MOST_CONNECTIONS = 8_000
"""Beyond that, whoever has been longest without asking anything makes room for whoever comes."""
TICKS = 5
"""How many of uvicorn's ticks, tenths of a second, lie between two looks at all connections."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The patience of one server."""

    head_seconds: float = HEAD_SECONDS
    head_bytes: int = MOST_HEAD_BYTES
    body_seconds: float = BODY_SECONDS
    body_bytes: int = LEAST_BODY_BYTES
    connections: int = MOST_CONNECTIONS


class Waiting:
    """The connections that have asked nothing yet, in the order in which they came."""

    def __init__(self) -> None:
        self.silent: dict[Any, None] = {}
        self.shed = 0

    def make_room(self, count: int, most: int) -> None:
        """Give up the oldest silent connection where there are more than ``most``."""
        if count > most and self.silent:
            oldest = next(iter(self.silent))
            del self.silent[oldest]
            self.shed += 1
            oldest.give_up()


def patient(limits: Limits) -> type[asyncio.Protocol]:
    """Return uvicorn's protocol with limited patience. It takes a ``PatientServer``."""
    waiting = Waiting()

    class Patient(AutoHTTPProtocol):  # type: ignore[misc,valid-type]  # which one uvicorn has is known when it runs
        """One connection."""

        waits_since: float | None = None
        head_bytes = 0
        body_since = 0.0
        body_bytes = 0

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self.waits_since = monotonic()
            waiting.silent[self] = None
            waiting.make_room(len(self.connections), limits.connections)

        def connection_lost(self, exc: Exception | None) -> None:
            waiting.silent.pop(self, None)
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            cycle = self.cycle
            super().data_received(data)
            if self.cycle is not cycle:  # a head is whole
                waiting.silent.pop(self, None)
                self.waits_since, self.head_bytes = None, 0
                self.body_since, self.body_bytes = monotonic(), 0
            elif cycle is None or cycle.response_complete:
                self.waits_since = self.waits_since or monotonic()
                self.head_bytes += len(data)
                if self.head_bytes > limits.head_bytes:
                    self.give_up()
            else:
                self.body_bytes += len(data)

        def look(self, now: float) -> None:
            """Give up where patience has ended."""
            if self.waits_since is not None:
                if now - self.waits_since > limits.head_seconds:
                    self.give_up()
                return
            cycle = self.cycle
            if cycle is None or cycle.response_complete or not cycle.more_body:
                return
            if self.flow.read_paused:  # it is us who are slow
                self.body_since, self.body_bytes = now, 0
            elif now - self.body_since > limits.body_seconds:
                if self.body_bytes < limits.body_bytes:
                    self.give_up()
                self.body_since, self.body_bytes = now, 0

        def give_up(self) -> None:
            """End the connection at once: a farewell would wait to be read."""
            if not self.transport.is_closing():
                self.transport.abort()

    return Patient


def look_through(connections: Iterable[Any]) -> None:
    """Give up the connections that keep the server waiting."""
    now = monotonic()
    for one in list(connections):
        one.look(now)


class PatientServer(uvicorn.Server):
    """Uvicorn's server, which looks through its connections."""

    async def on_tick(self, counter: int) -> bool:
        if counter % TICKS == 0:
            look_through(self.server_state.connections)
        return await super().on_tick(counter)


def let_many_in() -> None:
    """Let this process hold as many connections as the system allows it; the usual 1,024 are soon taken."""
    try:
        import resource
    except ImportError:  # not on Windows, which has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_CONNECTIONS + 1_000
    wanted = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
