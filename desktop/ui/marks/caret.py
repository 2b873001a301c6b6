"""The caret in a text that is only read: keys that move it and stretch a selection, and the line that shows it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import colour, px

_Move = QTextCursor.MoveOperation
_PLAIN = {
    Qt.Key.Key_Left: _Move.Left,
    Qt.Key.Key_Right: _Move.Right,
    Qt.Key.Key_Up: _Move.Up,
    Qt.Key.Key_Down: _Move.Down,
    Qt.Key.Key_Home: _Move.StartOfLine,
    Qt.Key.Key_End: _Move.EndOfLine,
}
_WITH_CONTROL = {
    Qt.Key.Key_Left: _Move.WordLeft,
    Qt.Key.Key_Right: _Move.WordRight,
    Qt.Key.Key_Up: _Move.PreviousBlock,
    Qt.Key.Key_Down: _Move.NextBlock,
    Qt.Key.Key_Home: _Move.Start,
    Qt.Key.Key_End: _Move.End,
}
_OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def move_of(event: QKeyEvent) -> tuple[QTextCursor.MoveOperation, bool] | None:
    """Return which way a key moves the caret and whether it selects on the way; None where it does neither."""
    modifiers = event.modifiers()
    if modifiers & _OTHERS:
        return None
    moves = _WITH_CONTROL if modifiers & Qt.KeyboardModifier.ControlModifier else _PLAIN
    move = moves.get(Qt.Key(event.key()))
    return None if move is None else (move, bool(modifiers & Qt.KeyboardModifier.ShiftModifier))


class CaretLine(QWidget):
    """Stands still: nothing blinks. Lies over its text and takes no presses."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def stand_at(self, box: QRectF) -> None:
        """Stand where a caret is, in the coordinates of the area."""
        wide = max(2, px(2))
        self.setGeometry(round(box.x()) - wide // 2, round(box.y()), wide, max(round(box.height()), px(12)))
        self.show()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("accent"))
        painter.end()
