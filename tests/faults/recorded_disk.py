"""A disk that writes down what SQLite does to it, and fails when it is told: a VFS laid over SQLite's own by ctypes.

Every write, cut, sync and removal of a database or journal goes into one record, together with what the process said
meanwhile (``note``). From the record ``on_disk`` tells what a disk holds that loses power at any of its moments: what
was synced, and of the rest nothing or any part. Works wherever SQLite's symbols can be found; Linux, as tested.
"""

import ctypes
import os
import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HEAD = struct.Struct("<cHqI")
SECTOR = 512
FULL, IO_SYNC = 13, 10 | 4 << 8
POINTER, INT, LONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
OPEN = ctypes.CFUNCTYPE(
    INT, POINTER, POINTER, POINTER, INT, POINTER
)  # the name as it lies: SQLite keeps the pointer
DELETE = ctypes.CFUNCTYPE(INT, POINTER, ctypes.c_char_p, INT)
CLOSE = ctypes.CFUNCTYPE(INT, POINTER)
WRITE = ctypes.CFUNCTYPE(INT, POINTER, POINTER, INT, LONG)
TRUNCATE = ctypes.CFUNCTYPE(INT, POINTER, LONG)
SYNC = ctypes.CFUNCTYPE(INT, POINTER, INT)


class Methods(ctypes.Structure):
    """``sqlite3_io_methods``."""

    _fields_ = (
        ("version", INT),
        ("close", CLOSE),
        ("read", POINTER),
        ("write", WRITE),
        ("truncate", TRUNCATE),
        ("sync", SYNC),
        ("rest", POINTER * 13),
    )


class Vfs(ctypes.Structure):
    """``sqlite3_vfs``."""

    _fields_ = (
        ("version", INT),
        ("file_bytes", INT),
        ("most_path", INT),
        ("next", POINTER),
        ("name", ctypes.c_char_p),
        ("data", POINTER),
        ("open", OPEN),
        ("delete", DELETE),
        ("rest", POINTER * 14),
    )


