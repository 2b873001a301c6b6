"""A reply's head leaves with what follows it, and nothing else about a reply is changed."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync_server.cli.one_write import COPIED_BYTES, OneWrite

START: Message = {"type": "http.response.start", "status": 200, "headers": []}


@dataclass
class Transport:
    """What was written, call by call."""

    calls: list[bytes | list[bytes]] = field(default_factory=list)
    closed: bool = False

    def write(self, data: bytes) -> None:
        assert not self.closed
        self.calls.append(data)

    def writelines(self, parts: Sequence[bytes]) -> None:
        assert not self.closed
        self.calls.append(list(parts))

    def close(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed


class Cycle:
    """One request as uvicorn has it: it writes what it is told, and closes where the connection is not kept."""

    def __init__(self, *, kept: bool = True) -> None:
        self.transport: Transport = Transport()
        self.seen = self.transport
        self._kept = kept

    async def send(self, message: Message) -> None:
        assert not self.transport.is_closing()
        if message["type"] == "http.response.start":
            self.transport.write(b"head ")
            return
        self.transport.write(message["body"])
        if not message.get("more_body") and not self._kept:
            self.transport.close()


def run(app: ASGIApp, cycle: Cycle) -> list[bytes | list[bytes]]:
    """Answer one request; return what was written."""

    async def nothing() -> Message:
        raise AssertionError

    scope: Scope = {"type": "http"}
    asyncio.run(OneWrite(app)(scope, nothing, cycle.send))
    assert cycle.transport is cycle.seen
    return cycle.seen.calls


def telling(*bodies: bytes) -> ASGIApp:
    """Return what answers with these pieces of a body."""

    async def app(_: Scope, __: Receive, send: Send) -> None:
        await send(START)
        for number, body in enumerate(bodies, 1):
            more = number < len(bodies)
            await send({"type": "http.response.body", "body": body, "more_body": more})

    return app


@pytest.mark.parametrize("kept", [True, False])
def test_a_short_reply_is_one_write(kept: bool) -> None:
    """Head and body leave together, before the connection is closed where it is not kept."""
    cycle = Cycle(kept=kept)

    assert [b"head body"] == run(telling(b"body"), cycle)
    assert cycle.seen.closed is not kept


def test_a_long_piece_is_not_copied() -> None:
    """What is long goes out with the head in one call, as it is."""
    long = b"x" * COPIED_BYTES

    assert [[b"head ", long]] == run(telling(long), Cycle())


def test_later_pieces_leave_as_they_come() -> None:
    """Only the first piece waits for nothing but the head: a body in pieces is sent in pieces."""
    assert [b"head one", b"two", b""] == run(telling(b"one", b"two", b""), Cycle())


def test_a_head_alone_is_not_kept_back() -> None:
    """Where an answer breaks off behind its head, the head leaves, and the mistake is raised."""

    async def app(_: Scope, __: Receive, send: Send) -> None:
        await send(START)
        raise ConnectionAbortedError

    cycle = Cycle()
    with pytest.raises(ConnectionAbortedError):
        run(app, cycle)
    assert [b"head "] == cycle.seen.calls
