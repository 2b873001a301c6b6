"""The attempt's own clipboard: nothing comes in from the system, nothing is left there, nothing outlives the attempt."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Essay, Numeric, ShortText
from assessment.content.response import single
from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui import clipboard
from desktop.ui.clipboard import Clip
from desktop.ui.essay.sheets import PlainSheet, RichSheet
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.essay import EssayWidget
from desktop.ui.interactions.gap_line import GapLine
from desktop.ui.interactions.numeric import NumericWidget
from desktop.ui.interactions.short_text import ShortTextWidget
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.field import LineField
from tests.desktop.ui.conftest import Opener, activate
from tests.fakes.attempt import FakeAttempt
from tests.fakes.text_paper import text_paper

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
COPY = ((Qt.Key.Key_C, CONTROL), (Qt.Key.Key_Insert, CONTROL))
CUT = ((Qt.Key.Key_X, CONTROL), (Qt.Key.Key_Delete, SHIFT))
PASTE = ((Qt.Key.Key_V, CONTROL), (Qt.Key.Key_Insert, SHIFT), (Qt.Key.Key_Insert, CONTROL | SHIFT))
OUTSIDE = "from outside"

Field = QLineEdit | QPlainTextEdit | QTextEdit
MAKERS: dict[str, Callable[[], Field]] = {
    "line": lambda: LineField("Line"),
    "gap": lambda: GapLine("Gap", 10),
    "plain": lambda: PlainSheet("Plain"),
    "rich": lambda: RichSheet("Rich"),
}


@pytest.fixture(params=list(MAKERS))
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Field:
    """An editor of each kind, with words in it and the keyboard on it."""
    made = MAKERS[request.param]()
    qtbot.addWidget(made)
    made.resize(400, 120)
    activate(qtbot, made)
    made.setFocus()
    QTest.keyClicks(made, "inside")
    return made


@pytest.fixture(autouse=True)
def _attempt(qapp: QApplication) -> Iterator[None]:
    """An attempt under way, on a system whose clipboard was filled after it had begun."""
    clipboard.isolate()
    fill_system(OUTSIDE)
    yield
    clipboard.release()


def fill_system(text: str) -> None:
    """Put a text where the system keeps what was copied and selected elsewhere, past what guards against our own."""
    system = QGuiApplication.clipboard()
    system.blockSignals(True)
    for mode in modes():
        system.setText(text, mode)
    system.blockSignals(False)


def modes() -> list[QClipboard.Mode]:
    """Return what this system has: X11 keeps the selection apart."""
    system = QGuiApplication.clipboard()
    return [
        QClipboard.Mode.Clipboard,
        *([QClipboard.Mode.Selection] if system.supportsSelection() else []),
    ]


def system_texts() -> set[str]:
    """Return what another program would get."""
    return {QGuiApplication.clipboard().text(mode) for mode in modes()}


def words(field: Field) -> str:
    """Return what stands in an editor."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def inside(field: Field) -> QWidget:
    """Return what the mouse meets."""
    return field if isinstance(field, QLineEdit) else field.viewport()


@pytest.mark.parametrize("copy", COPY)
@pytest.mark.parametrize("paste", PASTE)
def test_copy_and_paste_stay_inside(
    field: Field, copy: tuple[Qt.Key, Qt.KeyboardModifier], paste: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    """What is copied by any key can be pasted by any key, and the system never sees it."""
    field.selectAll()

    QTest.keyClick(field, *copy)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, *paste)

    assert words(field) == "insideinside"
    assert "inside" not in system_texts()


@pytest.mark.parametrize("cut", CUT)
def test_cut_stays_inside(field: Field, cut: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """What is cut is gone from the editor, comes back by pasting and by undoing, and the system never sees it."""
    field.selectAll()

    QTest.keyClick(field, *cut)
    cut_out = words(field)
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    undone = words(field)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)

    assert cut_out == ""
    assert undone == "inside"
    assert words(field) == "insideinside"
    assert "inside" not in system_texts()


