"""Code: typed as in an editor, coloured a moment later, left by keyboard, stored as the text that it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Essay
from assessment.content.item import Item
from assessment.content.response import single
from assessment.ids import ItemId
from desktop.ui.code.sheet import CodeSheet
from desktop.ui.focus import focus_in
from desktop.ui.interactions.code import CodeWidget
from desktop.ui.interactions.make import make_interaction
from desktop.ui.theme import colour
from tests.desktop.ui.interactions.held import Told

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def code(qtbot: QtBot, text: str = "", syntax: str = "python") -> tuple[CodeWidget, CodeSheet, Told]:
    """Return an item of code with the keyboard in it, and what it tells."""
    asked = Essay(template=text, syntax=syntax)
    widget = make_interaction(Item(ItemId("code"), "", (asked,)), asked, b"")
    assert isinstance(widget, CodeWidget)
    told = Told(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    widget.area.moveCursor(QTextCursor.MoveOperation.End)
    return widget, widget.area, told


def colours_of(sheet: CodeSheet, line: int) -> dict[str, QColor]:
    """Return the words of a line that have a colour, with it."""
    block = sheet.document().findBlockByNumber(line)
    return {
        block.text()[one.start : one.start + one.length]: one.format.foreground().color()
        for one in block.layout().formats()
    }


def test_lines_are_indented_like_the_one_before(qtbot: QtBot) -> None:
    """Enter keeps the depth, goes deeper behind a colon, and the answer is the text as it stands."""
    _, sheet, told = code(qtbot)

    QTest.keyClicks(sheet, "if a:")
    QTest.keyClick(sheet, KEY.Key_Return)
    QTest.keyClicks(sheet, "b")
    QTest.keyClick(sheet, KEY.Key_Return)
    QTest.keyClick(sheet, KEY.Key_Backspace)
    QTest.keyClicks(sheet, "c")

    assert single("if a:\n    b\nc") == told.last


def test_a_closing_bracket_goes_back(qtbot: QtBot) -> None:
    """A bracket that closes a block stands as deep as the line that opened it."""
    _, sheet, told = code(qtbot, syntax="java")

    QTest.keyClicks(sheet, "class A {")
    QTest.keyClick(sheet, KEY.Key_Return)
    QTest.keyClicks(sheet, "}")

    assert single("class A {\n}") == told.last


def test_tab_indents_and_shift_tab_takes_it_back(qtbot: QtBot) -> None:
    """Tab goes to the next stop; with lines selected it moves them all, and Shift+Tab moves them back."""
    _, sheet, told = code(qtbot, "a\nb")

    sheet.selectAll()
    QTest.keyClick(sheet, KEY.Key_Tab)
    deeper = told.last
    QTest.keyClick(sheet, KEY.Key_Backtab, SHIFT)
    sheet.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(sheet, KEY.Key_Tab)

    assert single("    a\n    b") == deeper
    assert sheet.toPlainText() == "a\nb   "
    assert sheet.hasFocus()


def test_escape_then_tab_leaves(qtbot: QtBot) -> None:
    """Nobody is caught: Escape and Tab lead on, it is said on the screen, and typing takes it back."""
    widget, sheet, told = code(qtbot, "a")
    after = QLineEdit()
    told.window.layout().addWidget(after)  # type: ignore[union-attr]  # it has one
    after.show()
    assert "press Escape, then Tab" in widget.way_out.text()
    assert "press Escape, then Tab" in sheet.accessibleDescription()

    QTest.keyClick(sheet, KEY.Key_Escape)
    QTest.keyClicks(sheet, "b")
    QTest.keyClick(sheet, KEY.Key_Tab)
    still = focus_in(told.window)
    QTest.keyClick(sheet, KEY.Key_Escape)
    said = widget.way_out.text()
    QTest.keyClick(sheet, KEY.Key_Tab)

    assert sheet is still
    assert said == "Tab now leaves the code."
    assert after is focus_in(told.window)
    assert sheet.toPlainText() == "ab  "


def test_comments_are_put_on_and_taken_off(qtbot: QtBot) -> None:
    """Ctrl+/ makes the selected lines comments in the signs of the language, and again what they were; once undone."""
    _, sheet, _ = code(qtbot, "if a:\n    b\n\nc", "python")
    cursor = sheet.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(12, QTextCursor.MoveMode.KeepAnchor)
    sheet.setTextCursor(cursor)

    QTest.keyClick(sheet, KEY.Key_Slash, CONTROL)
    commented = sheet.toPlainText()
    QTest.keyClick(sheet, KEY.Key_Slash, CONTROL)
    back = sheet.toPlainText()
    QTest.keyClick(sheet, KEY.Key_Z, CONTROL)

    assert commented == "# if a:\n#     b\n\nc"
    assert back == "if a:\n    b\n\nc"
    assert sheet.toPlainText() == commented


def test_colours_come_at_once_and_are_right_in_the_end(qtbot: QtBot) -> None:
    """A line has its colours when it is typed; what a text over several lines makes of it follows."""
    _, sheet, _ = code(qtbot)

    QTest.keyClicks(sheet, '"""')
    QTest.keyClick(sheet, KEY.Key_Return)
    QTest.keyClicks(sheet, "return 1")
    first = colours_of(sheet, 1)
    qtbot.waitUntil(lambda: sheet.colouring.at_rest)

    assert colour("accent") == first["return"]
    assert {"return 1": colour("ok")} == colours_of(sheet, 1)


