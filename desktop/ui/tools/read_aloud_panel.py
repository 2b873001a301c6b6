"""Reading aloud on the screen: what to read, on and back, faster and slower, and what is being read now."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.presenters.read_aloud import RATES, Reading
from desktop.ui.tools.floating_panel import FloatingPanel
from desktop.ui.tools.looks import ToolLook
from desktop.ui.tools.part import Place
from desktop.ui.tools.spoken_texts import passage_texts, question_texts
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.text import Label

WIDTH = 340


class ReadAloudPanel(FloatingPanel):
    """Follows the voice. Closing the panel, or another page, is the end of reading."""

    def __init__(self, place: Place, look: ToolLook) -> None:
        super().__init__(place, look, WIDTH)
        self._pages, self._aloud = place.pages, place.tools.aloud
        self.question = Button(self.tr("Question"), small=True)
        self.passage = Button(self.tr("Passage"), small=True)
        self.pause = Button(self.tr("Pause"), small=True)
        self.stop = Button(self.tr("Stop"), small=True)
        self.back = Button(self.tr("Back"), Kind.QUIET, small=True)
        self.next = Button(self.tr("On"), Kind.QUIET, small=True)
        self.slower = Button(self.tr("Slower"), Kind.QUIET, small=True)
        self.faster = Button(self.tr("Faster"), Kind.QUIET, small=True)
        self.state = Label("", "small")
        for row in (
            (self.question, self.passage),
            (self.pause, self.stop),
            (self.back, self.next, self.slower, self.faster),
        ):
            line = QHBoxLayout()
            for button in row:
                line.addWidget(button)
            line.addStretch(1)
            self.body.addLayout(line)
        self.body.addWidget(self.state)
        self.question.clicked.connect(self._read_question)
        self.passage.clicked.connect(self._read_passage)
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self._aloud.stop)
        self.back.clicked.connect(lambda: self._aloud.skip(-1))
        self.next.clicked.connect(lambda: self._aloud.skip(1))
        self.slower.clicked.connect(lambda: self._aloud.set_rate(self._aloud.rate - 1))
        self.faster.clicked.connect(lambda: self._aloud.set_rate(self._aloud.rate + 1))
        self._aloud.changed.connect(self._follow)
        self._aloud.failed.connect(
            lambda _: self.state.say(self.tr("The voice broke off. Try again."), "warn")
        )
        self._pages.page_shown.connect(self._page_changed)
        self._follow()

    def first(self) -> QWidget:
        return self.question if self._aloud.has_voice else self.close_button

    def close_panel(self) -> None:
        """Fall silent, and take the panel away."""
        self._aloud.stop()
        super().close_panel()

    def _read_question(self) -> None:
        view = self._pages.current_view()
        if view is not None:
            self._aloud.read(question_texts(view.facts, self._pages.current))

    def _read_passage(self) -> None:
        view = self._pages.current_view()
        if view is not None:
            self._aloud.read(passage_texts(view.facts))

    def _pause(self) -> None:
        if self._aloud.reading is Reading.PAUSED:
            self._aloud.go_on()
        else:
            self._aloud.pause()

    def _page_changed(self) -> None:
        self._aloud.stop()
        self._follow()

    def _follow(self) -> None:
        aloud, view = self._aloud, self._pages.current_view()
        under_way = aloud.reading is not Reading.SILENT
        self.question.setEnabled(aloud.has_voice)
        self.passage.setEnabled(aloud.has_voice and view is not None and view.facts.stimulus is not None)
        for button in (self.pause, self.stop, self.back, self.next):
            button.setEnabled(under_way)
        self.slower.setEnabled(aloud.has_voice and aloud.rate > 0)
        self.faster.setEnabled(aloud.has_voice and aloud.rate < len(RATES) - 1)
        paused = aloud.reading is Reading.PAUSED
        self.pause.say(self.tr("Go on") if paused else self.tr("Pause"))
        self.state.say(self._words())

    def _words(self) -> str:
        current = self._aloud.current
        if not self._aloud.has_voice:
            return self.tr("This computer has no voice to read with. Tell the proctor if you need one.")
        if current is None:
            return self.tr("Choose what is read.")
        if self._aloud.reading is Reading.PAUSED:
            return self.tr("Paused: {name}").format(name=current.name)
        return self.tr("Reading: {name}").format(name=current.name)
