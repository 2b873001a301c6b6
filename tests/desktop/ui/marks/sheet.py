"""A test in view and the hands of a candidate: what tests of marks share."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assessment.attempt.events import Mark
from assessment.content.plain_words import plain_words
from assessment.ids import ItemId
from desktop.ui.focus import focus_in
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.marks.bar import MarkBar
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.marks.note_card import NoteCard
from desktop.ui.marks.note_sign import NoteSign
from desktop.ui.marks.page_marks import PageMarks
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.views.test_view import TestView
from tests.fakes.attempt import FakeAttempt
from tests.fakes.marks_paper import LAKE, STEM

PASSAGE, STEM_OF_WHY = "stimulus/lake", "item/why"
NO, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_SOURCES = {PASSAGE: LAKE, STEM_OF_WHY: STEM}


def stretch(words: str, place: str = PASSAGE) -> tuple[int, int]:
    """Return where words stand among the plain words of a text."""
    start = plain_words(_SOURCES[place]).index(plain_words(words))
    return start, start + len(plain_words(words))


def mark(words: str, kind: str = "solid", note: str = "", place: str = PASSAGE) -> Mark:
    """Return a mark on words of a text."""
    return Mark(*stretch(words, place), kind, note)


@dataclass
class Sheet:
    """What is in view, and ways to work on it."""

    qtbot: QtBot
    window: KioskWindow
    attempt: FakeAttempt

    @property
    def view(self) -> TestView:
        view = self.window.stack.currentWidget()
        assert isinstance(view, TestView)
        return view

    @property
    def marks(self) -> PageMarks:
        return self.view.marks

    @property
    def bar(self) -> MarkBar:
        assert self.marks.bar is not None
        return self.marks.bar

    @property
    def card(self) -> NoteCard:
        assert self.marks.notes.card is not None
        return self.marks.notes.card

    def text(self, place: str = PASSAGE) -> MarkedText:
        """Return a text that can be marked."""
        text = self.marks.texts.at(place)
        assert text is not None
        return text

    def kept(self, place: str = PASSAGE) -> tuple[Mark, ...]:
        """Return what the presenter was given."""
        return self.attempt.marks.marks(place)

    def item(self, id: str) -> ItemView:
        item = self.view.pages.item(ItemId(id))
        assert item is not None
        return item

    def options(self, id: str) -> ChoiceGroup:
        group = self.item(id).interactions[0]
        assert isinstance(group, ChoiceGroup)
        return group

    def signs(self, place: str = PASSAGE) -> list[NoteSign]:
        """Return the signs of the notes of a text that are shown."""
        found = self.text(place).widget.area().findChildren(NoteSign)
        return sorted((sign for sign in found if not sign.isHidden()), key=lambda sign: sign.text())

    def drag(self, words: str, place: str = PASSAGE) -> None:
        """Select words by the pointer, from their first letter to their last."""
        text = self.text(place)
        boxes = text.boxes(*stretch(words, place))
        area = text.widget.area()
        start = QPoint(round(boxes[0].left()), round(boxes[0].center().y()))
        end = QPoint(round(boxes[-1].right()), round(boxes[-1].center().y()))
        QTest.mousePress(area, Qt.MouseButton.LeftButton, NO, start)
        QTest.mouseMove(area, (start + end) / 2)
        QTest.mouseMove(area, end)
        QTest.mouseRelease(area, Qt.MouseButton.LeftButton, NO, end)

    def press_on(self, words: str, place: str = PASSAGE) -> None:
        """Press on the middle of words."""
        text = self.text(place)
        QTest.mouseClick(
            text.widget.area(),
            Qt.MouseButton.LeftButton,
            NO,
            text.boxes(*stretch(words, place))[0].center().toPoint(),
        )

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focus or self.window, key, modifier)

    @property
    def focus(self) -> QWidget | None:
        return focus_in(self.window)

    def has_keyboard(self, place: str = PASSAGE) -> bool:
        """Say whether the keyboard is in a text."""
        return self.focus is self.text(place).widget

    def go_to_passage(self) -> None:
        """Walk round the regions of the screen by F6 until the passage has the keyboard."""
        for _ in range(3):
            if self.focus is not self.text().widget:
                self.key(Qt.Key.Key_F6)

    def put(self, *marks: Mark, place: str = PASSAGE) -> None:
        """Have marks kept already, as after coming back."""
        self.attempt.marks.kept[place] = marks
        self.attempt.marks.marked.emit(place)
