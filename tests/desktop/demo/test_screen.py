"""The screen of the demo's candidate."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.demo.screen import SIZE, screen_environment

FULL_SCREEN = """
from PySide6.QtWidgets import QApplication
from desktop.ui.kiosk_window import KioskWindow

application = QApplication([])
window = KioskWindow()
window.engage()
application.processEvents()
print(window.width(), window.height())
"""


@pytest.mark.parametrize(
    "environment", [{}, {"QT_QPA_PLATFORM": "offscreen"}, {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}]
)
def test_without_a_display_the_screen_is_an_ordinary_one(tmp_path: Path, environment: dict[str, str]) -> None:
    """A window that fills the screen in memory has the size of a common laptop's."""
    plain = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    told = screen_environment(plain | environment, tmp_path, posix=True)

    done = subprocess.run(
        [sys.executable, "-c", FULL_SCREEN], capture_output=True, text=True, check=True, env=told
    )

    assert list(SIZE) == [int(number) for number in done.stdout.split()]


@pytest.mark.parametrize(
    ("environment", "posix"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
        ({"QT_QPA_PLATFORM": "offscreen:configfile=mine"}, True),
        ({}, False),
    ],
)
def test_a_screen_that_is_there_is_left_alone(
    tmp_path: Path, environment: dict[str, str], posix: bool
) -> None:
    """What the machine has, or the caller asks for, is what the demo uses."""
    assert environment == screen_environment(environment, tmp_path, posix=posix)
