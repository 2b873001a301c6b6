"""Notes on words: written, found again by their signs and in the list, changed and deleted."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from assessment.attempt.events import Mark
from desktop.ui import clipboard
from desktop.ui.marks.note_card import MOST
from tests.desktop.ui.marks.sheet import CTRL, SHIFT, STEM_OF_WHY, Sheet, mark

WORDS = "each year lays down a page"
NOTE = mark(WORDS, "note", "like a book")


def test_a_note_is_written(sheet: Sheet) -> None:
    """Ctrl+M opens a card beside the words; what is typed goes to the presenter letter by letter, and a sign appears."""
    sheet.drag(WORDS)
    sheet.key(Qt.Key.Key_M, CTRL)
    assert sheet.card.editor is sheet.focus
    assert () == sheet.kept()
    QTest.keyClicks(sheet.card.editor, "like a book")

    assert (NOTE,) == sheet.kept()
    assert ["write"] * 11 == [call[0] for call in sheet.attempt.marks.calls]
    assert ["1"] == [sign.text() for sign in sheet.signs()]


def test_escape_keeps_what_was_written(sheet: Sheet) -> None:
    """Escape closes the card, stores at once and gives the keyboard back; a card without words leaves nothing."""
    sheet.drag(WORDS)
    sheet.key(Qt.Key.Key_M, CTRL)
    sheet.key(Qt.Key.Key_Escape)
    assert () == sheet.kept()
    assert sheet.card.isHidden()
    assert sheet.text().widget is sheet.focus
    sheet.drag(WORDS)
    sheet.key(Qt.Key.Key_M, CTRL)
    QTest.keyClicks(sheet.card.editor, "x")
    sheet.key(Qt.Key.Key_Escape)

    assert (mark(WORDS, "note", "x"),) == sheet.kept()
    assert ("flush",) == sheet.attempt.marks.calls[-1]


def test_a_sign_opens_its_note(sheet: Sheet) -> None:
    """The sign is a button with the note as its name, large enough to press; it opens the note to be changed."""
    sheet.put(NOTE)
    (sign,) = sheet.signs()
    assert "Note 1: like a book" == sign.accessibleName()
    assert min(sign.width(), sign.height()) >= 24
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert "like a book" == sheet.card.editor.toPlainText()
    QTest.keyClicks(sheet.card.editor, "!")

    assert (mark(WORDS, "note", "like a book!"),) == sheet.kept()


def test_the_sign_stands_at_the_end_of_its_words_also_after_a_resize(sheet: Sheet) -> None:
    """When lines break elsewhere, the sign goes along."""
    sheet.put(NOTE)
    sheet.window.resize(1000, 700)
    QTest.qWait(60)
    (sign,) = sheet.signs()
    end = sheet.text().end_of(NOTE)
    assert end is not None
    corner, _ = end

    assert abs(sign.geometry().center().x() - corner.x()) <= 24
    assert abs(sign.geometry().center().y() - corner.y()) <= 24


def test_a_note_is_deleted(sheet: Sheet) -> None:
    """Delete in the card takes note and sign away; so does taking out its last letter."""
    sheet.put(NOTE)
    QTest.mouseClick(sheet.signs()[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(sheet.card.delete, Qt.MouseButton.LeftButton)
    assert () == sheet.kept()
    assert [] == sheet.signs()
    sheet.put(mark(WORDS, "note", "x"))
    QTest.mouseClick(sheet.signs()[0], Qt.MouseButton.LeftButton)
    sheet.key(Qt.Key.Key_Backspace)

    assert () == sheet.kept()


def test_notes_are_numbered_over_the_page(sheet: Sheet) -> None:
    """The passage comes first, then the questions, each in the order of reading."""
    sheet.put(mark("matched", "note", "third", STEM_OF_WHY), place=STEM_OF_WHY)
    sheet.put(mark("In spring", "note", "second"), NOTE)

    assert ["1", "2"] == [sign.text() for sign in sheet.signs()]
    assert ["3"] == [sign.text() for sign in sheet.signs(STEM_OF_WHY)]


def test_all_notes_of_the_page_are_listed_by_key(sheet: Sheet) -> None:
    """Ctrl+Shift+M lists them with their words; choosing one opens it where it belongs."""
    sheet.put(NOTE)
    sheet.put(mark("matched", "note", "how?", STEM_OF_WHY), place=STEM_OF_WHY)
    sheet.key(Qt.Key.Key_M, CTRL | SHIFT)
    panel = sheet.marks.notes.panel
    assert panel is not None
    assert panel.isVisible()
    assert [("like a book", WORDS), ("how?", "matched")] == [
        (row.note.note, row.note.quoted) for row in panel.rows
    ]
    panel.rows[1].setFocus()
    sheet.key(Qt.Key.Key_Return)

    assert panel.isHidden()
    assert "how?" == sheet.card.editor.toPlainText()
    assert "matched" == sheet.text(STEM_OF_WHY).quoted(*sheet.text(STEM_OF_WHY).stretch)


def test_an_empty_list_says_how_to_begin(sheet: Sheet) -> None:
    """Without notes the list says so, and closes."""
    sheet.key(Qt.Key.Key_M, CTRL | SHIFT)
    panel = sheet.marks.notes.panel
    assert panel is not None
    assert not panel.none.isHidden()
    sheet.key(Qt.Key.Key_Escape)

    assert panel.isHidden()


def test_a_note_has_a_bound_that_is_said(sheet: Sheet) -> None:
    """What is more than a note holds is not taken; what was written stays."""
    sheet.drag(WORDS)
    sheet.key(Qt.Key.Key_M, CTRL)
    sheet.card.editor.setPlainText("x" * MOST)
    QTest.keyClicks(sheet.card.editor, "y")

    assert "x" * MOST == sheet.card.editor.toPlainText()
    assert not sheet.card.full.isHidden()
    assert (Mark(NOTE.start, NOTE.end, "note", "x" * MOST),) == sheet.kept()


def test_a_note_that_is_there_is_opened_rather_than_covered(sheet: Sheet) -> None:
    """Asking for a note on words that have part of one opens that one."""
    sheet.put(NOTE)
    sheet.drag("lays down a page")
    sheet.key(Qt.Key.Key_M, CTRL)

    assert "like a book" == sheet.card.editor.toPlainText()


def test_tab_stays_in_the_card(sheet: Sheet) -> None:
    """Tab goes round the card's own controls."""
    sheet.put(NOTE)
    QTest.mouseClick(sheet.signs()[0], Qt.MouseButton.LeftButton)
    seen = set()
    for _ in range(4):
        sheet.key(Qt.Key.Key_Tab)
        assert sheet.focus is not None
        assert sheet.card.isAncestorOf(sheet.focus)
        seen.add(sheet.focus)

    assert 3 == len(seen)


