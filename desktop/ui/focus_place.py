"""Where the keyboard is inside a widget, as a path: found again in one that was built anew in the same way."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.ui.focus import widgets_in


@dataclass(frozen=True, slots=True)
class FocusPlace:
    """Steps from child to child, and in a field of text the cursor with the other end of its selection."""

    steps: tuple[int, ...]
    kind: str
    cursor: int = 0
    anchor: int = 0


def place_of(widget: QWidget | None, root: QWidget) -> FocusPlace | None:
    """Return where a widget is inside ``root``, None where it is not."""
    if widget is None or not (widget is root or root.isAncestorOf(widget)):
        return None
    steps: list[int] = []
    here, parent = widget, widget.parentWidget()
    while here is not root and parent is not None:
        steps.append(_children(parent).index(here))
        here, parent = parent, parent.parentWidget()
    return FocusPlace(tuple(reversed(steps)), type(widget).__name__, *_cursor(widget))


def focus_place(place: FocusPlace | None, root: QWidget) -> bool:
    """Put the keyboard back; say whether what stands there is what stood there."""
    here = root
    for step in place.steps if place is not None else ():
        children = _children(here)
        if step >= len(children):
            return False
        here = children[step]
    if place is None or type(here).__name__ != place.kind or not here.isEnabled():
        return False
    here.setFocus(Qt.FocusReason.OtherFocusReason)
    _put_cursor(here, place)
    return True


def _children(widget: QWidget) -> list[QWidget]:
    return widgets_in(widget)


def _cursor(widget: QWidget) -> tuple[int, int]:
    if isinstance(widget, QLineEdit):
        start, here = widget.selectionStart(), widget.cursorPosition()
        return here, here if start < 0 else start + len(widget.selectedText()) + start - here
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        cursor = widget.textCursor()
        return cursor.position(), cursor.anchor()
    return 0, 0


def _put_cursor(widget: QWidget, place: FocusPlace) -> None:
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(place.anchor)
        widget.cursorForward(True, place.cursor - place.anchor)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        most = max(0, widget.document().characterCount() - 1)
        cursor = widget.textCursor()
        cursor.setPosition(min(place.anchor, most))
        cursor.setPosition(min(place.cursor, most), QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)
