"""The sheet for the look: every choice by name and by keyboard, shown live behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import Screen
from desktop.presenters.looks import THEMES
from desktop.ui.focus import focus_in
from desktop.ui.theme import px, theme_in_use
from desktop.ui.widgets.display_panel import DisplayPanel, theme_title
from desktop.ui.widgets.text import Label
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.looking import open_panel, panel, the_test


def test_the_sheet_offers_every_theme_by_name(open_room: Opener) -> None:
    """Each theme is a radio button with its name; the one in use is checked, and Tab stops there."""
    _, window = open_room(Screen.TEST)

    sheet = open_panel(window)

    assert [theme_title(name) for name in THEMES] == [one.accessibleName() for one in sheet.swatches.values()]
    assert ["light"] == [name for name, one in sheet.swatches.items() if one.isChecked()]
    assert Qt.FocusPolicy.StrongFocus == sheet.swatches["light"].focusPolicy()


def test_what_is_in_use_is_marked_by_shape(open_room: Opener) -> None:
    """The chosen swatch has a tick that the others lack: its picture differs also without any colour."""
    _, window = open_room(Screen.TEST)
    sheet = open_panel(window)
    swatch = sheet.swatches["dark"]
    unmarked = swatch.grab().toImage()

    swatch.show_chosen(True)

    assert unmarked != swatch.grab().toImage()


@pytest.mark.parametrize("percent", [100, 150])
def test_the_sheet_opens_at_its_top_below_the_clock(open_room: Opener, percent: int) -> None:
    """Its title is in view, the keyboard at its first control, and the bar above stays uncovered."""
    room, window = open_room(Screen.TEST)
    while room.display.look.text_percent < percent:
        room.display.step_text(1)
    QTest.qWait(60)

    sheet = open_panel(window)

    header = the_test(window).header
    assert (0, sheet.language) == (sheet.scroller.verticalScrollBar().value(), focus_in(window))
    assert sheet.sheet.y() >= header.mapTo(window, header.rect().bottomLeft()).y()


def test_the_sheet_shows_live_and_keeps_the_keyboard(open_room: Opener, qtbot: QtBot) -> None:
    """What is chosen shows at once behind the sheet; the sheet itself is in the new look, the keyboard where it was."""
    _, window = open_room(Screen.TEST)
    sheet = open_panel(window)
    sheet.swatches["light"].setFocus()
    QTest.keyClick(sheet.swatches["light"], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: theme_in_use().name == "dark")

    again = panel(window)

    assert again is not sheet
    assert again.swatches["dark"].hasFocus()
    assert again.swatches["dark"].isChecked()


def test_every_control_of_the_sheet_does_what_it_says(open_room: Opener, qtbot: QtBot) -> None:
    """Size, distance of lines, typeface and columns can all be set there, and all taken back."""
    room, window = open_room(Screen.TEST)
    open_panel(window).text.more.click()
    qtbot.waitUntil(lambda: px(100) == 110)
    panel(window).lines.more.click()
    qtbot.wait(30)
    panel(window).typeface.parts[2].click()
    qtbot.wait(30)
    panel(window).column.parts[1].click()
    qtbot.wait(30)
    look = room.display.look
    panel(window).back.click()
    qtbot.waitUntil(lambda: px(100) == 100)

    assert (110, 115, "serif", True) == (
        look.text_percent,
        look.line_percent,
        look.typeface,
        look.single_column,
    )
    assert not room.display.is_own
    assert not panel(window).back.isEnabled()


def test_every_control_of_the_sheet_has_a_name(open_room: Opener) -> None:
    """A screen reader has a word for whatever can take the keyboard, and tells the percentages."""
    _, window = open_room(Screen.TEST)

    sheet = open_panel(window)

    stops = [one for one in sheet.findChildren(QAbstractButton) if one.isVisible()]
    assert [] == [one for one in stops if not (one.accessibleName() or one.text())]
    assert "Text size, 100 %" == sheet.text.more.accessibleDescription()


def test_escape_closes_and_gives_the_keyboard_back(open_room: Opener, qtbot: QtBot) -> None:
    """After Escape the keyboard is at the button that opened the sheet, also when the screen is another by then."""
    _, window = open_room(Screen.TEST)
    the_test(window).header.display.setFocus()
    sheet = open_panel(window)
    sheet.swatches["dark"].click()
    qtbot.waitUntil(lambda: theme_in_use().name == "dark")

    QTest.keyClick(focus_in(window) or window, Qt.Key.Key_Escape)

    assert [] == [one for one in window.findChildren(DisplayPanel) if one.isVisible()]
    assert the_test(window).header.display is focus_in(window)


def test_tab_goes_round_inside_the_sheet(open_room: Opener) -> None:
    """Tab reaches every control of the sheet and nothing behind it."""
    _, window = open_room(Screen.TEST)
    sheet = open_panel(window)

    seen: list[QWidget] = []
    for _ in range(20):
        here = focus_in(window)
        assert here is not None
        assert sheet.isAncestorOf(here)
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)

    stops = (sheet.text.more, sheet.lines.more, sheet.done, sheet.swatches["light"])
    assert all(stop in seen for stop in stops)


@pytest.mark.parametrize("screen", [Screen.SIGN_IN, Screen.CHECK, Screen.INSTRUCTIONS, Screen.SUBMITTED])
def test_the_button_is_on_screens_around_the_test(screen: Screen, open_room: Opener) -> None:
    """From sign-in to the end there is a button to the sheet, with a name and reachable by Tab."""
    _, window = open_room(screen)
    view = window.stack.currentWidget()

    view.display.click()  # type: ignore[union-attr]  # a screen of one column

    assert "Display" == view.display.accessibleName()  # type: ignore[union-attr]  # the test has made it, and knows its kind
    assert panel(window).isVisible()


def test_a_missing_typeface_is_said(open_room: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no dyslexia-friendly face is installed, the sheet says what stands in for it."""
    monkeypatch.setattr("desktop.ui.widgets.display_panel.easy_face", lambda: "")
    _, window = open_room(Screen.TEST)

    sheet = open_panel(window)

    words = " ".join(label.text() for label in sheet.findChildren(Label))
    assert "no dyslexia-friendly typeface" in words
