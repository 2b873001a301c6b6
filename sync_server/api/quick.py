"""The two requests that every device makes all the time, answered on bare ASGI: a heartbeat, and "nothing is new".

Only what is as it nearly always is. All else goes on to the routes, which answer the same requests in full and are
what the description of the interface is made from.
"""

import asyncio
import re
from collections.abc import Sequence
from urllib.parse import unquote

from pydantic import ValidationError
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from assessment.sync.messages import ChangesReply, Heartbeat, HeartbeatReply
from sync_server.api.bodies import read_whole, replay
from sync_server.api.gather import Gathered
from sync_server.api.known import Known
from sync_server.api.replies import send_json, send_problem
from sync_server.errors import Refused, ServerError
from sync_server.services.record_heartbeat import Beat, heard, keep_heartbeats
from sync_server.services.server import Server

HEARTBEAT, CHANGES = "/api/v1/heartbeat", "/api/v1/changes"
MOST_BYTES = 16 << 10
_QUERY = re.compile(r"cursor=(\d{1,15})(?:&of=([^&]{0,40}))?")


class QuickRoutes:
    """Answers these itself and hands everything else on."""

    def __init__(self, app: ASGIApp, server: Server, known: Known) -> None:
        self._app = app
        self._server = server
        self._known = known
        self._beats = Gathered[Beat, None](self._keep)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body: bytes | None = None
        answer: bytes | None = None
        headers: dict[bytes, bytes] = dict(scope["headers"]) if scope["type"] == "http" else {}
        token = headers.get(b"authorization", b"").decode("latin-1")
        try:
            if token and scope["method"] == "POST" and scope["path"] == HEARTBEAT and _is_small(headers):
                body = await read_whole(receive, MOST_BYTES)
                answer = await self._beat(token, body)
            elif token and scope["method"] == "GET" and scope["path"] == CHANGES:
                answer = await self._nothing_new(token, scope.get("query_string", b"").decode("latin-1"))
        except ClientDisconnect:
            return
        except Refused:
            answer = None  # the route refuses in full, as all routes do
        except ServerError as error:
            await send_problem(send, error)
            return
        if answer is None:
            await self._app(scope, receive if body is None else replay(body, receive), send)
            return
        await send_json(send, answer)

    async def _beat(self, token: str, body: bytes) -> bytes | None:
        try:
            beat = Heartbeat.model_validate_json(body)
        except ValidationError:
            return None
        device = await self._known.device(token)
        await self._beats.ask(heard(self._server, device, beat))
        latest = await self._known.changes(device.organisation_id)
        return (
            HeartbeatReply(server_ms=self._server.clock(), changes_cursor=latest).model_dump_json().encode()
        )

    async def _nothing_new(self, token: str, query: str) -> bytes | None:
        """Return the answer to a device that has heard of everything; None where there may be something to tell."""
        asked = _QUERY.fullmatch(query)
        if asked is None or unquote(asked[2] or "") != self._server.name:
            return None
        device = await self._known.device(token)
        latest = await self._known.nothing_new(device, int(asked[1]))
        if latest is None:
            return None
        told = ChangesReply(
            cursor=latest, more=False, changes=(), server_ms=self._server.clock(), server=self._server.name
        )
        return told.model_dump_json().encode()

    async def _keep(self, beats: Sequence[Beat]) -> Sequence[None]:
        await asyncio.wrap_future(keep_heartbeats(self._server, beats))
        return [None] * len(beats)


def _is_small(headers: dict[bytes, bytes]) -> bool:
    length = headers.get(b"content-length", b"")
    return length.isdigit() and int(length) <= MOST_BYTES
