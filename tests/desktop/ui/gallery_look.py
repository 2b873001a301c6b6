"""Scenes of other looks: themes, sizes of text, one column, the sheet to choose them, and text from the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.presenters.facts import Screen
from desktop.presenters.looks import DYSLEXIC
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.display_panel import DisplayPanel
from tests.desktop.ui import gallery_texts
from tests.fakes.attempt import FakeAttempt
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]
NAMED = (
    "black_on_white",
    "white_on_black",
    "yellow_on_black",
    "green_on_black",
    "black_on_cream",
    "black_on_yellow",
    "black_on_rose",
    "black_on_green",
    "grey_on_dark_grey",
    "yellow_on_blue",
    "white_on_blue",
)


def attempt(name: str) -> FakeAttempt | None:
    """Return the attempt of a scene that has one of its own."""
    return gallery_texts.attempt() if "texts" in name else None


def scenes() -> dict[str, Scene]:
    """Return every scene by its name."""
    made: dict[str, Scene] = {f"look-theme-{name}": _themed(name) for name in NAMED}
    for percent in (150, 200, 300, 400):
        made[f"look-text-{percent}"] = _sized(percent)
        made[f"look-text-{percent}-passage"] = _sized_passage(percent)
        made[f"look-text-{percent}-screens-sign-in"] = _screen(percent, Screen.SIGN_IN)
        made[f"look-text-{percent}-screens-instructions"] = _screen(percent, Screen.INSTRUCTIONS)
        made[f"look-text-{percent}-screens-review"] = _screen(percent, Screen.REVIEW)
        made[f"look-text-{percent}-screens-check"] = _screen(percent, Screen.CHECK)
        made[f"look-text-{percent}-screens-submitted"] = _screen(percent, Screen.SUBMITTED)
        made[f"look-text-{percent}-panel"] = _panel(percent)
        for number in (7, 10, 12, 14, 40):
            made[f"look-text-{percent}-q{number}"] = _sized(percent, number)
    return made | {
        "look-column": _column,
        "look-column-texts-right-to-left": _column_right,
        "look-large-texts-right-to-left": _large_right,
        "look-lines": _lines,
        "look-serif": _typeface("serif"),
        "look-dyslexic": _typeface(DYSLEXIC),
        "look-panel": _panel(100),
        "look-panel-end": _panel_end,
        "look-panel-sign-in": _panel_sign_in,
        "look-panel-right-to-left": _panel_right,
    }


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def _at(room: FakeRoom, number: int) -> None:
    assert room.attempt is not None
    room.show(Screen.TEST)
    room.attempt.go_to(room.attempt.form.entries[number - 1].item_id)


def _text(room: FakeRoom, percent: int) -> None:
    while room.display.look.text_percent < percent:
        room.display.step_text(1)
    _settle()


def _themed(name: str) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        room.display.choose_theme(name)
        _settle()
        _at(room, 6)

    return scene


def _sized(percent: int, number: int = 6) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _at(room, number)
        _text(room, percent)

    return scene


def _sized_passage(percent: int) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _at(room, 6)
        _text(room, percent)
        view = window.stack.currentWidget()
        assert isinstance(view, TestView)
        view.switch.choose_passage(True)

    return scene


def _screen(percent: int, screen: Screen) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        room.show(screen)
        _text(room, percent)

    return scene


def _panel(percent: int) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _at(room, 6)
        view = window.stack.currentWidget()
        assert isinstance(view, TestView)
        view.header.display.click()
        _text(room, percent)

    return scene


def _panel_end(room: FakeRoom, window: KioskWindow) -> None:
    _panel(100)(room, window)
    room.display.choose_theme("blue_on_cream")
    _settle()
    (panel,) = [one for one in window.findChildren(DisplayPanel) if one.isVisible()]
    bar = panel.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())


def _panel_sign_in(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.SIGN_IN)
    view = window.stack.currentWidget()
    assert isinstance(view, ColumnScreen)
    view.display.click()


def _panel_right(room: FakeRoom, window: KioskWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _panel(100)(room, window)


def _column(room: FakeRoom, window: KioskWindow) -> None:
    room.display.choose_column(True)
    _settle()
    _at(room, 6)


def _column_right(room: FakeRoom, window: KioskWindow) -> None:
    room.display.choose_column(True)
    _settle()
    gallery_texts.SCENES["t07-cloze-arabic"](room, window)


def _large_right(room: FakeRoom, window: KioskWindow) -> None:
    gallery_texts.SCENES["t07-cloze-arabic"](room, window)
    _text(room, 400)


def _lines(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    while room.display.look.line_percent < 200:
        room.display.step_lines(1)
    _settle()


def _typeface(name: str) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _at(room, 6)
        room.display.choose_typeface(name)
        _settle()

    return scene
