"""The voice that reads aloud, offline. Home of Qt's TextToSpeech, a part of Qt that need not be installed.

The voices are the system's: speech-dispatcher on Linux, those of Windows and macOS there. Where Qt's part or a voice is
missing nothing is offered, and the screens say so.
"""

import os
from importlib import import_module
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

_TRIAL = "mock"
"""Qt's engine for trials: it says nothing."""


class SystemVoice(QObject):
    """Says one text at a time. ``finished`` comes when it has been said, not when it was stopped."""

    finished = Signal()
    failed = Signal(str)

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._qt: Any = import_module("PySide6.QtTextToSpeech").QTextToSpeech
        self._speech = self._qt(engine, self)
        self._saying = False
        self._speech.stateChanged.connect(self._moved)
        self._speech.errorOccurred.connect(lambda _, text: self.failed.emit(text))

    @property
    def works(self) -> bool:
        """Whether the engine is there: Qt names engines whose service is not."""
        return bool(self._speech.state() != self._qt.State.Error)

    def say(self, text: str, language: str) -> None:
        """Say a text in a language (BCP 47) or, where no voice speaks it, in the system's own."""
        self.stop()
        wished = QLocale(language)
        if language and any(one.language() == wished.language() for one in self._speech.availableLocales()):
            self._speech.setLocale(wished)
        self._saying = True
        self._speech.say(text)

    def pause(self) -> None:
        """Fall silent, at once where the engine can."""
        self._speech.pause(self._qt.BoundaryHint.Immediate)

    def resume(self) -> None:
        """Go on after a pause."""
        self._speech.resume()

    def stop(self) -> None:
        """Say no more."""
        self._saying = False
        self._speech.stop(self._qt.BoundaryHint.Immediate)

    def set_rate(self, rate: float) -> None:
        """Speak slower (down to -1), as usual (0) or faster (up to 1)."""
        self._speech.setRate(rate)

    def _moved(self, state: Any) -> None:
        if state == self._qt.State.Ready and self._saying:
            self._saying = False
            self.finished.emit()


def find_voice(parent: QObject | None = None) -> SystemVoice | None:
    """Return the system's voice, None where there is none. ``CARREL_VOICE`` names another engine of Qt's."""
    try:
        qt = import_module("PySide6.QtTextToSpeech").QTextToSpeech
    except ImportError:
        return None
    wished = os.environ.get("CARREL_VOICE", "")
    known = qt.availableEngines()
    usual = next((engine for engine in known if engine != _TRIAL), "")
    engine = wished if wished in known else usual
    voice = SystemVoice(engine, parent) if engine else None
    return voice if voice is not None and voice.works else None
