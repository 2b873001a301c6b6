"""What arrived before a connection broke is handed on before the break is told.

Uvicorn tells of the break at once and forgets what it has read. A device on a link that breaks often would then have
to send again what is here already; the frames among it count.
"""

from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class LastBytes:
    """Passes everything through, and the last bytes of a body before its end."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        cycle: Any = getattr(receive, "__self__", None)  # uvicorn's, or None: then there is nothing to keep
        if scope["type"] != "http" or not isinstance(getattr(cycle, "body", None), bytes | bytearray):
            await self._app(scope, receive, send)
            return

        async def with_the_last() -> Message:
            message = await receive()
            left = bytes(cycle.body)
            if message["type"] != "http.disconnect" or not left:
                return message
            cycle.body = type(cycle.body)()
            return {"type": "http.request", "body": left, "more_body": True}

        await self._app(scope, with_the_last, send)
