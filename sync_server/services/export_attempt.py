"""An attempt to carry away: the view, and the frames as the devices signed them, for anyone to check again."""

from base64 import b64encode
from dataclasses import dataclass

from assessment.ids import AttemptId, OrganisationId
from sync_server.services.server import Server
from sync_server.services.view_attempt import AttemptView, view_attempt
from sync_server.storage.blob_files import placed
from sync_server.storage.devices import device
from sync_server.storage.frames import frames_of_attempt
from sync_server.storage.pack_files import whole

FORMAT = "carrel-attempt-export-1"


@dataclass(frozen=True, slots=True)
class ExportedFrame:
    """A frame, base64. Its entries from ``first`` on lead from ``prev_head`` to ``head``."""

    device_id: str
    epoch: str
    first: int
    last: int
    prev_head: str
    head: str
    received_ms: int
    data: str


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """The bytes of a file that the attempt names, base64. Those that have not come are in the attempt's list alone."""

    sha256: str
    data: str


@dataclass(frozen=True, slots=True)
class AttemptExport:
    """``device_keys`` are the public keys by which the frames are signed, in hex."""

    format: str
    exported_ms: int
    organisation_id: str
    attempt: AttemptView
    device_keys: dict[str, str]
    files: tuple[ExportedFile, ...]
    frames: tuple[ExportedFrame, ...]


def export_attempt(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> AttemptExport:
    """Return an attempt with its proof.

    Raises:
        NotFound: nothing of it has come.
    """
    view = view_attempt(server, organisation, attempt_id)
    with server.database.read() as session:
        frames = list(frames_of_attempt(session.connection(), organisation, attempt_id))
        rows = [
            device(session, organisation, device_id)
            for device_id in sorted({one.device_id for one in frames})
        ]
    return AttemptExport(
        FORMAT,
        server.clock(),
        organisation,
        view,
        {row.device_id: row.sign_key.hex() for row in rows if row is not None},
        tuple(
            ExportedFile(
                sha256, b64encode(whole(*placed(server.config.blobs, organisation, sha256))).decode()
            )
            for sha256 in sorted({file.sha256 for file in view.files if file.received_ms is not None})
        ),
        tuple(
            ExportedFrame(
                one.device_id,
                one.epoch,
                one.first,
                one.last,
                one.prev_head.hex(),
                one.head.hex(),
                one.received_ms,
                b64encode(one.data).decode(),
            )
            for one in frames
        ),
    )
