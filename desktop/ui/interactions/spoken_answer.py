"""The life of a spoken answer: recorded, stored, played back. No widgets, no sentences.

The recording that is stored is the answer; a newer one takes its place only when the store has that.
"""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from assessment.content.blob import BlobRef
from assessment.ids import ItemId, ResponseId
from desktop.ui.attachments import NO_TOOLS, Tools

MIME, NAME = "audio/wav", "recording.wav"
SHORT_BY_MS = 500
"""A recording that ends by itself so much before its full length was cut short."""


class Phase(Enum):
    """What is going on; whether there is an answer is another matter."""

    RESTING = auto()
    RECORDING = auto()
    STORING = auto()
    FETCHING = auto()
    PLAYING = auto()


class Trouble(Enum):
    """What went wrong last. ``FAILED`` and ``REFUSED`` come with the error."""

    NONE = auto()
    FAILED = auto()
    REFUSED = auto()
    BUSY = auto()
    CUT_SHORT = auto()
    LOST = auto()
    UNREADABLE = auto()


class SpokenAnswer(QObject):
    """One answer, with what records and stores it. ``changed`` says that something here is another."""

    changed = Signal()
    heard = Signal(int, float)
    answered = Signal()

    def __init__(self, response_id: ResponseId, most_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self.phase = Phase.RESTING
        self.trouble = Trouble.NONE
        self.error: Exception | None = None
        self.stored: BlobRef | None = None
        self.unstored = b""
        self.looking = False
        self._response_id, self._most_ms = response_id, most_ms
        self._item_id: ItemId | None = None
        self._tools = NO_TOOLS
        self._ms = 0
        self._stopped = False

    @property
    def possible(self) -> bool:
        """Whether there is what records and what stores."""
        return self._tools.sound is not None and self._tools.files is not None

    @property
    def microphone(self) -> bool:
        """Whether a microphone is known."""
        return self._tools.sound is not None and self._tools.sound.microphone

    def use(self, item_id: ItemId, tools: Tools) -> None:
        """Take what records and stores, for an item's answer."""
        self._item_id, self._tools = item_id, tools
        if tools.files is not None:
            tools.files.finished.connect(self._finished)
            tools.files.refused.connect(self._refused)
            tools.files.fetched.connect(self._fetched)
        if tools.sound is not None:
            tools.sound.heard.connect(self._heard)
            tools.sound.recorded.connect(self._recorded)
            tools.sound.played.connect(self._played)
            tools.sound.failed.connect(self._failed)
            tools.sound.looked.connect(self._looked)
        self.changed.emit()

    def show(self, ref: BlobRef | None, trouble: Trouble = Trouble.NONE) -> None:
        """Take the answer that is in force."""
        self.stored = ref
        if trouble is not Trouble.NONE:
            self.trouble = trouble
        self.changed.emit()

    # ----------------------------------------------------------------------------------------------- wishes

    def look(self) -> None:
        """Look for a microphone, where none is known and nothing is in the way."""
        sound = self._tools.sound
        if sound is not None and not sound.microphone and not sound.busy:
            self.looking = True
            self._to(self.phase)
            sound.look_again()

    def record(self) -> None:
        """Begin a recording."""
        sound = self._tools.sound
        self.stop()
        if sound is not None and sound.busy:
            self._to(Phase.RESTING, Trouble.BUSY)
        elif sound is not None and self.phase is Phase.RESTING:
            self._ms, self._stopped = 0, False
            self._to(Phase.RECORDING)
            sound.record(self._most_ms)

    def stop(self) -> None:
        """End recording or playing."""
        if self.phase in (Phase.RECORDING, Phase.PLAYING) and self._tools.sound is not None:
            self._stopped = True
            self._tools.sound.stop()

    def store_again(self) -> None:
        """Give the recording that was refused to the store once more."""
        if self.phase is Phase.RESTING and self.unstored:
            self._store(self.unstored, Trouble.NONE)

    def play(self) -> None:
        """Play the newest recording, stored or not."""
        if self.phase is not Phase.RESTING:
            return
        if self.unstored:
            self._play(self.unstored)
        elif self.stored is not None and self._tools.files is not None:
            self._stopped = False
            self._to(Phase.FETCHING)
            self._tools.files.fetch(self.stored)

    def forget_playing(self) -> None:
        """Play nothing that is still being fetched."""
        if self.phase is Phase.FETCHING:
            self._to(Phase.RESTING)

    # -------------------------------------------------------------------------------------------- what follows

    def _heard(self, ms: int, level: float) -> None:
        if self.phase is Phase.RECORDING:
            self._ms = ms
            self.heard.emit(ms, level)

    def _recorded(self, data: bytes) -> None:
        if self.phase is not Phase.RECORDING:
            return
        short = not self._stopped and self._ms < self._most_ms - SHORT_BY_MS
        if self._ms:
            self._store(data, Trouble.CUT_SHORT if short else Trouble.NONE)
        else:
            self._to(Phase.RESTING)

    def _store(self, data: bytes, trouble: Trouble) -> None:
        """Give a recording to the store; it is kept here until the store has it."""
        if self._tools.files is not None and self._item_id is not None:
            self.unstored = data
            self._to(Phase.STORING, trouble)
            self._tools.files.attach(self._item_id, self._response_id, NAME, MIME, data)

    def _finished(self, item_id: ItemId, response_id: ResponseId, ref: BlobRef) -> None:
        if self._mine(item_id, response_id) and self.phase is Phase.STORING:
            self.unstored, self.stored = b"", ref
            self._to(Phase.RESTING, self.trouble)
            self.answered.emit()

    def _refused(self, item_id: ItemId, response_id: ResponseId, error: Exception) -> None:
        if self._mine(item_id, response_id) and self.phase is Phase.STORING:
            self._to(Phase.RESTING, Trouble.REFUSED, error)

    def _fetched(self, ref: BlobRef, data: bytes | None) -> None:
        if self.phase is not Phase.FETCHING or ref != self.stored:
            return
        self._to(Phase.RESTING, Trouble.LOST if data is None else Trouble.NONE)
        if data is not None:
            self._play(data)

    def _play(self, data: bytes) -> None:
        sound = self._tools.sound
        if sound is not None and sound.busy:
            self._to(Phase.RESTING, Trouble.BUSY)
        elif sound is not None:
            self._stopped = False
            self._to(Phase.PLAYING)
            sound.play(data)

    def _played(self) -> None:
        if self.phase is Phase.PLAYING:
            self._to(Phase.RESTING)

    def _failed(self, error: Exception) -> None:
        if self.phase in (Phase.RECORDING, Phase.PLAYING):
            trouble = Trouble.NONE if self._stopped else Trouble.FAILED
            self._to(Phase.RESTING, trouble, error)

    def _looked(self, _: bool) -> None:
        self.looking = False
        self.changed.emit()

    def _mine(self, item_id: ItemId, response_id: ResponseId) -> bool:
        return (item_id, response_id) == (self._item_id, self._response_id)

    def _to(self, phase: Phase, trouble: Trouble = Trouble.NONE, error: Exception | None = None) -> None:
        self.phase, self.trouble, self.error = phase, trouble, error
        self.changed.emit()
