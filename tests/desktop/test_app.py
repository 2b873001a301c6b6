"""The application as it is put together, before anything is opened."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import settings
from desktop.app import Application, Options, make_qt
from desktop.cli.open import _again
from desktop.paths import Paths
from desktop.presenters.facts import Screen
from desktop.ui.desk.desk_view import DeskView
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


def test_a_proctor_opens_the_application_at_the_desk(tmp_path: Path, qtbot: QtBot) -> None:
    """The desk is the first screen, also on a computer that was last left at the sign-in screen, and is kept as none."""
    paths = Paths(tmp_path)
    paths.make()
    settings.save(paths.settings, replace(settings.load(paths.settings), first_screen=Screen.SIGN_IN.value))
    opened: list[Application] = []
    application = Application(Options(paths, lock_screen=False, at_desk=True), opened.append)
    application.start()
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    room = application.room
    assert room is not None
    qtbot.waitUntil(lambda: room.screen is Screen.DESK, timeout=20_000)
    view = application.window.stack.currentWidget()

    assert isinstance(view, DeskView)
    assert "" == settings.load(paths.settings).first_screen
    application.window.close_for_good()
    application.stop()


def test_what_follows_a_program_that_was_killed_opens_no_desk(tmp_path: Path) -> None:
    """The supervisor starts the application as for a candidate, whoever had opened it."""
    again = _again(tmp_path)

    assert ("open", "--home", str(tmp_path)) == again[-3:]
    assert not any("proctor" in part for part in again[:-1])
