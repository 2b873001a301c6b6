"""Scenes of marks for the gallery: each kind, a selection with its bar, notes, options ruled out, right to left."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessment.attempt.events import Mark
from assessment.content.plain_words import plain_words
from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.marks.page_marks import PageMarks
from desktop.ui.views.test_view import TestView
from tests.fakes.attempt import FakeAttempt
from tests.fakes.marks_paper import ARABIC_PASSAGE, LAKE, STEM, marks_paper
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]


def attempt() -> FakeAttempt:
    """Return an attempt at the paper of marks."""
    return FakeAttempt(marks_paper())


def found(place: str, html: str, words: str) -> tuple[int, int]:
    """Return where words stand among the plain words of a text."""
    start = plain_words(html).index(plain_words(words))
    return start, start + len(plain_words(words))


def _marked(name: str, html: str, *wished: tuple[str, str, str]) -> tuple[Mark, ...]:
    return tuple(Mark(*found(name, html, words), kind, note) for words, kind, note in wished)


def fill(room: FakeRoom) -> None:
    """Mark the paper in every way."""
    assert room.attempt is not None
    kept = room.attempt.marks.kept
    kept["stimulus/lake"] = _marked(
        "stimulus/lake",
        LAKE,
        ("each year lays down a page", "solid", ""),
        ("A thick band marks a wet year, a thin one a dry year", "dashed", ""),
        ("the sequence of thick and thin is as particular as a fingerprint", "wavy", ""),
        ("Where two cores overlap", "note", "Compare with question 2: is this the same method?"),
        ("counters work in pairs", "note", "Why two?"),
    )
    kept["item/why"] = _marked("item/why", STEM, ("different lakes", "solid", ""), ("matched", "note", "how"))
    kept["stimulus/arabic"] = _marked(
        "stimulus/arabic",
        ARABIC_PASSAGE,
        ("كل سنة", "solid", ""),
        ("سنة رطبة", "dashed", ""),
        ("بصمة الإصبع", "wavy", ""),
        ("البحيرة", "note", "انظر السؤال ٢"),
    )
    room.attempt.marks.out = {
        ItemId("why"): ("RESPONSE/c1", "RESPONSE/c4"),
        ItemId("two"): ("RESPONSE/c3",),
        ItemId("true"): ("RESPONSE/false",),
    }


def page_marks(window: KioskWindow) -> PageMarks:
    """Return the marks of the test in view."""
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    return view.marks


def text_of(window: KioskWindow, place: str) -> MarkedText:
    """Return a text in view."""
    text = page_marks(window).texts.at(place)
    assert text is not None
    return text


def _show(item: str, then: Callable[[KioskWindow], None] | None = None, *, rtl: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        assert room.attempt is not None
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        fill(room)
        room.show(Screen.TEST)
        room.attempt.go_to(ItemId(item))
        QApplication.processEvents()
        QTest.qWait(80)
        if then is not None:
            then(window)

    return scene


def _select(place: str, html: str, words: str) -> Callable[[KioskWindow], None]:
    def select(window: KioskWindow) -> None:
        page_marks(window).notes._reveal(place)
        QTest.qWait(50)
        text = text_of(window, place)
        text.select(*found(place, html, words))
        text.taken.emit(text)

    return select


def _passage(window: KioskWindow) -> None:
    """Where there is room for one pane, show the passage."""
    page_marks(window).notes._reveal("stimulus/lake")
    QTest.qWait(50)


def _note(window: KioskWindow) -> None:
    text = text_of(window, "stimulus/lake")
    mark = next(mark for mark in text.marks if mark.note.startswith("Compare"))
    page_marks(window).notes.open_note(text, mark)
    QTest.qWait(50)


def _list(window: KioskWindow) -> None:
    page_marks(window).notes.list_all()


def _caret(window: KioskWindow) -> None:
    _passage(window)
    text = text_of(window, "stimulus/lake")
    text.show_caret()
    for _ in range(3):
        QTest.keyClick(text.widget, Qt.Key.Key_Down)
    for _ in range(4):
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(text.widget, Qt.Key.Key_Right, control)


def _empty_list(window: KioskWindow) -> None:
    marks = page_marks(window)
    for place in ("stimulus/lake", "item/why"):
        marks._marks.mark(place, ())
        marks.texts.show(place)
    marks.notes.list_all()


def _hover(window: KioskWindow) -> None:
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    item = view.pages.item(ItemId("why"))
    assert item is not None
    group = item.interactions[0]
    assert isinstance(group, ChoiceGroup)
    group.cards[1].setFocus(Qt.FocusReason.TabFocusReason)
    QCursor.setPos(window.mapToGlobal(window.rect().center()))


SCENES: dict[str, Scene] = {
    "marks-passage": _show("why", _passage),
    "marks-bar": _show("why", _select("stimulus/lake", LAKE, "no current reaches")),
    "marks-bar-stem": _show("why", _select("item/why", STEM, "bands from different lakes")),
    "marks-note": _show("why", _note),
    "marks-list": _show("why", _list),
    "marks-list-empty": _show("why", _empty_list),
    "marks-caret": _show("why", _caret),
    "marks-options": _show("why", _hover),
    "marks-arabic": _show("arabic", _passage, rtl=True),
    "marks-arabic-bar": _show("arabic", _select("stimulus/arabic", ARABIC_PASSAGE, "في الربيع"), rtl=True),
}
