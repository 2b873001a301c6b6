"""``POST /api/v1/log/{device}/{epoch}``: the one hot route, on bare ASGI. A hub brings logs by ``/api/v1/hub/log/...``.

Frames are cut from the body and made durable as they arrive, so a broken connection keeps what came before. The
reply is ``[cursor, head8, server_ms, custody, refused]``, sent only after the commit. An empty body asks for it. Where the
log has moved, and where the query says ``receipt``, the organisation's receipt comes behind, if this server can give one.
What comes of a device that was shut out is stored, and held apart until a person decides: place 4 says so.
Where the query says ``proof``, the end of the log with the device's own signature is the whole reply.
"""

import asyncio
import json
import re
from collections.abc import Sequence
from contextlib import suppress

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assessment.errors import FrameTooLarge
from assessment.ids import Epoch
from assessment.signing import VerifyKey
from assessment.sync.frame import take_frames
from sync_server.api.deps import device_through_hub, hub_of
from sync_server.api.gather import Gathered
from sync_server.api.known import Known, near
from sync_server.api.problems import MEDIA_TYPE, body_of, detail_of, headers_of, kind_of
from sync_server.errors import (
    BodyTooLarge,
    NotAllowed,
    NotSignedIn,
    Overloaded,
    ServerError,
    SetUpProblem,
)
from sync_server.services.accept_frames import (
    MOST_REMAINS,
    SHUT_OUT,
    Decision,
    beginning,
    commit,
    commit_all,
    decide,
    prepare,
    too_large,
)
from sync_server.services.give_receipt import give_receipt
from sync_server.services.other_above import other_above
from sync_server.services.prove_log import prove_log
from sync_server.services.server import Server
from sync_server.storage.devices import KnownDevice
from sync_server.storage.frames import LogEnd, LogName

PATH = re.compile(r"/api/v1/(hub/)?log/([0-9a-f]{16})/([0-9a-f]{16})")
RECEIPT = b"receipt"
"""The whole query of who asks for the organisation's receipt."""
PROOF = b"proof"
"""The whole query of who asks to be shown how the log ends here."""
FRAMES_AT_ONCE = 8
"""How many are judged before other requests get their turn and these are committed."""
MOST_WAITING = 1_024
"""So many pushes wait to be stored, or to be known, before the next are asked to come again later."""
FIRST_RETRY, SPREAD_RETRY = 3, 10
"""They are told different times, in seconds from the first on, and each device spreads its own by half again."""

Decided = tuple[LogName, Decision]

_log = structlog.get_logger("log")


def _hub_sends(server: Server, authorization: str, device_id: str, epoch: Epoch) -> KnownDevice:
    """A hub's token opens the way; whether the device made the frames, its own signatures say."""
    return device_through_hub(server, hub_of(server, authorization), device_id, epoch)


class _Gone(Exception):
    """The device has hung up; what it sent is kept, nobody waits for an answer."""


class PushRoute:
    """Answers pushes itself and hands everything else on."""

    def __init__(self, app: ASGIApp, server: Server, known: Known | None = None) -> None:
        self._app = app
        self._server = server
        self._known = known or Known(server)
        self._commits = Gathered[Decided, bool](self._store)
        self._shows_own: set[LogName] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        found = PATH.fullmatch(scope["path"])
        if found is None:
            await self._app(scope, receive, send)
            return
        try:
            self._refuse_too_many()
            body = await self._answer(scope, receive, found[2], Epoch(found[3]), through_hub=bool(found[1]))
        except _Gone:
            return
        except ServerError as error:
            await refuse(send, error)
            return
        await send(
            {
                "type": "http.response.start",
                "status": 200,
                "headers": [(b"content-length", str(len(body)).encode())],
            }
        )
        await send({"type": "http.response.body", "body": body})

    async def _answer(
        self, scope: Scope, receive: Receive, device_id: str, epoch: Epoch, *, through_hub: bool
    ) -> bytes:
        headers: dict[bytes, bytes] = dict(scope["headers"])
        authorization = headers.get(b"authorization", b"").decode("latin-1")
        device = await self._sender(scope, authorization, device_id, epoch, through_hub=through_hub)
        if scope.get("query_string", b"") == PROOF:
            log = LogName(device.organisation_id, device.device_id, epoch)
            proof = await near(self._server, prove_log, self._server, log, log in self._shows_own)
            shown: bytes = proof.model_dump_json().encode()
            return shown
        length = headers.get(b"content-length", b"")
        if length.isdigit() and int(length) > self._server.config.max_push_bytes:
            raise BodyTooLarge(length.decode())
        push = _Push(self._server, device, epoch, self._commits)
        known = push.end.cursor
        if length != b"0":
            with self._server.shares.pushing(device.organisation_id, f"{device.device_id}@{device.through}"):
                await push.read(receive)
        told = [
            push.end.cursor,
            push.end.head[:8].hex(),
            self._server.clock(),
            self._server.config.custody.value,
            push.refused or (SHUT_OUT if device.revoked else ""),
        ]
        other = None
        if self._server.upstream:
            other = await near(self._server, other_above, self._server, push.log)
        in_vain = length != b"0" and push.end.cursor == known
        if other is not None and not push.refused:
            # who brings something that fits nothing here has the log that is above, and is to see that of what is here
            (self._shows_own.add if in_vain else self._shows_own.discard)(push.log)
            told[:2] = told[:2] if in_vain else other
        if push.end.cursor != known or scope.get("query_string", b"") == RECEIPT:
            if self._server.upstream:  # a hub asks its database for what was signed above
                receipt = await near(self._server, self._receipt, push)
            else:
                receipt = self._receipt(push)
            told += [receipt] if receipt else []
        return json.dumps(told, separators=(",", ":")).encode()

    async def _sender(
        self, scope: Scope, authorization: str, device_id: str, epoch: Epoch, *, through_hub: bool
    ) -> KnownDevice:
        """Return whose log it is; who sends with nobody's token is counted by address."""
        try:
            if through_hub:
                return await near(self._server, _hub_sends, self._server, authorization, device_id, epoch)
            device = await self._known.device(authorization, epoch, shut_out_too=True)
        except NotSignedIn:
            client = scope.get("client")
            self._server.shares.failed(client[0] if client else "", self._server.clock())
            raise
        if device.device_id != device_id:
            raise NotAllowed("another device's log")
        return device

    def _refuse_too_many(self) -> None:
        """Let whoever comes wait at home when more wait here than are stored in a few seconds."""
        if self._commits.waiting >= MOST_WAITING or self._known.waiting >= MOST_WAITING:
            raise Overloaded(FIRST_RETRY + self._server.draw(1)[0] % SPREAD_RETRY)

    async def _store(self, decided: Sequence[Decided]) -> Sequence[bool | BaseException]:
        """Store what all who wait have sent in one transaction; where that fails, each in one of its own."""
        if len(decided) > 1:
            with suppress(ServerError):
                return await asyncio.wrap_future(commit_all(self._server, decided))
        each = [asyncio.wrap_future(commit(self._server, *one)) for one in decided]
        return await asyncio.gather(*each, return_exceptions=True)

    def _receipt(self, push: "_Push") -> str:
        """Return the organisation's receipt; what is stored is acknowledged without one where its key is not there."""
        try:
            return give_receipt(self._server, push.log, push.end)
        except SetUpProblem as problem:
            _log.error("no_receipt", problem=type(problem).__name__)
            return ""


