"""Where a stretch of a text is in a view, so that something can stand beside it and stay there."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.ui.marks.marked_text import MarkedText


def boxes_in(view: QWidget, text: MarkedText, start: int, end: int) -> list[QRect]:
    """Return the boxes of a stretch, line by line, in the coordinates of the view."""
    corner = text.widget.area().mapTo(view, QPoint(0, 0))
    return [box.toAlignedRect().translated(corner) for box in text.boxes(start, end)]


def room_of(view: QWidget, text: MarkedText) -> QRect:
    """Return what is in view of all that a text is scrolled in."""
    room = view.rect()
    for area in _around(view, text):
        port = area.viewport()
        room &= QRect(port.mapTo(view, QPoint(0, 0)), port.size())
    return room


def follow(view: QWidget, text: MarkedText, moved: Callable[[int], None]) -> None:
    """Have it told when the text is scrolled, once for each area."""
    for area in _around(view, text):
        if not area.property("followed"):
            area.setProperty("followed", True)
            area.verticalScrollBar().valueChanged.connect(moved)


def _around(view: QWidget, text: MarkedText) -> list[QAbstractScrollArea]:
    found = []
    widget: QWidget | None = text.widget
    while widget is not None and widget is not view:
        if isinstance(widget, QAbstractScrollArea):
            found.append(widget)
        widget = widget.parentWidget()
    return found
