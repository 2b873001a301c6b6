"""Spelling on the screen: marks beside the text, said in words too, and nothing of it in the answer."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Essay
from assessment.content.response import single
from desktop import spelling
from desktop.presenters.aids import NO_AIDS, Aids
from desktop.ui.interactions.code import CodeWidget
from desktop.ui.interactions.essay import EssayWidget
from tests.desktop.ui.interactions.held import Told

BACKGROUND = QTextFormat.Property.BackgroundBrush
CHECKED = Aids("en", checks_spelling=True)


@pytest.fixture(autouse=True)
def _nothing_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Only what comes along is there, whatever this computer has."""
    own = spelling.folders()[-1]
    monkeypatch.setattr(spelling, "folders", lambda: (tmp_path, own))


def essay(
    qtbot: QtBot, text: str, *, formatted: bool = False, language: str = "en", suggests: bool = False
) -> tuple[EssayWidget, Told]:
    """Return an essay with a text, its spelling checked."""
    widget = EssayWidget(Essay(rich=formatted))
    widget.set_response(single(text))
    told = Told(qtbot, widget)
    widget.use_aids(replace(CHECKED, language=language, suggests=suggests))
    note = widget.spelling
    if note is not None and note.marks is not None:
        with qtbot.waitSignal(note.marks.marked):
            pass
    return widget, told


def marked(widget: EssayWidget) -> list[str]:
    """Return the words that are underlined."""
    return [one.cursor.selectedText() for one in widget.area.extraSelections()]


@pytest.mark.parametrize("formatted", [False, True])
def test_unknown_words_are_underlined_and_named(qtbot: QtBot, formatted: bool) -> None:
    """What the dictionary does not have is underlined in the text and named below it; the text stays as it is."""
    text = "<p>I recieve a <em>leter</em>.</p>" if formatted else "I recieve a leter."
    widget, told = essay(qtbot, text, formatted=formatted)

    assert ["recieve", "leter"] == marked(widget)
    assert widget.spelling is not None
    assert "recieve" in widget.spelling.text()
    assert "English (United States)" in widget.spelling.text()
    assert text == widget.area.value()
    assert [] == told.responses
    assert not widget.area.document().isUndoAvailable()


def test_a_word_that_is_being_typed_is_not_marked(qtbot: QtBot) -> None:
    """While the cursor stands in a word it may not be whole; the next one lets it be judged."""
    widget, _ = essay(qtbot, "The ")
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    note = widget.spelling
    assert note is not None
    assert note.marks is not None

    QTest.keyClicks(widget.area, "watre")
    with qtbot.waitSignal(note.marks.marked):
        pass
    while_typing = marked(widget)
    QTest.keyClicks(widget.area, " ")
    with qtbot.waitSignal(note.marks.marked):
        pass

    assert [] == while_typing
    assert ["watre"] == marked(widget)


def test_marks_stay_with_their_words(qtbot: QtBot) -> None:
    """What is typed before a marked word moves its mark; what is mended loses it."""
    widget, _ = essay(qtbot, "one\nleter\ntwo")
    note = widget.spelling
    assert note is not None
    assert note.marks is not None
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget.area, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)

    QTest.keyClicks(widget.area, "new ")
    at_once = marked(widget)
    QTest.keyClick(widget.area, Qt.Key.Key_Down)
    QTest.keyClick(widget.area, Qt.Key.Key_Home)
    for _ in range(3):
        QTest.keyClick(widget.area, Qt.Key.Key_Right)
    QTest.keyClicks(widget.area, "t")
    QTest.keyClick(widget.area, Qt.Key.Key_Up)
    with qtbot.waitSignal(note.marks.marked):
        pass

    assert ["leter"] == at_once
    assert [] == marked(widget)


def test_a_missing_dictionary_is_said(qtbot: QtBot) -> None:
    """Where there is no dictionary the screen says so, and nothing is marked."""
    widget, _ = essay(qtbot, "Ein Brief", language="de-AT")

    assert widget.spelling is not None
    assert "no dictionary for German (Austria)" in widget.spelling.text()
    assert [] == marked(widget)


def test_spelling_is_off_unless_it_is_granted(qtbot: QtBot) -> None:
    """Without the tool nothing is checked or said; code is never checked."""
    for widget in (EssayWidget(Essay()), CodeWidget(Essay(syntax="python"))):
        qtbot.addWidget(widget)

        widget.use_aids(NO_AIDS if type(widget) is EssayWidget else CHECKED)

        assert widget.spelling is None


def test_suggestions_are_picked_where_they_are_granted(qtbot: QtBot) -> None:
    """In a marked word the button gives a list inside the window; what is picked replaces the word, and can be undone."""
    widget, told = essay(qtbot, "A leter from home", suggests=True)
    note = widget.spelling
    assert note is not None
    assert note.suggest is not None
    cursor = widget.area.textCursor()
    cursor.setPosition(0)
    widget.area.setTextCursor(cursor)
    elsewhere = note.suggest.isEnabled()
    cursor.setPosition(4)
    widget.area.setTextCursor(cursor)

    QTest.keyClick(note.suggest, Qt.Key.Key_Space)
    popup = note.suggest.popup
    assert popup is not None
    offered = [row.text() for row in popup.rows]
    word = widget.area.viewport().mapTo(told.window, widget.area.cursorRect().bottomLeft())
    beside = (popup.x() <= word.x() <= popup.geometry().right(), popup.y() - word.y() < 24)
    held = [
        one.cursor.selectedText()
        for one in widget.area.extraSelections()
        if one.format.hasProperty(BACKGROUND)
    ]
    QTest.keyClick(popup.rows[offered.index("letter")], Qt.Key.Key_Return)

    assert not elsewhere
    assert ((True, True), ["leter"], "Suggestions for leter") == (beside, held, popup.accessibleName())
    assert popup.window() is told.window
    assert single("A letter from home") == told.last
    assert widget.area.hasFocus()
    widget.area.undo()
    assert widget.area.toPlainText() == "A leter from home"


def test_there_are_only_marks_unless_suggestions_are_granted(qtbot: QtBot) -> None:
    """By itself, checking says what is not in the dictionary, and nothing more."""
    widget, _ = essay(qtbot, "A leter")

    assert widget.spelling is not None
    assert widget.spelling.suggest is None
