"""The small numbered sign at the end of a stretch with a note: pressed, it opens the note."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.theme import RING, colour, font, px

TARGET = 24
_DIGITS = 11


class NoteSign(QAbstractButton):
    """Lies over its text: the sign above the line, so that it covers no letter; around it room to press."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, number: int, note: str) -> None:
        """Show a number; the note is its name."""
        self.setText(str(number))
        self.setAccessibleName(self.tr("Note {number}: {note}").format(number=number, note=note))
        self.update()

    def stand_at(self, corner: QPointF, mirrored: bool) -> None:
        """Stand like a small raised number behind the upper corner of the last sign of a stretch, all above the letters."""
        side = px(TARGET)
        middle = corner.x() + (-1 if mirrored else 1) * (self._wide() / 2 + 1)
        top = corner.y() - self._high() - px(2)
        if corner.y() >= 0:
            top = max(top, 0.0)  # in the first line there is no room above
        left = max(0, min(round(middle - side / 2), self._area.width() - side))
        self.setGeometry(QRect(left, round(top - (side - self._high()) / 2), side, side))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(TARGET), px(TARGET))

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        used = self._font()
        high = self._high()
        wide = self._wide()
        box = QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
        painter.setPen(QPen(colour("surface"), 1))
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(box, 3, 3)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(colour("on_accent"))
        painter.setFont(used)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()

    def _wide(self) -> float:
        return max(self._high(), QFontMetricsF(self._font()).horizontalAdvance(self.text()) + px(5))

    def _high(self) -> float:
        return float(px(_DIGITS + 1))

    def _font(self) -> QFont:
        return font(_DIGITS, QFont.Weight.DemiBold, tabular=True)
