"""A kept-alive connection of HTTP/1.1 with nothing around it: prepared bytes out, status and body back."""

import asyncio
import ssl
import time
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar, cast

import uvloop

T = TypeVar("T")
LONGEST_SECONDS = 60.0


@dataclass(slots=True)
class Answer:
    """What came back. ``retry_after`` in seconds, None where the server did not say."""

    status: int
    body: bytes
    retry_after: float | None = None


@dataclass(slots=True)
class Tally:
    """What was asked and how it was answered: milliseconds of each good answer, and how many were of which status."""

    took: list[float] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)
    received: int = 0

    def note(self, answer: Answer, began: float) -> None:
        """Count an answer to what was asked at ``began``."""
        self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
        if answer.status < 300:
            self.took.append((time.perf_counter() - began) * 1000)
            self.received += len(answer.body)

    @property
    def failed(self) -> int:
        """How many were answered with anything but success."""
        return sum(count for status, count in self.statuses.items() if status >= 300)


class Link(asyncio.Protocol):
    """One connection; one request at a time. A connection that the server has closed is opened anew."""

    def __init__(self, port: int, *, secure: bool = False) -> None:
        self._port = port
        self._secure = secure
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._wanted = -1
        self._status, self._retry = 0, b""
        self._waiting: asyncio.Future[Answer] | None = None

    async def ask(self, request: bytes) -> Answer:
        """Send a request; return the answer. Raises ``ConnectionError`` where there is none."""
        if self._transport is None or self._transport.is_closing():
            await asyncio.get_running_loop().create_connection(
                lambda: self, "127.0.0.1", self._port, ssl=_believing() if self._secure else None
            )
        assert self._transport is not None
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._waiting

    async def insist(self, request: bytes) -> Answer:
        """Send a request, and once more where the server has just hung up on a connection that was idle."""
        try:
            return await self.ask(request)
        except ConnectionError:
            return await self.ask(request)

    @property
    def is_open(self) -> bool:
        """Whether neither side has hung up."""
        return self._transport is not None and not self._transport.is_closing()

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin with nothing read."""
        self._transport = cast("asyncio.Transport", transport)
        self._buffer.clear()
        self._wanted = -1

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever waits."""
        self._transport = None
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(ConnectionResetError())

    def data_received(self, data: bytes) -> None:
        """Take what has come; the answer is there when its length is."""
        self._buffer += data
        if self._wanted < 0:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            head = bytes(self._buffer[:end]).lower()
            self._status = int(head[9:12])
            self._wanted = int(_header(head, b"content-length:") or b"0")
            self._retry = _header(head, b"retry-after:")
            del self._buffer[: end + 4]
        if len(self._buffer) >= self._wanted:
            body = bytes(self._buffer[: self._wanted])
            del self._buffer[: self._wanted]
            self._wanted = -1
            if self._waiting is not None and not self._waiting.done():
                self._waiting.set_result(
                    Answer(self._status, body, float(self._retry) if self._retry else None)
                )


@cache
def _believing() -> ssl.SSLContext:
    """Return a context that shakes hands with anybody: whether devices look at the key is not what is measured."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def _header(head: bytes, name: bytes) -> bytes:
    at = head.find(b"\r\n" + name)
    return head[at + 2 + len(name) :].split(b"\r\n", 1)[0].strip() if at >= 0 else b""


def request(
    method: str, path: str, token: str, body: bytes = b"", *, kind: str = "", more: str = ""
) -> bytes:
    """Return a request as it travels, as lean as the product's own."""
    typed = f"Content-Type: {kind}\r\n" if kind else ""
    length = f"Content-Length: {len(body)}\r\n" if body or method == "POST" else ""
    return (
        f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Authorization: Bearer {token}\r\n{more}{typed}{length}\r\n"
    ).encode() + body


async def drain(links: Iterable[Link], requests: Iterable[bytes]) -> Tally:
    """Send all requests over these connections, each as fast as it is answered."""
    tally, waiting = Tally(), iter(requests)

    async def work(link: Link) -> None:
        for one in waiting:
            began = time.perf_counter()
            tally.note(await link.ask(one), began)

    await asyncio.gather(*(work(link) for link in links))
    return tally


def run(main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run on a loop as fast as the server's own."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(main())
