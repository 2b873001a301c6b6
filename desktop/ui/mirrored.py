"""Where reading begins on the right: what Qt does not mirror by itself, and what is not to be mirrored with the rest."""

from unicodedata import bidirectional

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLayout, QWidget


def set_margins(layout: QLayout, widget: QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Set the margins of a widget's layout; ``start`` is on the side where reading begins."""
    left, right = (end, start) if widget.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def lay_out_for(widget: QWidget, language: str) -> None:
    """Lay out what is written in a language (BCP 47) from where its reading begins; empty leaves it as all around."""
    if language:
        widget.setLayoutDirection(QLocale(language).textDirection())


def is_right_to_left(words: str) -> bool:
    """Say whether the first letter of some words is of a script that runs to the left (UAX #9, rule P2)."""
    first = next((kind for kind in map(bidirectional, words) if kind in ("L", "R", "AL")), "L")
    return first != "L"
