"""Typed answers: told as they grow, counted, never cut."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Essay, ShortText
from assessment.content.response import Response, single
from desktop.ui.interactions.essay import EssayWidget
from desktop.ui.interactions.short_text import ShortTextWidget


def test_short_text_is_told_as_typed(qtbot: QtBot) -> None:
    """Each key press tells the whole text; clearing the line tells no answer."""
    widget = ShortTextWidget(ShortText())
    qtbot.addWidget(widget)
    told: list[Response] = []
    widget.typed.connect(told.append)

    QTest.keyClicks(widget.field, "ab")
    QTest.keyClick(widget.field, Qt.Key.Key_Backspace)
    QTest.keyClick(widget.field, Qt.Key.Key_Backspace)

    assert [single("a"), single("ab"), single("a"), Response()] == told


def test_too_many_words_are_said_and_kept(qtbot: QtBot) -> None:
    """A word beyond the limit is kept, and the note says so."""
    widget = ShortTextWidget(ShortText(max_words=2))
    qtbot.addWidget(widget)

    QTest.keyClicks(widget.field, "one two three")

    assert widget.field.text() == "one two three"
    assert widget.note.text() == "3 words. The limit is 2 words."


def test_leaving_a_line_settles_it(qtbot: QtBot) -> None:
    """Enter and leaving the line ask for it to be saved now."""
    widget = ShortTextWidget(ShortText())
    qtbot.addWidget(widget)

    with qtbot.waitSignal(widget.settled):
        QTest.keyClick(widget.field, Qt.Key.Key_Return)


def test_essay_counts_and_advises(qtbot: QtBot) -> None:
    """The counter counts words and says how many are over the limit."""
    widget = EssayWidget(Essay(min_words=2, max_words=3))
    qtbot.addWidget(widget)
    told: list[Response] = []
    widget.writing.connect(lambda: told.append(widget.written()))

    QTest.keyClicks(widget.area, "one two three four")

    assert widget.counter.text() == "4 words, 1 over the limit"
    assert widget.limits.text() == "Write 2 to 3 words."
    assert single("one two three four") == told[-1]


def test_essay_is_filled_silently(qtbot: QtBot) -> None:
    """Filling in a stored essay tells nobody and counts its words."""
    widget = EssayWidget(Essay())
    qtbot.addWidget(widget)
    told: list[Response] = []
    widget.writing.connect(lambda: told.append(widget.written()))

    widget.set_response(single("seven words stand here, not one more"))

    assert told == []
    assert widget.counter.text() == "7 words"


def test_essay_takes_plain_words_only(qtbot: QtBot) -> None:
    """What comes from a clipboard comes without markup, and nothing can be dropped in."""
    widget = EssayWidget(Essay())
    qtbot.addWidget(widget)
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold")

    widget.area.insertFromMimeData(rich)

    assert widget.area.toPlainText() == "bold"
    assert not widget.area.acceptDrops()
    assert Qt.ContextMenuPolicy.NoContextMenu == widget.area.contextMenuPolicy()


def test_essay_grows_with_its_text(qtbot: QtBot) -> None:
    """The sheet grows with what is written, and tab leaves it."""
    widget = EssayWidget(Essay())
    qtbot.addWidget(widget)
    widget.resize(500, 700)
    widget.show()
    before = widget.area.minimumHeight()

    widget.area.setPlainText("line\n" * 25)

    assert widget.area.minimumHeight() > before
    assert widget.area.tabChangesFocus()


def test_lines_begin_where_the_window_does(qtbot: QtBot) -> None:
    """In a window from right to left, a plain sheet begins at the right; each paragraph runs as its script does."""
    around = QWidget()
    qtbot.addWidget(around)
    widget = EssayWidget(Essay())
    widget.setParent(around)

    around.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    option = widget.area.document().defaultTextOption()

    assert Qt.AlignmentFlag.AlignRight == option.alignment()
    assert Qt.LayoutDirection.LayoutDirectionAuto == option.textDirection()
