"""Tools and a notepad without a log, for screens."""

from PySide6.QtCore import QObject, Signal

from assessment.content.tools import Tool
from desktop.presenters.facts import SaveFacts, SaveState, ToolFacts
from desktop.presenters.read_aloud import ReadAloudPresenter
from tests.fakes.voice import FakeVoice


class FakeNotepad(QObject):
    """Keeps what is written, and says what a test tells it to say."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.facts = SaveFacts(SaveState.NOTHING_YET)
        self.text = ""
        self.most = 50_000
        self.flushed = 0

    def write(self, text: str) -> None:
        self.text = text
        self.tell(SaveFacts(SaveState.SAVING))

    def flush(self) -> None:
        self.flushed += 1

    def tell(self, facts: SaveFacts) -> None:
        self.facts = facts
        self.changed.emit(facts)


class FakeTools(QObject):
    """Offers what it was given, everywhere."""

    changed = Signal()

    def __init__(self, *at_hand: ToolFacts) -> None:
        super().__init__()
        self.at_hand = at_hand
        self.in_use: frozenset[str] = frozenset()
        self.notepad = FakeNotepad()
        self.voice = FakeVoice()
        self.aloud = ReadAloudPresenter(self.voice, self)
        self.used: list[str] = []

    def offer(self, *at_hand: ToolFacts) -> None:
        """Put other things at hand."""
        self.at_hand = at_hand
        self.in_use &= {facts.word for facts in at_hand}
        self.changed.emit()

    def take_up(self, word: str) -> None:
        if word not in self.in_use:
            self.used.append(word)
            self.in_use |= {word}
            self.changed.emit()

    def put_away(self, word: str) -> None:
        self.in_use -= {word}
        self.changed.emit()


def every_tool() -> tuple[ToolFacts, ...]:
    """Return every tool that there is, in the order of its names' list."""
    return tuple(ToolFacts(tool.value) for tool in Tool)
