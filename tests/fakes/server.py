"""A sync server in memory, made of the shared rules, with the faults that networks have."""

import base64
import json
from collections import deque
from dataclasses import dataclass, field
from enum import Enum
from hashlib import sha256

import httpx

from assessment.errors import LogError
from assessment.ids import DeviceId, Epoch
from assessment.signing import VerifyKey
from assessment.sync.frame import check, decode_frame, take_frames
from assessment.sync.log import LogEntry, chain, genesis
from assessment.sync.messages import Change, PackChange, ReleaseChange, SittingChange
from assessment.sync.reconcile import Verdict, judge
from desktop.sync.client import ServerClient
from sync_server.errors import BlobOffset, NotFound, NotSignedIn, Overloaded, UpdateNeeded
from tests.builders import SERVER_URL, TOKEN, make_reply
from tests.fakes.refusals import refusal

SERVER_MS = 1_900_000_000_000


class Fault(Enum):
    NO_CONNECTION = "no connection"
    LOST_REPLY = "lost reply"
    TIMEOUT = "timeout"
    PORTAL = "captive portal"
    SIGNED_OUT = "signed out"
    BUSY = "busy"


@dataclass
class ServerLog:
    entries: list[LogEntry] = field(default_factory=list)
    heads: list[bytes] = field(default_factory=list)
    signed: tuple[int, bytes, bytes] | None = None
    """Entry, head and signature of what came last."""


