"""What an essay is written on: plain, or with a few looks. Both take plain words alone from elsewhere."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextListFormat,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from assessment.content.interaction import MAX_TEXT_CHARACTERS
from assessment.content.markup import escaped
from desktop.ui import clipboard
from desktop.ui.clipboard import Clip
from desktop.ui.essay.counting import changed_blocks
from desktop.ui.essay.document import (
    STYLE_OF,
    block_format,
    char_format,
    fill,
    list_of,
    paragraph_of,
    paragraphs_of,
    styles_of,
)
from desktop.ui.essay.formatted import Written, put_together, read_essay, sober, write_essay, write_paragraph
from desktop.ui.theme import TEXT, font, px
from desktop.ui.widgets.field import TextArea, may_press

_LONGEST_TAGS = len("<li><strong><em><u></u></em></strong></li>")
_STYLE_KEYS = {Qt.Key.Key_B: "strong", Qt.Key.Key_I: "em", Qt.Key.Key_U: "u"}
_LIST_KEYS = {
    Qt.Key.Key_7: "ol",
    Qt.Key.Key_Ampersand: "ol",
    Qt.Key.Key_8: "ul",
    Qt.Key.Key_Asterisk: "ul",
}


class PlainSheet(TextArea):
    """Plain text."""

    left = Signal()
    overfull = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.turn_text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.turn_text()

    def turn_text(self) -> None:
        """Let the lines begin where those of the window do: in plain text Qt cannot choose for each paragraph."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    def value(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def show_value(self, value: str) -> None:
        """Show a text, the cursor where it goes on."""
        self.setPlainText(value)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def paste_clip(self, clip: Clip) -> None:
        """Take plain words alone, and none of them where they would be more than can be kept."""
        if len(self.value()) + len(clip.text) > MAX_TEXT_CHARACTERS:
            self.overfull.emit()
        else:
            super().paste_clip(clip)

    def text_height(self) -> float:
        """Return the height of all lines; a plain document counts them."""
        return (self.document().size().height() + 1) * self.fontMetrics().lineSpacing()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class RichSheet(QTextEdit):
    """Paragraphs and lists with strong, emphasised and underlined words. ``looks_changed``: the toolbar is out of date."""

    left = Signal()
    overfull = Signal()
    looks_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rich")
        self.setAccessibleName(name)
        self.setFont(font(TEXT))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        by_script(self.document())
        self._written: list[Written | None] = [None]
        self.document().contentsChange.connect(self._follow)
        self.document().setDefaultFont(font(TEXT))
        self.document().setDocumentMargin(2)
        self.document().setIndentWidth(px(24))
        self.show_value("")
        self.cursorPositionChanged.connect(self.looks_changed)
        self.currentCharFormatChanged.connect(self.looks_changed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            by_script(self.document())

    def value(self) -> str:
        """Return the essay as restricted HTML. Only the paragraphs that have changed since are written anew."""
        looks: dict[int, frozenset[str]] = {}
        for number, written in enumerate(self._written):
            if written is None:
                block = self.document().findBlockByNumber(number)
                self._written[number] = write_paragraph(paragraph_of(block, looks))
        return put_together([written for written in self._written if written is not None])

    def _follow(self, start: int, _: int, added: int) -> None:
        first, before, after = changed_blocks(self.document(), len(self._written), start, added)
        self._written[first:before] = [None] * (after - first)

    def show_value(self, value: str) -> None:
        """Show an essay."""
        fill(self.document(), read_essay(value) if value else [])
        cursor = self.textCursor()
        cursor.setBlockFormat(block_format() if not value else cursor.blockFormat())
        self.document().clearUndoRedoStacks()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def text_height(self) -> float:
        """Return the height of the text and of one line more."""
        return self.document().size().height() + self.fontMetrics().lineSpacing()

    def looks(self) -> frozenset[str]:
        """Return the styles and the list at the cursor."""
        kind = list_of(self.textCursor().block())
        return styles_of(self.currentCharFormat()) | ({kind} if kind else set())

    def turn_style(self, style: str) -> None:
        """Turn a style of the selected words, or of the next ones, on or off."""
        now = styles_of(self.currentCharFormat())
        whole = char_format(now ^ {style})
        form = QTextCharFormat()
        match style:
            case "strong":
                form.setFontWeight(whole.fontWeight())
            case "em":
                form.setFontItalic(whole.fontItalic())
            case _:
                form.setFontUnderline(whole.fontUnderline())
        self.mergeCurrentCharFormat(form)
        self.looks_changed.emit()

    def turn_list(self, kind: str) -> None:
        """Make the selected paragraphs points of a list, or paragraphs again."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if list_of(cursor.block()) == kind:
            for block in _selected(cursor):
                points = block.textList()
                if points is not None:
                    points.remove(block)
                    QTextCursor(block).setBlockFormat(block_format())
        else:
            form = QTextListFormat()
            form.setStyle(STYLE_OF[kind])
            cursor.createList(form)
        cursor.endEditBlock()
        self.looks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+B, I, U for styles; Ctrl+Shift+7 and 8 for lists, as elsewhere."""
        modifiers, key = event.modifiers(), Qt.Key(event.key())
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if modifiers == control and key in _STYLE_KEYS:
            self.turn_style(_STYLE_KEYS[key])
        elif modifiers == control | shift and key in _LIST_KEYS:
            self.turn_list(_LIST_KEYS[key])
        elif not clipboard.take_key(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if may_press(self, event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take what has words."""
        return bool(source.hasText())

    def selected_clip(self) -> Clip | None:
        """Return what is selected with its looks."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        apart = QTextDocument()
        QTextCursor(apart).insertFragment(cursor.selection())
        return Clip(apart.toPlainText(), write_essay(paragraphs_of(apart)))

    def remove_selected(self) -> None:
        """Take what is selected away."""
        self.textCursor().removeSelectedText()

    def paste_clip(self, clip: Clip) -> None:
        """Take words, with their looks where they were cut from an essay; none where they would be more than can be kept."""
        text = sober(clip.text)
        longest = len(clip.html) or len(escaped(text)) + _LONGEST_TAGS * (text.count("\n") + 1)
        if len(self.value()) + longest > MAX_TEXT_CHARACTERS:
            self.overfull.emit()
        elif clip.html:
            apart = QTextDocument()
            fill(apart, read_essay(clip.html))
            self.textCursor().insertFragment(QTextDocumentFragment(apart))
            self.ensureCursorVisible()
        else:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what Qt brings, where anything may be brought."""
        clip = clipboard.incoming(source)
        if clip is not None:
            self.paste_clip(clip)

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.outgoing(self.selected_clip())


def by_script(document: QTextDocument) -> None:
    """Let each paragraph run as its own script does, whichever way the window is laid out: Qt goes by the window."""
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)


def _selected(cursor: QTextCursor) -> list[QTextBlock]:
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    found = [block]
    while block != last and block.isValid():
        block = block.next()
        found.append(block)
    return found
