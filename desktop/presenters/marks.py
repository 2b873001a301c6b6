"""What the candidate marks in texts and rules out among options: recorded at once, a note soon after its last letter."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.events import Annotated, Body, Mark, StruckOut
from assessment.attempt.rules import granted
from assessment.content.tools import Tool
from assessment.ids import ItemId
from desktop.presenters.recording import Recorder
from desktop.presenters.soon import Soon
from desktop.services.running_attempt import RunningAttempt

WRITING_PAUSE_MS = 600
LONGEST_UNSAVED_MS = 1_000

Marks = tuple[Mark, ...]


class MarksPresenter(QObject):
    """The marks of each text and the options struck out, as the candidate sees them: stored, or on their way.

    ``marked`` and ``struck`` name what has to be shown anew because it was not taken; why, the course of the attempt
    tells. ``offer_changed`` comes when a proctor grants or takes away a tool.
    """

    marked = Signal(str)
    struck = Signal(object)
    offer_changed = Signal()

    def __init__(
        self,
        running: RunningAttempt,
        recorder: Recorder,
        takes_input: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._exam = running.paper.exam
        self._recorder = recorder
        self._takes_input = takes_input
        self._written: dict[str, Marks] = {}
        self._waiting: dict[str, Annotated] = {}
        self._striking: dict[ItemId, StruckOut] = {}
        self._accommodations = self._granted()
        self._soon = Soon(self.flush, WRITING_PAUSE_MS, LONGEST_UNSAVED_MS, self)
        recorder.granted.connect(self._done)
        recorder.refused.connect(self._refused)
        recorder.took.connect(lambda _: self._look_at_offer())

    # ---------------------------------------------------------------------------------------------- facts

    def tools(self, item_ids: Iterable[ItemId]) -> frozenset[Tool]:
        """Return the tools that are at hand at any of these items: the candidate's own have the last word."""
        own = self._granted().tools
        form = self._exam.form
        return frozenset(tool for id in item_ids for tool in form.entry(id).offer.after(own).tools)

    def marks(self, place: str) -> Marks:
        """Return the marks of a text, stored yet or not."""
        written = self._written.get(place)
        if written is not None:
            return written
        waiting = self._waiting.get(place)
        return self._recorder.attempt.marks.get(place, ()) if waiting is None else waiting.marks

    def struck_out(self, item_id: ItemId) -> tuple[str, ...]:
        """Return the options of an item that are ruled out, as ``RESPONSE/choice``."""
        striking = self._striking.get(item_id)
        stored = self._recorder.attempt.struck_out.get(item_id, ())
        return stored if striking is None else striking.choices

    # --------------------------------------------------------------------------------------------- wishes

    def mark(self, place: str, marks: Marks) -> None:
        """Record all marks of a text now."""
        if not self._takes_input():
            self.marked.emit(place)
        elif marks != self.marks(place) or place in self._written:
            self._written.pop(place, None)
            self._record(place, marks)

    def write(self, place: str, marks: Marks) -> None:
        """Record all marks of a text soon, never later than a second: a note is being written."""
        if not self._takes_input():
            self.marked.emit(place)
        elif marks != self.marks(place):
            self._written[place] = marks
            self._soon.wish()

    def strike_out(self, item_id: ItemId, choices: tuple[str, ...]) -> None:
        """Record all options of an item that are ruled out."""
        if not self._takes_input():
            self.struck.emit(item_id)
        elif choices != self.struck_out(item_id):
            wish = self._striking[item_id] = StruckOut(item_id, choices)
            self._recorder.put(wish)

    def flush(self) -> None:
        """Record now what was written."""
        self._soon.stop()
        written, self._written = self._written, {}
        for place, marks in written.items():
            self._record(place, marks)

    # ------------------------------------------------------------------------------------------- recording

    def _record(self, place: str, marks: Marks) -> None:
        wish = self._waiting[place] = Annotated(place, marks)
        self._recorder.put(wish)

    def _done(self, wish: Body) -> None:
        match wish:
            case Annotated(place) if self._waiting.get(place) is wish:
                del self._waiting[place]
            case StruckOut(item_id) if self._striking.get(item_id) is wish:
                del self._striking[item_id]

    def _refused(self, wish: Body, _: Exception) -> None:
        """Show again what is kept."""
        self._done(wish)
        match wish:
            case Annotated(place):
                self.marked.emit(place)
            case StruckOut(item_id):
                self.struck.emit(item_id)

    def _granted(self) -> Accommodations:
        return granted(self._recorder.attempt, self._exam)

    def _look_at_offer(self) -> None:
        now = self._granted()
        if now.tools != self._accommodations.tools:
            self._accommodations = now
            self.offer_changed.emit()
