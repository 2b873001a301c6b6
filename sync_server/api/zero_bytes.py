"""Text with a zero byte is refused before anything is done with it: PostgreSQL keeps none, and SQLite cuts off there."""

import re

from fastapi import Request

from sync_server.errors import BodyInvalid

_ESCAPED = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
"""As JSON writes it; a backslash that is itself escaped begins nothing."""


async def no_zero_bytes(request: Request) -> None:
    """Look through the path, the query and, where the route reads one, the body.

    Raises:
        BodyInvalid: there is one.
    """
    if "\0" in request.scope["path"] or b"%00" in request.scope.get("query_string", b""):
        raise BodyInvalid("zero byte")
    if getattr(request.scope.get("route"), "body_field", None) is None:
        return
    if request.headers.get("content-type", "").startswith("multipart/"):
        return  # files may hold any bytes
    if _ESCAPED.search(await request.body()):
        raise BodyInvalid("zero byte")
