"""Where reading begins on the right: what Qt does not mirror by itself, and what is not to be mirrored with the rest."""

from collections.abc import Callable, Iterable
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

_EITHER_WAY, _TO_THE_RIGHT, _END = "\u2068", "\u2066", "\u2069"
"""Marks of UAX #9 around what is laid out on its own: by its first letter, to the right, and where that ends."""
_FROM_THE_RIGHT = "\u200f"
"""Before what runs to the left although it may have no letter that does."""


def set_margins(layout: QLayout, widget: QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Set the margins of a widget's layout; ``start`` is on the side where reading begins."""
    left, right = (end, start) if widget.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def keep_margins(layout: QLayout, widget: QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Do the same for good: where the widget comes to stand in a window that reads the other way, they follow."""
    set_margins(layout, widget, start, top, end, bottom)
    if start != end:
        widget.installEventFilter(
            _Follower(widget, lambda: set_margins(layout, widget, start, top, end, bottom))
        )


class _Follower(QObject):
    def __init__(self, widget: QWidget, follow: Callable[[], None]) -> None:
        super().__init__(widget)
        self._follow = follow

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the direction of the widget."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow()
        return False


def lay_out_for(widget: QWidget, language: str) -> None:
    """Lay out what is written in a language (BCP 47) from where its reading begins; empty leaves it as all around."""
    if language:
        widget.setLayoutDirection(QLocale(language).textDirection())


def isolate(words: str) -> str:
    """Return a name, a title or a quotation so that it keeps its order within a sentence that runs to the left."""
    return f"{_EITHER_WAY}{words}{_END}" if words and _runs_to_left() else words


def isolate_ltr(words: str) -> str:
    """Return the same of what always runs to the right: a path, a code, a number in groups, a size, the name of a key."""
    return f"{_TO_THE_RIGHT}{words}{_END}" if words and _runs_to_left() else words


def in_reading_order(parts: Iterable[str], gap: str) -> str:
    """Return parts, each with its own order, that follow one another as the interface reads, whatever their script."""
    return as_interface(gap.join(isolate(part) for part in parts))


def as_interface(row: str) -> str:
    """Return a row that runs as the interface does, also where each of its parts is isolated."""
    return f"{_FROM_THE_RIGHT}{row}" if row and _runs_to_left() else row


def _runs_to_left() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def has_right_to_left(words: str) -> bool:
    """Say whether any letter of some words is of a script that runs to the left."""
    return any(bidirectional(letter) in ("R", "AL") for letter in words)


def is_right_to_left(words: str) -> bool:
    """Say whether the first letter of some words is of a script that runs to the left (UAX #9, rule P2)."""
    first = next((kind for kind in map(bidirectional, words) if kind in ("L", "R", "AL")), "L")
    return first != "L"
