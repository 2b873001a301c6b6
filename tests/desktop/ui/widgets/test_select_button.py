"""A choice in one line: its list is part of the window, is worked by keys and mouse, and gives the focus back."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.focus import focus_in
from desktop.ui.widgets.select_button import SelectButton
from tests.desktop.ui.conftest import activate
from tests.desktop.ui.interactions.held import Room, press
from tests.fakes.exam_paper import LONG_WORD, choices

CHOICES = choices("apple", "banana", "<em>cherry</em>", "blueberry")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a button in it and a field after it."""
    made = Room()
    button = SelectButton("Fruit", CHOICES, parent=made)
    button.setGeometry(QRect(QPoint(20, 20), button.sizeHint()))
    QLineEdit(made).move(20, 300)
    qtbot.addWidget(made)
    made.resize(400, 360)
    activate(qtbot, made)
    return made


def button_of(window: QWidget) -> SelectButton:
    """Return the window's button."""
    return window.findChildren(SelectButton)[0]


def told_by(button: SelectButton) -> list[str]:
    """Return a list that fills with what is picked."""
    told: list[str] = []
    button.picked.connect(told.append)
    return told


def test_picking_by_mouse(window: QWidget) -> None:
    """A press opens the list, a press on a row picks it and closes the list."""
    button = button_of(window)
    told = told_by(button)

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = button.popup
    assert popup is not None
    QTest.mouseClick(popup.rows[2], Qt.MouseButton.LeftButton)

    assert told == ["c3"]
    assert button.popup is None
    assert button.accessibleName() == "Fruit: cherry"


def test_chosen_and_focused_look_apart(window: QWidget) -> None:
    """Something chosen and the keyboard are two looks: the keyboard's ring lies within the edge and leaves that alone."""
    button = button_of(window)
    pictures = []
    for chosen in ("", "c1"):
        button.choose(chosen)
        for focus in (False, True):
            if focus:
                button.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                button.clearFocus()
            pictures.append(button.grab().toImage())
    edges = [picture.pixelColor(button.width() // 2, 0) for picture in pictures]

    assert all(pictures.count(picture) == 1 for picture in pictures)
    assert (edges[0], edges[2]) == (edges[1], edges[3])
    assert edges[0] != edges[2]


def test_a_press_beside_closes(window: QWidget) -> None:
    """A press beside the list closes it and picks nothing; a second press on the button closes it too."""
    button = button_of(window)
    told = told_by(button)

    for target, place in ((window, QPoint(390, 350)), (button, QPoint(5, 5))):
        button.open_list()
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=place)
        assert button.popup is None
        button.setFocus()

    assert told == []


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space), ["c2"]),
        ((Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return), ["c4"]),
        ((Qt.Key.Key_Space, Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_Return), ["c4"]),
        ((Qt.Key.Key_Space, Qt.Key.Key_Escape), []),
        ((Qt.Key.Key_B,), ["c2"]),
        ((Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_B), ["c2", "c4", "c2"]),
        ((Qt.Key.Key_B, Qt.Key.Key_Delete), ["c2", ""]),
        ((Qt.Key.Key_B, Qt.Key.Key_Space, Qt.Key.Key_Backspace), ["c2", ""]),
    ],
)
def test_picking_by_keys(window: QWidget, keys: tuple[Qt.Key, ...], expected: list[str]) -> None:
    """Everything is done by keys; the focus is on the button afterwards."""
    button = button_of(window)
    told = told_by(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)

    for key in keys:
        press(key)

    assert expected == told
    assert button is focus_in(window)


def test_tab_leaves_the_list(window: QWidget) -> None:
    """Tab in the open list closes it and goes on from the button."""
    button = button_of(window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.open_list()

    press(Qt.Key.Key_Tab)

    assert button.popup is None
    assert isinstance(focus_in(window), QLineEdit)


def test_the_list_goes_with_its_button(window: QWidget) -> None:
    """When the button's page is left the list is gone, and takes the focus nowhere."""
    button = button_of(window)
    button.open_list()

    button.hide()

    assert button.popup is None


def test_the_list_fits_the_window(qtbot: QtBot) -> None:
    """However long its choices and low its button, the list stays inside the window and scrolls."""
    window = Room()
    many = choices(*(f"{LONG_WORD} {n}" for n in range(40)))
    button = SelectButton("Many", many, parent=window)
    button.setGeometry(250, 250, 100, 32)
    qtbot.addWidget(window)
    window.resize(360, 320)
    activate(qtbot, window)

    button.open_list()

    assert button.popup is not None
    assert window.rect().contains(button.popup.geometry())
    assert not button.popup.geometry().intersects(button.geometry())


def test_the_list_follows_its_button(qtbot: QtBot) -> None:
    """Where the page is scrolled under it, the list stays with its button."""
    window = Room()
    inner = QWidget()
    inner.setFixedHeight(1_000)
    scroll = QScrollArea()
    scroll.setWidget(inner)
    QVBoxLayout(window).addWidget(scroll)
    button = SelectButton("Fruit", CHOICES, parent=inner)
    button.move(20, 100)
    qtbot.addWidget(window)
    window.resize(400, 400)
    activate(qtbot, window)
    button.open_list()
    assert button.popup is not None
    before = button.popup.y()

    scroll.verticalScrollBar().setValue(40)

    assert before - 40 == button.popup.y()
