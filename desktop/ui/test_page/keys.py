"""The keys of the test screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind_keys(widget: QWidget, *bindings: tuple[tuple[str, ...], Callable[[], object]]) -> None:
    """Let keys do something as long as the keyboard is anywhere in a widget; those that move repeat when held."""
    for keys, action in bindings:
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(key.startswith(("Alt", "Ctrl+Pg")))
            shortcut.activated.connect(action)


def hand_over() -> None:
    """Have what is being composed written down before one moves: what is left may not open again."""
    QGuiApplication.inputMethod().commit()
