"""Bring up the logs of devices, byte for byte as they came.

Upstream verifies every signature itself, as for a push. What it says of a log is kept: that is how far it has it.
"""

from collections.abc import Hashable
from functools import partial

import structlog

from assessment.ids import OrganisationId
from assessment.sync.frame import with_length
from assessment.sync.messages import PushReply
from assessment.sync.refusals import Code
from assessment.sync.request_size import FRAMES_A_REQUEST, after_too_long
from sync_server.errors import UpstreamRefused, UpstreamTakesLess, UpstreamUnreadable
from sync_server.relay.client import UpstreamClient
from sync_server.relay.forward_refused import RefusedForwarder, for_one_device
from sync_server.relay.one_by_one import OneByOne, in_turns
from sync_server.services.accept_frames import stored_head
from sync_server.services.server import Server
from sync_server.storage.engine import Session
from sync_server.storage.frames import LogName, frames_from
from sync_server.storage.upstream import LocalLog, forget_forwarded, keep_forwarded, local_logs

BYTES_A_REQUEST = 4 << 20
LOGS_A_TURN = 50
"""So many logs are asked about or brought in one turn: the mirror has its turn between."""
PUSHES_A_TURN = 64
"""So many requests a log has in one turn."""
TRY_AGAIN_MS = 5 * 60_000
"""A log that upstream takes no more of, or does not know the device of, is asked about this often."""
ANOTHER_LOG = (Code.FORKED, Code.CHAIN_BROKEN)
"""What upstream says of a frame of another log than it has: of one that ends otherwise, or that follows something else."""
COMPARED = 2
"""So often it has to say so: what was altered on its way comes whole the next time."""
GOES_ON = ("", Code.DEVICE_REVOKED)
"""What upstream may say of a log that it takes: of a device that was shut out it stores what comes, and holds it apart."""

_log = structlog.get_logger("forward")


