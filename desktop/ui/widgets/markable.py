"""A text on screen that can be marked: it hands pointer and keys to whoever marks it, and shows stretches in formats."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

Stretch = tuple[int, int, QTextCharFormat]
"""From one position of the document to another, in a format that lies over its own."""


class Marker(Protocol):
    """Takes what is done to a text; what it does not take goes the usual way."""

    def pressed(self, event: QMouseEvent) -> bool: ...
    def moved(self, event: QMouseEvent) -> bool: ...
    def released(self, event: QMouseEvent) -> bool: ...
    def double_clicked(self, event: QMouseEvent) -> bool: ...
    def key(self, event: QKeyEvent) -> bool: ...


if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class Markable(_Base):
    """A mixin before the Qt class. Without a marker it changes nothing."""

    marker: Marker | None = None

    def shown_document(self) -> QTextDocument:
        """Return the document that is painted."""
        raise NotImplementedError

    def area(self) -> QWidget:
        """Return the widget it is painted in."""
        raise NotImplementedError

    def origin(self) -> QPointF:
        """Return where the document begins in that widget, scrolled as it is."""
        raise NotImplementedError

    def show_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Show these formats over the text, and none that were there before."""
        raise NotImplementedError

    def bring_up(self, box: QRectF) -> None:
        """Scroll so that a box of the document is in view."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.marker is None or not self.marker.pressed(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.marker is None or not self.marker.moved(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.marker is None or not self.marker.released(event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.marker is None or not self.marker.double_clicked(event):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.marker is None or not self.marker.key(event):
            super().keyPressEvent(event)
