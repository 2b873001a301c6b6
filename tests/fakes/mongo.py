"""A small MongoDB: enough of the wire protocol (OP_MSG, and OP_QUERY for the first greeting) to find documents in it.

It answers ``hello``, ``find`` with filters of equal values, projection, sort and limit, and ``getMore``; a cursor gives
few documents at a time, as a real one does when they are many. What it is asked is kept in ``asked``.
"""

import socketserver
import struct
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import bson

OP_REPLY, OP_QUERY, OP_MSG = 1, 2004, 2013
BATCH = 3


class Mongo(socketserver.ThreadingTCPServer):
    """The server: documents by ``database.collection``. With ``fails`` every ``find`` is answered by an error."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(
        self, collections: Mapping[str, Sequence[Mapping[str, Any]]], *, fails: bool = False
    ) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.collections = collections
        self.fails = fails
        self.asked: list[dict[str, Any]] = []
        self.cursors: dict[int, list[Mapping[str, Any]]] = {}

    @property
    def uri(self) -> str:
        """Where it listens."""
        return f"mongodb://127.0.0.1:{self.server_address[1]}/?directConnection=true"

    def answer(self, command: dict[str, Any]) -> dict[str, Any]:
        """Return the reply to a command."""
        name = next(iter(command))
        if name.casefold() in ("hello", "ismaster"):
            return _GREETING
        if name == "find":
            self.asked.append(command)
            return self._find(command)
        if name == "getMore":
            return self._more(int(command["getMore"]), str(command["collection"]), "nextBatch")
        return {"ok": 1.0}

    def _find(self, command: dict[str, Any]) -> dict[str, Any]:
        if self.fails:
            return {"ok": 0.0, "errmsg": "not authorized", "code": 13, "codeName": "Unauthorized"}
        held = self.collections.get(f"{command['$db']}.{command['find']}", ())
        wanted = {name: test["$eq"] for name, test in command.get("filter", {}).items()}
        found = [one for one in held if all(one.get(name) == value for name, value in wanted.items())]
        for name, way in reversed(list(command.get("sort", {}).items())):
            found = sorted(found, key=lambda one, by=name: one[by], reverse=way < 0)  # type: ignore[misc]
        found = found[: command.get("limit") or None]
        shown = {name.partition(".")[0] for name in command.get("projection", {})} | {"_id"}
        cursor = len(self.cursors) + 1
        self.cursors[cursor] = [
            {name: value for name, value in one.items() if name in shown} for one in found
        ]
        return self._more(cursor, str(command["find"]), "firstBatch")

    def _more(self, cursor: int, collection: str, batch: str) -> dict[str, Any]:
        waiting = self.cursors[cursor]
        given, self.cursors[cursor] = waiting[:BATCH], waiting[BATCH:]
        left = cursor if self.cursors[cursor] else 0
        return {"cursor": {batch: given, "id": bson.Int64(left), "ns": f"db.{collection}"}, "ok": 1.0}


_GREETING: dict[str, Any] = {
    "ismaster": True,
    "isWritablePrimary": True,
    "helloOk": True,
    "maxBsonObjectSize": 16 * 1024 * 1024,
    "maxMessageSizeBytes": 48_000_000,
    "maxWriteBatchSize": 100_000,
    "minWireVersion": 0,
    "maxWireVersion": 21,
    "ok": 1.0,
}


class _Conversation(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        while head := self._exactly(16):
            length, asked, _, kind = struct.unpack("<iiii", head)
            body = self._exactly(length - 16)
            if kind == OP_QUERY:
                at = body.index(b"\0", 4) + 9
                reply = bson.encode(self._server.answer(bson.decode(body[at:])))
                self._send(OP_REPLY, asked, struct.pack("<iqii", 8, 0, 0, 1) + reply)
            elif kind == OP_MSG:
                reply = bson.encode(self._server.answer(bson.decode(body[5:])))
                self._send(OP_MSG, asked, struct.pack("<iB", 0, 0) + reply)
            else:
                return

    @property
    def _server(self) -> Mongo:
        assert isinstance(self.server, Mongo)
        return self.server

    def _send(self, kind: int, asked: int, body: bytes) -> None:
        self.request.sendall(struct.pack("<iiii", len(body) + 16, 1, asked, kind) + body)

    def _exactly(self, count: int) -> bytes:
        got = b""
        while len(got) < count:
            try:
                more = self.request.recv(count - len(got))
            except OSError:
                return b""
            if not more:
                return b""
            got += more
        return got


@contextmanager
def a_mongo(
    collections: Mapping[str, Sequence[Mapping[str, Any]]], *, fails: bool = False
) -> Iterator[Mongo]:
    """Run one until the end of the block."""
    with Mongo(collections, fails=fails) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
