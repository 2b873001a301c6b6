"""A word bank and a text with gaps, by mouse, by two presses and by keys."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.content.interaction import GapMatch
from desktop.ui.interactions.chip import ChipState
from desktop.ui.interactions.gap_match import GapMatchWidget
from tests.desktop.ui.interactions.hands import Sheet, begin, carry, open_sheet, press, press_keys
from tests.fakes.moving_paper import GAP_MATCH, GAP_MATCH_ARABIC, GAP_MATCH_LONG, GAP_MATCH_REUSE

KEY = Qt.Key


def opened(
    qtbot: QtBot, asked: GapMatch, size: tuple[int, int] = (620, 700), *, rtl: bool = False
) -> tuple[Sheet, GapMatchWidget]:
    """Return a sheet and its gaps."""
    sheet = open_sheet(qtbot, asked, size, rtl=rtl)
    assert isinstance(sheet.widget, GapMatchWidget)
    return sheet, sheet.widget


def test_a_word_is_carried_to_a_gap_and_back(qtbot: QtBot) -> None:
    """Let go on a gap a word lies there; carried back to the bank it is free again."""
    sheet, widget = opened(qtbot, GAP_MATCH)

    carry(widget.bank.chips["t3"], widget.gaps["g2"])
    carry(widget.gaps["g2"], widget.bank)

    assert [("t3 g2",), ()] == sheet.told
    assert widget.bank.chips["t3"].state is ChipState.FREE


def test_two_presses_either_way(qtbot: QtBot) -> None:
    """A word and then a gap, or a gap and then a word."""
    sheet, widget = opened(qtbot, GAP_MATCH)

    for pressed in (
        widget.bank.chips["t3"],
        widget.gaps["g2"],
        widget.gaps["g1"],
        widget.bank.chips["t4"],
    ):
        press(pressed)

    assert ("t4 g1", "t3 g2") == sheet.told[-1] == widget.values()


def test_nothing_is_dragged_where_that_was_taken_away(qtbot: QtBot) -> None:
    """For a candidate who sits without dragging a word is not carried, pressing still answers, and no word speaks of it."""
    sheet, widget = opened(qtbot, GAP_MATCH)
    before = widget.bank.note.text()
    widget.forbid_drag()
    carry(widget.bank.chips["t3"], widget.gaps["g2"])
    carried = list(sheet.told)
    press(widget.bank.chips["t3"])
    press(widget.gaps["g2"])

    assert [] == carried
    assert ("t3 g2",) == sheet.told[-1]
    assert "dragged" in before
    assert "dragged" not in widget.bank.note.text()


def test_a_word_stays_in_the_bank_while_it_may_be_used(qtbot: QtBot) -> None:
    """A word for three gaps is there until the third is filled; a word without limit always."""
    sheet, widget = opened(qtbot, GAP_MATCH_REUSE)
    states = []

    for gap in ("g1", "g2", "g3"):
        press(widget.bank.chips["w1"])
        press(widget.gaps[gap])
        states.append(widget.bank.chips["w1"].state)
    press(widget.bank.chips["w2"])
    press(widget.gaps["g4"])

    assert [ChipState.FREE, ChipState.FREE, ChipState.USED] == states
    assert widget.bank.chips["w2"].state is ChipState.FREE
    assert ("w1 g1", "w1 g2", "w1 g3", "w2 g4") == sheet.told[-1]


def test_words_swap_places_by_moving(qtbot: QtBot) -> None:
    """A word carried to a filled gap takes it; the word that lay there is free again."""
    sheet, widget = opened(qtbot, GAP_MATCH)
    widget.set_values(("t4 g1", "t3 g2"))

    carry(widget.gaps["g1"], widget.gaps["g2"])

    assert [("t4 g2",)] == sheet.told
    assert widget.bank.chips["t3"].state is ChipState.FREE


def test_gaps_by_keys(qtbot: QtBot) -> None:
    """Each gap is a Tab stop: Space goes to the words, Space puts one in, Tab goes on; Delete empties a gap."""
    sheet, widget = opened(qtbot, GAP_MATCH)
    begin(sheet)

    press_keys(sheet, KEY.Key_Space, KEY.Key_Right, KEY.Key_Space)
    press_keys(sheet, KEY.Key_Tab, KEY.Key_Space, KEY.Key_Space, KEY.Key_Backtab, KEY.Key_Delete)

    assert ("t1 g2",) == sheet.told[-1]
    assert len(sheet.told) == 3
    assert widget.gaps["g1"].hasFocus()


def test_from_the_bank_by_keys(qtbot: QtBot) -> None:
    """Space picks a word up and goes to the first gap; arrows go on, and Escape goes back to the word."""
    sheet, widget = opened(qtbot, GAP_MATCH)
    widget.bank.go_to("t7")

    press_keys(sheet, KEY.Key_Space, KEY.Key_Down, KEY.Key_Escape)
    back = widget.bank.chips["t7"].hasFocus()
    press_keys(sheet, KEY.Key_Space, KEY.Key_End, KEY.Key_Space)

    assert back
    assert [("t7 g5",)] == sheet.told


def test_gaps_say_where_they_are(qtbot: QtBot) -> None:
    """A gap's name is its number and its word, its description the words around it."""
    _sheet, widget = opened(qtbot, GAP_MATCH)
    widget.set_values(("t4 g1",))
    gap = QAccessible.queryAccessibleInterface(widget.gaps["g1"])

    assert gap.text(QAccessible.Text.Name) == "gap 1 of 5: a single band"
    assert "Each year lays down" in gap.text(QAccessible.Text.Description)
    assert widget.gaps["g2"].accessibleName() == "gap 2 of 5: empty"


