"""Give out a file of an attempt, and only one that the attempt names."""

from collections.abc import Iterator

from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import NotFound
from sync_server.services.list_files import FileView, view_files
from sync_server.services.project_attempt import read_attempt
from sync_server.services.server import Server
from sync_server.storage.blob_files import placed
from sync_server.storage.pack_files import part


def open_file(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId, sha256: str
) -> tuple[FileView, Iterator[bytes]]:
    """Return what a file is, and its bytes in pieces.

    Raises:
        NotFound: no such attempt, none of its answers names it, or it has not come.
    """
    reading = read_attempt(server, organisation, attempt_id)
    if reading is None:
        raise NotFound("attempt", attempt_id)
    named = [file for file in reading.files if file.ref.sha256 == sha256]
    for file in view_files(server, organisation, named):
        if file.received_ms is not None:
            return file, part(*placed(server.config.blobs, organisation, sha256), 0, file.size)
    raise NotFound("file", sha256[:64])
