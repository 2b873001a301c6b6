"""Bring up what devices have sent here: their logs byte for byte as they came, their files, and what was refused.

Upstream verifies every signature itself, as for a push. What it says of a log is kept: that is how far it has it.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import TypeVar

import structlog

from assessment.ids import OrganisationId
from assessment.sync.frame import with_length
from assessment.sync.messages import PushReply
from sync_server.errors import UpstreamRefused, UpstreamUnreadable
from sync_server.relay.client import UpstreamClient
from sync_server.services.accept_frames import SHUT_OUT, stored_head
from sync_server.services.server import Server
from sync_server.storage.blob_files import blob_path
from sync_server.storage.frames import LogName, frames_from
from sync_server.storage.models import Blob, QuarantinedFrame
from sync_server.storage.upstream import (
    LocalLog,
    files_to_forward,
    is_forwarded,
    keep_forwarded,
    local_logs,
    note_forwarded,
    refused_to_forward,
)

FRAMES_A_REQUEST = 64
BYTES_A_REQUEST = 4 << 20
FILE_BYTES = 1 << 20
TRY_AGAIN_MS = 5 * 60_000
"""A log that upstream takes no more of, or does not know the device of, is asked about this often."""
FORKED = "forked"
ANOTHER_LOG = (FORKED, "chain_broken")
"""What upstream says of a frame of another log than it has: of one that ends otherwise, or that follows something else."""
COMPARED = 2
"""So often it has to say so: what was altered on its way comes whole the next time."""
STAYS = ("not_found", "device_revoked")
"""What upstream may say of one device: the others go on."""

_log = structlog.get_logger("forward")
T = TypeVar("T")


class Forwarder:
    """Knows which logs upstream has been asked about since the last doubt; after any doubt the first request is a question."""

    def __init__(self, server: Server, home: OrganisationId) -> None:
        self._server = server
        self._home = home
        self._asked: set[LogName] = set()

    def doubt(self) -> None:
        """Ask about every log again: upstream may have been restored from a backup."""
        self._asked.clear()

    def round(self, client: UpstreamClient) -> None:
        """Bring up everything that waits.

        Raises:
            UpstreamProblem: upstream is away or refuses altogether; the rest waits.
        """
        try:
            self._logs(client)
            self._refused(client)
            self._files(client)
        except BaseException:
            self.doubt()
            raise

    # ----------------------------------------------------------------------------------------------- logs

    def _logs(self, client: UpstreamClient) -> None:
        for one in self._local():
            resting = one.refused and one.asked_ms is not None
            if resting and self._server.clock() - (one.asked_ms or 0) < TRY_AGAIN_MS:
                continue
            if one.log in self._asked and one.cursor <= one.above and not one.refused:
                continue
            try:
                self._bring(client, one)
            except UpstreamRefused as error:
                if error.code not in STAYS:
                    raise
                self._note(one, cursor=one.above, head8="", refused=error.code, receipt="")
                if error.code == "device_revoked":
                    self._as_refused(client, one.log, one.above, error.code)

    def _bring(self, client: UpstreamClient, one: LocalLog) -> None:
        device_id, epoch = one.log.device_id, one.log.epoch
        above = one.above
        if one.log not in self._asked or one.refused == FORKED:
            above = self._hear(client, one, client.push(device_id, epoch, b""))
            self._asked.add(one.log)
            if above > one.cursor > 0:
                self._compare(client, one)
        while 0 <= above < one.cursor:
            body, last = self._frames(one.log, above)
            reply = client.push(device_id, epoch, body)
            reached = self._hear(client, one, reply)
            if reply.refused not in ("", SHUT_OUT) or reached < 0:
                return
            if reached <= above:
                raise UpstreamUnreadable(f"took nothing of {above + 1}..{last}")
            above = reached

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
        body, _ = self._frames(one.log, one.cursor - 1)
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
        self._note(one, cursor=cursor, head8=head8, refused=FORKED, receipt="", proof=proof)
        _log.warning("forked", device=one.log.device_id, epoch=one.log.epoch, cursor=reply.cursor)
        self._as_refused(client, one.log, 0, FORKED)

    def _frames(self, log: LogName, above: int) -> tuple[bytes, int]:
        """Return the next frames as they came, each after its length, and the last entry they hold."""
        body, last = bytearray(), above
        with self._server.database.look() as connection:
            for frame in frames_from(connection, log, above, FRAMES_A_REQUEST):
                if body and len(body) + len(frame.data) > BYTES_A_REQUEST:
                    break
                body += with_length(frame.data)
                last = frame.last
        return bytes(body), last

    def _note(
        self, one: LocalLog, *, cursor: int, head8: str, refused: str, receipt: str, proof: str = ""
    ) -> None:
        now = self._server.clock()
        self._server.database.write(
            lambda session: keep_forwarded(
                session,
                one.log,
                cursor=cursor,
                head8=head8,
                refused=refused,
                receipt=receipt,
                proof=proof,
                now=now,
            )
        )

    def _local(self) -> list[LocalLog]:
        with self._server.database.read() as session:
            return local_logs(session, self._home)

    # -------------------------------------------------------------------------------- what is not a log

    def _as_refused(self, client: UpstreamClient, log: LogName, above: int, code: str) -> None:
        """Bring frames that upstream will not take as the log's, so that it has them too: a person decides."""
        while True:
            with self._server.database.look() as connection:
                frames = frames_from(connection, log, above, FRAMES_A_REQUEST)
            for frame in frames:
                self._quarantine(
                    client, log, frame.data, code=code, detail=f"{frame.first}..{frame.last}", cursor=0
                )
                above = frame.last
            if not frames:
                return

    def _refused(self, client: UpstreamClient) -> None:
        with self._server.database.read() as session:
            waiting = refused_to_forward(session, self._home)
        for row in waiting:
            self._one_by_one(self._bring_refused, client, row)

    def _bring_refused(self, client: UpstreamClient, row: QuarantinedFrame) -> None:
        log = LogName(self._home, row.device_id, row.epoch)
        self._quarantine(client, log, row.data, code=row.code, detail=row.detail, cursor=row.cursor)

    def _quarantine(
        self, client: UpstreamClient, log: LogName, data: bytes, *, code: str, detail: str, cursor: int
    ) -> None:
        digest = sha256(data).hexdigest()
        with self._server.database.read() as session:
            if is_forwarded(session, self._home, log.device_id, log.epoch, digest):
                return
        client.quarantine(log.device_id, log.epoch, data, code=code, detail=detail, cursor=cursor)
        now = self._server.clock()
        self._server.database.write(
            lambda session: note_forwarded(session, self._home, log.device_id, digest, now, epoch=log.epoch)
        )

    def _one_by_one(self, bring: Callable[[UpstreamClient, T], None], client: UpstreamClient, row: T) -> None:
        """Bring one thing; where upstream does not know its device it waits, and the others go on."""
        try:
            bring(client, row)
        except UpstreamRefused as error:
            if error.code not in STAYS and error.status != 404:
                raise

    def _files(self, client: UpstreamClient) -> None:
        with self._server.database.read() as session:
            waiting = files_to_forward(session, self._home)
        for row in waiting:
            self._one_by_one(self._bring_file, client, row)

    def _bring_file(self, client: UpstreamClient, row: Blob) -> None:
        held = client.ask_file(row.device_id, row.sha256)
        offset, complete = held.offset, held.complete
        path = blob_path(self._server.config.blobs, self._home, row.sha256)
        with path.open("rb") as file:
            while not complete:
                file.seek(offset)
                reply = client.send_file(
                    row.device_id, row.sha256, file.read(FILE_BYTES), offset=offset, length=row.size
                )
                if not reply.complete and reply.offset <= offset:
                    raise UpstreamUnreadable("a file does not go on")
                offset, complete = reply.offset, reply.complete
        now = self._server.clock()
        self._server.database.write(
            lambda session: note_forwarded(session, self._home, row.device_id, row.sha256, now)
        )
