"""Rows in an order, and above them those that are in none yet: all in one widget, so that a row moves and stays itself."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.interactions.chip import Chip
from desktop.ui.theme import RADIUS, SMALL, colour, font, px
from desktop.ui.widgets.text import Label

GAP = 2


class OrderList(QWidget):
    """Lays out chips by id. With ``open_title`` there are two lists, and room where the next one goes."""

    def __init__(
        self, chips: Mapping[str, Chip], open_title: str = "", title: str = "", hint: str = ""
    ) -> None:
        super().__init__()
        self._chips, self._hint = chips, hint
        self.open_title = Label(open_title, "overline", wrap=False, parent=self)
        self.title = Label(title, "overline", wrap=False, parent=self)
        self._two = bool(open_title)
        for label in (self.open_title, self.title):
            label.setVisible(self._two)
        self._open: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()
        self._room = False
        self._held: str | None = None
        self._border = 0
        self._hole = QRectF()
        for chip in chips.values():
            chip.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_order(
        self, order: Sequence[str], not_placed: Sequence[str], *, room: bool, held: str | None
    ) -> None:
        """Show these rows; ``room``: another one may come; ``held``: this one is being moved."""
        shown = (tuple(order), tuple(not_placed), room and self._two)
        moved = shown != (self._order, self._open, self._room)
        self._order, self._open, self._room = shown
        self._held = held
        if moved:
            self._arrange(self.width(), move=True)
            self.updateGeometry()

    def index_at(self, y: int) -> int | None:
        """Return which place in the order a height is; None in the list above it."""
        if self._two and y < self._border:
            return None
        others = [id for id in self._order if id != self._held]
        return sum(self._chips[id].geometry().center().y() < y for id in others)

    def reading_order(self) -> Sequence[QWidget]:
        """Rows are read as they lie, not as they were made."""
        placed = [self._chips[id] for id in self._order]
        return [self.open_title, *(self._chips[id] for id in self._open), self.title, *placed]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        width = max(self.width(), px(240))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(80))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width(), move=True)

    def paintEvent(self, _: object) -> None:
        if self._hole.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour("edge"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(self._hole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 1, RADIUS - 1)
        painter.setPen(colour("muted"))
        painter.setFont(font(SMALL))
        painter.drawText(self._hole, int(Qt.AlignmentFlag.AlignCenter), self._hint)
        painter.end()

    def _arrange(self, width: int, *, move: bool) -> int:
        """Lay everything out, or only tell the height that this takes."""
        y = self._titled(self.open_title, 0, width, move=move)
        y = self._rows(self._open, y, width, move=move)
        border = y
        y = self._titled(self.title, y + px(12) if self._two else y, width, move=move)
        y = self._rows(self._order, y, width, move=move)
        hole = QRectF(3, y + 3, width - 6, px(38)) if self._room else QRectF()
        if move:
            self._border, self._hole = border, hole
            self.update()
        return y + (px(38) + 6 if self._room else 0)

    def _titled(self, label: Label, y: int, width: int, *, move: bool) -> int:
        if not self._two:
            return y
        high = label.sizeHint().height()
        if move:
            label.setGeometry(3, y, width - 6, high)
        return y + high + px(4)

    def _rows(self, ids: Sequence[str], y: int, width: int, *, move: bool) -> int:
        for id in ids:
            chip = self._chips[id]
            high = chip.heightForWidth(width)
            if move:
                chip.setGeometry(0, y, width, high)
            y += high + px(GAP)
        return y
