"""Moving a damaged database aside so that a start which dies at any moment can be taken up by the next.

The order is what makes it safe. A marker that names the place aside is written before anything is moved; the
journal files move first and the database last; the marker goes when the recovered database stands in its place.
So with a marker, a database that is aside means that all of it is, and one in its place besides means the end.
"""

import json
import os
from datetime import datetime
from itertools import count
from pathlib import Path

from desktop.errors import FileUnreadable
from desktop.files.pack_store import sync_folder, write_durably
from desktop.paths import Paths

_JOURNALS = ("-wal", "-shm")


def announce(paths: Paths, now: datetime) -> Path:
    """Write the marker and return where the database will be kept: a name that nothing has yet."""
    stem, suffix = paths.database.stem, paths.database.suffix
    names = (f"{stem}-{now:%Y%m%dT%H%M%S%f}{f'-{number}' if number else ''}{suffix}" for number in count())
    name = next(name for name in names if not any(paths.aside.glob(f"{name}*")))
    write_durably(paths.recovering, json.dumps({"aside": name}).encode())
    return paths.aside / name


def announced(paths: Paths) -> Path | None:
    """Return where the marker says that the database is kept, None when there is no marker.

    Raises:
        FileUnreadable: there is one, but it cannot be read.
    """
    try:
        name = json.loads(paths.recovering.read_bytes())["aside"]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FileUnreadable(str(paths.recovering)) from error
    if not isinstance(name, str) or Path(name).name != name:
        raise FileUnreadable(str(paths.recovering))
    return paths.aside / name


def move(database: Path, aside: Path) -> None:
    """Move what has not been moved yet.

    Raises:
        FileUnreadable: the database is neither here nor there.
    """
    if not aside.exists():
        for suffix in (*_JOURNALS, ""):
            source = beside(database, suffix)
            if source.exists():
                source.rename(beside(aside, suffix))
                sync_folder(aside.parent)
                sync_folder(database.parent)
    if not aside.exists():
        raise FileUnreadable(str(aside))


def clear(new: Path) -> None:
    """Delete what an earlier try has left of a new database."""
    for file in new.parent.glob(f"{new.name}*"):
        file.unlink(missing_ok=True)


def put_in_place(new: Path, database: Path) -> None:
    """Give a closed database its name, durably."""
    with new.open("r+b") as file:
        os.fsync(file.fileno())
    new.replace(database)
    sync_folder(database.parent)


def forget(paths: Paths) -> None:
    """Delete the marker: the recovery is over. What is aside stays there."""
    paths.recovering.unlink(missing_ok=True)
    sync_folder(paths.home)


def beside(file: Path, suffix: str) -> Path:
    """Return the file that is named as ``file`` with something at the end."""
    return file.with_name(file.name + suffix)
