"""Matrix: rows and columns with a cell where they meet; in a narrow page the rows stand one above the other."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from assessment.content.interaction import AssociableChoice, Matrix, Values
from desktop.ui.announce import announce
from desktop.ui.focus import bring_up
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.matrix_cell import CheckCell, RadioCell
from desktop.ui.interactions.matrix_choices import MatrixChoices
from desktop.ui.interactions.matrix_shape import MatrixShape, is_stacked, stacked_shape, table_shape
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.rich_text import Media, no_media, plain_text
from desktop.ui.theme import SMALL, colour, font, px
from desktop.ui.widgets.text import Label, RichText

Cell = RadioCell | CheckCell
_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Home: (0, -100),
    Qt.Key.Key_End: (0, 100),
}
_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class MatrixWidget(InteractionWidget):
    """One Tab stop a row; arrows go through the whole grid, digits choose in the row."""

    def __init__(
        self,
        interaction: Matrix,
        rows: tuple[AssociableChoice, ...],
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(interaction.response_id, parent)
        self._rows, self._columns = rows, interaction.columns
        self._choices = MatrixChoices(interaction.check, rows, interaction.columns)
        bold = font(SMALL, QFont.Weight.DemiBold)
        self._heads = [
            RichText(
                column.text,
                text_font=bold,
                token="muted",
                media=media,
                line_px=px(18),
                centred=True,
                parent=self,
            )
            for column in self._columns
        ]
        self._needs = [head.least_width() + px(10) for head in self._heads]
        self._loose = QButtonGroup(self)
        self._loose.setExclusive(False)
        self._labels: list[RichText] = []
        self.cells: list[list[Cell]] = []
        for at, row in enumerate(rows):
            self._labels.append(RichText(row.text, media=media, line_px=px(20), parent=self))
            self.cells.append([self._cell(at, column, media) for column in range(len(self._columns))])
        self._longest = max(label.natural_width() for label in self._labels)
        self.note = Label("", "small", parent=self)
        self._shapes: dict[int, MatrixShape] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show()

    @property
    def stacked(self) -> bool:
        """Whether the rows stand one above the other, each cell with its column's words."""
        return self._shape(self.width()).stacked

    def set_values(self, values: Values) -> None:
        self._choices.take(values)
        self._say("")
        self._show()

    def values(self) -> Values:
        """Return what is shown, row by row."""
        return self._choices.values

    def focus_first(self, reason: Qt.FocusReason) -> None:
        at = next((at for at in range(len(self._rows)) if not self._choices.answered(at)), 0)
        self._stop(at).setFocus(reason)

    def press(self, row: int, column: int) -> None:
        """Turn a cell over: in a row that takes one column the choice moves."""
        self.cells[row][column].setFocus(Qt.FocusReason.OtherFocusReason)
        values = self._choices.turned(row, column)
        if values is None:
            self._say(self._refusal(row, column))
        else:
            self._answer(values)

    def clear(self, row: int) -> None:
        """Take the choices of a row away."""
        self._answer(self._choices.without(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next(
            ((r, c) for r, row in enumerate(self.cells) for c, cell in enumerate(row) if cell.hasFocus()),
            None,
        )
        key = event.key()
        if here is None or event.modifiers() & _OTHER_KEYS:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go(*here, *_STEPS[Qt.Key(key)])
        elif key in _PRESS:
            if not event.isAutoRepeat():
                self.press(*here)
        elif key in _CLEAR:
            self.clear(here[0])
        elif event.text().isdigit() and 1 <= int(event.text()) <= len(self._columns):
            self.press(here[0], int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the table or the stack, and of the note where there is one."""
        noted = self.note.heightForWidth(width - 2 * OUTSET) + px(8) if self.note.text() else 0
        return self._shape(width).height + noted + 2 * OUTSET

    def sizeHint(self) -> QSize:
        width = max(self.width(), px(240))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(80))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(colour("line"), 1))
        for y in self._shape(self.width()).lines:
            painter.drawLine(OUTSET, OUTSET + y, self.width() - OUTSET, OUTSET + y)
        painter.end()

    def _answer(self, values: Values) -> None:
        self._say("")
        if values != self._choices.values:
            self._choices.values = values
            self._show()
            self.chosen.emit(self.response(values))

    def _refusal(self, row: int, column: int) -> str:
        if self._choices.full(row):
            words = self.tr("This row takes no more than {n}. Clear one first.")
            return words.format(n=self._rows[row].match_max)
        words = self.tr("“{column}” is taken as often as it may be. Clear it in another row first.")
        return words.format(column=plain_text(self._columns[column].text))

    def _say(self, words: str) -> None:
        announce(self, words)
        if words != self.note.text():
            self.note.say(words, "warn")
            self.updateGeometry()
            self._arrange()

    def _go(self, row: int, column: int, down: int, on: int) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft and abs(on) == 1
        there = min(max(column + (-on if mirrored else on), 0), len(self._columns) - 1)
        cell = self.cells[min(max(row + down, 0), len(self._rows) - 1)][there]
        cell.setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(cell)

    def _show(self) -> None:
        for at, row in enumerate(self.cells):
            for column, cell in enumerate(row):
                cell.setChecked(self._choices.chosen(at, column))
            stop = self._stop(at)
            for cell in row:
                cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus)

    def _stop(self, row: int) -> Cell:
        return next((cell for cell in self.cells[row] if cell.isChecked()), self.cells[row][0])

    def _cell(self, row: int, column: int, media: Media) -> Cell:
        cell: Cell = RadioCell(self) if self._rows[row].match_max == 1 else CheckCell(self)
        if isinstance(cell, RadioCell):  # so Qt calls it a radio button; the group keeps Qt from deciding
            self._loose.addButton(cell)
        cell.dress(self._columns[column].text, media)
        words, name = plain_text(self._rows[row].text), plain_text(self._columns[column].text)
        cell.setAccessibleName(f"{words}: {name}")
        cell.clicked.connect(lambda: self.press(row, column))
        return cell

    def _shape(self, width: int) -> MatrixShape:
        inner = max(px(120), width - 2 * OUTSET)
        if inner not in self._shapes:
            if is_stacked(inner, self._needs, self._longest):
                self._shapes[inner] = stacked_shape(inner, self._labels, self.cells)
            else:
                least = px(40)
                self._shapes[inner] = table_shape(inner, self._needs, self._heads, self._labels, least)
        return self._shapes[inner]

    def _arrange(self) -> None:
        shape = self._shape(self.width())
        for head in self._heads:
            head.setVisible(not shape.stacked)
        for widgets, rects in ((self._heads, shape.heads), (self._labels, shape.labels)):
            for widget, rect in zip(widgets, rects, strict=False):
                widget.setGeometry(self._placed(rect))
        for row, places in zip(self.cells, shape.cells, strict=True):
            for cell, rect in zip(row, places, strict=True):
                cell.set_worded(shape.stacked)
                cell.setGeometry(self._placed(rect))
        self.note.setVisible(bool(self.note.text()))
        room = self.width() - 2 * OUTSET
        self.note.setGeometry(OUTSET, OUTSET + shape.height + px(8), room, self.note.heightForWidth(room))
        self.update()

    def _placed(self, rect: QRect) -> QRect:
        """Return a rectangle where it stands in the widget, mirrored where reading starts at the right."""
        moved = rect.translated(OUTSET, OUTSET)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            moved.moveLeft(self.width() - OUTSET - rect.left() - rect.width())
        return moved
