"""A backup's file: a ZIP of parts, with a manifest at its end that names each with its length and SHA-256.

Written and read a piece at a time. What is read is believed only as far as the manifest bears it out.
"""

import errno
import json
import os
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Self

from sync_server.errors import BackupDamaged, BackupForeign, BackupTooNew

FORMAT = "carrel-server-backup"
VERSION = 1
MANIFEST = "manifest.json"
PIECE = 1 << 20
MOST_MANIFEST_BYTES = 1 << 29
MOST_LINE_BYTES = 1 << 29
FOLDERS = ("packs", "blobs", "keys")
_NAME = re.compile(
    r"tables/[a-z_]{1,60}\.jsonl|(?:packs|blobs|keys)(?:/[A-Za-z0-9_][A-Za-z0-9._-]{0,200}){1,4}"
)
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)
"""What ``zipfile`` raises of bytes that were changed."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a part is: its length and its SHA-256 in hex."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds. ``rows`` are counted by table; ``missing`` are files that rows name and that were not there."""

    format: str
    version: int
    made_ms: int
    schema: str
    organisations: tuple[str, ...]
    rows: Mapping[str, int]
    missing: tuple[str, ...]
    parts: Mapping[str, Part]


def table_part(table: str) -> str:
    """Return the part in which a table's rows stand."""
    return f"tables/{table}.jsonl"


def may_be_named(name: str) -> bool:
    """Say whether a part may have this name: none leads out of the folder that it is restored into."""
    return _NAME.fullmatch(name) is not None


class ArchiveWriter:
    """Writes a backup to a stream, which need not go back."""

    def __init__(self, stream: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(stream, "w")
        self.parts: dict[str, Part] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of it, whole or not."""
        with suppress(OSError, ValueError):  # what was cut short has been told already
            self._zip.close()

    def add(self, name: str, pieces: Iterable[bytes], *, small: bool = False) -> None:
        """Add a part; ``small`` compresses it."""
        about = zipfile.ZipInfo(name)
        about.compress_type = zipfile.ZIP_DEFLATED if small else zipfile.ZIP_STORED
        about.external_attr = 0o600 << 16
        hashed, size = sha256(), 0
        with self._zip.open(about, "w", force_zip64=True) as target:
            for piece in pieces:
                target.write(piece)
                hashed.update(piece)
                size += len(piece)
        self.parts[name] = Part(size, hashed.hexdigest())

    def end(self, manifest: Manifest) -> None:
        """Write the manifest. Without it a backup is none."""
        self._zip.writestr(MANIFEST, json.dumps(asdict(manifest), indent=1, sort_keys=True).encode())
        self._zip.close()


class Archive:
    """A backup that is read. Closed by whoever opened the stream."""

    def __init__(self, stream: BinaryIO) -> None:
        """Read the manifest.

        Raises:
            BackupForeign: it is no backup.
            BackupTooNew: a later version made it.
            BackupDamaged: its manifest cannot be read, or what it holds is not what the manifest names.
        """
        try:
            self._zip = zipfile.ZipFile(stream)
            names = self._zip.namelist()
        except _DAMAGE as error:
            raise BackupForeign("no whole ZIP") from error
        if MANIFEST not in names:
            raise BackupForeign("no manifest")
        self.manifest = _manifest(b"".join(self._pieces(MANIFEST, MOST_MANIFEST_BYTES)))
        found = Counter(names)
        for name in sorted({*names, *self.manifest.parts} - {MANIFEST}):
            if not may_be_named(name):
                raise BackupDamaged(f"{name[:200]!r} is no name of a part")
            if found[name] != 1 or name not in self.manifest.parts:
                raise BackupDamaged(name)
        if found[MANIFEST] != 1:
            raise BackupDamaged(MANIFEST)

    def names(self, kind: str) -> list[str]:
        """Return the parts of a folder of the backup."""
        return sorted(name for name in self.manifest.parts if name.startswith(f"{kind}/"))

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield a part.

        Raises:
            BackupDamaged: at its end at the latest, where it is not what was backed up.
        """
        part, hashed, size = self.manifest.parts[name], sha256(), 0
        for piece in self._pieces(name, part.size):
            hashed.update(piece)
            size += len(piece)
            yield piece
        if (size, hashed.hexdigest()) != (part.size, part.sha256):
            raise BackupDamaged(name)

    def lines(self, name: str) -> Iterator[bytes]:
        """Yield a part line by line, each as it ends.

        Raises:
            BackupDamaged: as above, or a line has no end.
        """
        rest = bytearray()
        for piece in self.pieces(name):
            *whole, last = piece.split(b"\n")
            if whole:
                yield bytes(rest + whole[0])
                yield from whole[1:]
                rest = bytearray()
            rest += last
            if len(rest) > MOST_LINE_BYTES:
                raise BackupDamaged(name)
        if rest:
            raise BackupDamaged(name)

    def extract(self, name: str, folder: Path) -> Path:
        """Write a file where it lay, for its owner alone; return where that is."""
        target = folder / name
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.touch(0o600, exist_ok=False)
        with target.open("wb") as stream:
            for piece in self.pieces(name):
                stream.write(piece)
            stream.flush()
            os.fsync(stream.fileno())
        return target

    def _pieces(self, name: str, most: int) -> Iterator[bytes]:
        try:
            with self._zip.open(name) as source:
                left = most
                while piece := source.read(PIECE):
                    left -= len(piece)
                    if left < 0:
                        raise BackupDamaged(name)
                    yield piece
        except (*_DAMAGE, KeyError) as error:
            raise BackupDamaged(name) from error
        except OSError as error:
            if error.errno != errno.EINVAL:  # which is a place before the file's beginning
                raise
            raise BackupDamaged(name) from error


def _manifest(data: bytes) -> Manifest:
    try:
        told = json.loads(data)
        if not isinstance(told, dict) or told.get("format") != FORMAT:
            raise BackupForeign("another manifest")
        if told["version"] != VERSION:
            raise BackupTooNew(f"format {int(told['version'])}")
        read = {one.name: told[one.name] for one in fields(Manifest)}
        read["parts"] = {
            str(name): Part(int(p["size"]), str(p["sha256"])) for name, p in told["parts"].items()
        }
        read["rows"] = {str(name): int(count) for name, count in told["rows"].items()}
        read["made_ms"], read["schema"] = int(told["made_ms"]), str(told["schema"])
        for name in ("organisations", "missing"):
            read[name] = tuple(map(str, told[name]))
        return Manifest(**read)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BackupDamaged(MANIFEST) from error