@pytest.mark.parametrize("paste", PASTE)
def test_nothing_comes_in_by_keys(field: Field, paste: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """What was copied elsewhere is not pasted."""
    QTest.keyClick(field, *paste)

    assert words(field) == "inside"


def test_nothing_comes_in_by_mouse_or_by_qt_itself(field: Field) -> None:
    """Neither the middle button, nor a drop, nor Qt's own way to paste brings anything in."""
    data = QMimeData()
    data.setText(OUTSIDE)
    target = inside(field)
    middle = QPoint(20, 12)

    QTest.mouseClick(target, Qt.MouseButton.MiddleButton, NONE, middle)
    drop = QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(target, drop)
    if not isinstance(field, QLineEdit):
        field.paste()
        field.insertFromMimeData(data)

    assert words(field) == "inside"
    assert not field.acceptDrops()
    assert Qt.ContextMenuPolicy.NoContextMenu == field.contextMenuPolicy()


def test_nothing_leaves_by_mouse_or_by_qt_itself(field: Field) -> None:
    """Selecting by mouse or by keys leaves nothing in the selection of X11, and Qt's own copying is emptied at once."""
    target = inside(field)

    QTest.mouseDClick(target, Qt.MouseButton.LeftButton, NONE, QPoint(20, 12))
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, NONE, QPoint(20, 12))
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_End, SHIFT)
    field.copy()
    field.cut()

    assert not [text for text in system_texts() if "inside" in text]


def test_what_is_selected_is_not_dragged(field: Field) -> None:
    """A press on what is selected begins a new selection: there is nothing to drag out."""
    field.selectAll()
    target = inside(field)

    QTest.mousePress(target, Qt.MouseButton.LeftButton, NONE, QPoint(20, 12))
    QTest.mouseMove(target, QPoint(60, 60))
    selected = field.selectedText() if isinstance(field, QLineEdit) else field.textCursor().selectedText()
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, NONE, QPoint(60, 60))

    assert selected != "inside"
    assert words(field) == "inside"


def test_deleting_a_whole_line_copies_nothing(qtbot: QtBot) -> None:
    """Ctrl+U, which on X11 also copies the line, only empties it."""
    line = LineField("Line")
    qtbot.addWidget(line)
    QTest.keyClicks(line, "inside")

    QTest.keyClick(line, Qt.Key.Key_U, CONTROL)

    assert "inside" not in system_texts()


def test_what_is_hidden_cannot_be_copied(qtbot: QtBot) -> None:
    """A password does not get onto any clipboard."""
    secret = LineField("Password", secret=True)
    qtbot.addWidget(secret)
    QTest.keyClicks(secret, "ABCD")
    secret.selectAll()

    QTest.keyClick(secret, Qt.Key.Key_C, CONTROL)
    QTest.keyClick(secret, Qt.Key.Key_X, CONTROL)

    assert clipboard.get() is None
    assert secret.text() == "ABCD"


def test_what_copies_by_itself_is_emptied(qtbot: QtBot) -> None:
    """A list copies the chosen row to the system by itself; so do assistive programs: it is taken away at once."""
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItem("a row of the attempt")
    rows.setCurrentRow(0)

    QTest.keyClick(rows, Qt.Key.Key_C, CONTROL)
    QGuiApplication.clipboard().setText("told by an assistive program")

    assert QGuiApplication.clipboard().text() == ""


def test_looks_are_kept_between_formatted_essays_only(qtbot: QtBot) -> None:
    """Formatted words stay so in a formatted essay; in a plain one and on a line they come as words."""
    rich, other, plain = RichSheet("One"), RichSheet("Two"), PlainSheet("Three")
    line = LineField("Four")
    for editor in (rich, other, plain, line):
        qtbot.addWidget(editor)
    value = "<p>A <strong>bold</strong> word</p><ul><li>one</li><li><em>two</em></li></ul>"
    rich.show_value(value)
    rich.selectAll()

    QTest.keyClick(rich, Qt.Key.Key_C, CONTROL)
    for editor in (other, plain, line):
        QTest.keyClick(editor, Qt.Key.Key_V, CONTROL)

    assert value == other.value()
    assert plain.value() == "A bold word\none\ntwo"
    assert line.text() == "A bold word one two"


