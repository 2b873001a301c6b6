"""The last lines of a calculator; one that is picked puts its result back into the calculation."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from desktop.ui.theme import SMALL, font, px

KEPT, ROW, SHOWN = 30, 24, 2


class Tape(QListWidget):
    """Newest last. ``picked`` tells the result of a line."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tape")
        self._rows = SHOWN
        self.setAccessibleName(self.tr("Last calculations"))
        self.setAccessibleDescription(self.tr("Enter takes the result of a line."))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(font(SMALL, tabular=True))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.itemClicked.connect(self._pick)
        self.itemActivated.connect(self._pick)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keep(self, line: str, result: str) -> None:
        """Add a line at the end."""
        item = QListWidgetItem(f"{line} = {result}")
        item.setData(Qt.ItemDataRole.UserRole, result)
        item.setSizeHint(QSize(0, px(ROW)))
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.addItem(item)
        while self.count() > KEPT:
            self.takeItem(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCurrentItem(item)
        self.clearSelection()
        self.scrollToBottom()

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Return each line with its result."""
        texts = [self.item(row).text().rpartition(" = ") for row in range(self.count())]
        return tuple((line, result) for line, _, result in texts)

    def show_lines(self, lines: Iterable[tuple[str, str]]) -> None:
        """Hold these lines and no others."""
        self.clear()
        for line, result in lines:
            self.keep(line, result)

    def show_rows(self, rows: int) -> None:
        """Take the height of so many lines."""
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(self._rows * ROW) + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