class _Push:
    """One request: its frames one after the other, and where the log stands."""

    def __init__(
        self, server: Server, device: KnownDevice, epoch: Epoch, commits: Gathered[Decided, bool]
    ) -> None:
        self._server = server
        self._commits = commits
        self.log = LogName(device.organisation_id, device.device_id, epoch)
        self._key = VerifyKey(device.sign_key)
        self.end: LogEnd = device.log or beginning(self.log)
        self.refused = ""
        self.gap = False

    async def read(self, receive: Receive) -> None:
        """Take the body as it comes. After a refusal the rest is read and let go, so that the reply arrives."""
        buffer = bytearray()
        total = 0
        while True:
            message: Message = await receive()
            if message["type"] == "http.disconnect":
                raise _Gone
            piece: bytes = message.get("body", b"")
            total += len(piece)
            if total > self._server.config.max_push_bytes:
                raise BodyTooLarge(str(total))
            if not (self.refused or self.gap):
                buffer += piece
                await self._take(buffer)
            if not message.get("more_body", False):
                return

    async def _take(self, buffer: bytearray) -> None:
        frames, broken = cut(buffer)
        for start in range(0, len(frames), FRAMES_AT_ONCE):
            await self._store(frames[start : start + FRAMES_AT_ONCE])
            if self.refused or self.gap:
                return
        if frames:
            _, broken = cut(buffer)
        if broken:
            await self._settle(too_large(self.end, bytes(buffer[:MOST_REMAINS])))

    async def _store(self, frames: list[bytes]) -> None:
        """Judge frames against the log as this request knows it; when it has moved, against the log as it is."""
        decision = self._decide_quickly(frames)
        while decision is None or not await self._settle(decision):
            decision = await near(self._server, prepare, self._server, self.log, self._key, frames)

    def _decide_quickly(self, frames: list[bytes]) -> Decision | None:
        """Decide without asking the database, which is possible when every frame is simply the next."""

        def unknown(_: int) -> bytes:
            raise _MustLook

        try:
            return decide(self.log, self._key, self.end, frames, unknown)
        except _MustLook:
            return None

    async def _settle(self, decision: Decision) -> bool:
        if not decision.empty:
            if not await self._commits.ask((self.log, decision)):
                return False
            self._server.nudge()
        self.end, self.gap = decision.end, decision.gap
        if decision.refusal is not None:
            self.refused = decision.refusal.code
            _log.warning(
                "frame_refused",
                code=decision.refusal.code,
                device=self.log.device_id,
                epoch=self.log.epoch,
                cursor=self.end.cursor,
            )
        return True


class _MustLook(Exception):
    """The head of an earlier entry is needed."""


def cut(buffer: bytearray) -> tuple[list[bytes], bool]:
    """Take the whole frames off the buffer; say True when it begins with more than a frame may be."""
    try:
        return take_frames(buffer), False
    except FrameTooLarge:
        return [], True


async def refuse(send: Send, error: ServerError) -> None:
    kind = kind_of(error)
    body = body_of(kind, detail_of(error))
    headers = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(body)).encode())]
    headers += [(name.lower().encode(), value.encode()) for name, value in headers_of(error).items()]
    await send({"type": "http.response.start", "status": kind.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
