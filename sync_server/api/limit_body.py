"""No body may be larger than its route reads: refused before anything parses it."""

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from sync_server.api.bodies import check_length, read_whole, replay
from sync_server.api.replies import send_problem
from sync_server.errors import BodyTooLarge

_OWN_LIMIT = ("/api/v1/packs", "/api/v1/blobs/", "/api/v1/hub/blobs/")
"""Routes that count for themselves because they take more; one that ends in a slash stands for all below it."""


_SMALL = frozenset(
    f"/api/v1/{path}" for path in ("enrol", "heartbeat", "hub/join", "hub/releases", "staff/session")
)
"""What is small, and in part open to anybody: read before it is known who asks."""
MOST_SMALL_BYTES = 64 << 10


class LimitBody:
    """Counts what comes in; a body of unknown length is gathered first, and handed on only when it is whole."""

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
        try:
            check_length(length, most)
            if not length and b"transfer-encoding" in headers:
                receive = replay(await read_whole(receive, most), receive)
        except ClientDisconnect:
            return
        except BodyTooLarge as error:
            await send_problem(send, error)
            return
        await self._app(scope, receive, send)


def _counts_itself(path: str) -> bool:
    return any(path == own or (own.endswith("/") and path.startswith(own)) for own in _OWN_LIMIT)
