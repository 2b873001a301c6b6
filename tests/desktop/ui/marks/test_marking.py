"""Marking in a passage and a stem, by pointer and by keys: what is seen is what is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.attempt.events import Mark
from assessment.content.tools import Tool
from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.marks.looks import format_of, tint_of
from desktop.ui.test_page import pages
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.reader import Reader
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.marks.sheet import (
    CTRL,
    PASSAGE,
    SHIFT,
    STEM_OF_WHY,
    Sheet,
    mark,
    stretch,
)
from tests.fakes.attempt import FakeAttempt
from tests.fakes.exam_paper import long_test

WORDS = "each year lays down a page"


@pytest.mark.parametrize(
    ("place", "words"), [(PASSAGE, WORDS), (STEM_OF_WHY, "different lakes")], ids=["passage", "stem"]
)
def test_words_are_selected_and_highlighted_by_pointer(sheet: Sheet, place: str, words: str) -> None:
    """Dragging over words shows the bar; a press there marks them, and the selection and the bar are gone."""
    sheet.drag(words, place)
    assert not sheet.bar.isHidden()
    assert stretch(words, place) == sheet.text(place).stretch
    QTest.mouseClick(sheet.bar.kinds[1], Qt.MouseButton.LeftButton)

    assert (mark(words, "dashed", place=place),) == sheet.kept(place)
    assert sheet.bar.isHidden()
    assert not sheet.text(place).selected


def test_the_bar_stands_beside_the_selection_inside_the_window(sheet: Sheet) -> None:
    """The bar is a part of the window, whole in it, and covers none of the selected words."""
    sheet.drag(WORDS)
    corner = sheet.text().widget.area().mapTo(sheet.view, sheet.text().widget.area().rect().topLeft())
    boxes = [box.toAlignedRect().translated(corner) for box in sheet.text().boxes(*stretch(WORDS))]

    assert not sheet.bar.isWindow()
    assert sheet.view.rect().contains(sheet.bar.geometry())
    assert not any(sheet.bar.geometry().intersects(box) for box in boxes)


def test_the_key_highlights_in_the_kind_used_last_and_takes_it_off_again(sheet: Sheet) -> None:
    """Ctrl+H marks what is selected, first in the plain kind, then in the last; the same once more removes it."""
    sheet.drag(WORDS)
    sheet.key(Qt.Key.Key_H, CTRL)
    assert (mark(WORDS),) == sheet.kept()
    sheet.drag(WORDS)
    QTest.mouseClick(sheet.bar.kinds[2], Qt.MouseButton.LeftButton)
    assert (mark(WORDS, "wavy"),) == sheet.kept()
    sheet.drag(WORDS)
    assert sheet.bar.kinds[2].isChecked()
    sheet.key(Qt.Key.Key_H, CTRL)

    assert () == sheet.kept()


def test_part_of_a_highlight_is_taken_off(sheet: Sheet) -> None:
    """Remove takes the selected part away, and what is on either side stays."""
    sheet.put(mark(WORDS))
    sheet.drag("lays down")
    QTest.mouseClick(sheet.bar.remove, Qt.MouseButton.LeftButton)
    start, end = stretch(WORDS)
    cut = stretch("lays down")

    assert (Mark(start, cut[0], "solid"), Mark(cut[1], end, "solid")) == sheet.kept()


def test_a_press_on_a_highlight_offers_to_change_it(sheet: Sheet) -> None:
    """A press on marked words selects them all, with their kind shown and Remove at hand; elsewhere it lets go."""
    sheet.put(mark(WORDS, "dashed"))
    sheet.press_on("lays down")
    assert stretch(WORDS) == sheet.text().stretch
    assert sheet.bar.kinds[1].isChecked()
    assert not sheet.bar.remove.isHidden()
    sheet.press_on("In spring")

    assert sheet.bar.isHidden()
    assert not sheet.text().selected


def test_a_double_press_selects_a_word(sheet: Sheet) -> None:
    """Two quick presses select the word below them."""
    text = sheet.text()
    at = text.boxes(*stretch("spring"))[0].center().toPoint()
    QTest.mouseDClick(text.widget.area(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseRelease(text.widget.area(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    assert stretch("spring") == text.stretch
    assert not sheet.bar.isHidden()


def test_the_passage_still_scrolls_by_keys(sheet: Sheet) -> None:
    """Without a caret the arrows scroll as they did."""
    reader = sheet.text().widget
    assert isinstance(reader, Reader)
    reader.setFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_Down)
    sheet.key(Qt.Key.Key_PageDown)

    assert reader.verticalScrollBar().value() > 0
    assert not sheet.text().browsing


def test_words_are_selected_and_marked_by_keys_alone(sheet: Sheet) -> None:
    """F6 goes to the passage; Shift and arrows select, Enter goes to the bar, Enter there marks, all without a pointer."""
    sheet.go_to_passage()
    for _ in range(2):
        sheet.key(Qt.Key.Key_Right, CTRL | SHIFT)
    assert sheet.text().browsing
    assert "The slow" == sheet.text().quoted(*sheet.text().stretch)
    sheet.key(Qt.Key.Key_Return)
    assert sheet.bar.kinds[0] is sheet.focus
    sheet.key(Qt.Key.Key_Right)
    sheet.key(Qt.Key.Key_Return)

    assert (Mark(0, 7, "dashed"),) == sheet.kept()
    assert sheet.has_keyboard()


def test_a_caret_in_the_question_by_key(sheet: Sheet) -> None:
    """F7 where a question is answered puts the caret into its stem; Escape lets go of selection, then of the caret."""
    sheet.options("why").cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_F7)
    text = sheet.text(STEM_OF_WHY)
    assert text.browsing
    assert text.widget is sheet.focus
    sheet.key(Qt.Key.Key_Right, CTRL)
    sheet.key(Qt.Key.Key_Right, CTRL | SHIFT)
    sheet.key(Qt.Key.Key_H, CTRL)
    assert (mark("can", place=STEM_OF_WHY),) == sheet.kept(STEM_OF_WHY)
    sheet.key(Qt.Key.Key_Right, SHIFT)
    sheet.key(Qt.Key.Key_Escape)
    assert text.browsing
    sheet.key(Qt.Key.Key_Escape)

    assert not text.browsing


def test_delete_takes_the_marks_of_a_selection_away(sheet: Sheet) -> None:
    """Delete does what Remove does; Escape in the bar gives the keyboard back to the text."""
    sheet.put(mark(WORDS))
    sheet.drag(WORDS)
    sheet.bar.take_focus()
    sheet.key(Qt.Key.Key_Escape)
    assert sheet.has_keyboard()
    sheet.key(Qt.Key.Key_Delete)

    assert () == sheet.kept()


def test_nothing_is_offered_where_it_is_barred(sheet: Sheet) -> None:
    """Where neither highlighter nor notes are at hand, a text cannot be selected, and marks are not shown."""
    sheet.put(mark(WORDS))
    sheet.attempt.marks.offer = frozenset()
    sheet.attempt.marks.offer_changed.emit()

    assert sheet.marks.texts.at(PASSAGE) is None
    reader = sheet.view.findChild(Reader)
    assert reader is not None
    assert reader.marker is None
    assert [] == reader.extraSelections()

    sheet.attempt.marks.offer = frozenset((Tool.HIGHLIGHTER,))
    sheet.attempt.marks.offer_changed.emit()
    assert (mark(WORDS),) == tuple(sheet.text().marks)
    sheet.drag("In spring")
    assert sheet.bar.note.isHidden()
    assert not sheet.bar.kinds[0].isHidden()


def test_what_was_refused_is_shown_no_more(sheet: Sheet) -> None:
    """When the rules refuse a mark, the text shows again what is kept."""
    sheet.drag(WORDS)
    sheet.key(Qt.Key.Key_H, CTRL)
    sheet.attempt.marks.refuse(PASSAGE)

    assert () == tuple(sheet.text().marks)
    assert [] == sheet.text().widget.extraSelections()  # type: ignore[attr-defined]  # it is a reader


def test_marks_are_shown_over_the_text_without_changing_it(sheet: Sheet) -> None:
    """The document stays the same one with the same words; only what lies over it is new."""
    reader = sheet.text().widget
    document, words = reader.shown_document(), reader.shown_document().toPlainText()
    sheet.put(mark(WORDS), mark("In spring", "wavy"))
    shown = reader.extraSelections()  # type: ignore[attr-defined]  # it is a reader

    assert document is reader.shown_document() or document == reader.shown_document()
    assert words == reader.shown_document().toPlainText()
    assert [WORDS, "In spring"] == [one.cursor.selectedText() for one in shown]
    assert [tint_of("solid"), tint_of("wavy")] == [one.format.background().color() for one in shown]
    assert len({format_of(mark(WORDS, kind)).underlineStyle() for kind in ("solid", "dashed", "wavy")}) == 3


def test_marks_are_told_to_a_screen_reader(sheet: Sheet) -> None:
    """Highlights and notes are part of what is said of a text."""
    sheet.put(mark(WORDS), mark("In spring", "note", "Which year?"))
    reader = sheet.text().widget
    sheet.qtbot.waitUntil(lambda: bool(reader.accessibleDescription()))
    said = reader.accessibleDescription()

    assert f"Highlight: “{WORDS}”" in said
    assert "Note 1 on “In spring”: Which year?" in said
    sheet.put()
    sheet.qtbot.waitUntil(lambda: not reader.accessibleDescription())


def test_leaving_the_page_lets_go(sheet: Sheet) -> None:
    """On another page nothing is selected and no bar is left over."""
    sheet.drag(WORDS)
    sheet.attempt.go_to(ItemId("arabic"))

    assert sheet.bar.isHidden()
    assert not sheet.text().selected


def test_answering_lets_go(sheet: Sheet) -> None:
    """Whoever goes on to an answer is not followed by a bar."""
    sheet.drag(WORDS)
    QTest.mouseClick(sheet.options("why").cards[1], Qt.MouseButton.LeftButton)

    assert sheet.bar.isHidden()


def test_a_pause_puts_all_of_it_away(sheet: Sheet) -> None:
    """When no input is taken, neither bar nor note stays open."""
    sheet.drag(WORDS)
    sheet.attempt.pause()

    assert sheet.bar.isHidden()


def test_nothing_of_the_passage_gets_out(sheet: Sheet) -> None:
    """Selecting offers nothing to copy: neither the keys nor the system's selection take words along."""
    from PySide6.QtWidgets import QApplication

    clipboard = QApplication.clipboard()
    sheet.drag(WORDS)
    sheet.key(Qt.Key.Key_C, CTRL)

    assert "" == clipboard.text()
    assert WORDS not in clipboard.text(clipboard.Mode.Selection)


