"""A row of segments of which one is on: filters and switches. A tick says which is on, an inner ring where the keys go."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QWidget

from desktop.ui.theme import RING, SMALL, colour, font, font_in, in_bar, px, px_in
from desktop.ui.widgets.icons import Icon, draw_icon

SIDE, TICK, GAP = 14, 12, 6
RING_INSET = 5
"""How far inside its edge the ring of the keyboard lies, so that it is not taken for the edge of the one that is on."""


class Segment(QRadioButton):
    """One of them."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(font(SMALL, QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and in_bar(self):
            self.setFont(font_in(self, SMALL, QFont.Weight.Medium))
        return super().event(event)

    def say(self, text: str) -> None:
        """Show other words."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + px_in(self, 2 * SIDE + TICK + GAP), px_in(self, 34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        wide = 2 if on else 1
        half = wide / 2  # so that the edge falls on whole pixels
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(colour("accent" if on else "edge"), wide))
        painter.setBrush(colour("soft" if on else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, 7, 7)
        if self.hasFocus():
            inner = QRectF(self.rect()).adjusted(RING_INSET, RING_INSET, -RING_INSET, -RING_INSET)
            painter.setPen(QPen(colour("ink"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 4, 4)
        self._paint_words(painter, on)
        painter.end()

    def _paint_words(self, painter: QPainter, on: bool) -> None:
        """Draw the words in the middle, with the tick before them where the segment is on."""
        tick, gap = px_in(self, TICK), px_in(self, GAP)
        words = self.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - words - (tick + gap if on else 0)) / 2
        mirrored = self.isRightToLeft()
        if on:
            at = left + words + gap if mirrored else left
            square = QRectF(at, (self.height() - tick) / 2, tick, tick)
            draw_icon(painter, Icon.TICK, square, colour("accent"), width=2.2)
        painter.setFont(self.font())
        painter.setPen(colour("ink" if on else "muted"))
        begin = left + tick + gap if on and not mirrored else left
        area = QRectF(begin - 1, 0, words + 2, self.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self.text())


class Segments(QWidget):
    """The row, or a column where the row has no room. Arrow keys go through it as through any radio buttons."""

    chosen = Signal(int)

    def __init__(self, names: list[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._box = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        self.parts = [Segment(text) for text in names]
        for index, part in enumerate(self.parts):
            part.toggled.connect(lambda on, at=index: self._toggled(at, on))
            part.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            row.addWidget(part)
        self._silent = False
        self.choose(0)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(part.sizeHint().width() for part in self.parts), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._in_a_row(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        fits = event.size().width() >= self._in_a_row()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way != self._box.direction():
            self._box.setDirection(way)
            self.updateGeometry()
        super().resizeEvent(event)

    def _in_a_row(self) -> int:
        gaps = self._box.spacing() * (len(self.parts) - 1)
        return sum(part.sizeHint().width() for part in self.parts) + gaps

    @property
    def index(self) -> int:
        """Which one is on."""
        return next(at for at, part in enumerate(self.parts) if part.isChecked())

    def choose(self, index: int) -> None:
        """Turn one on. Tells nobody."""
        self._silent = True
        self.parts[index].setChecked(True)
        self._silent = False

    def _toggled(self, index: int, on: bool) -> None:
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self.parts[index].setFocusPolicy(policy)  # Tab stops at the one that is on; Qt sees to it only later
        if on and not self._silent:
            self.chosen.emit(index)
