"""The notepad on its way to the log: its whole text, a second after typing at the latest; called saved only once it is."""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.events import Body, Noted
from assessment.attempt.rules import MAX_NOTE_CHARACTERS
from desktop.clock import Clock
from desktop.presenters.facts import SaveFacts, SaveState
from desktop.presenters.recording import Recorder
from desktop.presenters.soon import Soon

TYPING_PAUSE_MS = 600
LONGEST_UNSAVED_MS = 1_000


class NotePresenter(QObject):
    """What the candidate wrote for themselves. ``changed`` tells what is true of it on this computer."""

    changed = Signal(object)

    def __init__(self, recorder: Recorder, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self.facts = SaveFacts(SaveState.NOTHING_YET)
        self.text = recorder.attempt.note
        self.most = MAX_NOTE_CHARACTERS
        self._recorder = recorder
        self._clock = clock
        self._typed = False
        self._waiting: list[Noted] = []
        self._soon = Soon(self.flush, TYPING_PAUSE_MS, LONGEST_UNSAVED_MS, self)
        recorder.granted.connect(self._granted)
        recorder.refused.connect(self._refused)
        recorder.held_up.connect(self._held_up)

    def write(self, text: str) -> None:
        """Keep this text soon: after a short pause in typing, and never later than a second."""
        if text == self.text:
            return
        self.text, self._typed = text, True
        self._soon.wish()
        self._tell(SaveState.SAVING)

    def flush(self) -> None:
        """Keep what was typed now."""
        self._soon.stop()
        if self._typed:
            self._typed = False
            wish = Noted(self.text)
            self._waiting.append(wish)
            self._recorder.put(wish)

    def _granted(self, wish: Body) -> None:
        if self._no_longer_waits(wish) and not self._typed and not self._waiting:
            self._tell(SaveState.SAVED, stamp=True)

    def _refused(self, wish: Body, _: Exception) -> None:
        if self._no_longer_waits(wish):
            self._tell(SaveState.FAILED)

    def _held_up(self) -> None:
        if self._waiting:
            self._tell(SaveState.FAILED)

    def _no_longer_waits(self, wish: Body) -> bool:
        known = any(wish is waiting for waiting in self._waiting)
        self._waiting = [waiting for waiting in self._waiting if waiting is not wish]
        return known

    def _tell(self, state: SaveState, *, stamp: bool = False) -> None:
        at = self._clock.now().astimezone() if stamp else self.facts.at
        facts = SaveFacts(state, at)
        if facts != self.facts:
            self.facts = facts
            self.changed.emit(facts)