@pytest.mark.parametrize(
    "made", [lambda: ShortTextWidget(ShortText()), lambda: NumericWidget(Numeric())], ids=["text", "number"]
)
def test_a_line_refuses_what_it_cannot_hold(qtbot: QtBot, made: Callable[[], InteractionWidget]) -> None:
    """A paste that is longer than the line takes is refused whole, and said so; the next key takes the note away."""
    widget = made()
    qtbot.addWidget(widget)
    field = widget.findChild(LineField)
    assert field is not None
    QTest.keyClicks(field, "12")
    clipboard.put(Clip("x" * 2_001))

    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    told = widget.note.text()  # type: ignore[attr-defined]  # both have one
    QTest.keyClicks(field, "3")

    assert "Nothing was pasted" in told
    assert field.text() == "123"
    assert "pasted" not in widget.note.text()  # type: ignore[attr-defined]  # the test has made it, and knows its kind


def test_a_pasted_answer_is_told_as_typed(qtbot: QtBot) -> None:
    """Pasting and cutting are answers like typing: they are told, so they are stored."""
    widget = ShortTextWidget(ShortText())
    qtbot.addWidget(widget)
    told: list[object] = []
    widget.typed.connect(told.append)
    clipboard.put(Clip("silt"))

    QTest.keyClick(widget.field, Qt.Key.Key_V, CONTROL)
    widget.field.selectAll()
    QTest.keyClick(widget.field, Qt.Key.Key_X, CONTROL)

    assert single("silt") == told[0]
    assert not told[-1].answered  # type: ignore[attr-defined]  # the test has made it, and knows its kind


def test_an_attempt_begins_and_ends_with_nothing(open_room: Opener) -> None:
    """Entering the test empties what the system holds; leaving it forgets what was cut, for whoever comes next."""
    clipboard.release()
    fill_system(OUTSIDE)
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(text_paper()))
    assert clipboard.is_isolated()
    assert {""} == system_texts()
    room.attempt.go_to(ItemId("letter"))  # type: ignore[union-attr]  # there is one
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    item = view.pages.item(ItemId("letter"))
    assert item is not None
    essay = item.interactions[0]
    assert isinstance(essay, EssayWidget)
    essay.area.selectAll()
    QTest.keyClick(essay.area, Qt.Key.Key_C, CONTROL)
    room.show(Screen.REVIEW)
    assert clipboard.get() is not None

    room.show(Screen.SUBMITTED)

    assert not clipboard.is_isolated()
    assert clipboard.get() is None


def test_a_practice_may_open_the_clipboard(open_room: Opener) -> None:
    """Where the sitting says so, what was copied elsewhere stays there, and can be pasted."""
    clipboard.release()
    fill_system(OUTSIDE)
    attempt = FakeAttempt(text_paper())
    attempt.opens_clipboard = True

    open_room(Screen.TEST, attempt=attempt)

    assert not clipboard.is_isolated()
    assert clipboard.get() == Clip(OUTSIDE)


def test_outside_of_attempts_the_system_is_used(qtbot: QtBot) -> None:
    """A code for enrolment may be pasted from an e-mail: what is locked is the attempt."""
    clipboard.release()
    fill_system("CODE-1")
    line = LineField("Code")
    qtbot.addWidget(line)

    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_X, CONTROL)

    assert line.text() == ""
    assert QGuiApplication.clipboard().text() == "CODE-1"


def test_an_emptied_field_cannot_be_brought_back(qtbot: QtBot) -> None:
    """Who sits down next cannot undo the emptying of the sign-in number."""
    line = LineField("Number")
    qtbot.addWidget(line)
    QTest.keyClicks(line, "C-4711")
    line.clear()

    QTest.keyClick(line, Qt.Key.Key_Z, CONTROL)

    assert line.text() == ""


def test_what_was_shown_before_cannot_be_brought_back(qtbot: QtBot) -> None:
    """An essay that is filled with another answer has nothing to undo."""
    for essay in (Essay(), Essay(rich=True)):
        widget = EssayWidget(essay)
        qtbot.addWidget(widget)
        QTest.keyClicks(widget.area, "the first attempt")
        widget.set_response(single("<p>another</p>" if essay.rich else "another"))

        QTest.keyClick(widget.area, Qt.Key.Key_Z, CONTROL)

        assert widget.area.toPlainText() == "another"
