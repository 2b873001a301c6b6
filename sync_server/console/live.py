"""A part of a page that is told anew while somebody looks, as server-sent events. Home of sse-starlette."""

import asyncio
from collections.abc import AsyncIterator, Callable
from hashlib import sha256

from fastapi import Request, Response
from fastapi.concurrency import run_in_threadpool
from sse_starlette import EventSourceResponse

from sync_server.errors import ServerError, TooManyAtOnce
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

EVERY_S = 2.0
PING_S = 15
Part = Callable[[], tuple[str, bool]]
"""Gives the part as it stands now, and whether it is at its end; raises where whoever looks may no more."""


def told_anew(server: Server, staff: KnownStaff, request: Request, part: Part) -> Response:
    """Tell the part whenever it has changed, as long as the browser stays, its session lasts and there is more to come."""

    async def told() -> AsyncIterator[dict[str, str]]:
        try:
            with server.shares.watching(staff.organisation_id, staff.name):
                async for event in _changes(request, part):
                    yield event
        except TooManyAtOnce:
            yield {"event": "full", "data": ""}  # as an event: of a status a browser's script hears nothing

    return EventSourceResponse(told(), ping=PING_S, headers={"Cache-Control": "no-store"})


async def _changes(request: Request, part: Part) -> AsyncIterator[dict[str, str]]:
    before = b""
    while not await request.is_disconnected():
        try:
            text, ended = await run_in_threadpool(part)
        except ServerError:
            text, ended = "", True
        digest = sha256(text.encode()).digest()
        if text and digest != before:
            before = digest
            yield {"event": "room", "data": text}
        if ended:
            yield {"event": "over", "data": ""}
            return
        await asyncio.sleep(EVERY_S)
