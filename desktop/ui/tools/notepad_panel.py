"""The notepad: plain words for oneself, kept in the attempt's log, the truth about that below."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.presenters.facts import SaveFacts, SaveState
from desktop.ui.announce import announce
from desktop.ui.tools.floating_panel import FloatingPanel
from desktop.ui.tools.looks import ToolLook
from desktop.ui.tools.part import Place
from desktop.ui.tools.words import of_note
from desktop.ui.widgets.field import TextArea
from desktop.ui.widgets.text import Label

WIDTH, HEIGHT = 360, 320
NEAR_FULL = 1_000


class NotepadPanel(FloatingPanel):
    """Follows one notepad."""

    def __init__(self, place: Place, look: ToolLook) -> None:
        super().__init__(place, look, WIDTH, height=HEIGHT)
        self._notepad = place.tools.notepad
        self.area = TextArea(look.name)
        self.area.setPlainText(self._notepad.text)
        self.area.textChanged.connect(self._changed)
        self.area.setMinimumHeight(48)
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.state = Label("", "small")
        self.room = Label("", "small")
        self.room.hide()
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self.room)
        self.body.addWidget(self.state)
        self._notepad.changed.connect(self._tell)
        self._tell(self._notepad.facts)

    def first(self) -> QWidget:
        return self.area

    def close_panel(self) -> None:
        """Take it away; what was just written is kept at once."""
        if not self.isHidden():
            self._notepad.flush()
        super().close_panel()

    def _changed(self) -> None:
        text = self.area.toPlainText()
        if len(text) > self._notepad.most:
            self._take_back(len(text) - self._notepad.most)
            return
        self._notepad.write(text)
        self._tell_room(self._notepad.most - len(text))

    def _take_back(self, characters: int) -> None:
        """Take away what was put in last, so far as it is too much; what stood there stays."""
        cursor = self.area.textCursor()
        self.area.blockSignals(True)
        cursor.setPosition(max(0, cursor.position() - characters), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.area.blockSignals(False)
        self._changed()
        announce(self, self.room.text(), urgent=True)

    def _tell_room(self, left: int) -> None:
        if left <= 0:
            self.room.say(
                self.tr("The notepad is full: {most} characters.").format(most=self._notepad.most), "warn"
            )
        else:
            self.room.say(self.tr("Room for {left} characters more.").format(left=left), "")
        self.room.setVisible(left <= NEAR_FULL)

    def _tell(self, facts: SaveFacts) -> None:
        tones = {SaveState.SAVED: "ok", SaveState.FAILED: "danger"}
        self.state.say(of_note(facts), tones.get(facts.state, ""))
        if facts.state is SaveState.FAILED:
            announce(self, self.state.text(), urgent=True)
