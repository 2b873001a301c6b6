"""The files of an attempt, to be carried away with its events."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass

from assessment.attempt.attempt import fold
from assessment.attempt.files import NamedFile, named_files
from assessment.ids import AttemptId
from desktop.errors import FileLost
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_events
from desktop.services.read_blob import read_blob


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file and its bytes in base64; empty and not ``here`` where they are on another computer, or lost."""

    named: NamedFile
    here: bool
    data: str


def export_files(device: Device, attempt_id: AttemptId) -> Iterator[ExportedFile]:
    """Yield the files that an attempt's answers name, replaced ones too."""
    events = attempt_events(device, attempt_id)
    for named in named_files(fold(attempt_id, events), events):
        try:
            data = read_blob(device, named.ref.sha256)
        except FileLost:
            yield ExportedFile(named, here=False, data="")
        else:
            yield ExportedFile(named, here=True, data=b64encode(data).decode())
