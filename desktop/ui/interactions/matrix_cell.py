"""One cell of a matrix: a circle or a square in a table; where the rows are stacked, with its column's words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton

from desktop.ui.interactions.pressable import OUTSET, PressLook
from desktop.ui.theme import RADIUS, colour, px
from desktop.ui.widgets.icons import Icon, draw_icon

MARK = 20


class CellLook(PressLook):
    """What both kinds of cell share. ``worded``: the column's words stand in it."""

    round_mark = True
    worded = False

    def set_worded(self, worded: bool) -> None:
        """Show the column's words besides the mark, or the mark alone."""
        if worded != self.worded:
            self.worded = worded
            self.update()

    def start_room(self) -> int:
        return OUTSET + px(10) + px(MARK) + px(8)

    def hitButton(self, pos: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter)
        chosen, hover = self.isChecked(), self.underMouse() and self.isEnabled()
        if self.worded:
            pen = QPen(colour("accent"), 2) if chosen else QPen(colour("muted" if hover else "edge"), 1)
            painter.setPen(pen)
            painter.setBrush(colour("soft" if chosen else "hover" if hover else "surface"))
            inset = pen.widthF() / 2
            painter.drawRoundedRect(self.box().adjusted(inset, inset, -inset, -inset), RADIUS - 1, RADIUS - 1)
            self.paint_words(painter, "ink" if self.isEnabled() else "muted")
            mark = self.at_start(px(10), QSize(px(MARK), px(MARK)))
        else:
            if hover or chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("soft" if chosen else "hover"))
                painter.drawRoundedRect(self.box(), RADIUS - 1, RADIUS - 1)
            mark = QRectF(0, 0, px(MARK), px(MARK))
            mark.moveCenter(self.box().center())
        self._paint_mark(painter, mark, chosen, hover)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: QRectF, chosen: bool, hover: bool) -> None:
        enabled = self.isEnabled()
        edge = ("accent" if chosen else "muted" if hover else "edge") if enabled else "muted"
        painter.setPen(QPen(colour(edge), 1.5))
        painter.setBrush(colour(edge if chosen else "surface" if enabled else "sunk"))
        box = mark.adjusted(1, 1, -1, -1)
        corner = box.width() / 2 if self.round_mark else px(4)
        painter.drawRoundedRect(box, corner, corner)
        if chosen and self.round_mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("on_accent"))
            radius = box.width() / 5
            painter.drawEllipse(box.center(), radius, radius)
        elif chosen:
            inset = px(3)
            draw_icon(
                painter, Icon.TICK, box.adjusted(inset, inset, -inset, -inset), colour("on_accent"), width=2.6
            )


class RadioCell(CellLook, QRadioButton):
    """A cell in a row that takes one column. A radio button to assistive technology."""

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the matrix: Qt would never let the chosen one be cleared."""


class CheckCell(CellLook, QCheckBox):
    """A cell in a row that takes several columns."""

    round_mark = False

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the matrix, which knows the limits."""
