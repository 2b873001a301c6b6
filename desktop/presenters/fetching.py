"""Reading back a file that was given as an answer, a piece at a time."""

import logging

from PySide6.QtCore import QObject, Signal

from assessment.content.blob import BlobRef
from desktop.background import Background
from desktop.services.device import Device
from desktop.services.read_blob import BlobReader

log = logging.getLogger(__name__)


class Fetcher(QObject):
    """Brings the bytes of files. ``fetched`` says None instead where they cannot be read back whole."""

    fetched = Signal(object, object)

    def __init__(self, device: Device, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._device = device
        self._background = background

    def fetch(self, ref: BlobRef) -> None:
        """Read a file."""
        self._background.database(
            lambda: BlobReader(self._device, ref.sha256),
            lambda reader: self._read(ref, reader, []),
            lambda error: self._lost(ref, error),
        )

    def _read(self, ref: BlobRef, reader: BlobReader, parts: list[bytes]) -> None:
        self._background.database(
            reader.next,
            lambda part: self._got(ref, reader, parts, part),
            lambda error: self._lost(ref, error),
        )

    def _got(self, ref: BlobRef, reader: BlobReader, parts: list[bytes], part: bytes) -> None:
        if part:
            parts.append(part)
            self._read(ref, reader, parts)
        else:
            self.fetched.emit(ref, b"".join(parts))

    def _lost(self, ref: BlobRef, error: Exception) -> None:
        log.warning("a file of %d bytes cannot be read back: %s", ref.size, type(error).__name__)
        self.fetched.emit(ref, None)
