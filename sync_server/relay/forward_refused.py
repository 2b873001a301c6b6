"""Bring up bytes that were refused, with the reason, so that upstream has them too: a person decides there."""

from collections.abc import Callable, Hashable
from functools import partial
from hashlib import sha256

from assessment.ids import OrganisationId
from assessment.sync.refusals import Code
from sync_server.errors import UpstreamRefused
from sync_server.relay.client import UpstreamClient
from sync_server.relay.one_by_one import OneByOne, in_turns
from sync_server.services.server import Server
from sync_server.storage.frames import LogName, frames_from
from sync_server.storage.upstream import (
    RefusedBytes,
    is_forwarded,
    note_forwarded,
    refused_bytes,
    refused_to_forward,
)

FRAMES_AT_ONCE = 64
NOT_FOUND = 404
PIECES_A_TURN = 100


class RefusedForwarder:
    """What the hub itself refused, and logs that upstream will not take as such."""

    def __init__(self, server: Server, home: OrganisationId) -> None:
        self._server = server
        self._home = home
        self.items = OneByOne(server)
        self.more = False
        self._turns = 0
        self._last: dict[Hashable, int] = {}

    def bring(self, client: UpstreamClient) -> None:
        """Bring up what waits, up to so much in a turn."""
        with self._server.database.read() as session:
            waiting = refused_to_forward(session, self._home)
        self.items.forget_all_but(set(waiting))
        due = [one for one in waiting if self.items.is_due(one)]
        due = in_turns(due, lambda one: one.device_id, self._last)
        self.more = len(due) > PIECES_A_TURN
        for one in due[:PIECES_A_TURN]:
            self._turns += 1
            self._last[one.device_id] = self._turns
            self.items.bring(one, partial(for_one_device, partial(self._bring_one, client, one)))

    def bring_log(self, client: UpstreamClient, log: LogName, above: int, code: str) -> None:
        """Bring the frames of a log after ``above`` that upstream will not take as the log's."""
        while True:
            with self._server.database.look() as connection:
                frames = frames_from(connection, log, above, FRAMES_AT_ONCE)
            for frame in frames:
                detail = f"{frame.first}..{frame.last}"
                digest = sha256(frame.data).hexdigest()
                self._quarantine(client, log, frame.data, digest, code=code, detail=detail, cursor=0)
                above = frame.last
            if not frames:
                return

    def _bring_one(self, client: UpstreamClient, one: RefusedBytes) -> None:
        with self._server.database.read() as session:
            row = refused_bytes(session, self._home, one)
        if row is not None:
            log = LogName(self._home, row.device_id, row.epoch)
            why = {"code": row.code, "detail": row.detail}
            self._quarantine(client, log, row.data, row.sha256.hex(), **why, cursor=row.cursor)

    def _quarantine(
        self,
        client: UpstreamClient,
        log: LogName,
        data: bytes,
        digest: str,
        *,
        code: str,
        detail: str,
        cursor: int,
    ) -> None:
        with self._server.database.read() as session:
            if is_forwarded(session, self._home, log.device_id, log.epoch, digest):
                return
        client.quarantine(log.device_id, log.epoch, data, code=code, detail=detail, cursor=cursor)
        now = self._server.clock()
        self._server.database.write(
            lambda session: note_forwarded(session, self._home, log.device_id, digest, now, epoch=log.epoch)
        )


def for_one_device(bring: Callable[[], None]) -> str:
    """Bring something of one device. Return nothing, or the code by which upstream refuses this device alone.

    Raises:
        UpstreamProblem: upstream is away or refuses altogether.
    """
    try:
        bring()
    except UpstreamRefused as error:
        if error.status != NOT_FOUND and error.code != Code.DEVICE_REVOKED:
            raise
        return error.code
    return ""
