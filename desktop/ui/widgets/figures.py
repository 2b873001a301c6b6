"""Figures as a table: what a chart shows, for reading line by line, by eye, keyboard or screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.ui.mirrored import isolate
from desktop.ui.theme import TEXT, font, px

MOST_PX = 360
_FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
"""Digit below digit, also where the columns run to the left."""


class FigureTable(QTableWidget):
    """Only read: arrow keys go through it, Tab leaves it. The first column names the row."""

    def __init__(
        self,
        name: str,
        heads: tuple[str, ...],
        rows: tuple[tuple[str, ...], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(len(rows), len(heads), parent)
        self.setAccessibleName(name)
        self.setFont(font(TEXT, tabular=True))
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(isolate(text))
                side = Qt.AlignmentFlag.AlignLeft if column == 0 else _FIGURES
                cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, cell)
        self._lay_out(len(heads))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, later where one was; only where the keyboard is, a row is marked."""
        super().focusInEvent(event)
        if self.rowCount():
            self.setCurrentCell(max(0, self.currentRow()), max(0, self.currentColumn()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys that mean nothing here to the window."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _lay_out(self, columns: int) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, columns):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(_FIGURES | Qt.AlignmentFlag.AlignVCenter)
        first = self.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultSectionSize(px(36))
        wanted = px(40) + px(36) * self.rowCount() + px(4)
        self.setFixedHeight(min(wanted, px(MOST_PX)))
