"""What code is written on: line numbers, one width for every letter, no wrapping, always from the left.

Tab indents. Escape makes the next Tab leave, so that nobody is caught who has no mouse.
"""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.ui.code.colouring import Colouring
from desktop.ui.code.lines import INDENT, comment_sign, matching, next_indent, shallower, to_stop, toggled
from desktop.ui.code.spans import Language
from desktop.ui.essay.sheets import PlainSheet
from desktop.ui.focus import every_stop
from desktop.ui.theme import MONO, RADIUS, TEXT, colour, font, px

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class CodeSheet(PlainSheet):
    """``leaving_changed``: whether the next Tab leaves."""

    leaving_changed = Signal(bool)

    def __init__(self, name: str, syntax: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setObjectName("code")
        self.syntax = syntax
        self.language = Language(syntax)
        self._leaving = False
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(font(TEXT, families=MONO))
        self.setTabChangesFocus(False)
        self.setLineWrapMode(PlainSheet.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.turn_text()
        self.document().setDocumentMargin(px(6))
        self.colouring = Colouring(self.document(), self.language, self)
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(lambda _: self._make_room())
        self.updateRequest.connect(self._numbers.follow)
        self.cursorPositionChanged.connect(self._mark_brackets)
        self._make_room()

    @property
    def leaving(self) -> bool:
        """Whether the next Tab leaves."""
        return self._leaving

    def text_height(self) -> float:
        """Return the height of all lines with what is around them, and of a bar to scroll sideways."""
        return super().text_height() + px(26)

    # ------------------------------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._set_leaving(True)
            return
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not event.modifiers() & _MODIFIERS:
            self._tab(forward=key == Qt.Key.Key_Tab)
            return
        if key not in _HELD_ALONE:
            self._set_leaving(False)
        if not self._edit(key, event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._set_leaving(False)
        super().focusOutEvent(event)

    def _edit(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """Do what an editor of code does at a key; say whether that was all."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if control and key in (Qt.Key.Key_Slash, Qt.Key.Key_NumberSign):
            self._toggle_comment()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            cursor.insertText("\n" + next_indent(before, self.syntax))
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Backspace and not control and not cursor.hasSelection() and _is_blank(before):
            cursor.movePosition(
                QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, shallower(before)
            )
            cursor.removeSelectedText()
        elif event.text() and event.text() in ")]}" and _is_blank(before) and not cursor.hasSelection():
            self._shift(-1)
            self.textCursor().insertText(event.text())
        else:
            return False
        return True

    def _tab(self, *, forward: bool) -> None:
        if self._leaving or every_stop(self):  # two switches have no Escape
            self.setTabChangesFocus(True)
            self.focusNextPrevChild(forward)
            self.setTabChangesFocus(False)
            return
        cursor = self.textCursor()
        if forward and not cursor.hasSelection():
            cursor.insertText(" " * to_stop(cursor.positionInBlock()))
        else:
            self._shift(1 if forward else -1)
        self.ensureCursorVisible()

    def _shift(self, step: int) -> None:
        """Move the selected lines one stop to the right or left."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block in self._selected():
            cursor.setPosition(block.position())
            if step < 0:
                count = shallower(block.text())
                cursor.setPosition(block.position() + count, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
            elif block.text().strip():
                cursor.insertText(" " * INDENT)
        cursor.endEditBlock()

    def _toggle_comment(self) -> None:
        blocks = self._selected()
        fresh = toggled([block.text() for block in blocks], comment_sign(self.syntax))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block, text in zip(blocks, fresh, strict=True):
            _rewrite(cursor, block, text)
        cursor.endEditBlock()

    def _selected(self) -> list[QTextBlock]:
        """Return the lines of the selection; a line that is only touched at its beginning is not of it."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        found = [block]
        while block.next().isValid() and block.next().position() < cursor.selectionEnd():
            block = block.next()
            found.append(block)
        return found

    def _set_leaving(self, leaving: bool) -> None:
        if leaving != self._leaving:
            self._leaving = leaving
            self.leaving_changed.emit(leaving)

    # ----------------------------------------------------------------------------------------------- marks

    def _mark_brackets(self) -> None:
        cursor = self.textCursor()
        text = self.document()
        marks: list[QTextEdit.ExtraSelection] = []
        for place in (cursor.position() - 1, cursor.position()):
            pair = self._pair(text.characterAt(place) if place >= 0 else "", place)
            if pair is not None:
                marks = [self._mark(place), self._mark(pair)]
                break
        self.setExtraSelections(marks)

    def _pair(self, sign: str, place: int) -> int | None:
        return matching(self.toPlainText(), place) if sign and sign in "()[]{}" else None

    def _mark(self, place: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        form = made.format
        form.setBackground(colour("soft"))
        form.setProperty(QTextFormat.Property.OutlinePen, colour("accent"))
        form.setFontUnderline(True)
        made.format = form
        return made

    # ---------------------------------------------------------------------------------------------- layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside, port = self.contentsRect(), self.viewport().geometry()
        self._numbers.setGeometry(QRect(inside.left(), port.top(), self._numbers.wide(), port.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "colouring"):
            self.colouring.dress()

    def turn_text(self) -> None:
        """Let every line begin at the left, whatever is written in it."""
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setTabStopDistance(QFontMetricsF(self.font()).horizontalAdvance(" ") * INDENT)
        self.document().setDefaultTextOption(option)

    def _make_room(self) -> None:
        self.setViewportMargins(self._numbers.wide(), 0, 0, 0)

    def paint_numbers(self, painter: QPainter, area: QRect) -> None:
        """Paint the number of each line in view beside it."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        here = self.textCursor().blockNumber()
        painter.setFont(self.font())
        width, high = self._numbers.width() - px(10), self.fontMetrics().lineSpacing()
        while block.isValid() and top <= area.bottom():
            painter.setPen(colour("ink" if block.blockNumber() == here else "muted"))
            right = (
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )
            painter.drawText(QRect(0, int(top), width, high), int(right), str(block.blockNumber() + 1))
            top += self.blockBoundingRect(block).height()
            block = block.next()


class _Numbers(QWidget):
    """The column of line numbers. Nothing in it is pressed, and a screen reader reads the code alone."""

    def __init__(self, sheet: CodeSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        sheet.cursorPositionChanged.connect(self.update)

    def wide(self) -> int:
        digits = max(2, len(str(self._sheet.blockCount())))
        return digits * self._sheet.fontMetrics().horizontalAdvance("0") + px(20)

    def follow(self, area: QRect, down: int) -> None:
        """Stay beside the lines where they are scrolled."""
        if down:
            self.scroll(0, down)
        else:
            self.update(0, area.y(), self.width(), area.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunk"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 0, RADIUS, 0), RADIUS - 2, RADIUS - 2)
        self._sheet.paint_numbers(painter, event.rect())
        painter.end()


_HELD_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


def _is_blank(before: str) -> bool:
    return bool(before) and not before.strip()


def _rewrite(cursor: QTextCursor, block: QTextBlock, text: str) -> None:
    """Give a line another text, touching only where they differ: the selection stays on what it was on."""
    old = block.text()
    same = next(
        (n for n, (a, b) in enumerate(zip(old, text, strict=False)) if a != b), min(len(old), len(text))
    )
    more = len(text) - len(old)
    cursor.setPosition(block.position() + same)
    if more > 0:
        cursor.insertText(text[same : same + more])
    else:
        cursor.setPosition(block.position() + same - more, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
