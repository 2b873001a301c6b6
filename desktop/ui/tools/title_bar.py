"""The title of a tool's panel: a handle for the mouse and for the arrow keys."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import RADIUS, RING, TEXT, colour, font, px
from desktop.ui.tools.looks import ToolLook
from desktop.ui.widgets.icons import draw_icon

STRETCH = 24
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class TitleBar(QWidget):
    """``dragged`` tells by how much the mouse moved it, ``stepped`` an arrow key (and whether far: with Ctrl).

    ``stretched`` tells how much wider and higher Shift with an arrow wants it, in px at 100 %. ``bare`` shows its icon
    alone.
    """

    dragged = Signal(QPoint)
    stepped = Signal(int, int, bool)
    stretched = Signal(int, int)

    def __init__(self, look: ToolLook, *, resizable: bool, bare: bool = False) -> None:
        super().__init__()
        self._look, self._resizable, self._bare = look, resizable, bare
        self._from: QPoint | None = None
        self._ring = False
        self.setFont(font(TEXT, QFont.Weight.DemiBold))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Move {tool}").format(tool=look.name))
        words = self.tr("Arrow keys move it; Escape puts it away.")
        more = self.tr("With Shift they make it larger or smaller.") if resizable else ""
        self.setAccessibleDescription(f"{words} {more}".strip())

    def sizeHint(self) -> QSize:
        words = 0 if self._bare else self.fontMetrics().horizontalAdvance(self._look.name) + px(8) + 2
        return QSize(px(8 + 16 + 8) + words, px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        panel = self.parentWidget()
        if panel is not None:
            panel.raise_()
        self._from = event.globalPosition().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            now = event.globalPosition().toPoint()
            self.dragged.emit(now - self._from)
            self._from = now

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        self.update()
        arrow = _ARROWS.get(Qt.Key(event.key()))
        modifiers = event.modifiers()
        if arrow is None or modifiers & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            if self._resizable:
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                self.stretched.emit(arrow[0] * STRETCH * (-1 if mirrored else 1), arrow[1] * STRETCH)
        else:
            self.stepped.emit(*arrow, bool(modifiers & Qt.KeyboardModifier.ControlModifier))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._ring = event.reason() != Qt.FocusReason.MouseFocusReason  # type: ignore[attr-defined]  # a focus event
            self.update()
        return super().event(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size, side = px(16), px(8)
        left = self.width() - side - size if mirrored else side
        draw_icon(
            painter, self._look.icon, QRectF(left, (self.height() - size) / 2, size, size), colour("accent")
        )
        if not self._bare:
            self._paint_name(painter, QRectF(self.rect()).adjusted(side, 0, -side, 0), size + px(8))
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        painter.end()

    def _paint_name(self, painter: QPainter, area: QRectF, icon: int) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        how = edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(self.font())
        painter.setPen(colour("ink"))
        painter.drawText(
            area.adjusted(*((0, 0, -icon, 0) if mirrored else (icon, 0, 0, 0))), int(how), self._look.name
        )
