"""The navigator: a square an item for the section in view, the other sections drawn together to a chip."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QWidget

from assessment.ids import ItemId
from desktop.presenters.facts import NavigatorSection
from desktop.ui.focus import arrow_steps, focus_in
from desktop.ui.mirrored import isolate
from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.nav_square import NavSquare, SectionChip
from desktop.ui.widgets.text import ElidedLabel

FEW = 4
"""So many squares change in no time to speak of."""


class _Row(QWidget):
    """The squares of one section, so that they come and go as one; it lies over the strip only where they are."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.label = ElidedLabel(isolate(title), "small", parent=self)
        self.squares: list[NavSquare] = []


class NavigatorStrip(QScrollArea):
    """Lays its squares out in rows, as many as fit; beyond ``rows`` it scrolls, the current one in view."""

    wished = Signal(object)

    def __init__(self, rows: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._sections: tuple[NavigatorSection, ...] = ()
        self.squares: dict[ItemId, NavSquare] = {}
        self.chips: list[SectionChip] = []
        self._rows_of: list[_Row] = []
        self._content = QWidget()
        self._content.setObjectName("scrolled")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidget(self._content)
        self.setAccessibleName(self.tr("Questions"))
        self.setMinimumWidth(px(60))

    def set_rows(self, rows: int) -> None:
        """Use at most so many rows before scrolling."""
        if rows != self._rows:
            self._rows = rows
            self._arrange()

    def is_small(self, sections: tuple[NavigatorSection, ...]) -> bool:
        """Say whether nothing is laid out anew to show these, and few squares change."""
        if _laid_out_by(self._sections) != _laid_out_by(sections):
            return False
        touched = [pair for pair in zip(self._sections, sections, strict=True) if pair[0] is not pair[1]]
        squares = (pair for one, two in touched for pair in zip(one.items, two.items, strict=True))
        return sum(old != new for old, new in squares) <= FEW

    def show_sections(self, sections: tuple[NavigatorSection, ...]) -> None:
        """Show how all items stand."""
        before, self._sections = self._sections, sections
        if [len(s.items) for s in before] != [len(s.items) for s in sections] or any(
            item.item_id not in self.squares for section in sections for item in section.items
        ):
            self._build()
        moved = _laid_out_by(before) != _laid_out_by(sections)
        for section, chip in zip(sections, self.chips, strict=True):
            if section is chip.section:
                continue
            chip.show_section(section)
            for item in section.items:
                square = self.squares[item.item_id]
                if item is square.item:
                    continue
                was_current = square.item.current
                square.show_item(item)
                if item.current != was_current or item.current:
                    focus = Qt.FocusPolicy.StrongFocus if item.current else Qt.FocusPolicy.ClickFocus
                    square.setFocusPolicy(focus)
        if moved:
            self._arrange()
        self._show_current()

    def focus_current(self, reason: Qt.FocusReason) -> None:
        """Put the focus on the square of the current item."""
        square = self._current()
        if square is not None:
            square.setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move among the squares in view."""
        step = arrow_steps(event.key(), self) or None
        shown = [square for square in self.squares.values() if square.isVisible() and square.isEnabled()]
        here = focus_in(self)
        if step is None or not isinstance(here, NavSquare) or here not in shown:
            super().keyPressEvent(event)
            return
        there = shown[(shown.index(here) + step) % len(shown)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(there, 0, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _build(self) -> None:
        for child in (*self._rows_of, *self.chips):
            child.hide()
            child.deleteLater()
        self.squares, self.chips, self._rows_of = {}, [], []
        for section in self._sections:
            row = _Row(section.title, self._content)
            for item in section.items:
                square = NavSquare(item, parent=row)
                square.setFocusPolicy(
                    Qt.FocusPolicy.StrongFocus if item.current else Qt.FocusPolicy.ClickFocus
                )
                square.clicked.connect(lambda _=False, wished=item.item_id: self._wish(wished))
                self.squares[item.item_id] = square
                row.squares.append(square)
            self._rows_of.append(row)
            chip = SectionChip(section, self._content)
            chip.clicked.connect(lambda _=False, chip=chip: self._wish(chip.target()))
            self.chips.append(chip)
        self._arrange()

    def _wish(self, item_id: ItemId | None) -> None:
        if item_id is not None:
            self.wished.emit(item_id)

    def _arrange(self) -> None:
        pitch, x, y = px(34), 0, 0
        many = len(self._sections) > 1
        width = max(self.width(), px(60))
        for row in self._rows_of:
            row.label.setVisible(bool(row.label.text()) and many and width >= px(420))
        rows = self._most_rows(width, pitch)
        if rows > self._rows:  # it scrolls, and the bar wants its room
            width = max(self.width() - px(16), px(60))
            rows = self._most_rows(width, pitch)
        for section, row, chip in zip(self._sections, self._rows_of, self.chips, strict=True):
            expanded = section.current or not many
            pieces: list[tuple[QWidget, int]] = []
            covered = QRegion()
            if expanded:
                if not row.label.isHidden():
                    pieces.append((row.label, self._label_width(row, width)))
                pieces += [(square, pitch) for square in row.squares]
            else:
                pieces.append((chip, chip.sizeHint().width()))
            for piece, wide in pieces:
                with_first = (
                    wide + pitch if piece is row.label else wide
                )  # a name does not end a row by itself
                if x and x + with_first > width:
                    x, y = 0, y + pitch
                place = QRect(x, y, wide - px(6) if piece is row.label else wide, pitch)
                place = QStyle.visualRect(self.layoutDirection(), QRect(0, 0, width, pitch), place)
                piece.setGeometry(place)
                covered += place
                x += wide
            x += px(8)
            if expanded:
                row.setMask(covered)
        height = y + pitch
        for section, row, chip in zip(self._sections, self._rows_of, self.chips, strict=True):
            row.resize(width, height)
            row.setVisible(section.current or not many)
            chip.setVisible(not row.isVisibleTo(self._content))
        self._content.resize(width, height)
        self.setFixedHeight(min(rows, self._rows) * pitch)
        self._show_current()

    def _most_rows(self, width: int, pitch: int) -> int:
        """Return how many rows the strip has in that section where it has most: it does not jump on the way."""
        chips = tuple(chip.sizeHint().width() for chip in self.chips)
        names = tuple(0 if row.label.isHidden() else self._label_width(row, width) for row in self._rows_of)
        return _most_rows(width, pitch, px(8), chips, names, tuple(len(row.squares) for row in self._rows_of))

    @staticmethod
    def _label_width(row: _Row, width: int) -> int:
        return min(row.label.sizeHint().width() + px(10), px(170), width)

    def _current(self) -> NavSquare | None:
        return next((square for square in self.squares.values() if square.item.current), None)

    def _show_current(self) -> None:
        square = self._current()
        if square is not None and self._content.height() > self.height():
            self.ensureWidgetVisible(square, 0, 0)


def _laid_out_by(sections: tuple[NavigatorSection, ...]) -> list[tuple[int, bool, bool]]:
    """Return what the widths and places of all pieces hang on, besides the window's."""
    return [(len(section.items), section.current, section.barred is not None) for section in sections]


@lru_cache(maxsize=64)
def _most_rows(
    width: int, pitch: int, gap: int, chips: tuple[int, ...], names: tuple[int, ...], counts: tuple[int, ...]
) -> int:
    """Return the most rows for widths in px of the chips and names (0: none) and numbers of squares, a section each."""
    most = 1
    for current in range(len(counts)):
        x, rows = 0, 1
        for at, (name, count) in enumerate(zip(names, counts, strict=True)):
            alone = at == current or len(counts) == 1
            pieces = [*([name] if name else []), *[pitch] * count] if alone else [chips[at]]
            for place, wide in enumerate(pieces):
                with_first = wide + pitch if alone and name and not place else wide
                if x and x + with_first > width:
                    x, rows = 0, rows + 1
                x += wide
            x += gap
        most = max(most, rows)
    return most