def test_a_finger_selects_as_a_pointer_does(sheet: Sheet) -> None:
    """Drawing a finger over words selects them and shows the bar."""
    text, touch = sheet.text(), QTest.createTouchDevice()
    boxes = text.boxes(*stretch(WORDS))
    area = text.widget.area()
    start, end = boxes[0].center().toPoint(), boxes[-1].center().toPoint()
    start.setX(round(boxes[0].left()))
    end.setX(round(boxes[-1].right()))
    QTest.touchEvent(area, touch).press(0, start, area).commit()
    QTest.touchEvent(area, touch).move(0, (start + end) / 2, area).commit()
    QTest.touchEvent(area, touch).move(0, end, area).commit()
    QTest.touchEvent(area, touch).release(0, end, area).commit()

    assert stretch(WORDS) == text.stretch
    assert not sheet.bar.isHidden()


def test_pages_that_are_no_longer_kept_are_let_go(
    open_room: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Texts of pages that were taken apart are forgotten, and marked again when the page is built anew."""
    monkeypatch.setattr(pages, "KEPT", 3)
    attempt = FakeAttempt(long_test(12))
    attempt.marks.kept["item/q1"] = (Mark(0, 3, "solid"),)
    _, window = open_room(Screen.TEST, attempt=attempt)
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    first = view.marks.texts.at("item/q1")
    for entry in attempt.form.entries:
        attempt.go_to(entry.item_id)
        QTest.qWait(60)
    qtbot.waitUntil(lambda: view.marks.texts.at("item/q1") is None)
    attempt.marks.offer_changed.emit()
    attempt.go_to(ItemId("q1"))
    again = view.marks.texts.at("item/q1")

    assert again is not None
    assert again is not first
    assert (Mark(0, 3, "solid"),) == tuple(again.marks)


def test_the_bar_stays_beside_its_words(sheet: Sheet) -> None:
    """When the window changes its size or the passage is scrolled, the bar goes along, and hides with its words."""
    sheet.drag("the dying algae leave a darker film")
    sheet.window.resize(1000, 700)
    QTest.qWait(60)

    def gap() -> int:
        text = sheet.text()
        area = text.widget.area()
        corner = area.mapTo(sheet.view, area.rect().topLeft())
        boxes = [box.toAlignedRect().translated(corner) for box in text.boxes(*text.stretch)]
        bar = sheet.bar.geometry()
        return min(abs(bar.top() - boxes[-1].bottom()), abs(boxes[0].top() - bar.bottom()))

    assert gap() <= 8
    reader = sheet.text().widget
    assert isinstance(reader, Reader)
    reader.verticalScrollBar().setValue(60)
    assert gap() <= 8
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    assert sheet.bar.isHidden()
    reader.verticalScrollBar().setValue(0)
    assert not sheet.bar.isHidden()
