"""Qt for a command that draws and shows no window: fonts and words, in the language that is asked for."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from desktop.ui.language import apply_language, language_in_use, system_language


@contextmanager
def drawing(language: str = "") -> Iterator[None]:
    """Let things be drawn for a while in a language, the system's where none is named; also without a display."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(_arguments())
    before = language_in_use()
    apply_language(app, language or system_language())
    try:
        yield
    finally:
        apply_language(app, before)


def _arguments() -> list[str]:
    """Draw in memory: elsewhere than on Linux Qt finds the fonts only by its usual way, which needs no display there."""
    return ["carrel", "-platform", "offscreen"] if sys.platform == "linux" else ["carrel"]
