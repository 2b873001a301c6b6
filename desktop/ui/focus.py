"""Where the keyboard is."""

from typing import cast

from PySide6.QtWidgets import QWidget


def focus_in(widget: QWidget) -> QWidget | None:
    """Return the widget with the focus in ``widget``'s window, None where there is none (Qt's stubs forget that)."""
    return cast("QWidget | None", widget.window().focusWidget())
