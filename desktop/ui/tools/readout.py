"""The number that a calculator shows, large and to the right; a reason where there is none."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.announce import announce
from desktop.ui.theme import HEADING, RING, SMALL, colour, font, px


class Readout(QWidget):
    """``note`` stands small at the other end: what waits, the memory."""

    def __init__(self, *, takes_keys: bool) -> None:
        super().__init__()
        self.words, self.note, self.in_trouble = "0", "", False
        self.setFont(font(HEADING, QFont.Weight.Medium, tabular=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if takes_keys else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def show_number(self, number: str, note: str = "", *, aloud: bool = False) -> None:
        """Show a number; ``aloud`` also tells it to a screen reader."""
        self._show(number, note, trouble=False, aloud=aloud)

    def show_trouble(self, reason: str, note: str = "") -> None:
        """Show why there is no number."""
        self._show(reason, note, trouble=True, aloud=True)

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(44))

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(QPen(colour("accent" if ring else "edge"), RING if ring else 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        area = QRectF(self.rect()).adjusted(px(10), 0, -px(10), 0)
        painter.setPen(colour("muted"))
        painter.setFont(font(SMALL))
        upright = Qt.AlignmentFlag.AlignVCenter
        digits = int(Qt.TextFlag.TextForceLeftToRight)  # figures are never mirrored
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | upright) | digits, self.note)
        painter.setPen(colour("warn" if self.in_trouble else "ink"))
        if self.in_trouble:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(area, int(side | upright | Qt.TextFlag.TextWordWrap), self.words)
        else:
            painter.setFont(self._fitting(area.width()))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | upright) | digits, self.words)
        painter.end()

    def _fitting(self, width: float) -> QFont:
        """Return the font in which the number has room: no digit is ever left out."""
        shown = QFont(self.font())
        wide = self.fontMetrics().horizontalAdvance(self.words)
        if wide > width:
            shown.setPixelSize(max(9, int(shown.pixelSize() * width / wide)))
        return shown

    def _show(self, words: str, note: str, *, trouble: bool, aloud: bool) -> None:
        self.words, self.note, self.in_trouble = words, note, trouble
        self._name()
        if aloud:
            announce(self, words)
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Result: {number}").format(number=self.words))
