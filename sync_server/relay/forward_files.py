"""Bring up the files of answers, each from where upstream has it, in pieces."""

from collections.abc import Hashable
from functools import partial

from assessment.ids import DeviceId, OrganisationId
from assessment.sync.request_size import after_too_long
from sync_server.errors import UpstreamTakesLess, UpstreamUnreadable
from sync_server.relay.client import UpstreamClient
from sync_server.relay.forward_refused import for_one_device
from sync_server.relay.one_by_one import OneByOne, in_turns
from sync_server.services.server import Server
from sync_server.storage.blob_files import blob_path
from sync_server.storage.models import Blob
from sync_server.storage.upstream import files_to_forward, forget_forwarded, forwarded_files, note_forwarded

PIECE_BYTES = 1 << 20
LEAST_PIECE_BYTES = 16 << 10
"""Whoever takes less than this at once is not asked with still less."""


ASKED_A_TURN = 20
"""So many of the files that were brought before are asked about in one turn."""
FILES_A_TURN = 100
BYTES_A_TURN = 32 << 20
_Name = tuple[str, str]


class FileForwarder:
    """Remembers how much at once is taken on the way."""

    def __init__(self, server: Server, home: OrganisationId) -> None:
        self._server = server
        self._home = home
        self._most_bytes = PIECE_BYTES
        self.items = OneByOne(server)
        self.more = False
        self._turns = 0
        self._last: dict[Hashable, int] = {}
        self._left = 0
        self._asked_up_to: _Name | None = None

    def doubt(self) -> None:
        """Ask again about the files that were brought before, some in each turn."""
        if self._asked_up_to is None:
            self._asked_up_to = ("", "")

    def bring(self, client: UpstreamClient) -> None:
        """Bring up what waits, up to so much in a turn."""
        self._ask_again(client)
        with self._server.database.read() as session:
            waiting = files_to_forward(session, self._home)
        self.items.forget_all_but({_name(row) for row in waiting})
        due = [row for row in waiting if self.items.is_due(_name(row))]
        self._left = BYTES_A_TURN
        self.more = len(due) > FILES_A_TURN
        for row in in_turns(due, lambda one: one.device_id, self._last)[:FILES_A_TURN]:
            if self._left <= 0:
                self.more = True
                return
            self._turns += 1
            self._last[row.device_id] = self._turns
            self.items.bring(_name(row), partial(for_one_device, partial(self._bring_one, client, row)))

    def _ask_again(self, client: UpstreamClient) -> None:
        """Forget of some files that upstream has them, where it says that it has not."""
        if self._asked_up_to is None:
            return
        with self._server.database.read() as session:
            some = forwarded_files(session, self._home, self._asked_up_to, ASKED_A_TURN)
        for name in some:
            self.items.bring(("again", *name), partial(for_one_device, partial(self._ask_one, client, name)))
            self._asked_up_to = name
        if len(some) < ASKED_A_TURN:
            self._asked_up_to = None

    def _ask_one(self, client: UpstreamClient, name: tuple[DeviceId, str]) -> None:
        if not client.ask_file(*name).complete:
            self._server.database.write(lambda session: forget_forwarded(session, self._home, *name))

    def _bring_one(self, client: UpstreamClient, row: Blob) -> None:
        held = client.ask_file(row.device_id, row.sha256)
        offset, complete = held.offset, held.complete
        path = blob_path(self._server.config.blobs, self._home, row.sha256)
        with path.open("rb") as file:
            while not complete:
                if self._left <= 0:
                    return  # goes on in the next turn, from where upstream has it
                file.seek(offset)
                data = file.read(self._most_bytes)
                try:
                    reply = client.send_file(row.device_id, row.sha256, data, offset=offset, length=row.size)
                except UpstreamTakesLess:
                    if len(data) <= LEAST_PIECE_BYTES:
                        raise
                    self._most_bytes = max(LEAST_PIECE_BYTES, after_too_long(len(data)))
                    continue
                if not reply.complete and reply.offset <= offset:
                    raise UpstreamUnreadable("a file does not go on")
                self._left -= len(data)
                offset, complete = reply.offset, reply.complete
        now = self._server.clock()
        self._server.database.write(
            lambda session: note_forwarded(session, self._home, row.device_id, row.sha256, now)
        )


def _name(row: Blob) -> _Name:
    return (row.device_id, row.sha256)
