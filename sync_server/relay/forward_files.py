"""Bring up the files of answers, each from where upstream has it, in pieces."""

from functools import partial

from assessment.ids import OrganisationId
from assessment.sync.request_size import after_too_long
from sync_server.errors import UpstreamTakesLess, UpstreamUnreadable
from sync_server.relay.client import UpstreamClient
from sync_server.relay.forward_refused import for_one_device
from sync_server.services.server import Server
from sync_server.storage.blob_files import blob_path
from sync_server.storage.models import Blob
from sync_server.storage.upstream import files_to_forward, note_forwarded

PIECE_BYTES = 1 << 20
LEAST_PIECE_BYTES = 16 << 10
"""Whoever takes less than this at once is not asked with still less."""


class FileForwarder:
    """Remembers how much at once is taken on the way."""

    def __init__(self, server: Server, home: OrganisationId) -> None:
        self._server = server
        self._home = home
        self._most_bytes = PIECE_BYTES

    def bring(self, client: UpstreamClient) -> None:
        """Bring up what waits."""
        with self._server.database.read() as session:
            waiting = files_to_forward(session, self._home)
        for row in waiting:
            for_one_device(partial(self._bring_one, client, row))

    def _bring_one(self, client: UpstreamClient, row: Blob) -> None:
        held = client.ask_file(row.device_id, row.sha256)
        offset, complete = held.offset, held.complete
        path = blob_path(self._server.config.blobs, self._home, row.sha256)
        with path.open("rb") as file:
            while not complete:
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
                offset, complete = reply.offset, reply.complete
        now = self._server.clock()
        self._server.database.write(
            lambda session: note_forwarded(session, self._home, row.device_id, row.sha256, now)
        )
