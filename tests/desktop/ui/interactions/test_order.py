"""Order by dragging, buttons and keys; unanswered until it is touched or kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Order
from desktop.ui.focus import focus_in
from desktop.ui.interactions.order import OrderWidget
from tests.desktop.ui.interactions.hands import Sheet, carry, open_sheet, press, press_keys
from tests.fakes.exam_paper import choices
from tests.fakes.moving_paper import ORDER, ORDER_SOME

KEY = Qt.Key
PLAIN = Order(choices("One", "Two", "Three", "Four"), shuffle=False)
SOME = Order(choices("One", "Two", "Three", "Four"), shuffle=False, max_choices=3)


def opened(qtbot: QtBot, asked: Order, *, rtl: bool = False) -> tuple[Sheet, OrderWidget]:
    """Return a sheet and its order."""
    sheet = open_sheet(qtbot, asked, rtl=rtl)
    assert isinstance(sheet.widget, OrderWidget)
    return sheet, sheet.widget


def seen(widget: OrderWidget) -> list[str]:
    """Return the rows as they stand, from the top."""
    return sorted(widget.rows, key=lambda id: widget.rows[id].y())


def test_what_is_shown_is_no_answer_yet(qtbot: QtBot) -> None:
    """Until it is touched nothing is answered, and the note says so."""
    sheet, widget = opened(qtbot, ORDER)

    assert sheet.told == []
    assert widget.values() == ()
    assert widget.note.text() == "Not answered yet. Move something, or keep this order."


def test_the_order_can_be_kept_and_cleared(qtbot: QtBot) -> None:
    """“Keep this order” answers with what is shown; the same button clears the answer, and the rows stay."""
    sheet, widget = opened(qtbot, PLAIN)

    press(widget.keep)
    press(widget.keep)

    assert [("c1", "c2", "c3", "c4"), ()] == sheet.told
    assert seen(widget) == ["c1", "c2", "c3", "c4"]


def test_a_row_is_carried(qtbot: QtBot) -> None:
    """Carried below another a row comes to lie there, and the order is the answer."""
    sheet, widget = opened(qtbot, PLAIN)

    carry(widget.rows["c1"], widget.rows["c3"], QPoint(100, widget.rows["c3"].height() - 4))

    assert [("c2", "c3", "c1", "c4")] == sheet.told
    assert seen(widget) == ["c2", "c3", "c1", "c4"]


def test_carried_nowhere_nothing_is_answered(qtbot: QtBot) -> None:
    """A row that is carried out of the window and let go, or back to its place, answers nothing."""
    sheet, widget = opened(qtbot, PLAIN)

    carry(widget.rows["c1"], sheet, QPoint(-200, -200))
    carry(widget.rows["c2"], widget.rows["c2"], QPoint(120, 20))

    assert sheet.told == []
    assert seen(widget) == ["c1", "c2", "c3", "c4"]


def test_buttons_move_by_one(qtbot: QtBot) -> None:
    """The buttons on a row move it up and down by one; at the ends they rest."""
    sheet, widget = opened(qtbot, PLAIN)
    up, down = widget.rows["c1"].up, widget.rows["c1"].down

    press(down)
    press(down)
    press(up)

    assert ("c2", "c1", "c3", "c4") == sheet.told[-1]
    assert not widget.rows["c2"].up.isEnabled()


def test_alt_and_arrows_move_at_once(qtbot: QtBot) -> None:
    """Alt with an arrow moves the row that has the focus, which keeps it; beyond the end nothing happens."""
    sheet, widget = opened(qtbot, PLAIN)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    press_keys(sheet, KEY.Key_Up, KEY.Key_Down, KEY.Key_Down, alt=True)

    assert [("c2", "c1", "c3", "c4"), ("c2", "c3", "c1", "c4")] == sheet.told
    assert widget.rows["c1"].hasFocus()


def test_picked_up_and_put_down_by_keys(qtbot: QtBot) -> None:
    """Space picks a row up, arrows move it in view, Space puts it down; only then is it told."""
    sheet, widget = opened(qtbot, PLAIN)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    press_keys(sheet, KEY.Key_Down, KEY.Key_Space, KEY.Key_Down, KEY.Key_Down)
    before, shown = list(sheet.told), seen(widget)
    press_keys(sheet, KEY.Key_Space)

    assert before == []
    assert shown == ["c1", "c3", "c4", "c2"]
    assert [("c1", "c3", "c4", "c2")] == sheet.told


def test_escape_puts_a_row_back(qtbot: QtBot) -> None:
    """Escape puts the row where it was, with the focus on it, and nothing is told."""
    sheet, widget = opened(qtbot, PLAIN)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    press_keys(sheet, KEY.Key_Space, KEY.Key_End, KEY.Key_Escape)

    assert sheet.told == []
    assert seen(widget) == ["c1", "c2", "c3", "c4"]
    assert widget.rows["c1"] is focus_in(sheet)


def test_two_presses_move_a_row(qtbot: QtBot) -> None:
    """A press on a row and one on another put the first in the place of the second."""
    sheet, widget = opened(qtbot, PLAIN)

    press(widget.rows["c4"])
    press(widget.rows["c2"])

    assert [("c1", "c4", "c2", "c3")] == sheet.told


def test_some_are_put_in_order(qtbot: QtBot) -> None:
    """With a limit there are two lists: the button adds a row to the order, and takes it out again."""
    sheet, widget = opened(qtbot, SOME)

    for id in ("c3", "c1"):
        press(widget.rows[id].swap)
    press(widget.rows["c3"].swap)

    assert [("c3",), ("c3", "c1"), ("c1",)] == sheet.told
    assert seen(widget) == ["c2", "c3", "c4", "c1"]
    assert widget.note.text() == "1 of 3 placed"


def test_some_by_keys(qtbot: QtBot) -> None:
    """Space brings a row to the end of the order first; Delete takes one out of it."""
    sheet, widget = opened(qtbot, SOME)
    widget.set_values(("c4",))
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    press_keys(sheet, KEY.Key_Space, KEY.Key_Space)
    press_keys(sheet, KEY.Key_Delete)

    assert [("c4", "c1"), ("c4",)] == sheet.told


def test_some_are_carried_in_and_out(qtbot: QtBot) -> None:
    """Rows are carried into the order and back to those that are in none."""
    sheet, widget = opened(qtbot, SOME)
    widget.set_values(("c4",))

    carry(widget.rows["c2"], widget.rows["c4"], QPoint(100, 4))
    carry(widget.rows["c4"], widget.rows["c1"])

    assert [("c2", "c4"), ("c2",)] == sheet.told


def test_no_more_than_the_limit(qtbot: QtBot) -> None:
    """When the order is full another row is refused in words."""
    sheet, widget = opened(qtbot, SOME)
    widget.set_values(("c4", "c3", "c2"))

    press(widget.rows["c1"])

    assert sheet.told == []
    assert widget.note.text() == "There is no room for more. Take something away first."
    assert not widget.rows["c1"].swap.isEnabled()


@pytest.mark.parametrize(
    ("values", "expected"),
    [(("c3", "c1"), ["c3", "c1", "c2", "c4"]), (("gone", "c2"), ["c2", "c1", "c3", "c4"])],
)
def test_part_of_an_order_is_shown_first(qtbot: QtBot, values: tuple[str, ...], expected: list[str]) -> None:
    """An answer that orders only some rows is shown as it is, the others after it, and is not made more of."""
    sheet, widget = opened(qtbot, PLAIN)

    widget.set_values(values)

    assert expected == seen(widget)
    assert tuple(id for id in values if id != "gone") == widget.values()
    assert sheet.told == []


def test_rows_are_read_as_they_lie(qtbot: QtBot) -> None:
    """The list is one Tab stop, arrows go down it as it lies, and names carry the place."""
    sheet, widget = opened(qtbot, PLAIN)
    widget.set_values(("c2", "c4", "c1", "c3"))
    widget.rows["c2"].setFocus(Qt.FocusReason.TabFocusReason)

    press_keys(sheet, KEY.Key_Down)
    second = widget.rows["c4"].hasFocus()
    press_keys(sheet, KEY.Key_Tab)

    assert second
    assert widget.rows["c4"].accessibleName() == "2. Four"
    assert widget.keep.hasFocus()


def test_buttons_mirror(qtbot: QtBot) -> None:
    """Read from right to left the buttons stand at the left of a row, the outermost at its edge."""
    _, widget = opened(qtbot, ORDER_SOME, rtl=True)
    row = widget.rows["o1"]

    assert row.swap.mapTo(row, QPoint(0, 0)).x() < row.width() / 2
    assert row.swap.x() < row.up.x()


def test_a_row_is_not_dragged_by_a_trembling_hand(qtbot: QtBot) -> None:
    """A press that moves a pixel or two is a press."""
    sheet, widget = opened(qtbot, PLAIN)
    row = widget.rows["c2"]

    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(50, 10))
    QTest.mouseMove(row, QPoint(51, 11))
    dragging = widget.hand.dragging
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=QPoint(51, 11))

    assert not dragging
    assert widget.hand.held is not None
    assert sheet.told == []


def test_a_held_row_says_what_the_keys_do(qtbot: QtBot) -> None:
    """While a row is held the line below names it and the way out, and nothing of an answer."""
    sheet, widget = opened(qtbot, PLAIN)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    press_keys(sheet, KEY.Key_Space)

    assert "Held: One. Arrow keys move it, Enter puts it down, Escape puts it back." == widget.note.text()
    press_keys(sheet, KEY.Key_Escape)
    assert not widget.note.text().startswith("Held")
