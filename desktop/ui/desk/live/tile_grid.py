"""The tiles of a room: as many in a row as there is room for, one stop for the keyboard, arrows from tile to tile."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.presenters.live_facts import Tile
from desktop.ui.desk.live.tile import Size, TileButton
from desktop.ui.focus import bring_up
from desktop.ui.theme import px

GAP = 10


class TileGrid(QWidget):
    """``opened`` brings the candidate whose tile was pressed. A tile keeps the keyboard wherever it moves to."""

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: dict[str, TileButton] = {}
        self._order: list[str] = []
        self._stop = ""
        self.size_shown = Size.MEDIUM
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def tiles(self) -> list[TileButton]:
        """The tiles in their order."""
        return [self._buttons[id] for id in self._order]

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these, in this order."""
        order = [tile.candidate_id for tile in tiles]
        for tile in tiles:
            button = self._buttons.get(tile.candidate_id)
            if button is None:
                button = self._buttons[tile.candidate_id] = TileButton(tile, self.size_shown, self)
                button.clicked.connect(lambda _=False, id=tile.candidate_id: self._press(id))
                button.show()
            elif button.tile != tile:
                button.show_tile(tile)
        gone = [self._buttons.pop(id) for id in self._buttons.keys() - set(order)]
        if order != self._order:
            self._order = order
            self._arrange()
            self.updateGeometry()
        if self._stop not in self._buttons:
            self._stop = order[0] if order else ""
        self._mark_stop()
        if order and any(one.hasFocus() for one in gone):
            self._buttons[self._stop].setFocus(Qt.FocusReason.OtherFocusReason)
        for one in gone:
            one.hide()
            one.deleteLater()

    def show_size(self, size: Size) -> None:
        """Make the tiles larger or smaller."""
        self.size_shown = size
        for button in self._buttons.values():
            button.show_size(size)
        self._arrange()
        self.updateGeometry()

    def reading_order(self) -> Sequence[QWidget]:
        """Return the tiles as they are read."""
        return self.tiles

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns, high = self._columns(width), self._high()
        rows = -(-len(self._order) // columns)
        return max(0, rows * (high + px(GAP)) - px(GAP))

    def sizeHint(self) -> QSize:
        wide = max(self.width(), px(self.size_shown.width))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(Size.SMALL.width), self.heightForWidth(max(self.width(), px(Size.SMALL.width))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from tile to tile; up and down by a row."""
        here = next((at for at, one in enumerate(self.tiles) if one.hasFocus()), None)
        there = None if here is None else self._from(here, Qt.Key(event.key()))
        if there is None:
            event.ignore()
        elif 0 <= there < len(self._order):
            button = self.tiles[there]
            self._stop = self._order[there]
            self._mark_stop()
            button.setFocus(Qt.FocusReason.TabFocusReason)
            bring_up(button)

    def _from(self, here: int, key: Qt.Key) -> int | None:
        """Return where a key leads to from a tile, None for a key that is none of ours."""
        on = -1 if self.isRightToLeft() else 1
        columns = self._columns(self.width())
        keys = Qt.Key
        ends = {keys.Key_Home: 0, keys.Key_End: len(self._order) - 1}
        steps = {keys.Key_Right: on, keys.Key_Left: -on, keys.Key_Down: columns, keys.Key_Up: -columns}
        if key in ends:
            return ends[key]
        return here + steps[key] if key in steps else None

    def _press(self, id: str) -> None:
        self._stop = id
        self._mark_stop()
        self.opened.emit(id)

    def _mark_stop(self) -> None:
        for id, button in self._buttons.items():
            stop = id == self._stop
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def _columns(self, width: int) -> int:
        least = px(self.size_shown.width)
        return max(1, (width + px(GAP)) // (least + px(GAP)))

    def _high(self) -> int:
        return next((one.sizeHint().height() for one in self._buttons.values()), 0)

    def _arrange(self) -> None:
        columns, high, gap = self._columns(self.width()), self._high(), px(GAP)
        wide = (self.width() - gap * (columns - 1)) // columns
        for at, button in enumerate(self.tiles):
            row, column = divmod(at, columns)
            left = column * (wide + gap)
            if self.isRightToLeft():
                left = self.width() - left - wide
            button.setGeometry(QRect(left, row * (high + gap), wide, high))
