"""The download of a pack by a device, in the parts it asks for, on bare ASGI: a hall fetches the same one at once.

Staff and hubs are answered by the route, in the same words.
"""

import asyncio
import re
from collections.abc import Mapping

from starlette.types import ASGIApp, Receive, Scope, Send

from sync_server.api.known import Known, near
from sync_server.api.part_of_file import PartOfFile, part_of_file
from sync_server.api.replies import send_problem
from sync_server.errors import NotFound, NotSignedIn, ServerError
from sync_server.services.server import Server
from sync_server.storage.pack_files import piece_of
from sync_server.storage.packs import PackFile, pack_file

PATH = re.compile(r"/api/v1/packs/([^/%]{1,100})/([1-9]\d{0,8})")
PIECE = 256 << 10


class QuickPacks:
    """Answers these itself and hands everything else on."""

    def __init__(self, app: ASGIApp, server: Server, known: Known) -> None:
        self._app = app
        self._server = server
        self._known = known

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = None
        if scope["type"] == "http" and scope["method"] == "GET":
            found = PATH.fullmatch(scope["path"])
        headers: dict[bytes, bytes] = dict(scope["headers"]) if found else {}
        token = headers.get(b"authorization", b"").decode("latin-1")
        if found is None or not token:
            await self._app(scope, receive, send)
            return
        try:
            pack = await self._pack(token, found[1], int(found[2]))
            told = _part(pack, headers)
        except NotSignedIn:  # of a device; it may be a hub's token
            await self._app(scope, receive, send)
            return
        except ServerError as error:
            await send_problem(send, error)
            return
        await self._give(pack, told, send)

    async def _pack(self, token: str, pack_id: str, version: int) -> PackFile:
        device = await self._known.device(token)

        def look() -> PackFile | None:
            with self._server.database.look() as connection:
                return pack_file(connection, device.organisation_id, pack_id, version)

        found = await near(self._server, look)
        if found is None:
            raise NotFound("pack", f"{pack_id} {version}")
        return found

    async def _give(self, pack: PackFile, told: PartOfFile, send: Send) -> None:
        """Send a piece when the one before has left: whoever is slow holds one piece in memory."""
        try:
            piece = await self._read(pack, told.start, told.length)
        except NotFound as error:
            await send_problem(send, error)
            return
        raw = [(name.lower().encode(), value.encode()) for name, value in told.headers.items()]
        await send({"type": "http.response.start", "status": told.status, "headers": raw})
        left = told.length - len(piece)
        await send({"type": "http.response.body", "body": piece, "more_body": left > 0})
        while left > 0:
            piece = await self._read(pack, told.start + told.length - left, left)
            left -= len(piece)
            await send({"type": "http.response.body", "body": piece, "more_body": left > 0})

    async def _read(self, pack: PackFile, start: int, left: int) -> bytes:
        if not left:
            return b""
        return await asyncio.to_thread(
            piece_of, self._server.config.packs, pack.sha256, start, min(PIECE, left)
        )


def _part(pack: PackFile, headers: Mapping[bytes, bytes]) -> PartOfFile:
    def told(name: bytes) -> str:
        return headers.get(name, b"").decode("latin-1")

    return part_of_file(
        pack.sha256,
        pack.size,
        asked=told(b"range"),
        if_range=told(b"if-range"),
        if_none_match=told(b"if-none-match"),
    )
