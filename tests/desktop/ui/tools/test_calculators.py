"""The calculators on the screen, by keyboard and by their keys."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assessment.content.tools import Tool
from desktop.ui.tools.line_panel import LinePanel
from desktop.ui.tools.pocket_panel import PocketPanel
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import Bench


@pytest.fixture
def bench(open_room: Opener) -> Bench:
    """A test screen with everything at hand."""
    return Bench(open_room)


def lines(panel: PocketPanel | LinePanel) -> list[str]:
    """Return the last lines of a calculator."""
    return [panel.tape.item(row).text() for row in range(panel.tape.count())]


def test_the_pocket_calculator_is_typed_on(bench: Bench) -> None:
    """Digits and signs of any keyboard, Enter for the result, Delete to clear."""
    panel = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    bench.type("12*3")
    bench.key(Qt.Key.Key_Return)
    first = panel.readout.words
    bench.key(Qt.Key.Key_Delete)
    bench.type("1,5/0=")

    assert ("36", "Division by zero has no result.") == (first, panel.readout.words)
    assert ["12 × 3 = 36"] == lines(panel)


def test_the_keys_are_reached_by_arrows_and_pressed_by_space(bench: Bench) -> None:
    """From the memory keys down to a digit, and along a row; Tab stops at the keypad once."""
    panel = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    panel.keypad.keys["MC"].setFocus()
    bench.key(Qt.Key.Key_Down)
    bench.key(Qt.Key.Key_Space)
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Space)
    stops = [key for key in panel.keypad.keys.values() if key.focusPolicy() & Qt.FocusPolicy.TabFocus & ~2]

    assert "78" == panel.readout.words
    assert [panel.keypad.keys["8"]] == stops


def test_a_key_that_means_nothing_repeats_no_line(bench: Bench) -> None:
    """The list of lines grows by results alone."""
    panel = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    bench.type("1+1=")
    panel.press("nothing")

    assert ["1 + 1 = 2"] == lines(panel)


def test_a_line_of_the_list_can_be_taken_up_again(bench: Bench) -> None:
    """Picking a line puts its result in view, in both kinds of calculator."""
    pocket = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    bench.type("9*9=+1=")
    pocket.tape.itemClicked.emit(pocket.tape.item(0))
    whole = bench.take(Tool.CALCULATOR_BODMAS, LinePanel)
    bench.type("2+3")
    bench.key(Qt.Key.Key_Return)
    bench.type("7*")
    whole.tape.itemClicked.emit(whole.tape.item(0))

    assert ("81", "7×5") == (pocket.readout.words, whole.line.text())


def test_a_line_is_typed_and_calculated(bench: Bench) -> None:
    """Signs are written as on paper; the result stands below and in the list."""
    panel = bench.take(Tool.CALCULATOR_BODMAS, LinePanel)
    bench.type("2+3*4-1")
    bench.key(Qt.Key.Key_Return)

    assert ("2+3×4−1", "13", ["2+3×4−1 = 13"]) == (panel.line.text(), panel.readout.words, lines(panel))


def test_after_a_result_a_sign_goes_on_from_it_and_a_digit_begins_anew(bench: Bench) -> None:
    """As on any calculator with a line."""
    panel = bench.take(Tool.CALCULATOR_BODMAS, LinePanel)
    for key in "6×7=":
        panel.press(key)
    panel.press("+")
    goes_on = panel.line.text()
    panel.press("=")
    for key in "8=":
        panel.press(key)
    panel.press("5")

    assert ("Ans+", "5") == (goes_on, panel.line.text())


def test_a_line_that_cannot_be_read_says_so_and_shows_where(bench: Bench) -> None:
    """The line stays as it was, the cursor before what does not belong."""
    panel = bench.take(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    bench.type("2+*3")
    bench.key(Qt.Key.Key_Return)

    assert ("2+×3", "This cannot be read as a calculation.", 2) == (
        panel.line.text(),
        panel.readout.words,
        panel.line.cursorPosition(),
    )


def test_arrow_up_brings_back_the_lines_before(bench: Bench) -> None:
    """One by one, and down again to an empty line."""
    panel = bench.take(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    for line in ("1+1", "2+2"):
        panel.line.setText(line)
        panel.calculate()
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        bench.key(key)
        seen.append(panel.line.text())

    assert ["2+2", "1+1", "2+2", ""] == seen


def test_functions_come_with_their_bracket_and_angles_turn(bench: Bench) -> None:
    """Sin 30 in degrees is a half; the same key turns to radians, and says so."""
    panel = bench.take(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    for key in ("sin", "3", "0", ")", "="):
        panel.press(key)
    degrees = panel.readout.words
    panel.press("DEG")
    panel.line.setText("sin(π÷2)")
    panel.calculate()

    assert ("0.5", "1", "RAD") == (degrees, panel.readout.words, panel.readout.note)
    assert "radians" == panel.keypad.keys["DEG"].accessibleName()


def test_the_memory_of_a_line_calculator_keeps_results(bench: Bench) -> None:
    """Added to, taken from, written into a line, and cleared."""
    panel = bench.take(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    for key in ("5", "=", "M+", "M+", "2", "=", "M-", "MR"):
        panel.press(key)
    kept = panel.line.text()
    panel.press("MC")

    assert ("8", "DEG") == (kept, panel.readout.note)


def test_a_result_is_told_to_a_screen_reader(bench: Bench) -> None:
    """The name of the display is the number it shows."""
    panel = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    bench.type("3+4=")

    assert "Result: 7" == panel.readout.accessibleName()


@pytest.mark.parametrize("word", [Tool.CALCULATOR_BODMAS, Tool.CALCULATOR_SCIENTIFIC])
def test_every_key_does_something(bench: Bench, word: Tool) -> None:
    """No key of the keypad is one that the line cannot read."""
    panel = bench.take(word, LinePanel)
    deaf = []
    for key in panel.keypad.keys:
        panel.line.setText("9")
        panel.line.setModified(True)
        before = (panel.line.text(), panel.readout.words, panel.manner, panel.memory, panel.tape.count())
        panel.press(key)
        if before == (panel.line.text(), panel.readout.words, panel.manner, panel.memory, panel.tape.count()):
            deaf.append(key)

    assert set(deaf) <= {"MC"}


def test_calculations_go_over_into_another_look(bench: Bench, qtbot: QtBot) -> None:
    """Display, memory, manner, the line that is being written and the last lines stay, whether the tool is open or not."""
    pocket = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    bench.type("12=")
    pocket.press("M+")
    bench.type("3+4=5+")
    line = bench.take(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    line.press("DEG")
    line.write("2+3")
    line.calculate()
    line.write("(7")
    before = (pocket.pocket, lines(pocket), line.line.text(), line.manner, line.answer, lines(line))

    bench.view.tools.toggle(Tool.CALCULATOR_BASIC)
    bench.wear_another_look(qtbot)

    pocket = bench.part(Tool.CALCULATOR_BASIC, PocketPanel)
    line = bench.part(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    assert before == (pocket.pocket, lines(pocket), line.line.text(), line.manner, line.answer, lines(line))
    assert line.isVisible()
    assert not pocket.isVisible()
