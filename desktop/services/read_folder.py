"""An author's folder as it is on the disk now: content with its formulas drawn and keys, or every mistake in it."""

from dataclasses import dataclass
from pathlib import Path

from assessment.content.check import check_pool
from assessment.content.pool import ContentPool
from assessment.errors import ContentError
from assessment.interchange.source import SourceInvalid, read_source
from assessment.interchange.typeset_pool import typeset_pool
from assessment.scoring.key import Keys

LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Folder:
    """``pool`` is None where there are mistakes; each of these is a place and what is wrong there."""

    pool: ContentPool | None
    keys: Keys
    mistakes: tuple[tuple[str, str], ...] = ()


def read_folder(folder: Path) -> Folder:
    """Return what a folder holds. A file that goes away while it is read is told as a mistake."""
    try:
        source = read_source(_files(folder))
        pool = typeset_pool(source.pool)
        check_pool(pool)
    except SourceInvalid as error:
        return Folder(None, {}, tuple((one.place, one.detail) for one in error.problems))
    except ContentError as error:
        return Folder(None, {}, ((error.place, error.detail),))
    except OSError as error:
        return Folder(None, {}, ((str(error.filename or folder), error.strerror or str(error)),))
    return Folder(pool, source.keys)


def watched(folder: Path) -> list[str]:
    """Return the folders and files whose change may change what is read."""
    paths = [folder, *(path for path in folder.rglob("*") if not _hidden(path, folder))]
    return [str(path) for path in paths if path.exists()]


def _files(folder: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    size = 0
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not _hidden(path, folder):
            size += path.stat().st_size
            if size > LARGEST:
                raise ContentError(folder.name, "holds more than 256 MB; make its media smaller")
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def _hidden(path: Path, folder: Path) -> bool:
    """Whether a file is hidden, or an editor's copy that comes and goes."""
    inside = path.relative_to(folder)
    return path.name.endswith(("~", ".swp", ".tmp")) or any(part.startswith(".") for part in inside.parts)