def test_a_line_put_in_above_moves_no_colours(qtbot: QtBot) -> None:
    """Colours stay with their lines where lines are put in and taken out above them."""
    _, sheet, _ = code(qtbot, 'import re\n"""\nfor\n"""\nx = 1')
    qtbot.waitUntil(lambda: sheet.colouring.at_rest)

    sheet.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(sheet, KEY.Key_Return)
    QTest.keyClick(sheet, KEY.Key_Return)
    QTest.keyClick(sheet, KEY.Key_Backspace)
    qtbot.waitUntil(lambda: sheet.colouring.at_rest)

    assert {"import": colour("accent")}.items() <= colours_of(sheet, 1).items()
    assert {"for": colour("ok")} == colours_of(sheet, 3)
    assert colour("warn") == colours_of(sheet, 5)["1"]


def test_colours_are_no_answer(qtbot: QtBot) -> None:
    """Colouring tells nobody and undoes nothing."""
    _, sheet, told = code(qtbot, "x = 1")

    qtbot.waitUntil(lambda: sheet.colouring.at_rest)
    sheet.colouring.dress()

    assert [] == told.responses
    assert not sheet.document().isUndoAvailable()


def test_brackets_that_match_are_marked(qtbot: QtBot) -> None:
    """Beside a bracket, it and its other half are marked; elsewhere nothing is."""
    _, sheet, _ = code(qtbot, "f(a, (b))")
    marked = {one.cursor.selectionStart() for one in sheet.extraSelections()}

    sheet.moveCursor(QTextCursor.MoveOperation.Start)

    assert {1, 8} == marked
    assert [] == sheet.extraSelections()


def test_code_is_written_from_the_left(qtbot: QtBot) -> None:
    """In a window from right to left, code and its line numbers stay on the left, and nothing is wrapped."""
    widget, sheet, told = code(qtbot, "x" * 500)
    told.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert Qt.LayoutDirection.RightToLeft == widget.layoutDirection()
    assert Qt.LayoutDirection.LeftToRight == sheet.layoutDirection()
    assert sheet.document().lineCount() == 1
    assert sheet.horizontalScrollBar().maximum() > 0


def test_an_unknown_language_is_plain(qtbot: QtBot) -> None:
    """A language that nobody knows is written like any other, without colours and without its name on the screen."""
    widget, sheet, told = code(qtbot, syntax="klingon++")

    QTest.keyClicks(sheet, "return 1")

    assert single("return 1") == told.last
    assert {} == colours_of(sheet, 0)
    assert widget.limits.text() == ""
    assert sheet.accessibleName() == "Your answer, code"


def test_lines_are_counted(qtbot: QtBot) -> None:
    """What is told of code is how many lines it has."""
    widget, sheet, _ = code(qtbot, "a")

    QTest.keyClick(sheet, KEY.Key_Return)

    assert widget.counter.text() == "2 lines"
    assert widget.limits.text() == "Python"
