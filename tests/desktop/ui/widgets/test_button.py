"""A press looks pressed with the next frame and holds up nothing before it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.button import Button, Kind


class Painted(Button):
    """Counts its paintings and keeps the colour of the last."""

    paintings = 0
    last: QColor | None = None

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        self.paintings += 1
        self.last = self._colours()[0]


@pytest.fixture
def button(qtbot: QtBot) -> Painted:
    """A button in view, painted for the first time."""
    button = Painted("Next", Kind.PRIMARY)
    qtbot.addWidget(button)
    button.show()
    qtbot.waitUntil(lambda: button.paintings > 0)
    QApplication.processEvents()
    return button


def test_what_a_press_asks_for_waits_for_no_painting(button: Painted) -> None:
    """Between the press and what it asks for nothing is painted."""
    at_click = list[int]()
    button.clicked.connect(lambda: at_click.append(button.paintings))
    before = button.paintings
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert [before] == at_click


def test_the_look_follows_with_the_next_frame(qtbot: QtBot, button: Painted) -> None:
    """Held down it looks pressed, let go it does not, each as soon as a frame is painted."""
    at_rest = button.last
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.last != at_rest, timeout=2_000)
    pressed = button.last
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.last != pressed, timeout=2_000)

    assert button.updatesEnabled()
    assert pressed != button.last


def test_a_button_that_hides_itself_comes_back_as_it_should(qtbot: QtBot, button: Painted) -> None:
    """A press may take the button away or disable it; shown again it is painted as it is then."""
    button.clicked.connect(lambda: button.set_busy("Wait…"))
    button.clicked.connect(button.hide)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (False, False) == (button.isVisible(), button.isEnabled())
    before = button.paintings
    button.show()

    qtbot.waitUntil(lambda: button.paintings > before, timeout=2_000)
    assert button.updatesEnabled()
