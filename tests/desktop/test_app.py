"""The application as it is put together, before anything is opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Application, Options, make_qt
from desktop.paths import Paths
from desktop.ui.theme import LIGHT, SANS, apply_theme, theme_in_use


@pytest.fixture
def plain_look(qapp: QApplication) -> Iterator[None]:
    """Undress the application, as it is when the program starts."""
    sheet, font = qapp.styleSheet(), qapp.font()
    qapp.setStyleSheet("")
    qapp.setFont("Serif")
    yield
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)


@pytest.mark.usefixtures("plain_look")
def test_the_window_is_made_in_the_look_of_the_application(tmp_path: Path) -> None:
    """The banner above the test is written in the same font as the screens below it."""
    application = Application(Options(Paths(tmp_path), lock_screen=False))

    title = application.window.banner._title
    title.ensurePolished()

    assert list(SANS) == title.font().families()
    application.window.close_for_good()
    application.stop()


def test_the_preferred_theme_is_that_of_the_room(tmp_path: Path, qtbot: QtBot) -> None:
    """What this installation prefers is what the room goes back to between candidates."""
    opened: list[Application] = []
    application = Application(
        Options(Paths(tmp_path), lock_screen=False, theme="black_on_rose"), opened.append
    )
    application.start()
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)

    assert application.room is not None
    assert "black_on_rose" == application.room.display.look.theme
    assert "black_on_rose" == theme_in_use().name
    application.window.close_for_good()
    application.stop()
    apply_theme(make_qt(), LIGHT)
