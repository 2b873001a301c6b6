"""No body may be larger than its route reads, nor than 64 KiB from whoever is nobody here: refused before it is parsed."""

from collections.abc import Mapping

from fastapi.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, cookie_parser
from starlette.types import ASGIApp, Receive, Scope, Send

from sync_server.ai.material.refusals import LARGEST
from sync_server.api.bodies import check_length, read_whole, replay
from sync_server.api.deps import COOKIE, WORKER_HEADER, check_worker, device_of, hub_of
from sync_server.api.replies import send_problem
from sync_server.errors import BodyTooLarge, NotSignedIn, Refused
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import staff_of

_OWN_LIMIT = ("/api/v1/packs", "/api/v1/blobs/", "/api/v1/hub/blobs/", "/api/v1/ai/sources")
"""Routes that count for themselves because they take more; one that ends in a slash stands for all below it."""


_SMALL = frozenset(
    (
        *(
            f"/api/v1/{path}"
            for path in (
                "enrol",
                "heartbeat",
                "hub/join",
                "hub/releases",
                "staff/session",
                "results/check",
                "staff/session/second",
                "staff/session/codes",
                "staff/session/password",
            )
        ),
        "/console/sign-in",
        "/console/sign-in/second",
        "/console/sign-in/password",
    )
)
"""What is small, and in part open to anybody: read before it is known who asks."""
MOST_SMALL_BYTES = 64 << 10
_PACK_BY_FORM, _MATERIAL_BY_FORM = "/console/packs", "/console/material"


class LimitBody:
    """Counts what comes in; a body of unknown length is gathered first, and handed on only when it is whole."""

    def __init__(self, app: ASGIApp, server: Server) -> None:
        self._app = app
        self._server = server

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or _counts_itself(scope["path"]):
            await self._app(scope, receive, send)
            return
        headers: dict[bytes, bytes] = dict(scope["headers"])
        length = headers.get(b"content-length", b"")
        most = self._server.config.max_json_bytes
        try:
            if scope["path"] == _PACK_BY_FORM:
                most = self._server.config.max_pack_bytes + MOST_SMALL_BYTES
            if scope["path"] == _MATERIAL_BY_FORM:
                most = LARGEST + MOST_SMALL_BYTES
            if scope["path"] in _SMALL:
                most = min(most, MOST_SMALL_BYTES)
            elif _is_large(headers):
                await run_in_threadpool(_known, self._server, headers)
            check_length(length, most)
            if not length and b"transfer-encoding" in headers:
                receive = replay(await read_whole(receive, most), receive)
        except ClientDisconnect:
            return
        except (BodyTooLarge, Refused) as error:
            await send_problem(send, error)
            return
        await self._app(scope, receive, send)


def _is_large(headers: Mapping[bytes, bytes]) -> bool:
    """Say whether more may come than is read of anybody."""
    length = headers.get(b"content-length", b"")
    return b"transfer-encoding" in headers or (length.isdigit() and int(length) > MOST_SMALL_BYTES)


def _known(server: Server, headers: Mapping[bytes, bytes]) -> None:
    """Return where a device, a hub, a member of staff or a worker asks; what they may do, the route says.

    Raises:
        Refused: it is nobody, or was shut out.
    """
    worker = headers.get(WORKER_HEADER.lower().encode(), b"").decode("latin-1")
    if worker:
        check_worker(server, worker)
        return
    authorization = headers.get(b"authorization", b"").decode("latin-1")
    if not authorization:
        session = cookie_parser(headers.get(b"cookie", b"").decode("latin-1")).get(COOKIE, "")
        if not session:
            raise NotSignedIn
        staff_of(server, session)
        return
    try:
        device_of(server, authorization)
    except NotSignedIn:
        hub_of(server, authorization)


def _counts_itself(path: str) -> bool:
    return any(path == own or (own.endswith("/") and path.startswith(own)) for own in _OWN_LIMIT)