class RecordedDisk:
    """Lies under every SQLite database that this process opens from now on.

    A file ``full`` in ``folder`` makes every write fail as on a full disk, ``eio`` the next sync, once.
    """

    def __init__(self, library: str, folder: Path) -> None:
        self._folder = folder
        self._file = os.open(folder / "record", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._paths: dict[int, str] = {}
        self._own: dict[int, Any] = {}
        self._methods: dict[int, Methods] = {}
        sqlite = ctypes.CDLL(library)
        sqlite.sqlite3_vfs_find.restype = ctypes.POINTER(Vfs)
        sqlite.sqlite3_vfs_find.argtypes = [ctypes.c_char_p]
        sqlite.sqlite3_vfs_register.argtypes = [ctypes.POINTER(Vfs), INT]
        self._base = sqlite.sqlite3_vfs_find(None).contents
        self._vfs = Vfs()
        ctypes.pointer(self._vfs)[0] = self._base
        self._vfs.name = b"recorded"
        self._vfs.next = None
        self._vfs.open, self._vfs.delete = OPEN(self._open), DELETE(self._delete)
        if sqlite.sqlite3_vfs_register(ctypes.byref(self._vfs), 1):
            raise OSError("SQLite takes no other disk")

    def note(self, text: str) -> None:
        """Write down what the process has said by now."""
        self._put(b"N", text, 0, b"")

    def _put(self, what: bytes, path: str, place: int, data: bytes) -> None:
        name = path.encode()
        os.write(self._file, HEAD.pack(what, len(name), place, len(data)) + name + data)

    def _open(self, vfs: int, path: int | None, file: int, flags: int, told: int) -> int:
        code: int = self._base.open(ctypes.addressof(self._base), path, file, flags, told)
        at = POINTER.from_address(file)
        if code or path is None or not at.value:
            return code
        if at.value not in self._methods:
            own = Methods.from_address(at.value)
            other = Methods()
            ctypes.pointer(other)[0] = own
            other.write, other.sync = WRITE(self._write), SYNC(self._sync)
            other.truncate, other.close = TRUNCATE(self._truncate), CLOSE(self._close)
            self._methods[at.value] = other
        self._own[file] = Methods.from_address(at.value)
        self._paths[file] = ctypes.string_at(path).decode()
        at.value = ctypes.addressof(self._methods[at.value])
        return code

    def _close(self, file: int) -> int:
        self._paths.pop(file, None)
        code: int = self._own.pop(file).close(file)
        return code

    def _write(self, file: int, data: int, size: int, place: int) -> int:
        if (self._folder / "full").exists():
            return FULL
        code: int = self._own[file].write(file, data, size, place)
        if not code:
            self._put(b"W", self._paths[file], place, ctypes.string_at(data, size))
        return code

    def _truncate(self, file: int, size: int) -> int:
        code: int = self._own[file].truncate(file, size)
        if not code:
            self._put(b"T", self._paths[file], size, b"")
        return code

    def _sync(self, file: int, flags: int) -> int:
        if (self._folder / "eio").exists():
            (self._folder / "eio").unlink()
            return IO_SYNC
        code: int = self._own[file].sync(file, flags)
        if not code:
            self._put(b"S", self._paths[file], 0, b"")
        return code

    def _delete(self, vfs: int, path: bytes, sync: int) -> int:
        code: int = self._base.delete(ctypes.addressof(self._base), path, sync)
        if not code:
            self._put(b"D", path.decode(), 0, b"")
        return code


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened: W a write, T a cut, S a sync, D a removal, N a note."""

    what: str
    path: str
    place: int
    data: bytes


def recorded(folder: Path) -> Iterator[Step]:
    """Read the record; a last step that was cut short by a kill did not happen."""
    told = (folder / "record").read_bytes()
    at = 0
    while at + HEAD.size <= len(told):
        what, name, place, size = HEAD.unpack_from(told, at)
        at += HEAD.size
        path, data = told[at : at + name].decode(), told[at + name : at + name + size]
        at += name + size
        if at <= len(told):
            yield Step(what.decode(), path, place, data)


@dataclass
class Disk:
    """Files as they would be found: what is safe, and what was told to the system but not synced."""

    safe: dict[str, bytearray] = field(default_factory=dict)
    loose: dict[str, list[Step]] = field(default_factory=dict)

    def take(self, step: Step) -> None:
        """Let one thing happen."""
        if step.what in "WT":
            self.loose.setdefault(step.path, []).append(step)
        elif step.what == "S":
            for one in self.loose.pop(step.path, []):
                _do(self.safe.setdefault(step.path, bytearray()), one)
        elif step.what == "D":
            self.loose.pop(step.path, None)
            self.safe.pop(step.path, None)

    def after_power_cut(self, chance: random.Random | None) -> dict[str, bytes]:
        """Return the files: of what was not synced nothing, or where there is ``chance`` any sectors of it."""
        found = {path: bytearray(data) for path, data in self.safe.items()}
        if chance is not None:
            for path, steps in self.loose.items():
                for step in steps:
                    for part in _sectors(step):
                        if chance.random() < 0.5:
                            _do(found.setdefault(path, bytearray()), part)
        return {path: bytes(data) for path, data in found.items()}


def on_disk(steps: list[Step], moment: int, chance: random.Random | None = None) -> dict[str, bytes]:
    """Return what a disk holds whose power was cut after so many steps."""
    disk = Disk()
    for step in steps[:moment]:
        disk.take(step)
    return disk.after_power_cut(chance)


def _sectors(step: Step) -> list[Step]:
    if step.what == "T":
        return [step]
    return [
        Step("W", step.path, step.place + start, step.data[start : start + SECTOR])
        for start in range(0, len(step.data), SECTOR)
    ]


def _do(data: bytearray, step: Step) -> None:
    if step.what == "T":
        del data[step.place :]
        return
    if len(data) < step.place:
        data.extend(bytes(step.place - len(data)))
    data[step.place : step.place + len(step.data)] = step.data
