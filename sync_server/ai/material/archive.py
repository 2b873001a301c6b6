"""The files in a ZIP, by path: bounded before anything is unpacked, without the litter of file managers."""

import io
import zipfile
from collections.abc import Sequence

from assessment.interchange.archive import ArchiveRefused, read_zip
from assessment.interchange.report_codes import Code
from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.model import Unread
from sync_server.ai.material.refusals import LARGEST_PART, LARGEST_UNPACKED, MOST_FILES, Refusal


def files_of(data: bytes, place: str) -> tuple[dict[str, bytes], list[Unread]]:
    """Return the files in a ZIP, and those that cannot be read.

    Raises:
        MaterialRefused: damaged, encrypted as a whole, or it would unpack to more than is read.
    """
    infos = infos_of(data, place)
    sizes_checked(infos, place)
    try:
        read = read_zip(data, place)
    except ArchiveRefused as error:
        code = Refusal.BOMB if error.code is Code.TOO_LARGE else Refusal.NOT_READABLE
        raise MaterialRefused(code, place, error.detail) from None
    except Exception as error:  # noqa: BLE001 - each way of packing has errors of its own
        raise MaterialRefused(Refusal.NOT_READABLE, place, type(error).__name__) from None
    locked = [info for info in infos if info.flag_bits & 1]
    if locked and not read.files:
        raise MaterialRefused(Refusal.ENCRYPTED, place)
    return read.files, [Unread(name, _code(note.detail)) for name, note in read.unread]


def infos_of(data: bytes, place: str) -> list[zipfile.ZipInfo]:
    """Return what a ZIP says of its files.

    Raises:
        MaterialRefused: it is none, or damaged.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.infolist()
    except Exception as error:  # noqa: BLE001 - of damage zipfile raises more than it says
        raise MaterialRefused(Refusal.NOT_READABLE, place, type(error).__name__) from None


def sizes_checked(infos: Sequence[zipfile.ZipInfo], place: str) -> None:
    """Check what a ZIP says it holds; more than it says is never unpacked.

    Raises:
        MaterialRefused: it would unpack to more than is read.
    """
    largest = max((info.file_size for info in infos), default=0)
    whole = sum(info.file_size for info in infos)
    if len(infos) > MOST_FILES or largest > LARGEST_PART or whole > LARGEST_UNPACKED:
        raise MaterialRefused(Refusal.BOMB, place, f"{len(infos)} files, {whole} bytes unpacked")


def _code(detail: str) -> str:
    return Refusal.ENCRYPTED if detail == "encrypted" else Refusal.NOT_READABLE
