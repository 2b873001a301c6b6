"""A hub that was shut out above sends devices away, so that each looks for another place: here their work would lie."""

from starlette.types import ASGIApp, Receive, Scope, Send

from sync_server.api.replies import send_problem
from sync_server.errors import UpstreamRefused
from sync_server.services.server import Server

OF_DEVICES = ("/api/v1/log/", "/api/v1/changes", "/api/v1/blobs/")
CODE, STATUS = "hub_revoked", 401


class ShutOutHub:
    """Refuses what devices ask while the server above does not know this hub; hands everything else on."""

    def __init__(self, app: ASGIApp, server: Server) -> None:
        self._app = app
        self._server = server

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._server.shut_out and scope["type"] == "http" and scope["path"].startswith(OF_DEVICES):
            await send_problem(send, UpstreamRefused(CODE, STATUS))
            return
        await self._app(scope, receive, send)
