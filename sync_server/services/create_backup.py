"""Copy all that a server has into one file, also while it serves: the database as it is at one moment, then the files.

Files only ever come to be, and before the rows that name them: so the rows come first.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO

from sync_server.services.seal_backup import sealed_into
from sync_server.services.server import Server
from sync_server.storage.archive import (
    FOLDERS,
    FORMAT,
    PIECE,
    VERSION,
    ArchiveWriter,
    Manifest,
    may_be_named,
    table_part,
)
from sync_server.storage.blob_files import PARTS
from sync_server.storage.engine import Connection
from sync_server.storage.pack_files import sync_folder
from sync_server.storage.portable import files_named, known_organisations, lines_of, one_state, tables
from sync_server.storage.upgrade import HEAD


def create_backup(server: Server, out: Path, *, seal_to: str = "") -> Manifest:
    """Write a backup that only its owner may read, sealed where a recipient is told; return what it holds.

    Raises:
        FileExistsError: there is such a file already.
        OSError: it cannot be written; nothing of it is left.
        StorageProblem: the database cannot be read.
        ValueError: ``seal_to`` is no recipient.
    """
    made = server.clock()
    with (
        _kept(out) as target,
        sealed_into(target, seal_to) if seal_to else nullcontext(target) as stream,
        ArchiveWriter(stream) as archive,
    ):
        with one_state(server.database.engine) as connection:
            rows = {table: _add_table(archive, connection, table) for table in tables()}
            named = set(files_named(connection, keys=not server.upstream))
            organisations = known_organisations(connection)
        wrong = set(_add_files(archive, server.config.data))
        missing = tuple(sorted((named - set(archive.parts)) | wrong))
        manifest = Manifest(FORMAT, VERSION, made, HEAD, organisations, rows, missing, dict(archive.parts))
        archive.end(manifest)
    return manifest


@contextmanager
def _kept(out: Path) -> Iterator[BinaryIO]:
    """Give a file to write, which has its name once it is whole and on the disk."""
    if out.exists():
        raise FileExistsError(17, "There is such a file already", str(out))
    part = out.with_name(f".{out.name}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, out)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(out.absolute().parent)


def _add_table(archive: ArchiveWriter, connection: Connection, table: str) -> int:
    count = -1  # the first line names the columns

    def counted() -> Iterator[bytes]:
        nonlocal count
        for line in lines_of(connection, table):
            count += 1
            yield line

    archive.add(table_part(table), counted(), small=True)
    return count


def _add_files(archive: ArchiveWriter, data: Path) -> Iterator[str]:
    """Add what lies in the folders, but what is still arriving; yield what has not the bytes that its name stands for."""
    for folder in FOLDERS:
        for path in sorted((data / folder).rglob("*")):
            name = path.relative_to(data).as_posix()
            if PARTS in path.parts[len(data.parts) :] or not may_be_named(name) or not path.is_file():
                continue
            archive.add(name, _pieces(path))
            if folder != "keys" and archive.parts[name].sha256 != path.name:
                yield name


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while piece := stream.read(PIECE):
            yield piece
