"""Carrying a thing with the mouse: its picture follows inside the window, what is around scrolls at its edges."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.ui.theme import px

EDGE, SPEED, BEAT_MS = 44, 14, 30


class Drag(QObject):
    """From a press on a thing to its release; a press that hardly moves is no drag. Points are of the screen."""

    lifted = Signal()
    moved = Signal(QPoint)
    dropped = Signal(QPoint)
    forbidden = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.source: QWidget | None = None
        self._allowed = True
        self._from, self._where = QPoint(), QPoint()
        self._picture: Callable[[], QPixmap] | None = None
        self._ghost: _Ghost | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._scroll)

    @property
    def on(self) -> bool:
        """Whether something is carried."""
        return self._ghost is not None

    def forbid(self) -> None:
        """Carry nothing from now on, for somebody who must not drag by mistake; pressing does the same."""
        self._allowed = False
        self.stop()
        self.forbidden.emit()

    def ready(self, widget: QWidget, at: QPoint, picture: Callable[[], QPixmap] | None) -> None:
        """Remember where the button went down; without a picture there is nothing to carry."""
        self.stop()
        self.source, self._from, self._picture = widget, at, picture if self._allowed else None

    def follow(self, at: QPoint) -> None:
        """Follow the pointer; the first move that is far enough lifts the thing."""
        widget = self.source
        if widget is None or self._picture is None:
            return
        if self._ghost is None:
            if (at - self._from).manhattanLength() < QApplication.startDragDistance():
                return
            ghost = self._ghost = _Ghost(self._picture(), widget.window())
            self.lifted.emit()
            if not self.on:  # what is lifted can go nowhere
                return
            ghost.show()
            ghost.raise_()
            self._beat.start()
        where = self._where = widget.mapToGlobal(at)
        size = self._ghost.size()
        grip = QPoint(min(self._from.x(), size.width() - 4), min(self._from.y(), size.height() - 4))
        self._ghost.move(widget.window().mapFromGlobal(where) - grip)
        self.moved.emit(where)

    def drop(self, at: QPoint) -> None:
        """Put the picture away and say where the button was let go."""
        widget = self.source
        self.stop()
        if widget is not None:
            self.dropped.emit(widget.mapToGlobal(at))

    def stop(self) -> None:
        """Carry nothing and follow nothing."""
        self._beat.stop()
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        self.source = self._picture = None

    def _scroll(self) -> None:
        """Scroll what is around as long as the pointer stands near its upper or lower edge."""
        if self.source is None:
            return
        where, window = self._where, self.source.window()
        around: QWidget | None = window.childAt(window.mapFromGlobal(where)) or self.source
        while around is not None:
            if isinstance(around, QScrollArea) and _scrolls(
                around, around.viewport().mapFromGlobal(where).y()
            ):
                self.moved.emit(where)
                return
            around = around.parentWidget()


class _Ghost(QWidget):
    """The picture under the pointer. The mouse does not see it."""

    def __init__(self, picture: QPixmap, window: QWidget) -> None:
        super().__init__(window)
        self._picture = picture
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(picture.deviceIndependentSize().toSize())

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setOpacity(0.86)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


def _scrolls(area: QScrollArea, y: int) -> bool:
    """Scroll an area a little where ``y`` is at its edge; say whether it could."""
    bar = area.verticalScrollBar()
    before = bar.value()
    if y < px(EDGE):
        bar.setValue(before - px(SPEED))
    elif y > area.viewport().height() - px(EDGE):
        bar.setValue(before + px(SPEED))
    return bar.value() != before
