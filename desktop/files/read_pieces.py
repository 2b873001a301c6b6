"""Bytes or a file, read in pieces: what was announced at the beginning, all of it, or a typed error."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO

from desktop.errors import FileTooLarge, FileUnreadable

Source = bytes | Path
"""What a file is read from: its bytes, where they are in memory only, or where it lies."""


class Pieces:
    """One source, opened, with the size it had then. Lives on any one thread at a time.

    Raises:
        FileUnreadable: there is no such file, or it is none.
        FileTooLarge: it is larger than ``most``.
    """

    def __init__(self, source: Source, *, most: int, piece_bytes: int) -> None:
        self._name = str(source) if isinstance(source, Path) else "memory"
        self._piece_bytes = piece_bytes
        self._read = 0
        if isinstance(source, bytes):
            self._stream: BinaryIO = BytesIO(source)
            self.total = len(source)
        else:
            self._stream, self.total = _opened(source)
        if self.total > most:
            self.close()
            raise FileTooLarge(f"{self.total} bytes of at most {most}")

    def next(self) -> bytes:
        """Return the next piece, empty at the end.

        Raises:
            FileUnreadable: it is gone, or not as long as it was when it was opened.
        """
        try:
            piece = self._stream.read(self._piece_bytes)
        except OSError as error:
            raise FileUnreadable(f"{self._name}: {error.strerror}") from error
        self._read += len(piece)
        if self._read > self.total or (not piece and self._read < self.total):
            raise FileUnreadable(f"{self._name}: changed while it was read")
        return piece

    def __iter__(self) -> Iterator[bytes]:
        while piece := self.next():
            yield piece

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()


def _opened(path: Path) -> tuple[BinaryIO, int]:
    try:
        about = path.stat()
        if not S_ISREG(about.st_mode):
            raise FileUnreadable(f"{path}: not a file")
        stream = path.open("rb")
    except OSError as error:
        raise FileUnreadable(f"{path}: {error.strerror}") from error
    except ValueError as error:  # a name that no file can have
        raise FileUnreadable(f"{path!r}") from error
    return stream, about.st_size
