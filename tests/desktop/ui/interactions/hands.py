"""What a candidate's hands do to an interaction: carry, press, type; and what it tells."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Interaction, Values
from assessment.content.response import Response
from desktop.ui.focus import focus_in, tab_in
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.make import make_interaction
from tests.desktop.ui.conftest import activate
from tests.fakes.exam_paper import one_item

LEFT = Qt.MouseButton.LeftButton


class Sheet(QWidget):
    """A window with one interaction in a page that scrolls; Tab goes as it is read."""

    def __init__(self, asked: Interaction, size: tuple[int, int] = (620, 700), *, rtl: bool = False) -> None:
        super().__init__()
        if rtl:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.asked = asked
        self.widget = make_interaction(one_item(asked), asked, b"seed")
        self.told: list[Values] = []
        self.widget.chosen.connect(self._hear)
        self.page = QScrollArea()
        self.page.setWidgetResizable(True)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(self.widget)
        column.addStretch(1)
        self.page.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.resize(*size)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tab_in(self, forward=forward)

    def _hear(self, response: Response) -> None:
        self.told.append(response.values())


Opener = Callable[..., Sheet]


def open_sheet(
    qtbot: QtBot, asked: Interaction, size: tuple[int, int] = (620, 700), *, rtl: bool = False
) -> Sheet:
    """Show an interaction in an active window."""
    sheet = Sheet(asked, size, rtl=rtl)
    qtbot.addWidget(sheet)
    activate(qtbot, sheet)
    return sheet


def press_keys(inside: QWidget, *pressed: Qt.Key, alt: bool = False) -> None:
    """Press keys where the focus is."""
    for key in pressed:
        focus = focus_in(inside)
        modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focus if focus is not None else inside, key, modifier)


def press(widget: QWidget) -> None:
    """Press with the mouse."""
    QTest.mouseClick(widget, LEFT)


def carry(thing: QWidget, target: QWidget, where: QPoint | None = None) -> None:
    """Press on a thing, move to the middle of a target or a point of it, let go."""
    start = thing.mapToGlobal(thing.rect().center())
    end = target.mapToGlobal(where or target.rect().center())
    QTest.mousePress(thing, LEFT, pos=thing.mapFromGlobal(start))
    for at in ((start + end) / 2, end):  # the thing itself may move meanwhile
        QTest.mouseMove(thing, thing.mapFromGlobal(at))
    QTest.mouseRelease(thing, LEFT, pos=thing.mapFromGlobal(end))


def begin(sheet: Sheet) -> InteractionWidget:
    """Put the keyboard where answering begins."""
    sheet.widget.focus_first(Qt.FocusReason.TabFocusReason)
    return sheet.widget
