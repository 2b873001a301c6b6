"""Reading aloud: texts one after another by the system's voice, as the candidate goes and stops.

Which texts is the screen's to say; nothing is read that is not in view there.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

RATES = (-0.6, -0.3, 0.0, 0.3, 0.6)
"""From slow to fast; the one in the middle is the voice's own."""


class Reading(Enum):
    """What the voice is doing."""

    SILENT = "silent"
    ALOUD = "aloud"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text to read, in a language (BCP 47; empty: the voice's own). ``name`` says what it is."""

    name: str
    text: str
    language: str = ""


class Voice(Protocol):
    """What says a text; ``desktop.speech`` has the system's."""

    @property
    def finished(self) -> Any: ...  # a signal, of whichever object
    @property
    def failed(self) -> Any: ...  # a signal with the engine's words
    def say(self, text: str, language: str) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def stop(self) -> None: ...
    def set_rate(self, rate: float) -> None: ...


class ReadAloudPresenter(QObject):
    """Reads the texts it is given, one at a time. Without a voice it stays silent, and ``has_voice`` says so."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, voice: Voice | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reading = Reading.SILENT
        self.rate = len(RATES) // 2
        self.place = 0
        self._texts: tuple[Spoken, ...] = ()
        self._voice = voice
        if voice is not None:
            voice.finished.connect(self._said)
            voice.failed.connect(self._broke)

    @property
    def has_voice(self) -> bool:
        """Whether this computer can read aloud."""
        return self._voice is not None

    @property
    def current(self) -> Spoken | None:
        """The text that is being read, None in silence."""
        return self._texts[self.place] if self.reading is not Reading.SILENT else None

    def read(self, texts: tuple[Spoken, ...], first: int = 0) -> None:
        """Read texts from one of them on; with none there is silence."""
        self.stop()
        self._texts = tuple(text for text in texts if text.text.strip())
        if self._voice is not None and self._texts:
            self.place = min(first, len(self._texts) - 1)
            self._say()

    def pause(self) -> None:
        """Fall silent until ``go_on``."""
        if self._voice is not None and self.reading is Reading.ALOUD:
            self._voice.pause()
            self._be(Reading.PAUSED)

    def go_on(self) -> None:
        """Go on where it was paused."""
        if self._voice is not None and self.reading is Reading.PAUSED:
            self._voice.resume()
            self._be(Reading.ALOUD)

    def stop(self) -> None:
        """Read no more."""
        if self._voice is not None and self.reading is not Reading.SILENT:
            self._voice.stop()
            self._be(Reading.SILENT)

    def skip(self, step: int) -> None:
        """Read the text so many on or back instead; past the last one there is silence."""
        if self._voice is None or self.reading is Reading.SILENT:
            return
        self.place = max(0, self.place + step)
        if self.place < len(self._texts):
            self._say()
        else:
            self.place = 0
            self.stop()

    def set_rate(self, rate: int) -> None:
        """Read faster or slower: an index of ``RATES``; what is being read begins again at that pace."""
        self.rate = min(max(rate, 0), len(RATES) - 1)
        if self._voice is not None:
            self._voice.set_rate(RATES[self.rate])
            if self.reading is Reading.ALOUD:
                self._say()
                return
        self.changed.emit()

    def _say(self) -> None:
        if self._voice is not None:
            text = self._texts[self.place]
            self._voice.say(text.text, text.language)
            self._be(Reading.ALOUD)

    def _said(self) -> None:
        if self.reading is Reading.ALOUD:
            self.skip(1)

    def _broke(self, words: str) -> None:
        self._be(Reading.SILENT)
        self.failed.emit(words)

    def _be(self, reading: Reading) -> None:
        self.reading = reading
        self.changed.emit()
