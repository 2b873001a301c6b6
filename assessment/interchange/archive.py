"""A foreign ZIP as a mapping from path to bytes: bounded, without the litter of file managers, whatever its names."""

import io
import posixpath
import stat
import zipfile
import zlib
from dataclasses import dataclass

from assessment.errors import ContentError
from assessment.interchange.report import Note
from assessment.interchange.report_codes import Code

MOST_FILES = 20_000
LARGEST_FILE = 128 * 1024 * 1024
LARGEST_WHOLE = 1024 * 1024 * 1024
_LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini"})


class ArchiveRefused(ContentError):
    """A ZIP that cannot be read at all. ``code`` is stable."""

    def __init__(self, code: Code, place: str, detail: str = "") -> None:
        super().__init__(place, detail)
        self.code = code


@dataclass(frozen=True, slots=True)
class Archive:
    """The files that can be read, by path with ``/``; and those that cannot, each with the reason."""

    files: dict[str, bytes]
    unread: tuple[tuple[str, Note], ...] = ()


def read_zip(data: bytes, place: str) -> Archive:
    """Return what is in a ZIP. One damaged file in it does not keep the others away.

    Raises:
        ArchiveRefused: if it is no ZIP, cut short, or unpacks to more than is read.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise ArchiveRefused(Code.UNREADABLE, place, str(error)[:200]) from None
    infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
    if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > LARGEST_WHOLE:
        raise ArchiveRefused(Code.TOO_LARGE, place, f"{len(infos)} files")
    files: dict[str, bytes] = {}
    unread: list[tuple[str, Note]] = []
    for info in infos:
        path = _path(info.filename)
        if _is_litter(path):
            continue
        reason = _unfit(path, info, files)
        if reason is None:
            try:
                files[path] = _bytes(archive, info)
                continue
            except (
                zipfile.BadZipFile,
                zlib.error,
                EOFError,
                OSError,
                RuntimeError,
                NotImplementedError,
                ValueError,
            ) as error:
                reason = Note(Code.UNREADABLE, str(error)[:200])
        unread.append((path or info.filename[:200], reason))
    return Archive(files, tuple(unread))


def _bytes(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as stream:
        data = stream.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise EOFError("its length is not what the archive says")
    return data


def _path(name: str) -> str:
    path = posixpath.normpath(name.replace("\\", "/").replace("\0", ""))
    return "" if path.startswith(("/", "../")) or path in ("..", ".") or path[1:2] == ":" else path


def _is_litter(path: str) -> bool:
    last = posixpath.basename(path)
    return path.startswith("__MACOSX/") or last.startswith("._") or last.casefold() in _LITTER


def _unfit(path: str, info: zipfile.ZipInfo, files: dict[str, bytes]) -> Note | None:
    if not path:
        return Note(Code.UNREADABLE, "a path that leads outside")
    if stat.S_ISLNK(info.external_attr >> 16):
        return Note(Code.UNREADABLE, "a link")
    if info.flag_bits & 1:
        return Note(Code.UNREADABLE, "encrypted")
    if info.file_size > LARGEST_FILE:
        return Note(Code.TOO_LARGE, f"{info.file_size} bytes")
    return Note(Code.DUPLICATE_ID, "a path that stands twice") if path in files else None