def test_a_pause_closes_the_card_and_keeps_the_words(sheet: Sheet) -> None:
    """When work stops, the note is stored as it stands."""
    sheet.drag(WORDS)
    sheet.key(Qt.Key.Key_M, CTRL)
    QTest.keyClicks(sheet.card.editor, "half a th")
    sheet.attempt.pause()

    assert sheet.card.isHidden()
    assert (mark(WORDS, "note", "half a th"),) == sheet.kept()


def test_a_note_far_below_is_brought_into_view(sheet: Sheet) -> None:
    """Opening a note scrolls its words into view, and the card covers none of them."""
    words = "The rules are published with the count"
    sheet.put(mark(words, "note", "where?"))
    sheet.key(Qt.Key.Key_M, CTRL | SHIFT)
    sheet.key(Qt.Key.Key_Return)
    text = sheet.text()
    area = text.widget.area()
    corner = area.mapTo(sheet.view, area.rect().topLeft())
    boxes = [box.toAlignedRect() for box in text.boxes(*text.stretch)]

    assert text.stretch == (sheet.kept()[0].start, sheet.kept()[0].end)
    assert all(area.rect().intersects(box) for box in boxes)
    assert not any(sheet.card.geometry().intersects(box.translated(corner)) for box in boxes)


def test_a_note_is_not_lost_to_a_stray_selection(sheet: Sheet) -> None:
    """Remove leaves a note of which only a part is selected; a press on it selects all of it, and Remove deletes it."""
    sheet.put(NOTE)
    sheet.drag("lays down a page. In")
    assert sheet.bar.remove.isHidden()
    sheet.key(Qt.Key.Key_Delete)
    assert (NOTE,) == sheet.kept()
    sheet.press_on("lays")
    sheet.key(Qt.Key.Key_Delete)

    assert () == sheet.kept()


def test_a_sign_is_reached_and_opened_by_keys(sheet: Sheet) -> None:
    """Tab leads from the passage to the signs of its notes; Enter opens."""
    sheet.put(NOTE)
    sheet.go_to_passage()
    sheet.key(Qt.Key.Key_Tab)
    assert sheet.focus is sheet.signs()[0]
    sheet.key(Qt.Key.Key_Return)

    assert sheet.card.editor.hasFocus()


def test_a_note_beyond_the_text_has_no_sign(sheet: Sheet) -> None:
    """A mark on words that a text does not have is kept and shown nowhere."""
    sheet.put(Mark(100_000, 100_005, "note", "lost"))

    assert [] == sheet.signs()
    assert (Mark(100_000, 100_005, "note", "lost"),) == sheet.kept()


def test_what_is_cut_in_a_note_can_be_pasted_and_nothing_comes_from_outside(sheet: Sheet) -> None:
    """Ctrl+X and Ctrl+V move the words through the exam's own clipboard; the system's brings nothing in."""
    sheet.drag(WORDS)
    sheet.key(Qt.Key.Key_M, CTRL)
    editor = sheet.card.editor
    QTest.keyClicks(editor, "like a book")
    assert clipboard.is_isolated()
    source = QMimeData()
    source.setText("from outside")
    editor.insertFromMimeData(source)
    outside = editor.toPlainText()
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_V):
        QTest.keyClick(editor, key, CTRL)

    assert "like a book" == outside
    assert (NOTE,) == sheet.kept()
