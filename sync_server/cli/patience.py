"""How long a connection may keep the server waiting: for its first bytes, a whole head, between bytes of a body, to be read.

Uvicorn waits for ever, takes heads of any length, and queues as many requests as are sent ahead. Who is honest and slow
is served: a body may take as long as it likes, as long as something comes. Home of uvicorn, as ``serve``.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from time import monotonic
from typing import Any

import uvicorn
from uvicorn.loops.auto import auto_loop_factory
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from sync_server.cli.making_room import make_room

HEAD_SECONDS = 20.0
"""From the first byte, or from connecting, to the end of the head: some 300 bytes of ours, on any line that works at all."""
MOST_HEAD_BYTES = 32 << 10
BODY_SECONDS = 60.0
LEAST_BODY_BYTES = 256
"""So much of a body has to come in each such while. Devices give up after 30 s in which nothing moves."""
READ_SECONDS = 60.0
"""So long may a reply wait without a byte of it being read."""
MOST_AHEAD = 8
"""So many requests may be sent before the first is answered. Ours sends none."""
MOST_CONNECTIONS = 8_000
"""Beyond that some make room for whoever comes: see ``making_room``."""
HANDSHAKE_SECONDS = 10.0
TICKS = 5
"""How many of uvicorn's ticks, tenths of a second, lie between two looks at all connections."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The patience of one server."""

    head_seconds: float = HEAD_SECONDS
    head_bytes: int = MOST_HEAD_BYTES
    body_seconds: float = BODY_SECONDS
    body_bytes: int = LEAST_BODY_BYTES
    read_seconds: float = READ_SECONDS
    connections: int = MOST_CONNECTIONS


class Patient(AutoHTTPProtocol):  # type: ignore[misc,valid-type]  # which one uvicorn has is known when it runs
    """One connection. It takes a ``PatientServer``."""

    limits = Limits()

    waits_since: float | None = None
    head_bytes = 0
    begun = body_since = 0.0
    body_bytes = body_total = 0
    unread, unread_since = 0, 0.0

    @property
    def ends(self) -> bool:
        """Whether it was given up already."""
        return bool(self.transport.is_closing())

    @property
    def rests(self) -> bool:
        """Whether its last request was answered and no other has begun."""
        return self.cycle is not None and self.cycle.response_complete and not self.head_bytes

    @property
    def reads_a_body(self) -> bool:
        """Whether a body is under way."""
        cycle = self.cycle
        return cycle is not None and not cycle.response_complete and cycle.more_body

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.begun = self.waits_since = monotonic()
        if len(self.connections) > self.limits.connections:
            make_room(self.connections, self.limits.connections, self.begun)

    def data_received(self, data: bytes) -> None:
        cycle = self.cycle
        super().data_received(data)
        if len(self.pipeline) > MOST_AHEAD:
            self.give_up()
        if self.cycle is not cycle:  # a head is whole
            self.waits_since, self.head_bytes = None, 0
            self.begun = self.body_since = monotonic()
            self.body_bytes = self.body_total = 0
        elif cycle is None or cycle.response_complete:
            self.waits_since = self.waits_since or monotonic()
            self.head_bytes += len(data)
            if self.head_bytes > self.limits.head_bytes:
                self.give_up()
        else:
            self.body_bytes += len(data)
            self.body_total += len(data)

    def look(self, now: float) -> None:
        """Give up where patience has ended."""
        if self._leaves_unread(now):
            self.give_up()
            return
        if self.waits_since is not None:
            if now - self.waits_since > self.limits.head_seconds:
                self.give_up()
            return
        cycle = self.cycle
        if cycle is None or cycle.response_complete or not cycle.more_body:
            return
        if self.flow.read_paused:  # it is us who are slow
            self.body_since, self.body_bytes = now, 0
        elif now - self.body_since > self.limits.body_seconds:
            if self.body_bytes < self.limits.body_bytes:
                self.give_up()
            self.body_since, self.body_bytes = now, 0

    def _leaves_unread(self, now: float) -> bool:
        """Say whether what was answered has waited too long without anything of it being taken."""
        left = self.transport.get_write_buffer_size()
        if not left or left != self.unread:
            self.unread, self.unread_since = left, now
        return bool(left) and now - self.unread_since > self.limits.read_seconds

    def give_up(self) -> None:
        """End the connection at once: a farewell would wait to be read."""
        if not self.transport.is_closing():
            self.transport.abort()


def patient(limits: Limits) -> type[asyncio.Protocol]:
    """Return the protocol with these limits."""
    return type("Patient", (Patient,), {"limits": limits})


def look_through(connections: Iterable[Any]) -> None:
    """Give up the connections that keep the server waiting."""
    now = monotonic()
    for one in list(connections):
        one.look(now)


def hasty_loop() -> asyncio.AbstractEventLoop:
    """Return a loop as uvicorn makes them, on which a TLS handshake has ten seconds instead of sixty."""
    loop = auto_loop_factory()()
    make = loop.create_server

    async def create_server(*arguments: Any, **more: Any) -> asyncio.AbstractServer:
        if more.get("ssl"):
            more["ssl_handshake_timeout"] = HANDSHAKE_SECONDS
        server: asyncio.AbstractServer = await make(*arguments, **more)
        return server

    loop.create_server = create_server  # type: ignore[method-assign,assignment]  # uvicorn passes nothing on
    return loop


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
