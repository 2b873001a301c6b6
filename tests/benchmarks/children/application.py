"""The application as a person opens it, which says when the sign-in screen was painted, and when somebody may sign in."""

import os

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent

from desktop.__main__ import main
from desktop.ui.views.sign_in_view import SignInView

_said: set[bytes] = set()


def _painted(view: SignInView, event: QPaintEvent) -> None:
    """Stand in for the view's paint event; what is said is said after the update was flushed."""
    _original(view, event)
    if b"painted" not in _said:
        QTimer.singleShot(0, lambda: _say(b"painted"))
    if view.list.isVisible():
        QTimer.singleShot(0, lambda: _say(b"ready"))


def _say(word: bytes) -> None:
    if word not in _said:
        _said.add(word)
        os.write(1, word + b"\n")


_original = SignInView.paintEvent
SignInView.paintEvent = _painted  # type: ignore[method-assign, assignment]  # the view's own event is what is measured

if __name__ == "__main__":
    main()
