"""The line reader: bright lines that move, and answers that stay within reach."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessment.content.tools import Tool
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.tools.line_reader import LineReader
from desktop.ui.tools.pocket_panel import PocketPanel
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import Bench

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bench(open_room: Opener) -> Bench:
    """A test screen with everything at hand."""
    return Bench(open_room)


def test_arrow_keys_move_the_lines_by_a_line(bench: Bench) -> None:
    """Down by one line of a passage, and up again."""
    reader = bench.take(Tool.LINE_READER, LineReader)
    start = reader.top
    bench.key(Qt.Key.Key_Down)
    down = reader.top
    bench.key(Qt.Key.Key_Up)

    assert (28, start) == (down - start, reader.top)


def grounds(bench: Bench) -> list[int]:
    """Return how light the ground of the passage is, above, in the middle and below, in the margin without words."""
    picture, body = bench.view.grab().toImage(), bench.view._body.geometry()
    heights = (body.top() + body.height() * share // 10 for share in (1, 5, 9))
    return [picture.pixelColor(body.left() + body.width() // 2 - 30, y).lightness() for y in heights]


def test_all_but_the_bright_lines_is_dimmed(bench: Bench) -> None:
    """Far above and below the ground is darker than before; where the bright lines are, and go, it is as it was."""
    before = grounds(bench)
    reader = bench.take(Tool.LINE_READER, LineReader)
    reader.move_by(reader.dim.height() // 2 - reader.bright.center().y())
    in_the_middle = grounds(bench)
    reader.move_by(-reader.dim.height())
    at_the_top = grounds(bench)

    assert [True, False, True] == [now < plain - 30 for now, plain in zip(in_the_middle, before, strict=True)]
    assert before[1] == in_the_middle[1]
    assert at_the_top[1] < before[1] - 30


def test_the_handle_is_dragged_by_the_mouse(bench: Bench) -> None:
    """The bright lines go with the handle."""
    reader = bench.take(Tool.LINE_READER, LineReader)
    start, grip = reader.top, reader.handle.grip
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(grip, QPoint(10, 60))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))

    assert 50 == reader.top - start


def test_one_to_five_lines_stay_bright(bench: Bench) -> None:
    """More and fewer, by buttons and by Shift with an arrow, and never none or six."""
    reader = bench.take(Tool.LINE_READER, LineReader)
    seen = []
    for _ in range(5):
        bench.key(Qt.Key.Key_Down, SHIFT)
    seen.append((reader.lines, reader.handle.more.isEnabled()))
    for _ in range(6):
        reader.handle.fewer.click()
    seen.append((reader.lines, reader.handle.fewer.isEnabled()))

    assert [(5, False), (1, False)] == seen
    assert "Line reader, 1 line" == reader.handle.accessibleName()


def test_it_stays_over_the_page_in_any_window(bench: Bench) -> None:
    """Pushed far down, and in a window that gets lower, the bright lines and the handle are inside."""
    reader = bench.take(Tool.LINE_READER, LineReader)
    for _ in range(60):
        bench.key(Qt.Key.Key_Down)
    bench.window.resize(900, 480)
    QApplication.processEvents()

    assert reader.dim.rect().contains(reader.bright)
    assert bench.view.rect().contains(reader.handle.geometry())


def test_a_dimmed_answer_can_be_pressed(bench: Bench) -> None:
    """A press beside the handle reaches what lies below: the dimming takes none."""
    reader = bench.take(Tool.LINE_READER, LineReader)
    item = bench.view.pages.item(bench.attempt.current)
    assert item is not None
    group = item.interactions[0]
    assert isinstance(group, ChoiceGroup)
    card = group.cards[2]
    place = card.mapTo(bench.view, card.rect().center())
    below = bench.view.childAt(place)

    assert reader.dim.geometry().contains(place)
    assert below is card


def test_a_tool_that_is_open_is_not_dimmed(bench: Bench) -> None:
    """A calculator stays above the dimming, whichever came first."""
    pocket = bench.take(Tool.CALCULATOR_BASIC, PocketPanel)
    bench.take(Tool.LINE_READER, LineReader)
    place = pocket.mapTo(bench.view, pocket.keypad.geometry().center())

    above = bench.view.childAt(place)

    assert above is not None
    assert pocket.isAncestorOf(above)
    assert bench.view.children().index(pocket) > bench.view.children().index(
        bench.part(Tool.LINE_READER, LineReader).dim
    )


def test_the_handle_covers_no_words(bench: Bench) -> None:
    """It stands in the margin, before the text of the passage begins."""
    reader = bench.take(Tool.LINE_READER, LineReader)
    passage = bench.view.passages
    left = passage.mapTo(bench.view, QPoint(0, 0)).x()

    assert reader.handle.geometry().right() < left + 48


def test_escape_puts_it_away(bench: Bench) -> None:
    """The keyboard goes back to the answers."""
    before = bench.focus
    reader = bench.take(Tool.LINE_READER, LineReader)
    bench.key(Qt.Key.Key_Escape)

    assert (True, True, before) == (reader.dim.isHidden(), reader.handle.isHidden(), bench.focus)
