"""The files that an attempt's answers name, and which of them have come."""

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.attempt.attempt import Attempt
from assessment.attempt.files import NamedFile, named_files
from assessment.attempt.lineage import Lineage
from assessment.content.interaction import AudioRecording, Upload
from assessment.content.item import Item
from assessment.ids import OrganisationId
from sync_server.services.score_attempt import Scored
from sync_server.services.server import Server
from sync_server.storage.blobs import arrivals


@dataclass(frozen=True, slots=True)
class FileView:
    """A file where an answer names it. ``received_ms`` None: it has not come yet. ``current``: it is in force."""

    item_id: str
    response_id: str
    sha256: str
    size: int
    mime: str
    name: str
    current: bool
    received_ms: int | None


def files_of(attempt: Attempt, lineage: Lineage, scored: Scored) -> tuple[NamedFile, ...]:
    """Return the files that an attempt's chain of events names, by items that ask for files where those are known."""
    items = scored.items
    asked = None if items is None else {id for id, item in items.items() if _asks_for_files(item)}
    return named_files(attempt, lineage.chain, asked)


def view_files(
    server: Server, organisation: OrganisationId, files: Sequence[NamedFile]
) -> tuple[FileView, ...]:
    """Return these files with what has come of them."""
    with server.database.read() as session:
        came = arrivals(session, organisation, {file.ref.sha256 for file in files})
    return tuple(
        FileView(
            item_id=file.item_id,
            response_id=file.response_id,
            sha256=file.ref.sha256,
            size=file.ref.size,
            mime=file.ref.mime,
            name=file.ref.name,
            current=file.current,
            received_ms=came.get(file.ref.sha256),
        )
        for file in files
    )


def _asks_for_files(item: Item) -> bool:
    return any(isinstance(one, Upload | AudioRecording) for one in item.interactions)
