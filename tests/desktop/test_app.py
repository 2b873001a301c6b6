"""The application as it is put together, before anything is opened."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.app import Application, Options, make_qt
from desktop.instance import Instance
from desktop.lockdown.relief import RELIEVES
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


def test_one_that_comes_back_gives_way_to_one_that_is_there(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Where two supervisors start the exam anew the later one waits a moment, says so, and goes: nobody is accused."""
    first = Instance(Paths(tmp_path))
    first.take()
    knocks: list[int] = []
    first.knocked.connect(knocks.append)
    left: list[int] = []
    monkeypatch.setenv(RELIEVES, str(os.getppid()))
    monkeypatch.setattr(app, "MOST_LOOKS", 2)
    monkeypatch.setattr(QApplication, "exit", left.append)
    application = Application(Options(Paths(tmp_path), lock_screen=False))
    application.start()
    qtbot.waitUntil(lambda: bool(left))

    assert [0] == left
    assert application.failure is None
    assert '{"here": true}' in capfd.readouterr().out
    assert [] == knocks
    application.window.close_for_good()
    application.stop()
    first.leave()


def test_one_that_comes_back_waits_for_the_place(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who was ended and is not quite gone keeps nobody out for longer than that."""
    first = Instance(Paths(tmp_path))
    first.take()
    monkeypatch.setenv(RELIEVES, str(os.getppid()))
    opened: list[Application] = []
    application = Application(Options(Paths(tmp_path), lock_screen=False), opened.append)
    application.start()
    qtbot.waitUntil(lambda: application._looks > 0)
    first.leave()
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)

    assert application.room is not None
    application.window.close_for_good()
    application.stop()
