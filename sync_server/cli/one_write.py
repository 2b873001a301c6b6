"""A reply's head and the first of its body leave together: one call of the system and one packet instead of two.

Uvicorn writes the head as soon as it is told, and each write goes out at once. Of a small push that was a tenth of all
the work, and whoever waits for the reply woke up twice.
"""

from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

COPIED_BYTES = 16 << 10
"""So little is put together, which over TLS is one record; what is longer goes out piece by piece, and at once too."""


class OneWrite:
    """Passes everything through, and a head with what follows it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        cycle: Any = getattr(send, "__self__", None)  # uvicorn's, or None: then it writes as it likes
        if scope["type"] != "http" or not hasattr(cycle, "transport"):
            await self._app(scope, receive, send)
            return
        head: Message | None = None

        async def together(message: Message) -> None:
            nonlocal head
            if head is None:
                if message["type"] == "http.response.start":
                    head = message
                else:
                    await send(message)
                return
            begun, head = head, None
            held = _Held(cycle.transport)
            cycle.transport = held
            try:
                await send(begun)
                await send(message)
            finally:
                cycle.transport = held.transport
                held.let_go()

        try:
            await self._app(scope, receive, together)
        finally:
            if head is not None:  # it was begun, and nothing came behind
                await send(head)


class _Held:
    """A transport that keeps what is written until it is let go, or closed."""

    def __init__(self, transport: Any) -> None:
        self.transport = transport
        self._parts: list[bytes] = []
        self.write = self._parts.append

    def let_go(self) -> None:
        """Write all that was kept."""
        if not self._parts:
            return
        if sum(map(len, self._parts)) <= COPIED_BYTES:
            self.transport.write(b"".join(self._parts))
        else:
            self.transport.writelines(self._parts)
        self._parts.clear()

    def close(self) -> None:
        """End the connection once what was kept is written."""
        self.let_go()
        self.transport.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.transport, name)
