"""What a server remembers of each device: traced memory after collection, with no connection and no socket."""

import asyncio
import gc
import tracemalloc

from starlette.types import ASGIApp, Message, Scope

from sync_server.storage.changes import latest_change
from tests.benchmarks.effort import Effort
from tests.benchmarks.load.crowd import Sitter, crowd
from tests.benchmarks.table import Row
from tests.sync_server.hall import opened_hall

FEW, MANY, BEFORE = 100, 600, 20
MOST_BYTES = 2_048


def remembered(effort: Effort) -> Row:
    """Let devices beat, push and ask, in this process; tell what each more of them leaves behind in the server's memory."""
    with opened_hall(effort.folder / "remembered") as hall:
        facts = hall.publish()
        hall.sitting()
        sitters = crowd(hall, BEFORE + MANY)
        with hall.server.database.read() as session:
            latest = latest_change(session, hall.organisation)
        asked = [_requests(one, facts.pack_hash, latest) for one in sitters]
        few, many = asyncio.run(_traced(hall.app, asked))
    each = (many - few) / (MANY - FEW)
    return Row(
        f"what is remembered of each device, without its connection, from {FEW:,} to {MANY:,}",
        each,
        "B",
        f"≤ {MOST_BYTES:,} B",
        each <= MOST_BYTES,
        samples=MANY,
    )


def _requests(who: Sitter, pack_hash: str, latest: int) -> tuple[bytes, ...]:
    return who.beat(), who.push(who.frame(2, pack_hash=pack_hash)), who.listen(latest)


async def _traced(app: ASGIApp, asked: list[tuple[bytes, ...]]) -> tuple[int, int]:
    for requests in asked[:BEFORE]:  # the first load what is loaded late
        for one in requests:
            await _ask(app, one)
    tracemalloc.start()
    try:
        traced = []
        for part in (asked[BEFORE : BEFORE + FEW], asked[BEFORE + FEW :]):
            for requests in part:
                for one in requests:
                    await _ask(app, one)
            gc.collect()
            traced.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    return traced[0], traced[1]


async def _ask(app: ASGIApp, sent: bytes) -> None:
    """Ask as a server asks an application."""
    head, _, body = sent.partition(b"\r\n\r\n")
    first, *lines = head.split(b"\r\n")
    method, target, _version = first.split(b" ")
    path, _, query = target.partition(b"?")
    parted = [line.partition(b":") for line in lines]
    scope: Scope = {
        "type": "http",
        "http_version": "1.1",
        "method": method.decode(),
        "scheme": "http",
        "path": path.decode(),
        "raw_path": path,
        "root_path": "",
        "query_string": query,
        "headers": [(name.lower(), value.strip()) for name, _, value in parted],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 1),
    }
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]
    told: list[Message] = []

    async def receive() -> Message:
        return waiting.pop() if waiting else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        told.append(message)

    await app(scope, receive, send)
    if told[0]["status"] != 200:
        raise RuntimeError(str(told[0]["status"]))
