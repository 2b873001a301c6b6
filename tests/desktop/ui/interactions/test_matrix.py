"""Matrix by mouse and as a grid by keys; a table, or rows one above the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from assessment.content.interaction import AssociableChoice, Matrix
from assessment.ids import ChoiceId
from desktop.ui.interactions.matrix import MatrixWidget
from tests.desktop.ui.interactions.hands import Sheet, begin, open_sheet, press, press_keys
from tests.fakes.exam_paper import LONG_WORD
from tests.fakes.moving_paper import MATRIX, MATRIX_SEVERAL, some

KEY = Qt.Key
LIMITED = Matrix(
    (*some("One", "Two", prefix="r"), AssociableChoice(ChoiceId("r3"), "Three", match_max=2)),
    some("A", "B", "C", prefix="c"),
)


def opened(
    qtbot: QtBot, asked: Matrix, size: tuple[int, int] = (620, 700), *, rtl: bool = False
) -> tuple[Sheet, MatrixWidget]:
    """Return a sheet and its matrix."""
    sheet = open_sheet(qtbot, asked, size, rtl=rtl)
    assert isinstance(sheet.widget, MatrixWidget)
    return sheet, sheet.widget


def test_a_row_of_one_moves_its_choice(qtbot: QtBot) -> None:
    """In a row that takes one column a press moves the choice, a second on the same takes it away."""
    sheet, widget = opened(qtbot, MATRIX)

    for column in (0, 2, 2):
        press(widget.cells[1][column])

    assert [("r2 c1",), ("r2 c3",), ()] == sheet.told


def test_a_row_of_several_takes_several(qtbot: QtBot) -> None:
    """In a row that takes several columns each press turns one cell over; pairs are told row by row."""
    sheet, widget = opened(qtbot, MATRIX_SEVERAL)

    for row, column in ((1, 2), (0, 1), (1, 0), (1, 2)):
        press(widget.cells[row][column])

    assert ("r1 c2", "r2 c1") == sheet.told[-1] == widget.values()


def test_the_grid_by_keys(qtbot: QtBot) -> None:
    """Arrows go through the grid, Space and digits choose, Delete clears the row, Tab goes to the next row."""
    sheet, _ = opened(qtbot, MATRIX)
    begin(sheet)

    press_keys(sheet, KEY.Key_Right, KEY.Key_Down, KEY.Key_Space)
    press_keys(sheet, KEY.Key_End, KEY.Key_Return, KEY.Key_Tab, KEY.Key_1, KEY.Key_Up, KEY.Key_Delete)

    assert [("r2 c2",), ("r2 c3",), ("r2 c3", "r3 c1"), ("r3 c1",)] == sheet.told


def test_arrows_stop_at_the_edge(qtbot: QtBot) -> None:
    """Beyond the last cell there is nothing, and the focus stays."""
    sheet, widget = opened(qtbot, MATRIX)
    begin(sheet)

    press_keys(sheet, KEY.Key_Up, KEY.Key_Left, KEY.Key_Left)

    assert widget.cells[0][0].hasFocus()


def test_right_to_left_mirrors_table_and_arrows(qtbot: QtBot) -> None:
    """Mirrored, the first column stands at the right, and the left arrow leads on."""
    sheet, widget = opened(qtbot, MATRIX, rtl=True)
    begin(sheet)

    press_keys(sheet, KEY.Key_Left, KEY.Key_Space)

    assert widget.cells[0][0].x() > widget.cells[0][1].x()
    assert [("r1 c2",)] == sheet.told


def test_one_tab_stop_a_row(qtbot: QtBot) -> None:
    """Tab enters each row at its choice, or at its first cell."""
    _, widget = opened(qtbot, MATRIX)
    widget.set_values(("r2 c3",))

    stops = [
        [cell.focusPolicy() is Qt.FocusPolicy.StrongFocus for cell in row].index(True) for row in widget.cells
    ]
    assert [0, 2, 0, 0] == stops


def test_a_column_taken_as_often_as_it_may_be_refuses(qtbot: QtBot) -> None:
    """A column for one row is not taken from that row behind the candidate's back: it is refused in words."""
    sheet, widget = opened(qtbot, LIMITED)

    press(widget.cells[0][1])
    press(widget.cells[1][1])

    assert [("r1 c2",)] == sheet.told
    assert "“B”" in widget.note.text()
    assert widget.note.isVisible()


def test_a_full_row_refuses(qtbot: QtBot) -> None:
    """A row that takes two refuses a third and says so; the next answer takes the words away."""
    sheet, widget = opened(qtbot, LIMITED)

    for column in (0, 1, 2):
        press(widget.cells[2][column])
    said = widget.note.text()
    press(widget.cells[2][0])

    assert [("r3 c1",), ("r3 c1", "r3 c2"), ("r3 c2",)] == sheet.told
    assert said == "This row takes no more than 2. Clear one first."
    assert not widget.note.isVisible()


def test_rows_stack_when_narrow(qtbot: QtBot) -> None:
    """Where the columns would be too narrow the rows stand one above the other, and each cell has its words."""
    sheet, widget = opened(qtbot, MATRIX_SEVERAL)
    table = widget.stacked

    sheet.resize(340, 700)

    qtbot.waitUntil(lambda: widget.stacked)
    assert not table
    assert widget.cells[0][0].worded
    assert widget.cells[1][0].y() > widget.cells[0][4].y()


def test_an_endless_heading_stacks_too(qtbot: QtBot) -> None:
    """A column whose heading does not fit makes a stack, and the words wrap inside their cell."""
    _, widget = opened(
        qtbot, Matrix(some("One", "Two", prefix="r"), some(LONG_WORD, "B", most=0, prefix="c"))
    )

    assert widget.stacked
    assert widget.cells[0][0].geometry().right() < widget.width()


def test_roles_names_and_states(qtbot: QtBot) -> None:
    """Cells are radio buttons or check boxes named by row and column, and tell whether they are chosen."""
    sheets = [open_sheet(qtbot, MATRIX), open_sheet(qtbot, MATRIX_SEVERAL)]
    one, several = (sheet.widget for sheet in sheets)
    assert isinstance(one, MatrixWidget)
    assert isinstance(several, MatrixWidget)
    one.set_values(("r1 c1",))
    radio = QAccessible.queryAccessibleInterface(one.cells[0][0])
    check = QAccessible.queryAccessibleInterface(several.cells[1][2])

    assert QAccessible.Role.RadioButton == radio.role()
    assert QAccessible.Role.CheckBox == check.role()
    assert radio.state().checked
    assert check.text(QAccessible.Text.Name) == "Copper: Soluble in water"
