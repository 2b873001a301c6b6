"""Margins that keep a column where it is when a scroll bar comes or goes."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLayout, QScrollArea


class SteadyMargins(QObject):
    """Takes the width of the bar off the margin on its side."""

    def __init__(self, scroller: QScrollArea, layout: QLayout) -> None:
        super().__init__(scroller)
        self._scroller, self._layout = scroller, layout
        self._side, self._top, self._bottom, self._least = 0, 0, 0, 0
        scroller.viewport().installEventFilter(self)

    def use(self, side: int, top: int, bottom: int | None = None, *, least: int = 8) -> None:
        """Use these margins; ``side`` is measured to the scroll area's own edge."""
        self._side, self._top, self._least = side, top, least
        self._bottom = top if bottom is None else bottom
        self._apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the viewport, which gives way to the bar."""
        if event.type() == QEvent.Type.Resize:
            self._apply()
        return False

    def _apply(self) -> None:
        bar = self._scroller.width() - self._scroller.viewport().width()
        left, right = self._side, max(self._side - max(0, bar), self._least)
        if self._scroller.isRightToLeft():
            left, right = right, left
        now = self._layout.contentsMargins()
        if (now.left(), now.top(), now.right(), now.bottom()) != (left, self._top, right, self._bottom):
            self._layout.setContentsMargins(left, self._top, right, self._bottom)
