"""The body of one push: its frames cut off as they arrive, judged and made durable, and where the log stands then.

What fits simply is decided at once; where an earlier head is needed, or another connection was faster, the database
is asked. What came before a break, or before a frame that is wrong, stays.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

import structlog
from starlette.types import Receive

from assessment.errors import FrameTooLarge
from assessment.ids import Epoch
from assessment.signing import VerifyKey
from assessment.sync.frame import take_frames
from sync_server.api.bodies import pieces
from sync_server.api.gather import Gathered
from sync_server.api.known import near
from sync_server.errors import ServerError
from sync_server.services.accept_frames import (
    MOST_REMAINS,
    SHUT_OUT,
    Decision,
    beginning,
    commit,
    commit_all,
    decide,
    prepare,
    too_large,
)
from sync_server.services.answer_push import Pushed
from sync_server.services.server import Server
from sync_server.storage.devices import KnownDevice
from sync_server.storage.frames import LogEnd, LogName

FRAMES_AT_ONCE = 8
"""How many are judged before other requests get their turn and these are committed."""

Decided = tuple[LogName, Decision]
Commits = Gathered[Decided, bool]

_log = structlog.get_logger("log")


def commits_of(server: Server) -> Commits:
    """Return what stores together what is decided at the same time."""

    async def store(decided: Sequence[Decided]) -> Sequence[bool | BaseException]:
        """Store it in one transaction; where that fails, each in one of its own."""
        if len(decided) > 1:
            with suppress(ServerError):
                return await asyncio.wrap_future(commit_all(server, decided))
        each = [asyncio.wrap_future(commit(server, *one)) for one in decided]
        return await asyncio.gather(*each, return_exceptions=True)

    return Gathered(store)


class PushBody:
    """One request: its frames one after the other, and where the log stands."""

    def __init__(self, server: Server, device: KnownDevice, epoch: Epoch, commits: Commits) -> None:
        self._server = server
        self._commits = commits
        self._key = VerifyKey(device.sign_key)
        self._shut_out = device.revoked
        self._log = LogName(device.organisation_id, device.device_id, epoch)
        self._begin: LogEnd = device.log or beginning(self._log)
        self._end = self._begin
        self._brought = False
        self._refused = ""
        self._gap = False

    @property
    def outcome(self) -> Pushed:
        """What has come of it so far."""
        refused = self._refused or (SHUT_OUT if self._shut_out else "")
        moved = self._end.cursor != self._begin.cursor
        return Pushed(self._log, self._end, self._brought, moved, refused)

    async def read(self, receive: Receive) -> None:
        """Take the body as it comes. After a refusal or a gap the rest is read and let go, so that the reply arrives.

        Raises:
            ClientDisconnect: it broke off; the whole frames of it are kept.
            BodyTooLarge, StorageProblem: the rest is not stored.
        """
        buffer = bytearray()
        async for piece in pieces(receive, self._server.config.max_push_bytes):
            self._brought = self._brought or bool(piece)
            if not (self._refused or self._gap):
                buffer += piece
                await self._take(buffer)

    async def _take(self, buffer: bytearray) -> None:
        frames, broken = cut(buffer)
        for start in range(0, len(frames), FRAMES_AT_ONCE):
            await self._store(frames[start : start + FRAMES_AT_ONCE])
            if self._refused or self._gap:
                return
        if frames:
            _, broken = cut(buffer)
        if broken:
            await self._settle(too_large(self._end, bytes(buffer[:MOST_REMAINS])))

    async def _store(self, frames: list[bytes]) -> None:
        """Judge frames against the log as this request knows it; when it has moved, against the log as it is."""
        decision = self._decide_quickly(frames)
        while decision is None or not await self._settle(decision):
            decision = await near(self._server, prepare, self._server, self._log, self._key, frames)

    def _decide_quickly(self, frames: list[bytes]) -> Decision | None:
        """Decide without asking the database, which is possible when every frame is simply the next."""

        def unknown(_: int) -> bytes:
            raise _MustLook

        try:
            return decide(self._log, self._key, self._end, frames, unknown)
        except _MustLook:
            return None

    async def _settle(self, decision: Decision) -> bool:
        if not decision.empty:
            if not await self._commits.ask((self._log, decision)):
                return False
            self._server.counted(len(decision.frames))
            self._server.nudge()
        self._end, self._gap = decision.end, decision.gap
        if decision.refusal is not None:
            self._refused = decision.refusal.code
            _log.warning(
                "frame_refused",
                code=decision.refusal.code,
                device=self._log.device_id,
                epoch=self._log.epoch,
                cursor=self._end.cursor,
            )
        return True


class _MustLook(Exception):
    """The head of an earlier entry is needed."""


def cut(buffer: bytearray) -> tuple[list[bytes], bool]:
    """Take the whole frames off the buffer; say True when it begins with more than a frame may be."""
    try:
        return take_frames(buffer), False
    except FrameTooLarge:
        return [], True
