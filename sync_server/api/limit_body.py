"""No body may be larger than its route reads: refused before anything parses it."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync_server.api.problems import MEDIA_TYPE, body_of, kind_of
from sync_server.errors import BodyTooLarge

_OWN_LIMIT = ("/api/v1/packs", "/api/v1/blobs/", "/api/v1/hub/blobs/")
"""Routes that count for themselves because they take more; one that ends in a slash stands for all below it."""


_SMALL = frozenset(
    f"/api/v1/{path}" for path in ("enrol", "heartbeat", "hub/join", "hub/releases", "staff/session")
)
"""What is small, and in part open to anybody: read before it is known who asks."""
MOST_SMALL_BYTES = 64 << 10


class LimitBody:
    """Counts what comes in; a body of unknown length is gathered first."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or _counts_itself(scope["path"]):
            await self._app(scope, receive, send)
            return
        headers: dict[bytes, bytes] = dict(scope["headers"])
        length = headers.get(b"content-length", b"")
        most = min(self._most, MOST_SMALL_BYTES) if scope["path"] in _SMALL else self._most
        if length.isdigit() and int(length) > most:
            await _refuse(send)
        elif length or b"transfer-encoding" not in headers:
            await self._app(scope, receive, send)
        else:
            body = await self._gather(receive, most)
            if body is None:
                await _refuse(send)
            else:
                await self._app(scope, _replay(body, receive), send)

    async def _gather(self, receive: Receive, most: int) -> bytes | None:
        body = bytearray()
        more = True
        while more:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > most:
                return None
            more = message.get("more_body", False)
        return bytes(body)


def _counts_itself(path: str) -> bool:
    return any(path == own or (own.endswith("/") and path.startswith(own)) for own in _OWN_LIMIT)


def _replay(body: bytes, receive: Receive) -> Receive:
    told = False

    async def replay() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


async def _refuse(send: Send) -> None:
    kind = kind_of(BodyTooLarge())
    body = body_of(kind)
    headers = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": kind.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
