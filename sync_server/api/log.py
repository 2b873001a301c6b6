"""``POST /api/v1/log/{device}/{epoch}``: the one hot route, on bare ASGI. A hub brings logs by ``/api/v1/hub/log/...``.

Frames are cut from the body and made durable as they arrive, so a broken connection keeps what came before. The
reply is ``[cursor, head8, server_ms, custody, refused]``, sent only after the commit. An empty body asks for it. Where the
log has moved, and where the query says ``receipt``, the organisation's receipt comes behind, if this server can give one.
What comes of a device that was shut out is stored, and held apart until a person decides: place 4 says so.
Where the query says ``proof``, the end of the log with the device's own signature is the whole reply: with a ``head8``
behind it, of the log that ends so.
"""

import re

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from assessment.ids import Epoch
from assessment.sync.messages import write_push_reply
from sync_server.api.bodies import check_length
from sync_server.api.deps import device_through_hub, hub_of
from sync_server.api.known import Known, near
from sync_server.api.push_body import PushBody, commits_of
from sync_server.api.replies import send_bare, send_problem
from sync_server.errors import NotAllowed, NotSignedIn, Overloaded, ServerError
from sync_server.services.answer_push import answer_push
from sync_server.services.prove_log import prove_log
from sync_server.services.server import Server
from sync_server.storage.devices import KnownDevice
from sync_server.storage.frames import LogName

PATH = re.compile(r"/api/v1/(hub/)?log/([0-9a-f]{16})/([0-9a-f]{16})")
RECEIPT = b"receipt"
"""The whole query of who asks for the organisation's receipt."""
PROOF = re.compile(rb"proof(?:=([0-9a-f]{16}))?")
"""The whole query of who asks to be shown how the log ends, with the head that they were told."""
MOST_WAITING = 1_024
"""So many pushes wait to be stored, or to be known, before the next are asked to come again later."""
FIRST_RETRY, SPREAD_RETRY = 3, 10
"""They are told different times, in seconds from the first on, and each device spreads its own by half again."""


def _hub_sends(server: Server, authorization: str, device_id: str, epoch: Epoch) -> KnownDevice:
    """A hub's token opens the way; whether the device made the frames, its own signatures say."""
    return device_through_hub(server, hub_of(server, authorization), device_id, epoch)


class PushRoute:
    """Answers pushes itself and hands everything else on."""

    def __init__(self, app: ASGIApp, server: Server, known: Known | None = None) -> None:
        self._app = app
        self._server = server
        self._known = known or Known(server)
        self._commits = commits_of(server)

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
        except ClientDisconnect:  # what came is kept, nobody waits for an answer
            return
        except ServerError as error:
            await send_problem(send, error)
            return
        await send_bare(send, body)

    async def _answer(
        self, scope: Scope, receive: Receive, device_id: str, epoch: Epoch, *, through_hub: bool
    ) -> bytes:
        headers: dict[bytes, bytes] = dict(scope["headers"])
        authorization = headers.get(b"authorization", b"").decode("latin-1")
        device = await self._sender(scope, authorization, device_id, epoch, through_hub=through_hub)
        query = scope.get("query_string", b"")
        proof = PROOF.fullmatch(query)
        if proof is not None:
            return await self._prove(device, epoch, (proof[1] or b"").decode())
        length = headers.get(b"content-length", b"")
        check_length(length, self._server.config.max_push_bytes)
        push = PushBody(self._server, device, epoch, self._commits)
        if length != b"0":
            with self._server.shares.pushing(device.organisation_id, f"{device.device_id}@{device.through}"):
                await push.read(receive)
        asks = query == RECEIPT
        if self._server.upstream:  # a hub asks its database what is above
            reply = await near(self._server, lambda: answer_push(self._server, push.outcome, asks=asks))
        else:
            reply = answer_push(self._server, push.outcome, asks=asks)
        return write_push_reply(reply)

    async def _prove(self, device: KnownDevice, epoch: Epoch, head8: str) -> bytes:
        log = LogName(device.organisation_id, device.device_id, epoch)
        shown = await near(self._server, prove_log, self._server, log, head8)
        return shown.model_dump_json().encode()

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
