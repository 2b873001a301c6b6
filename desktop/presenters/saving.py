"""From what the candidate gave to what the disk holds: typing debounced, every answer stored or loudly refused.

An answer stays in memory until its commit has returned; a disk that refuses is tried again until it takes it.
"""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.events import Body, Responded
from assessment.content.response import Response
from assessment.errors import TimeOver
from assessment.ids import ItemId
from desktop.clock import Clock
from desktop.presenters.facts import SaveFacts, SaveState
from desktop.presenters.recording import Recorder
from desktop.presenters.soon import Soon
from desktop.presenters.typed import Typing, told

TYPING_PAUSE_MS = 600
LONGEST_UNSAVED_MS = 1_000


class AnswerSaver(QObject):
    """What is true of each answer on its way to the log."""

    changed = Signal(object)
    accepted = Signal(object)
    refused = Signal(object, object)

    def __init__(self, recorder: Recorder, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self.facts = SaveFacts(SaveState.NOTHING_YET)
        self._recorder = recorder
        self._clock = clock
        self._held: dict[ItemId, Response] = {}
        self._typed: dict[ItemId, Typing] = {}
        self._unstored: dict[ItemId, Responded] = {}
        self._lost: set[ItemId] = set()
        self._soon = Soon(self.flush, TYPING_PAUSE_MS, LONGEST_UNSAVED_MS, self)
        recorder.granted.connect(self._granted)
        recorder.refused.connect(self._refused)
        recorder.held_up.connect(self._held_up)

    @property
    def unsaved(self) -> int:
        """How many items have an answer that is not on the disk yet."""
        return len(self._typed.keys() | self._unstored.keys())

    def pending(self, item_id: ItemId) -> Response | None:
        """Return an answer that is not on the disk yet, None when there is none."""
        typed = self._typed.get(item_id)
        if typed is not None:
            return told(typed)
        waiting = self._unstored.get(item_id)
        return waiting.response if waiting else None

    def choose(self, item_id: ItemId, response: Response) -> None:
        """Store an answer now."""
        self._typed.pop(item_id, None)
        self._store(item_id, response)

    def type(self, item_id: ItemId, typing: Typing) -> None:
        """Store typing soon: after a short pause in it, and never later than a second. Until then nobody asks for it."""
        self._typed[item_id] = typing
        self._soon.wish()
        self._tell(SaveState.SAVING)

    def flush(self) -> None:
        """Store what was typed now."""
        self._soon.stop()
        typed, self._typed = self._typed, {}
        for item_id, typing in typed.items():
            self._store(item_id, told(typing))

    def _store(self, item_id: ItemId, response: Response) -> None:
        if item_id not in self._unstored and self._held.get(item_id) == response:
            self._lost.discard(item_id)
            self._settle()
            return
        wish = self._unstored[item_id] = Responded(item_id, response)
        self._recorder.put(wish)
        self._tell(SaveState.SAVING)
        self.accepted.emit(item_id)

    def _granted(self, wish: Body) -> None:
        if isinstance(wish, Responded):
            self._held[wish.item_id] = wish.response
            self._lost.discard(wish.item_id)
            self._no_longer_waits(wish)
            self._settle()

    def _refused(self, wish: Body, error: Exception) -> None:
        if isinstance(wish, Responded):
            self._no_longer_waits(wish)
            if not isinstance(error, TimeOver):
                self._lost.add(wish.item_id)  # till it is answered anew, other answers' ticks are not its own
            self._tell(SaveState.FAILED)
            self.refused.emit(wish.item_id, error)

    def _held_up(self) -> None:
        if self._unstored:
            self._tell(SaveState.FAILED)

    def _no_longer_waits(self, wish: Responded) -> None:
        if self._unstored.get(wish.item_id) is wish:
            del self._unstored[wish.item_id]

    def _settle(self) -> None:
        if not self._typed and not self._unstored:
            self._tell(SaveState.FAILED if self._lost else SaveState.SAVED, stamp=not self._lost)

    def _tell(self, state: SaveState, *, stamp: bool = False) -> None:
        at = self._clock.now().astimezone() if stamp else self.facts.at
        facts = SaveFacts(state, at)
        if facts != self.facts:
            self.facts = facts
            self.changed.emit(facts)
