"""Essays with looks, with a template, with a length: what is kept is restricted HTML of our own writing."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Essay
from assessment.content.response import Response, single
from assessment.content.text import check_html
from desktop.ui.essay.document import paragraphs_of
from desktop.ui.essay.formatted import write_essay
from desktop.ui.essay.sheets import RichSheet
from desktop.ui.focus import focus_in
from desktop.ui.interactions.essay import EssayWidget
from tests.desktop.ui.interactions.held import Told, press

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def rich(qtbot: QtBot, **more: object) -> tuple[EssayWidget, RichSheet, Told]:
    """Return a formatted essay, its sheet with the focus, and what it tells."""
    widget = EssayWidget(Essay(rich=True, **more))  # type: ignore[arg-type]  # arguments passed on as they were given
    told = Told(qtbot, widget)
    assert isinstance(widget.area, RichSheet)
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    return widget, widget.area, told


def test_styles_by_keys(qtbot: QtBot) -> None:
    """Ctrl+B, I and U turn styles on and off while typing."""
    _, sheet, told = rich(qtbot)

    QTest.keyClicks(sheet, "a ")
    QTest.keyClick(sheet, Qt.Key.Key_B, CONTROL)
    QTest.keyClicks(sheet, "b")
    QTest.keyClick(sheet, Qt.Key.Key_B, CONTROL)
    QTest.keyClick(sheet, Qt.Key.Key_I, CONTROL)
    QTest.keyClick(sheet, Qt.Key.Key_U, CONTROL)
    QTest.keyClicks(sheet, "c")

    assert single("<p>a <strong>b</strong><em><u>c</u></em></p>") == told.last


def test_styles_and_lists_by_toolbar(qtbot: QtBot) -> None:
    """The toolbar changes what is selected, shows the looks at the cursor, and leaves the focus in the sheet."""
    widget, sheet, told = rich(qtbot)
    QTest.keyClicks(sheet, "word")
    sheet.selectAll()

    QTest.mouseClick(widget.toolbar.buttons["strong"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(widget.toolbar.buttons["ul"], Qt.MouseButton.LeftButton)

    assert single("<ul><li><strong>word</strong></li></ul>") == told.last
    assert {"strong", "ul"} == {look for look, b in widget.toolbar.buttons.items() if b.isChecked()}
    assert sheet is focus_in(told.window)
    QTest.mouseClick(widget.toolbar.buttons["ul"], Qt.MouseButton.LeftButton)
    assert single("<p><strong>word</strong></p>") == told.last


def test_lists_by_keys(qtbot: QtBot) -> None:
    """Ctrl+Shift+7 begins a numbered list, Enter its next point, Enter on an empty point ends it."""
    _, sheet, told = rich(qtbot)

    QTest.keyClick(sheet, Qt.Key.Key_7, CONTROL | SHIFT)
    QTest.keyClicks(sheet, "a")
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    QTest.keyClicks(sheet, "b")
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    QTest.keyClicks(sheet, "c")

    assert single("<ol><li>a</li><li>b</li></ol><p>c</p>") == told.last


def test_the_toolbar_by_keys(qtbot: QtBot) -> None:
    """The toolbar is one Tab stop before the sheet; arrows move along it, Space presses."""
    widget, sheet, told = rich(qtbot)
    QTest.keyClicks(sheet, "x")
    sheet.selectAll()
    QTest.keyClick(sheet, Qt.Key.Key_Backtab, SHIFT)
    assert widget.toolbar.buttons["strong"] is focus_in(told.window)

    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert single("<p><em>x</em></p>") == told.last
    press(Qt.Key.Key_Tab)

    assert sheet is focus_in(told.window)


def test_paste_is_plain(qtbot: QtBot) -> None:
    """What comes from a clipboard comes as words, its lines as paragraphs; and what is copied leaves as words."""
    _, sheet, told = rich(qtbot)
    data = QMimeData()
    data.setHtml("<b>bold</b><script>x</script>")
    data.setText("bold\x00 <i>\r\nnext\x0b")

    sheet.insertFromMimeData(data)
    sheet.selectAll()
    copied = sheet.createMimeDataFromSelection()

    assert single("<p>bold &lt;i&gt;</p><p>next</p>") == told.last
    assert copied.formats() == ["text/plain"]
    assert not sheet.acceptDrops()
    assert Qt.ContextMenuPolicy.NoContextMenu == sheet.contextMenuPolicy()


def test_a_stored_essay_is_shown_silently(qtbot: QtBot) -> None:
    """Filling in an essay tells nobody, shows its looks, counts its words, and would tell the same again."""
    widget, sheet, told = rich(qtbot)
    value = "<p>Two <em>words</em></p><ul><li>and three more</li></ul>"

    widget.set_response(single(value))

    assert [] == told.responses
    assert value == sheet.value()
    assert widget.counter.text() == "5 words"


@pytest.mark.parametrize("formatted", [False, True])
def test_a_template_alone_is_no_answer(qtbot: QtBot, formatted: bool) -> None:
    """The sheet begins with the template; typing answers, and going back to the template takes the answer away."""
    widget = EssayWidget(Essay(rich=formatted, template="Dear Sir,\n\nI"))
    told = Told(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    assert [] == told.responses
    assert widget.area.toPlainText() == "Dear Sir,\n\nI"

    QTest.keyClicks(widget.area, "t")
    answered = told.last
    QTest.keyClick(widget.area, Qt.Key.Key_Backspace)

    assert answered.answered
    assert Response() == told.last
    again = EssayWidget(Essay(rich=formatted, template="Dear Sir,\n\nI"))
    qtbot.addWidget(again)
    again.set_response(answered)
    assert again.area.toPlainText() == "Dear Sir,\n\nIt"


@pytest.mark.parametrize("formatted", [False, True])
def test_an_emptied_sheet_stays_empty(qtbot: QtBot, formatted: bool) -> None:
    """Who deletes the template sees it go, also on coming back to the page; it is no answer, and Clear brings it back."""
    essay = Essay(rich=formatted, template="Dear Sir")
    widget = EssayWidget(essay)
    told = Told(qtbot, widget)
    widget.area.selectAll()
    QTest.keyClick(widget.area, Qt.Key.Key_Delete)
    essay.check(told.last.values())

    again = EssayWidget(essay)
    qtbot.addWidget(again)
    for one in (widget, again):
        one.set_response(told.last)
        assert one.area.toPlainText() == ""
    assert not told.last.answered
    again.set_response(Response())
    assert again.area.toPlainText() == "Dear Sir"


def test_expected_lines_set_the_height(qtbot: QtBot) -> None:
    """A sheet for three lines begins lower than one for nine, and both grow."""
    low, high = EssayWidget(Essay(expected_lines=3)), EssayWidget(Essay(expected_lines=9))
    for widget in (low, high):
        qtbot.addWidget(widget)
        widget.use_spare(400)
    before = low.area.minimumHeight()

    low.area.insertPlainText("line\n" * 12)

    assert before < high.area.minimumHeight()
    assert before < low.area.minimumHeight()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    keys=st.lists(
        st.sampled_from(
            [(Qt.Key.Key_A, NONE), (Qt.Key.Key_Space, NONE), (Qt.Key.Key_Return, NONE), (Qt.Key.Key_Return, SHIFT),
             (Qt.Key.Key_Backspace, NONE), (Qt.Key.Key_Up, NONE), (Qt.Key.Key_Left, SHIFT), (Qt.Key.Key_Z, CONTROL),
             (Qt.Key.Key_B, CONTROL), (Qt.Key.Key_U, CONTROL), (Qt.Key.Key_7, CONTROL | SHIFT), (Qt.Key.Key_8, CONTROL | SHIFT)]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_whatever_is_typed_is_shown_and_may_be_stored(
    qtbot: QtBot, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]]
) -> None:
    """After any keys the value is restricted HTML, is what is shown, and comes back the same."""
    widget, sheet, told = rich(qtbot)

    for key, modifiers in keys:
        QTest.keyClick(sheet, key, modifiers)
        assert write_essay(paragraphs_of(sheet.document())) == sheet.value()
    value = sheet.value()

    check_html(value, "essay")
    if told.responses:
        assert told.last == widget.response((value,) if value else ())
    again = EssayWidget(Essay(rich=True))
    qtbot.addWidget(again)
    again.set_values((value,) if value else ())
    assert value == again.area.value()
    told.window.close()


@pytest.mark.parametrize("formatted", [False, True])
def test_what_is_more_than_can_be_kept_is_not_pasted(qtbot: QtBot, formatted: bool) -> None:
    """No paste makes an answer that the log would refuse: what was written stays as it is, and it is said why."""
    asked = Essay(rich=formatted)
    widget = EssayWidget(asked)
    told = Told(qtbot, widget)
    pasted = QMimeData()
    pasted.setText("&<a\n" * 15_000)
    QTest.keyClicks(widget.area, "Mine. ")

    for _ in range(5):
        widget.area.insertFromMimeData(pasted)

    asked.check(told.last.values())
    assert told.last.values() == (widget.area.value(),)
    assert "Mine." in widget.area.toPlainText()
    assert "more than can be kept" in widget.limits.text()
    QTest.keyClicks(widget.area, "ab")
    assert not widget.limits.text()
