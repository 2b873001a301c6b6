"""The divider between passage and questions, by mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import Screen
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import Opener


def test_the_divider_is_dragged(qtbot: QtBot, open_room: Opener) -> None:
    """Passage and questions stand side by side; dragged, the divider gives one what it takes from the other, and tells it."""
    _, window = open_room(Screen.TEST)
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    passage, questions, divider = view.passages, view.pages, view.splitter.handle(1)
    before, share = (passage.width(), questions.width()), view.splitter.percent()
    assert passage.isVisible()
    assert questions.isVisible()
    assert (passage.y(), passage.geometry().right() < divider.x() < questions.x()) == (questions.y(), True)

    grip = view.splitter.childAt(divider.geometry().center())
    assert grip is divider  # there is something to take hold of
    middle = divider.rect().center()
    QTest.mousePress(divider, Qt.MouseButton.LeftButton, pos=middle)
    with qtbot.waitSignal(window.divider_moved) as moved:
        QTest.mouseMove(divider, middle - QPoint(200, 0))
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton)

    assert (before[0] - 200, before[1] + 200) == (passage.width(), questions.width())
    assert moved.args == [view.splitter.percent()]
    assert view.splitter.percent() < share
