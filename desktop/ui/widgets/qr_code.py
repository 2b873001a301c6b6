"""A text as a QR code. Home of segno, which is loaded when the first code is needed."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import PANE_RADIUS, px

QUIET = 4
"""Modules of white around a code (ISO/IEC 18004)."""
Modules = tuple[tuple[bool, ...], ...]


def modules_of(text: str) -> Modules:
    """Return the dark and light modules of a code of which about a seventh may be unreadable (level M)."""
    import segno  # wanted once, at the end of an attempt: the start must not wait for it

    return tuple(tuple(map(bool, row)) for row in segno.make_qr(text, error="m").matrix)


def draw_modules(painter: QPainter, modules: Modules, box: QRectF) -> None:
    """Draw a code with its quiet zone into a square: dark on white in every theme, for that is what readers expect."""
    count = len(modules) + 2 * QUIET
    side = box.width() / count
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, Qt.GlobalColor.white)
    for y, row in enumerate(modules, QUIET):
        for x, dark in enumerate(row, QUIET):
            if dark:
                corner = QPointF(box.left() + x * side, box.top() + y * side)
                painter.fillRect(QRectF(corner, QSizeF(side, side)), Qt.GlobalColor.black)
    painter.restore()


class QrCode(QWidget):
    """Shows a code in whole dots, so that its edges stay sharp."""

    def __init__(self, side: int = 148, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: Modules = ()
        self.setFixedSize(px(side), px(side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show the code of a text."""
        self._modules = modules_of(text) if text else ()
        self.update()

    def paintEvent(self, _: object) -> None:
        if not self._modules:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(self.rect(), PANE_RADIUS, PANE_RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ratio = self.devicePixelRatioF()
        count = len(self._modules) + 2 * QUIET
        side = max(1, int(self.width() * ratio / count)) * count / ratio
        inset = (self.width() - side) / 2
        whole = round(inset * ratio) / ratio
        draw_modules(painter, self._modules, QRectF(whole, whole, side, side))
        painter.end()