class LogForwarder:
    """Knows which logs upstream has been asked about since the last doubt; after any doubt the first request is a question."""

    def __init__(self, server: Server, home: OrganisationId, refused: RefusedForwarder) -> None:
        self._server = server
        self._home = home
        self._refused = refused
        self._asked: set[LogName] = set()
        self._most_bytes = BYTES_A_REQUEST
        self.items = OneByOne(server)
        self.more = False
        self._turns = 0
        self._last: dict[Hashable, int] = {}

    def doubt(self) -> None:
        """Ask about every log again, and find out anew how much at once is taken on the way."""
        self._asked.clear()
        self._most_bytes = BYTES_A_REQUEST

    def bring(self, client: UpstreamClient) -> None:
        """Bring up what waits, up to so many logs in a turn: devices take turns, and what waits goes before questions."""
        local = self._local()
        self.items.forget_all_but({one.log for one in local})
        due = sorted(filter(self._is_due, local), key=lambda one: one.cursor <= one.above)
        due = in_turns(due, lambda one: one.log.device_id, self._last)
        self.more = len(due) > LOGS_A_TURN
        for one in due[:LOGS_A_TURN]:
            self._turns += 1
            self._last[one.log.device_id] = self._turns
            self.items.bring(one.log, partial(self._bring_log, client, one))

    def _is_due(self, one: LocalLog) -> bool:
        resting = one.refused and one.asked_ms is not None
        if resting and self._server.clock() - (one.asked_ms or 0) < TRY_AGAIN_MS:
            return False
        level = one.log in self._asked and one.cursor <= one.above and not one.refused
        return not level and self.items.is_due(one.log)

    def _bring_log(self, client: UpstreamClient, one: LocalLog) -> None:
        try:
            code = for_one_device(partial(self._bring_one, client, one))
            if code:
                self._note(one, cursor=one.above, head8="", refused=code, receipt="")
                for_one_device(partial(self._refused.bring_log, client, one.log, one.above, code))
        except Exception:  # raised on: whatever it was, this log is asked about again first
            self._asked.discard(one.log)
            raise

    def _bring_one(self, client: UpstreamClient, one: LocalLog) -> None:
        above = one.above
        if one.log not in self._asked or one.refused == Code.FORKED:
            above = self._hear(client, one, client.push(one.log.device_id, one.log.epoch, b""))
            self._asked.add(one.log)
            if above > one.cursor > 0:
                self._compare(client, one)
        for _ in range(PUSHES_A_TURN):
            if not 0 <= above < one.cursor:
                return
            reply, last = self._push(client, one.log, above)
            reached = self._hear(client, one, reply)
            if reply.refused not in GOES_ON or reached < 0:
                return
            if reached <= above:
                raise UpstreamUnreadable(f"took nothing of {above + 1}..{last}")
            above = reached
        self.more |= above < one.cursor

    def _push(self, client: UpstreamClient, log: LogName, above: int) -> tuple[PushReply, int]:
        """Bring the next frames, fewer where they are too long at once for upstream or for what is on the way."""
        while True:
            body, last, frames = self._frames(log, above)
            try:
                return client.push(log.device_id, log.epoch, body), last
            except (UpstreamTakesLess, UpstreamRefused) as error:
                refused = isinstance(error, UpstreamRefused) and error.code != Code.BODY_TOO_LARGE
                if refused or frames == 1:
                    raise
                self._most_bytes = after_too_long(len(body))

    def _hear(self, client: UpstreamClient, one: LocalLog, reply: PushReply) -> int:
        """Keep what upstream says of a log; return how far it has it, or -1 where it has another log of this name."""
        with self._server.database.look() as connection:
            known = reply.cursor <= one.cursor
            head = stored_head(connection, one.log, reply.cursor) if known else b""
        if known and head[:8].hex() != reply.head8:
            self._forked(client, one, reply)
            return -1
        self._note(one, cursor=reply.cursor, head8=reply.head8, refused=reply.refused, receipt=reply.receipt)
        return reply.cursor

    def _compare(self, client: UpstreamClient, one: LocalLog) -> None:
        """Bring the last frame again where upstream has more than is here: it says whether that is the same log."""
        body, _, _ = self._frames(one.log, one.cursor - 1)
        replies = [client.push(one.log.device_id, one.log.epoch, body)]
        while len(replies) < COMPARED and replies[-1].refused in ANOTHER_LOG:
            replies.append(client.push(one.log.device_id, one.log.epoch, body))
        if replies[-1].refused in ANOTHER_LOG:
            self._forked(client, one, replies[-1])

    def _forked(self, client: UpstreamClient, one: LocalLog, reply: PushReply) -> None:
        """Note what upstream has under this name and shows for it, and bring up as refused what is here."""
        cursor, head8, proof = reply.cursor, reply.head8, ""
        try:
            shown = client.prove(one.log.device_id, one.log.epoch, reply.head8)
            cursor, head8, proof = shown.cursor, shown.head[: len(head8)], shown.model_dump_json()
        except (UpstreamRefused, UpstreamUnreadable):
            pass  # asked again with the log; until then the device believes nobody
        code = Code.FORKED.value
        self._note(one, cursor=cursor, head8=head8, refused=code, receipt="", proof=proof)
        _log.warning("forked", device=one.log.device_id, epoch=one.log.epoch, cursor=reply.cursor)
        self._refused.bring_log(client, one.log, 0, code)

    def _frames(self, log: LogName, above: int) -> tuple[bytes, int, int]:
        """Return the next frames as they came, each after its length, the last entry they hold, and how many they are."""
        body, last, count = bytearray(), above, 0
        with self._server.database.look() as connection:
            for frame in frames_from(connection, log, above, FRAMES_A_REQUEST):
                travelling = with_length(frame.data)
                if body and len(body) + len(travelling) > self._most_bytes:
                    break
                body += travelling
                last, count = frame.last, count + 1
        return bytes(body), last, count

    def _note(
        self, one: LocalLog, *, cursor: int, head8: str, refused: str, receipt: str, proof: str = ""
    ) -> None:
        now = self._server.clock()
        told = {"head8": head8, "refused": refused, "receipt": receipt, "proof": proof}

        def write(session: Session) -> None:
            if (
                cursor < one.above
            ):  # upstream came back from a backup: what came beside the log is in doubt too
                forget_forwarded(session, self._home, one.log.device_id)
            keep_forwarded(session, one.log, cursor=cursor, now=now, **told)

        self._server.database.write(write)

    def _local(self) -> list[LocalLog]:
        with self._server.database.read() as session:
            return local_logs(session, self._home)