class FakeServer:
    def __init__(self, device_id: DeviceId, public: bytes) -> None:
        self.device_id = device_id
        self.key = VerifyKey(public)
        self.logs: dict[str, ServerLog] = {}
        self.faults: deque[Fault | None] = deque()
        self.always: Fault | None = None
        self.custody = "central"
        self.refuse = ""
        self.takes_frames = True
        self.changes: list[Change] = []
        self.page = 100
        self.packs: dict[str, bytes] = {}
        self.etags: dict[str, str] = {}
        self.cut_after: int | None = None
        self.requests: list[str] = []
        self.pushed_bytes = 0
        self.received_entries = 0
        self.frame_sizes: list[int] = []
        self.heartbeats: list[dict[str, object]] = []
        self.ranges: list[str] = []
        self.blobs: dict[str, bytearray] = {}
        self.blob_bytes = 0
        self.cut_blob_after: int | None = None
        self.unwanted: dict[str, Exception] = {}
        self.receipt: str | None = None
        self.apart: dict[str, str] = {}

    def client(self) -> ServerClient:
        """Return a client that reaches this server alone."""
        return ServerClient(SERVER_URL, TOKEN, transport=httpx.MockTransport(self.handle))

    def log(self, epoch: Epoch) -> ServerLog:
        """Return the copy of a device log."""
        return self.logs.setdefault(epoch, ServerLog())

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer, or fail as told: one fault a request, then the lasting one."""
        self.requests.append(f"{request.method} {request.url.path}")
        fault = self.faults.popleft() if self.faults else self.always
        if fault is Fault.NO_CONNECTION:
            raise httpx.ConnectError("connection refused", request=request)
        if fault is Fault.TIMEOUT:
            raise httpx.ReadTimeout("timed out", request=request)
        if fault is Fault.PORTAL:
            return httpx.Response(200, html="<html>Please sign in to the hotel</html>")
        if fault is Fault.SIGNED_OUT:
            return refusal(NotSignedIn())
        if fault is Fault.BUSY:
            return refusal(Overloaded(7))
        response = self._answer(request)
        if fault is Fault.LOST_REPLY:
            raise httpx.ReadError("reset", request=request)
        return response

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        apart = next((side for part, side in self.apart.items() if part in path), None)
        if apart is not None:
            return refusal(UpdateNeeded(apart))
        if path == "/api/v1/enrol":
            return httpx.Response(200, json=make_reply().model_dump(mode="json"))
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return refusal(NotSignedIn())
        if path.startswith("/api/v1/log/"):
            epoch = path.rsplit("/", 1)[1]
            if request.url.query.startswith(b"proof"):
                return self._proof(epoch)
            return self._push(epoch, request.content)
        if path == "/api/v1/changes":
            return self._changes(int(request.url.params["cursor"]))
        if path == "/api/v1/heartbeat":
            self.heartbeats.append(json.loads(request.content))
            return httpx.Response(200, json={"server_ms": SERVER_MS, "changes_cursor": len(self.changes)})
        if path.startswith("/api/v1/packs/"):
            return self._pack(path.removeprefix("/api/v1/packs/"), request.headers)
        if path.startswith("/api/v1/blobs/"):
            return self._blob(request, path.rsplit("/", 1)[1])
        return refusal(NotFound("address"))

    def _blob(self, request: httpx.Request, name: str) -> httpx.Response:
        held = self.blobs.setdefault(name, bytearray())
        if request.method == "HEAD":
            return httpx.Response(
                200, headers={"Upload-Offset": str(len(held)), "Upload-Complete": f"?{int(self.holds(name))}"}
            )
        if name in self.unwanted:
            return refusal(self.unwanted[name])
        if int(request.headers["Upload-Offset"]) != len(held):
            return refusal(BlobOffset(len(held)))
        cut, self.cut_blob_after = self.cut_blob_after, None
        held += request.content[:cut]
        self.blob_bytes += len(request.content[:cut])
        if cut is not None:
            raise httpx.ReadError("the link broke", request=request)
        size = int(request.headers["Upload-Length"])
        told = {"sha256": name, "offset": len(held), "size": size, "complete": self.holds(name)}
        return httpx.Response(200, json=told)

    def holds(self, name: str) -> bool:
        """Say whether a file has come whole."""
        return name in self.blobs and sha256(self.blobs[name]).hexdigest() == name

    def _push(self, epoch: str, body: bytes) -> httpx.Response:
        self.pushed_bytes += len(body)
        log, refused = self.log(Epoch(epoch)), self.refuse
        buffer = bytearray(body)
        for raw in take_frames(buffer) if self.takes_frames and not self.refuse else []:
            frame = decode_frame(raw)
            self.frame_sizes.append(len(frame.entries))
            self.received_entries += len(frame.entries)
            verdict = judge(len(log.entries), frame)
            if verdict in (Verdict.DUPLICATE, Verdict.GAP):
                continue
            before = self._head(epoch, frame.first - 1)
            try:
                check(frame, device_id=self.device_id, epoch=Epoch(epoch), before=before, key=self.key)
            except LogError as error:
                refused = type(error).__name__
                break
            for entry in frame.entries[len(log.entries) - frame.first + 1 :]:
                log.heads.append(chain(self._head(epoch, len(log.entries)), [entry]))
                log.entries.append(entry)
            log.signed = frame.last, frame.head, frame.signature
        head = self._head(epoch, len(log.entries))
        reply = [len(log.entries), head[:8].hex(), SERVER_MS, self.custody, refused]
        if self.receipt is not None:
            return httpx.Response(200, json=[*reply, self.receipt])
        return httpx.Response(200, json=reply if refused else reply[:4])

    def _proof(self, epoch: str) -> httpx.Response:
        signed = self.log(Epoch(epoch)).signed
        if signed is None:
            return refusal(NotFound("log"))
        cursor, head, signature = signed
        told = {"cursor": cursor, "head": head.hex(), "signature": signature.hex()}
        return httpx.Response(200, json=told)

    def _head(self, epoch: str, dseq: int) -> bytes:
        return self.log(Epoch(epoch)).heads[dseq - 1] if dseq else genesis(self.device_id, Epoch(epoch))

    def _changes(self, cursor: int) -> httpx.Response:
        page = self.changes[cursor : cursor + self.page]
        after = cursor + len(page)
        return httpx.Response(
            200,
            json={
                "cursor": after,
                "more": after < len(self.changes),
                "changes": [change.model_dump(mode="json") for change in page],
                "server_ms": SERVER_MS,
            },
        )

    def _pack(self, name: str, headers: httpx.Headers) -> httpx.Response:
        if name not in self.packs:
            return refusal(NotFound("pack"))
        data, etag = self.packs[name], self.etags[name]
        start = 0
        if "Range" in headers:
            self.ranges.append(headers["Range"])
            if headers.get("If-Range") == f'"{etag}"':
                start = int(headers["Range"].removeprefix("bytes=").removesuffix("-"))
        status = 206 if start else 200
        cut, self.cut_after = self.cut_after, None
        stream = _Cut(data[start:], cut) if cut is not None else httpx.ByteStream(data[start:])
        return httpx.Response(status, headers={"ETag": f'"{etag}"'}, stream=stream)


class _Cut(httpx.SyncByteStream):
    def __init__(self, data: bytes, length: int) -> None:
        self._data, self._length = data, length

    def __iter__(self):  # type: ignore[no-untyped-def]  # an iterator of bytes
        yield self._data[: self._length]
        raise httpx.ReadError("the link broke")


def sitting_change(document: bytes, sitting_id: str = "sitting-1") -> SittingChange:
    """Return the change that carries a sitting."""
    return SittingChange(sitting_id=sitting_id, document=base64.b64encode(document).decode())


def release_change(sealed: bytes, pack_id: str = "ports", version: int = 1) -> ReleaseChange:
    """Return the change that releases a pack to one device."""
    return ReleaseChange(pack_id=pack_id, version=version, sealed=base64.b64encode(sealed).decode())


def pack_change(data: bytes, sha256: str, pack_id: str = "ports", version: int = 1) -> PackChange:
    """Return the change that announces a pack."""
    return PackChange(pack_id=pack_id, version=version, title="Ports", sha256=sha256, size=len(data))
