"""An interaction in a window of its own, with everything that it says kept."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Values
from assessment.content.response import Response
from desktop.ui.focus import focus_in
from desktop.ui.interactions.base import InteractionWidget
from tests.desktop.ui.conftest import activate


class Heard:
    """Shows a widget; keys go where the focus is."""

    def __init__(
        self,
        qtbot: QtBot,
        widget: InteractionWidget,
        size: tuple[int, int] = (700, 620),
        *,
        rtl: bool = False,
    ) -> None:
        self.widget = widget
        self.responses: list[Response] = []
        widget.chosen.connect(self.responses.append)
        widget.typed.connect(self.responses.append)
        self.window = QWidget()
        if rtl:
            self.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        column = QVBoxLayout(self.window)
        column.addWidget(widget)
        column.addStretch(1)
        qtbot.addWidget(self.window)
        self.window.resize(*size)
        activate(qtbot, self.window)
        QApplication.processEvents()

    @property
    def values(self) -> list[Values]:
        """The values of each response, in order."""
        return [response.values(self.widget.response_id) for response in self.responses]

    @property
    def last(self) -> Values | None:
        """The values said last, None where nothing was said."""
        return self.values[-1] if self.responses else None

    def keys(self, *keys: Qt.Key, shift: bool = False) -> None:
        """Press keys one after the other."""
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            focus = focus_in(self.window)
            QTest.keyClick(focus or self.window, key, modifier)


def click(widget: QWidget, place: QPointF | QPoint) -> None:
    """Press and release the left button at a place."""
    at = place.toPoint() if isinstance(place, QPointF) else place
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def drag(widget: QWidget, start: QPointF, end: QPointF) -> None:
    """Press at one place, move in steps and release at another."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start.toPoint())
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(widget, (start + (end - start) * part).toPoint())
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end.toPoint())
