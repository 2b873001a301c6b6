"""A layout that sets widgets side by side as words of a text, wrapping where the line is full; long ones make a list."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

LISTED = 0.45
"""Where most widgets ask for more of the line than this, each gets a line of its own."""


class FlowLayout(QLayout):
    """Each widget as wide as it asks for, at most the whole line; lines follow the direction of reading."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        wide = sum(item.sizeHint().width() + self._gap for item in self._items)
        high = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        margins = self.contentsMargins()
        wide = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(wide + margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        items = [item for item in self._items if not item.isEmpty()]
        wishes = sorted(item.sizeHint().width() for item in items)
        listed = bool(wishes) and wishes[len(wishes) // 2] > room.width() * LISTED
        x = y = line = 0
        for item in items:
            wide = room.width() if listed else min(item.sizeHint().width(), room.width())
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            if x and x + wide > room.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = room.right() + 1 - x - wide if self._mirrored() else room.left() + x
                item.setGeometry(QRect(QPoint(left, room.top() + y), QSize(wide, high)))
            x, line = x + wide + self._gap, max(line, high)
        return y + line + margins.top() + margins.bottom()

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
