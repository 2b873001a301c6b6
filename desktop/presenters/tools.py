"""Which tools and sheets are at hand at the current item, and which of them are in use there."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from assessment.attempt.events import ToolUsed
from assessment.attempt.rules import granted
from assessment.content.tools import SHEET, Tool
from desktop.clock import Clock
from desktop.presenters.facts import ToolFacts
from desktop.presenters.moving import Moves
from desktop.presenters.noting import NotePresenter
from desktop.presenters.read_aloud import ReadAloudPresenter
from desktop.presenters.recording import Recorder
from desktop.services.running_attempt import Paper
from desktop.speech import find_voice


class ToolsPresenter(QObject):
    """Follows the current item and what was granted. ``changed`` tells that something else is at hand, or in use.

    A tool that is not at hand any more is put away; what it holds is the screen's to keep.
    """

    changed = Signal()

    def __init__(
        self,
        paper: Paper,
        recorder: Recorder,
        moves: Moves,
        clock: Clock,
        takes_input: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.notepad = NotePresenter(recorder, clock, self)
        self.in_use: frozenset[str] = frozenset()
        self._paper, self._recorder, self._moves = paper, recorder, moves
        self._takes_input = takes_input
        self._aloud: ReadAloudPresenter | None = None
        self._words = self._granted_words()
        self.at_hand = tuple(self._find())
        moves.current_changed.connect(lambda _: self._look_again())
        recorder.took.connect(lambda _: self._follow_proctor())

    @property
    def aloud(self) -> ReadAloudPresenter:
        """The voice, looked for when it is first asked for."""
        if self._aloud is None:
            self._aloud = ReadAloudPresenter(find_voice(self), self)
        return self._aloud

    def take_up(self, word: str) -> None:
        """Use a tool that is at hand; that it was taken up is recorded, not what is done with it."""
        if word in self.in_use or not self._takes_input() or not any(at.word == word for at in self.at_hand):
            return
        self.in_use |= {word}
        self._recorder.put(ToolUsed(word, self._moves.current))
        self.changed.emit()

    def put_away(self, word: str) -> None:
        """Use a tool no longer."""
        if word in self.in_use:
            self.in_use -= {word}
            self.changed.emit()

    def flush(self) -> None:
        """Keep what was written on the notepad now, and fall silent."""
        self.notepad.flush()
        if self._aloud is not None:
            self._aloud.stop()

    def _follow_proctor(self) -> None:
        words = self._granted_words()
        if words != self._words:
            self._words = words
            self._look_again()

    def _look_again(self) -> None:
        at_hand = tuple(self._find())
        if at_hand != self.at_hand:
            self.at_hand = at_hand
            self.in_use &= {facts.word for facts in at_hand}
            self.changed.emit()

    def _granted_words(self) -> tuple[str, ...]:
        return granted(self._recorder.attempt, self._paper.exam).tools

    def _find(self) -> Iterator[ToolFacts]:
        """Yield what is at hand: the tools in the order of their names' list, then the sheets as they were offered."""
        offer = self._paper.exam.form.entry(self._moves.current).offer.after(self._words)
        for tool in Tool:
            if tool in offer.tools:
                yield ToolFacts(tool.value)
        for sheet in offer.sheets:
            stimulus = self._paper.content.stimuli.get(
                sheet
            )  # a proctor may have named one that is not there
            if stimulus is not None:
                yield ToolFacts(f"{SHEET}{sheet}", stimulus)
