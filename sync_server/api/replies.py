"""Answers on bare ASGI: JSON, and the refusals as ``problems`` words them."""

from collections.abc import Iterable

from starlette.types import Send

from sync_server.api.problems import MEDIA_TYPE, body_of, detail_of, headers_of, kind_of

_JSON = (b"content-type", b"application/json")
_PROBLEM = (b"content-type", MEDIA_TYPE.encode())
Header = tuple[bytes, bytes]


async def send_bare(send: Send, body: bytes) -> None:
    """Answer with nothing but the length before the body: the push, whose every byte counts."""
    await _send(send, 200, (), body)


async def send_json(send: Send, body: bytes) -> None:
    """Answer with JSON."""
    await _send(send, 200, (_JSON,), body)


async def send_problem(send: Send, error: Exception) -> None:
    """Refuse."""
    kind = kind_of(error)
    more = ((name.lower().encode(), value.encode()) for name, value in headers_of(error).items())
    await _send(send, kind.status, (_PROBLEM, *more), body_of(kind, detail_of(error)))


async def _send(send: Send, status: int, headers: Iterable[Header], body: bytes) -> None:
    told = [*headers, (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": told})
    await send({"type": "http.response.body", "body": body})
