"""The application as it is put together, before anything is opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import Application, Options
from desktop.paths import Paths
from desktop.ui.theme import SANS


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