def test_the_bank_floats_over_a_long_text(qtbot: QtBot) -> None:
    """In a long text the bank is in view at every gap, and a word can be carried from it there."""
    sheet, widget = opened(qtbot, GAP_MATCH_LONG, (560, 500))
    widget.go_to_place("y12")
    qtbot.waitUntil(lambda: widget.bank.floating)

    carry(widget.bank.chips["t2"], widget.gaps["y12"])

    top = widget.bank.mapTo(sheet.page.viewport(), QPoint(0, 0)).y()
    assert [("t2 y12",)] == sheet.told
    assert 0 <= top < 4


def test_the_page_scrolls_under_a_carried_word(qtbot: QtBot) -> None:
    """As long as a word is held at the lower edge of the page the page moves on, and it can be let go further down."""
    sheet, widget = opened(qtbot, GAP_MATCH_LONG, (560, 500))
    chip, bar = widget.bank.chips["t2"], sheet.page.verticalScrollBar()
    edge = sheet.mapToGlobal(QPoint(200, sheet.height() - 6))

    QTest.mousePress(chip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(chip, chip.mapFromGlobal(edge))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    last = widget.gaps["y14"]
    there = chip.mapFromGlobal(last.mapToGlobal(last.rect().center()))
    QTest.mouseMove(chip, there)
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=there)

    assert [("t2 y14",)] == sheet.told


def test_a_gap_grows_with_its_word(qtbot: QtBot) -> None:
    """A gap is as wide as its word needs, and the text flows around it anew."""
    _sheet, widget = opened(qtbot, GAP_MATCH_REUSE, (420, 700))
    before = widget.gaps["g4"].width()

    widget.set_values(("w4 g4",))

    assert widget.gaps["g4"].width() > before
    assert widget.gaps["g4"].geometry().right() <= widget.text.width()


def test_right_to_left(qtbot: QtBot) -> None:
    """In a text from right to left the first gap stands right of the second."""
    _sheet, widget = opened(qtbot, GAP_MATCH_ARABIC, rtl=True)

    assert widget.gaps["a1"].x() > widget.gaps["a2"].x()
