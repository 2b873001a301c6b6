"""A sheet to look things up in: a stimulus as a panel, scrolled by mouse and keys, with a search of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QTextEdit, QWidget

from assessment.content.test import Stimulus
from desktop.ui.announce import announce
from desktop.ui.rich_text import Media, accessible_text, make_document
from desktop.ui.theme import TEXT, colour, font, px
from desktop.ui.tools.floating_panel import FloatingPanel
from desktop.ui.tools.looks import ToolLook
from desktop.ui.tools.part import Place
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.field import LineField
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.text import Label

WIDTH, HEIGHT = 640, 440
MOST_FOUND = 500
INNER = 8


class SheetPanel(FloatingPanel):
    """Finds as one types; Enter goes to the next place, Shift+Enter to the one before."""

    def __init__(self, place: Place, look: ToolLook, sheet: Stimulus) -> None:
        super().__init__(place, look, WIDTH, height=HEIGHT)
        self.text = SheetText(sheet, place.media, look.name)
        self.found: list[QTextCursor] = []
        self.at = -1
        self.field = _FindField(self.tr("Find in this sheet"))
        self.field.setPlaceholderText(self.tr("Find"))
        self.field.textChanged.connect(self._find)
        self.count = Label("", "small", wrap=False)
        self.before = self._button(Icon.UP, self.tr("The place before"), -1)
        self.next = self._button(Icon.DOWN, self.tr("The next place"), 1)
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.before)
        row.addWidget(self.next)
        self.body.addLayout(row)
        self.body.addWidget(self.text, 1)
        self._find("")

    def first(self) -> QWidget:
        return self.text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from place to place while one is looking for something."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def go(self, step: int) -> None:
        """Go so many places on or back, round and round."""
        if self.found:
            self.at = (self.at + step) % len(self.found)
            self._show()
            announce(self, self.count.text())

    def _button(self, icon: Icon, name: str, step: int) -> Button:
        button = Button("", Kind.QUIET, icon=icon, small=True)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.go(step))
        return button

    def _find(self, words: str) -> None:
        self.found = self.text.places_of(words)
        self.at = 0 if self.found else -1
        self._show()
        if words.strip():
            announce(self, self.count.text())

    def _show(self) -> None:
        for button in (self.before, self.next):
            button.setEnabled(len(self.found) > 1)
        if self.found:
            self.count.say(self.tr("{at} of {count}").format(at=self.at + 1, count=len(self.found)), "")
        else:
            self.count.say(self.tr("Not found") if self.field.text().strip() else "", "")
        self.text.mark(self.found, self.at)


class SheetText(QTextBrowser):
    """The sheet itself: nothing in it can be followed, dragged or copied; wide tables scroll sideways."""

    def __init__(self, sheet: Stimulus, media: Media, name: str) -> None:
        super().__init__()
        self.setObjectName("sheetText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)
        self.setAccessibleName(name)
        document = make_document(sheet.body, font(TEXT), media, line_px=px(22))
        document.setParent(self)
        if document.objects:
            self.setAccessibleDescription(accessible_text(sheet.body))
        self.setDocument(document)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # a wide table scrolls, its words stay whole
        self.setMinimumHeight(px(80))
        self.setViewportMargins(INNER, INNER, INNER, INNER)  # clear of the frame that shows the focus

    def places_of(self, words: str) -> list[QTextCursor]:
        """Return where words stand, whatever their case."""
        places: list[QTextCursor] = []
        if not words.strip():
            return places
        cursor = self.document().find(words.strip())
        while not cursor.isNull() and len(places) < MOST_FOUND:
            places.append(cursor)
            cursor = self.document().find(words.strip(), cursor, QTextDocument.FindFlag(0))
        return places

    def mark(self, places: list[QTextCursor], current: int) -> None:
        """Mark places, the current one more, and bring that into view."""
        marks = []
        for number, cursor in enumerate(places):
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setBackground(colour("accent" if number == current else "highlight"))
            look.setForeground(colour("on_accent" if number == current else "ink"))
            if number != current:  # the tint alone is hardly seen where contrast is strong
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                look.setUnderlineColor(colour("accent"))
            mark.format, mark.cursor = look, cursor
            marks.append(mark)
        self.setExtraSelections(marks)
        if places:
            seen = QTextCursor(places[current])
            seen.setPosition(places[current].selectionStart())
            self.setTextCursor(seen)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; all other keys belong to the panel."""
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        step, page = px(44), max(px(44), self.viewport().height() - px(44))
        moves = {
            Qt.Key.Key_Down: (down, step),
            Qt.Key.Key_Up: (down, -step),
            Qt.Key.Key_PageDown: (down, page),
            Qt.Key.Key_Space: (down, page),
            Qt.Key.Key_PageUp: (down, -page),
            Qt.Key.Key_Home: (down, -down.maximum()),
            Qt.Key.Key_End: (down, down.maximum()),
            Qt.Key.Key_Right: (across, step),
            Qt.Key.Key_Left: (across, -step),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            bar, by = move
            bar.setValue(bar.value() + by)


class _FindField(LineField):
    """Leaves Enter to the panel."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
