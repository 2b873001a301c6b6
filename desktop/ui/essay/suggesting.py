"""What was perhaps meant: a button beside the note on spelling, and a list inside the window. One pick is one undo."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from assessment.content.interaction import Choice
from assessment.content.markup import escaped
from assessment.ids import ChoiceId
from desktop.spelling import Speller
from desktop.ui.announce import announce
from desktop.ui.essay.sheets import PlainSheet, RichSheet
from desktop.ui.essay.spelling import SpellingMarks
from desktop.ui.rich_text import no_media
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.popup_list import PopupList
from desktop.ui.widgets.tip import set_tip

MOST = 8


class SuggestButton(Button):
    """Works where the cursor of a sheet stands in a word that the dictionary does not have."""

    def __init__(
        self,
        sheet: PlainSheet | RichSheet,
        marks: SpellingMarks,
        speller: Speller,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Suggestions"), small=True, parent=parent)
        self._sheet, self._marks, self._speller = sheet, marks, speller
        self.popup: PopupList | None = None
        why = self.tr("Put the cursor into an underlined word")
        self.setAccessibleDescription(why)
        set_tip(self, why)
        self.clicked.connect(self._open)
        sheet.cursorPositionChanged.connect(self._follow)
        marks.marked.connect(self._follow)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        if self.popup is not None:
            self.popup.dismiss(return_focus=False)
        super().hideEvent(event)

    def _follow(self) -> None:
        word = self._marks.word_at_cursor()
        self.setEnabled(word is not None)
        name = self.tr("Suggestions")
        said = word.selectedText() if word is not None else ""
        self.setAccessibleName(self.tr("Suggestions for {word}").format(word=said) if said else name)

    def _open(self) -> None:
        word = self._marks.word_at_cursor()
        if word is None or self.popup is not None:
            return
        found = self._speller.suggest(word.selectedText())[:MOST]
        if not found:
            announce(self, self.tr("No suggestions"))
            self.say(self.tr("No suggestions"))
            return
        choices = [Choice(ChoiceId(text), escaped(text)) for text in found]
        self._marks.hold(word)
        self.popup = PopupList(self, choices, "", no_media, beside=lambda: self._place_of(word))
        self.popup.picked.connect(lambda text: self._put(word, text))
        self.popup.gone.connect(self._closed)
        self.popup.open()

    def _put(self, word: QTextCursor, text: str) -> None:
        if text:
            word.insertText(text)
            self._sheet.setTextCursor(word)
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of(self, word: QTextCursor) -> QRect:
        """Return where a word stands in the window; of one that is broken or out of view, where it ends."""
        sheet, end = self._sheet, QTextCursor(word)
        start = QTextCursor(word)
        start.setPosition(word.selectionStart())
        end.setPosition(word.selectionEnd())
        first, last = sheet.cursorRect(start), sheet.cursorRect(end)
        box = first.united(last) if first.top() == last.top() else last
        port = sheet.viewport()
        box = box.intersected(port.rect()) if box.intersects(port.rect()) else port.rect()
        return QRect(port.mapTo(port.window(), box.topLeft()), box.size())

    def _closed(self) -> None:
        self.popup = None
        self._marks.hold(None)
