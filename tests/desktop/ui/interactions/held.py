"""An interaction in a window of its own, the keys pressed there, and all it has said."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.response import Response
from desktop.ui.focus import tab_in
from desktop.ui.interactions.base import InteractionWidget
from tests.desktop.ui.conftest import activate


class Room(QWidget):
    """A window in which Tab goes as it does in the application."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tab_in(self, forward=forward)


def press(key: Qt.Key) -> None:
    """Press a key wherever the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


class Told:
    """Keeps what an interaction says."""

    def __init__(self, qtbot: QtBot, widget: InteractionWidget, width: int = 620) -> None:
        self.responses: list[Response] = []
        self.widget = widget
        widget.chosen.connect(self.responses.append)
        widget.typed.connect(self.responses.append)
        widget.writing.connect(lambda: self.responses.append(widget.written()))
        self.window = Room()
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(widget)
        QVBoxLayout(self.window).addWidget(self.scroll)
        qtbot.addWidget(
            self.window, before_close_func=lambda _: self.widget.clearFocus()
        )  # and holds it till then
        self.window.resize(width, 480)
        activate(qtbot, self.window)

    @property
    def last(self) -> Response:
        """What was said last."""
        return self.responses[-1]
