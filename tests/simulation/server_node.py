"""A server as a node: the real push route on a real database, its group commit done when the loop says.

What stands behind an address is ``network.Serving``; ``hub_node`` makes a hub of such a node.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from random import Random
from typing import Any, TypeVar, cast

from assessment.errors import LogError
from assessment.ids import OrganisationId
from assessment.sync.frame import take_frames
from assessment.sync.messages import Custody
from sync_server.api.log import PushRoute
from sync_server.config import Config, Mode
from sync_server.services.server import Server
from sync_server.storage.database import Database
from sync_server.storage.keys import OrganisationKeys
from sync_server.storage.writer import Write, Writer
from tests.simulation.disks import ISSUER, ORGANISATION, Crash, Disk
from tests.simulation.loop import VirtualLoop
from tests.simulation.network import Piece, Reply, Request

T = TypeVar("T")
NOON_MS = 1_904_299_200_000


class SimWriter(Writer):
    """The real group commit, begun by the loop instead of by a thread. ``at_once``: whoever asks waits for it."""

    def __init__(self, node: "ServerNode") -> None:
        super().__init__(node.disk.engine)
        self._node = node
        self._waiting: list[tuple[Write[Any], Future[Any]]] = []
        self.at_once = False

    def submit(self, write: Write[T]) -> Future[T]:
        """Promise a write's result once it is durable."""
        future: Future[T] = Future()
        if self.at_once:
            self._commit([(write, future)])
            return future
        if not self._waiting:
            self._node.after(self._node.dice.choice((0.0, 0.002, 0.02)), self._flush)
        self._waiting.append((write, future))
        return future

    def later(self, write: Write[Any]) -> None:
        """Write some time later, told by nobody: for bugs that are planted."""
        self._node.after(0.05, lambda: self._late([write]))

    def _late(self, writes: list[Write[Any]]) -> None:
        self._transact(writes)
        self._node.committed()

    def _flush(self) -> None:
        group, self._waiting = self._waiting, []
        self._commit(group)
        self._node.committed()

    def _transact(self, writes: list[Write[Any]]) -> list[Any]:
        results = super()._transact(writes)
        self._node.disk.fuse.burn(after=True)  # durable, and nobody knows
        return results


class SimDatabase(Database):
    """The real database on a disk of the simulation."""

    def __init__(self, node: "ServerNode") -> None:
        self.engine = self._looking = node.disk.engine
        self.embedded = True
        self.writer = self._writer = SimWriter(node)


class _Exchange:
    """One request as ASGI sees it."""

    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop
        self._messages: list[dict[str, Any]] = []
        self._waiting: asyncio.Future[None] | None = None
        self.status = 0
        self.headers: tuple[tuple[bytes, bytes], ...] = ()
        self.body = b""

    def feed(self, message: dict[str, Any]) -> None:
        self._messages.append(message)
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    async def receive(self) -> dict[str, Any]:
        while not self._messages:
            self._waiting = self._loop.create_future()
            await self._waiting
        return self._messages.pop(0)

    async def send(self, message: Any) -> None:  # an ASGI message
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = tuple(message["headers"])
        else:
            self.body += message["body"]


