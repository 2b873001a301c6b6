"""A file that carries attempts on a stick: a line that says what it is, then sealed parts, each after its length.

The first part says what is carried; the others are files that were given as answers, one each, as the first part lists
them. Each part is an age file of its own, so that no more than one has to be in memory.
"""

import struct
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import BinaryIO

from assessment.errors import (
    PackCorrupt,
    ParcelCorrupt,
    ParcelForeign,
    ParcelTooLarge,
    ParcelTooNew,
    ReleaseMissing,
)
from assessment.pack.limits import MIB
from assessment.pack.seal import open_with, seal_to

VERSION = 1
MOST_CONTENTS = 256 * MIB
MOST_FILE = 257 * MIB
"""A file of an answer may have 256 MiB; sealing adds less than a thousandth."""
MOST_FILES = 10_000
_LENGTH = struct.Struct(">Q")
_LONGEST_LINE = 40


class Carries(Enum):
    """What such a file is for: an attempt for another machine, or results for the organisation."""

    SEAT = "carrel-seat"
    RESULT = "carrel-result"


def seal_parcel(
    carries: Carries, recipient: str, contents: bytes, files: Iterable[bytes] = ()
) -> Iterator[bytes]:
    """Yield the bytes of a file, piece by piece.

    Raises:
        ValueError: if the recipient is none.
        ParcelTooLarge: a part is too large to be read again.
    """
    yield f"{carries.value}-{VERSION}\n".encode()
    yield _sealed(recipient, contents, 0)
    for place, part in enumerate(files, 1):
        yield _sealed(recipient, part, place)


class ParcelReader:
    """One such file, opened with one of some identities. ``contents`` is its first part, ``files`` yields the others.

    Raises:
        ParcelCorrupt, ParcelTooNew, ParcelTooLarge, ParcelForeign: as their names say.
    """

    def __init__(self, stream: BinaryIO, carries: Carries, identities: Iterable[str]) -> None:
        self._stream = stream
        _check_line(stream.readline(_LONGEST_LINE), carries)
        sealed = self._next(MOST_CONTENTS, "contents")
        if sealed is None:
            raise ParcelCorrupt("contents", "cut short")
        self.identity, self.contents = _opened(sealed, identities)

    def files(self) -> Iterator[bytes]:
        """Yield the files, once, in the order in which the contents name them."""
        for place in range(1, MOST_FILES + 1):
            sealed = self._next(MOST_FILE, f"file {place}")
            if sealed is None:
                return
            yield _opened(sealed, (self.identity,))[1]
        raise ParcelTooLarge("files", f"more than {MOST_FILES}")

    def _next(self, most: int, place: str) -> bytes | None:
        """Return the next part, None at the end."""
        head = self._stream.read(_LENGTH.size)
        if not head:
            return None
        if len(head) < _LENGTH.size:
            raise ParcelCorrupt(place, "cut short")
        (length,) = _LENGTH.unpack(head)
        if length > most:
            raise ParcelTooLarge(place, f"{length} bytes of at most {most}")
        data = self._stream.read(length)
        if len(data) < length:
            raise ParcelCorrupt(place, "cut short")
        return data


def _sealed(recipient: str, part: bytes, place: int) -> bytes:
    sealed = seal_to([recipient], part)
    most = MOST_FILE if place else MOST_CONTENTS
    if len(sealed) > most or place > MOST_FILES:
        raise ParcelTooLarge(f"part {place}", f"{len(sealed)} bytes of at most {most}")
    return _LENGTH.pack(len(sealed)) + sealed


def _check_line(line: bytes, carries: Carries) -> None:
    kind, _, version = line.removesuffix(b"\n").rpartition(b"-")
    if not line.endswith(b"\n") or kind != carries.value.encode() or not version.isdigit():
        raise ParcelCorrupt("kind", line[:_LONGEST_LINE].decode("ascii", "replace").strip())
    if int(version) != VERSION:
        raise ParcelTooNew("version", version.decode("ascii"))


def _opened(sealed: bytes, identities: Iterable[str]) -> tuple[str, bytes]:
    for identity in identities:
        try:
            return identity, open_with(identity, sealed)
        except ReleaseMissing:
            continue
        except PackCorrupt as error:
            raise ParcelCorrupt("seal", error.detail) from error
    raise ParcelForeign("seal", "sealed for others")
