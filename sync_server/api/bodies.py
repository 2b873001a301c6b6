"""The body of a request as it comes, on bare ASGI. One that broke off is never taken for whole.

Whoever reads meets ``ClientDisconnect`` then: the sender has gone, and nobody waits for an answer.
"""

from collections.abc import AsyncIterator

from starlette.requests import ClientDisconnect
from starlette.types import Message, Receive

from sync_server.errors import BodyTooLarge

LONGEST_NUMBER = 18


def check_length(announced: bytes, most: int) -> None:
    """Refuse by its ``Content-Length`` what will be more than ``most`` bytes.

    Raises:
        BodyTooLarge: it will.
    """
    if announced.isdigit() and (len(announced) > LONGEST_NUMBER or int(announced) > most):
        raise BodyTooLarge(f"at most {most} bytes")


async def pieces(receive: Receive, most: int) -> AsyncIterator[bytes]:
    """Yield a body as it comes.

    Raises:
        BodyTooLarge: it is more than ``most`` bytes.
        ClientDisconnect: it broke off.
    """
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        piece: bytes = message.get("body", b"")
        most -= len(piece)
        if most < 0:
            raise BodyTooLarge
        more = message.get("more_body", False)
        yield piece


async def read_whole(receive: Receive, most: int) -> bytes:
    """Return a whole body; raise what ``pieces`` raises."""
    body = bytearray()
    async for piece in pieces(receive, most):
        body += piece
    return bytes(body)


def replay(body: bytes, receive: Receive) -> Receive:
    """Return a way to read a body again that was read already."""
    left: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return left.pop() if left else await receive()

    return again
