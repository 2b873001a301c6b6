"""Finds words that a person cannot read whole: cut off, run over, or outside of what is in view."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from desktop.ui.flow.hot import CheckHot, RadioHot
from desktop.ui.flow.spoken import SpokenRun
from desktop.ui.interactions.matrix_cell import CellLook
from desktop.ui.widgets.text import ElidedLabel, RichText

SLACK = 1
"""Pixels that rounding may take."""
WORDLESS = (SpokenRun, CheckHot, RadioHot, CellLook)
"""What has its words for screen readers only: others show them, or nobody."""
WRAPPED = int(Qt.TextFlag.TextWordWrap)


def cut_words(window: QWidget) -> list[str]:
    """Return a line for every visible widget of a window whose words are not whole; names and titles may be elided."""
    return [
        f"{type(widget).__name__} {told!r}: {why}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.width() > 1 and not isinstance(widget, WORDLESS)
        for told, why in _cut(widget, window)
    ]


def _cut(widget: QWidget, window: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, ElidedLabel):
        return
    if isinstance(widget, RichText):
        if widget.text() and widget.heightForWidth(widget.width()) > widget.height() + SLACK:
            yield widget.text()[:60], "too low"
    elif isinstance(widget, QLabel) and widget.text():
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        wanted = widget.minimumSizeHint()
        if wanted.width() > widget.width() + SLACK or wanted.height() > widget.height() + SLACK:
            yield (
                widget.text()[:60],
                f"{wanted.width()}×{wanted.height()} in {widget.width()}×{widget.height()}",
            )
    else:
        return
    if not _in_view(widget, window):
        yield widget.accessibleName()[:60], "outside of what is in view"


def _cut_label(label: QLabel) -> Iterator[tuple[str, str]]:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if label.wordWrap():
        took = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), WRAPPED, label.text())
        longest, high = took.width(), took.height()
    else:
        lines = label.text().splitlines()
        longest = max(map(metrics.horizontalAdvance, lines))
        high = len(lines) * metrics.height()
    if longest > room.width() + SLACK:
        yield label.text()[:60], f"{longest} wide in {room.width()}"
    if high > room.height() + SLACK:
        yield label.text()[:60], f"{high} high in {room.height()}"


def _in_view(widget: QWidget, window: QWidget) -> bool:
    """Say whether all of a widget can be brought into view: within the window, or up and down within what scrolls."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    if around is None:
        return window.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place)
    port = around.viewport()
    left = port.mapTo(window, port.rect().topLeft()).x()
    sideways = left - SLACK <= place.left() and place.right() <= left + port.width() + SLACK
    return sideways or around.horizontalScrollBar().maximum() > 0
