"""A store of files and a sound device that do as they are told: what the widgets of such answers are tried on."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from assessment.content.blob import BlobRef, clean_mime, clean_name
from assessment.ids import ItemId, ResponseId
from desktop.ui.attachments import Tools


def ref_of(data: bytes, name: str, mime: str) -> BlobRef:
    """Return what names some bytes."""
    return BlobRef(sha256(data).hexdigest(), len(data), clean_mime(mime), clean_name(name))


class FakeFiles(QObject):
    """Keeps what was given and answers when it is told to."""

    progress = Signal(object, object, object, object)
    finished = Signal(object, object, object)
    refused = Signal(object, object, object)
    fetched = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[tuple[ItemId, ResponseId, str, str, bytes]] = []
        self.kept: dict[str, bytes] = {}

    def attach(
        self,
        item_id: ItemId,
        response_id: ResponseId,
        name: str,
        mime: str,
        source: Path | bytes,
        replaces: str = "",
    ) -> None:
        data = source if isinstance(source, bytes) else source.read_bytes()
        self.waiting.append((item_id, response_id, name, mime, data))

    def fetch(self, ref: BlobRef) -> None:
        self.fetched.emit(ref, self.kept.get(ref.sha256))

    def tell_progress(self, done: int, total: int) -> None:
        item_id, response_id, *_ = self.waiting[0]
        self.progress.emit(item_id, response_id, done, total)

    def finish(self) -> BlobRef:
        item_id, response_id, name, mime, data = self.waiting.pop(0)
        ref = ref_of(data, name, mime)
        self.kept[ref.sha256] = data
        self.finished.emit(item_id, response_id, ref)
        return ref

    def refuse(self, error: Exception) -> None:
        item_id, response_id, *_ = self.waiting.pop(0)
        self.refused.emit(item_id, response_id, error)


class FakeSound(QObject):
    """Records what it is told to have heard."""

    heard = Signal(object, object)
    recorded = Signal(object)
    played = Signal()
    failed = Signal(object)
    looked = Signal(bool)

    def __init__(self, *, microphone: bool = True) -> None:
        super().__init__()
        self.microphone = microphone
        self.found_next = microphone
        self.recording = self.playing = b""
        self.asked_ms = 0

    @property
    def busy(self) -> bool:
        return bool(self.recording or self.playing)

    def look_again(self) -> None:
        self.microphone = self.found_next
        self.looked.emit(self.microphone)

    def record(self, max_ms: int) -> None:
        self.asked_ms = max_ms
        self.recording = b"RIFF"

    def hear(self, ms: int, level: float) -> None:
        self.recording = b"RIFF" + bytes(ms // 10)
        self.heard.emit(ms, level)

    def stop(self) -> None:
        recording, playing = self.recording, self.playing
        self.recording = self.playing = b""
        if recording:
            self.recorded.emit(recording)
        if playing:
            self.played.emit()

    def play(self, data: bytes) -> None:
        self.playing = data

    def fail(self, error: Exception) -> None:
        self.recording = self.playing = b""
        self.failed.emit(error)


def tools() -> tuple[Tools, FakeFiles, FakeSound]:
    """Return both, and what holds them."""
    files, sound = FakeFiles(), FakeSound()
    return Tools(files, sound), files, sound
