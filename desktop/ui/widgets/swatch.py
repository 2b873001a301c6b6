"""A colour theme to choose: its name in its own colours, and a tick in a ring where it is the one in use."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from desktop.ui.theme import RADIUS, RING, SMALL, Theme, bar_font, bar_px, colour
from desktop.ui.widgets.icons import Icon, draw_icon

HEIGHT, SIGN, INSIDE = 40, 16, 10


class Swatch(QRadioButton):
    """A radio button: arrows go through them, and what they reach is chosen."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.theme = theme
        self.setAccessibleName(title)
        self.setFont(bar_font(SMALL, QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chosen(self, chosen: bool) -> None:
        """Show whether this is the theme in use; Tab stops at that one. Tells nobody."""
        self.blockSignals(True)
        self.setChecked(chosen)
        self.blockSignals(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + bar_px(2 * INSIDE + SIGN + 14), bar_px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(bar_px(96), self.sizeHint().width()), bar_px(HEIGHT))

    def hitButton(self, pos: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), RING))
            painter.drawRoundedRect(outer.adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)
        ink, box = QColor(self.theme.ink), outer.adjusted(4, 4, -4, -4)
        painter.setPen(QPen(colour("ink"), 2) if self.isChecked() else QPen(colour("edge"), 1))
        painter.setBrush(QColor(self.theme.surface))
        painter.drawRoundedRect(box, RADIUS - 2, RADIUS - 2)
        inside = box.adjusted(bar_px(INSIDE), 0, -bar_px(INSIDE), 0)
        if self.isChecked():
            inside = self._paint_tick(painter, inside, ink)
        painter.setFont(self.font())
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            inside, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), self.text()
        )
        painter.end()

    def _paint_tick(self, painter: QPainter, inside: QRectF, ink: QColor) -> QRectF:
        """Draw the tick at the end of the line; return what room is left."""
        size, gap = bar_px(SIGN), bar_px(4)
        mirrored = self.isRightToLeft()
        left = inside.left() if mirrored else inside.right() - size
        square = QRectF(left, inside.center().y() - size / 2, size, size)
        draw_icon(painter, Icon.TICK, square.adjusted(1, 1, -1, -1), ink, width=2.4)
        taken = size + gap
        return inside.adjusted(taken, 0, 0, 0) if mirrored else inside.adjusted(0, 0, -taken, 0)