class ServerNode:
    """One server process and its disk. ``on_commit`` is called after everything that became durable."""

    def __init__(
        self,
        name: str,
        disk: Disk,
        loop: VirtualLoop,
        dice: Random,
        *,
        say: Callable[[str], None],
        custody: Custody = Custody.CENTRAL,
    ) -> None:
        self.name = name
        self.disk = disk
        self.dice = dice
        self.up = False
        self.restored = 0
        """How often it was set back to a backup."""
        self.skew_ms = dice.choice((0, -86_400_000, 3_000))
        self.on_commit: Callable[[ServerNode], None] = lambda _: None
        self.on_crash: Callable[[ServerNode], None] = lambda _: None
        self.answered: Callable[[Request, Reply], None] = lambda *_: None
        self._say = say
        self._loop = loop
        self._custody = custody
        self._life = 0
        self._open: list[Callable[[Reply | None], None]] = []
        self.answer_others: Callable[..., Any] = _nothing_else
        self.start()

    def start(self) -> None:
        """Run a new process on the disk."""
        config = Config(Path("/nowhere"), mode=Mode.DEVELOPMENT, custody=self._custody)
        self._life += 1
        self.database = SimDatabase(self)
        self.server = Server(config, self.database, self._clock, self.dice.randbytes)
        self.server._keys[self.organisation] = OrganisationKeys(ISSUER, cast("Any", None))
        self.route = PushRoute(self._other, self.server)
        self.up = True

    def crash(self) -> None:
        """End the process without a word; what was not committed is gone, and so are all connections."""
        if not self.up:
            return
        self._say(f"{self.name} crashes")
        self.up = False
        self._life += 1
        self.disk.fuse.left = None
        if self.disk.raw.in_transaction:
            self.disk.raw.execute("ROLLBACK")
        broken, self._open = self._open, []
        for then in broken:
            then(None)
        self.on_crash(self)

    def restore(self, image: Any) -> None:  # a connection
        """Come back with the contents of a backup."""
        self.crash()
        self._say(f"{self.name} is restored from a backup")
        self.disk.fill(image)
        self.restored += 1
        self.start()

    def after(self, delay: float, work: Callable[[], None]) -> None:
        """Do something later, unless the process ends before; a crash in it ends the process."""
        life = self._life

        def due() -> None:
            if life == self._life:
                self._guarded(work)

        self._loop.call_later(delay, due)

    def committed(self) -> None:
        """Something has become durable."""
        self.on_commit(self)

    # ------------------------------------------------------------------------------------------ serving

    def serve(self, request: Request, pieces: Sequence[Piece], then: Callable[[Reply | None], None]) -> None:
        """Run the route on a request whose body comes in pieces."""
        if not self.up:
            then(None)
            return
        exchange = _Exchange(self._loop)
        self._open.append(then)
        when = 0.0
        for piece in pieces:
            when += piece.after
            self.after(when, lambda piece=piece: exchange.feed(_message(piece)))  # type: ignore[misc]  # bound now
        scope = {
            "type": "http",
            "method": request.method,
            "path": request.path,
            "query_string": request.query,
            "headers": list(request.headers),
        }
        life = self._life

        async def run() -> None:
            try:
                await self.route(scope, exchange.receive, exchange.send)
            except Crash:
                if life == self._life:
                    self.crash()
                return
            if life != self._life:
                return
            self._open.remove(then)
            reply = Reply(exchange.status, exchange.headers, exchange.body) if exchange.status else None
            if reply is not None:
                self.answered(request, reply)
            then(reply)

        task = self._loop.create_task(run())
        task._log_destroy_pending = False  # type: ignore[attr-defined]  # a process that is killed says nothing
        task.add_done_callback(_raise)

    def take_in(self, work: Callable[[Server], T]) -> T | None:
        """Do what an administrator asks on the server's machine, and wait for it; None where it died meanwhile."""
        if not self.up:
            return None
        found: list[T] = []
        self._guarded(lambda: found.append(self.at_once(lambda: work(self.server))))
        return found[0] if found else None

    def at_once(self, work: Callable[[], T]) -> T:
        """Do something whose writes are waited for."""
        self.database.writer.at_once = True
        try:
            result = work()
        finally:
            self.database.writer.at_once = False
        self.committed()
        return result

    async def _other(self, *asgi: Any) -> None:
        await self.answer_others(self.server, self.at_once, *asgi)

    def read(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Read what is durable."""
        rows: list[tuple[Any, ...]] = self.disk.raw.execute(query, values).fetchall()
        return rows

    @property
    def organisation(self) -> OrganisationId:
        """Whose server it is."""
        return OrganisationId(ORGANISATION)

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Crash:
            self.crash()

    def _clock(self) -> int:
        return NOON_MS + round(self._loop.now * 1000) + self.skew_ms


def frames_in(body: bytes) -> list[bytes]:
    """Return the frames of a request's body, as far as they are whole."""
    try:
        return take_frames(bytearray(body))
    except LogError:
        return []


def _message(piece: Piece) -> dict[str, Any]:
    if piece.cut:
        return {"type": "http.disconnect"}
    return {"type": "http.request", "body": piece.data, "more_body": not piece.last}


def _raise(task: "asyncio.Task[None]") -> None:
    error = task.exception()
    if error is not None:
        raise error


async def _nothing_else(*_: Any) -> None:
    raise AssertionError("only pushes are simulated")
