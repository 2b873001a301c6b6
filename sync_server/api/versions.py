"""Before anything else a device and this server agree on the version they speak, or one of them is told to be updated."""

from starlette.types import ASGIApp, Receive, Scope, Send

from assessment.sync.versions import HEADER, OLDEST_SERVED, PROTOCOL_VERSION, side_to_update, spoken_version
from sync_server.api.replies import send_problem
from sync_server.errors import BodyInvalid, ServerError, UpdateNeeded

_HEADER = HEADER.lower().encode()


class SpeakOneVersion:
    """Lets through what speaks a version that is served. Health and its like speak none."""

    def __init__(self, app: ASGIApp, oldest: int = OLDEST_SERVED, newest: int = PROTOCOL_VERSION) -> None:
        self._app = app
        self._oldest, self._newest = oldest, newest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        error = self._refusal(scope) if scope["type"] == "http" else None
        if error is None:
            await self._app(scope, receive, send)
            return
        await send_problem(send, error)

    def _refusal(self, scope: Scope) -> ServerError | None:
        told = next((value for name, value in scope["headers"] if name == _HEADER), None)
        if told is None and self._oldest <= 1:
            return None
        if not scope["path"].startswith("/api/"):
            return None
        spoken = spoken_version(None if told is None else told.decode("latin-1"))
        if spoken is None:
            return BodyInvalid(HEADER)
        side = side_to_update(spoken, oldest=self._oldest, newest=self._newest)
        return UpdateNeeded(side.value) if side else None
