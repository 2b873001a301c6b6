"""The pane of passages: one reader for each, made when it is first needed and kept."""

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from assessment.content.test import Stimulus
from assessment.ids import StimulusId
from desktop.presenters.facts import PageFacts
from desktop.ui.mirrored import lay_out_for
from desktop.ui.rich_text import Media
from desktop.ui.widgets.reader import Reader


class Passages(QFrame):
    """Shows the passage of the page in view, unless passages stand above their questions in a single column."""

    def __init__(self, media: Media, *, single: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._media, self._single = media, single
        self._readers: dict[StimulusId, Reader] = {}
        self.stack = QStackedWidget()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.stack)

    def reader(self, stimulus: Stimulus, language: str = "") -> Reader:
        """Return the reader of a passage, in a test of this language (BCP 47)."""
        reader = self._readers.get(stimulus.id)
        if reader is None:
            reader = self._readers[stimulus.id] = Reader(stimulus, self._media)
            lay_out_for(reader, language)
            if not self._single:
                self.stack.addWidget(reader)
        return reader

    def made(self, facts: PageFacts) -> Reader | None:
        """Return the reader of the passage of a page, None where it has none or none was made yet."""
        return None if facts.stimulus is None else self._readers.get(facts.stimulus.id)
