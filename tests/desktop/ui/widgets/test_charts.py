"""Charts paint whatever they are given, and say it too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import colour
from desktop.ui.widgets.bar_chart import Bar, BarChart
from desktop.ui.widgets.column_chart import Column, ColumnChart, Group
from desktop.ui.widgets.figures import FigureTable
from tests.desktop.ui.conftest import activate


def painted(qtbot: QtBot, chart: QWidget, way: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    """Return what a chart paints at 400 px."""
    qtbot.addWidget(chart)
    chart.setLayoutDirection(way)
    chart.resize(400, chart.sizeHint().height())
    return chart.grab().toImage()


def inked(image: QImage, row: int) -> list[int]:
    """Return the places in a row that are painted in the accent colour."""
    accent = colour("accent").rgb()
    return [x for x in range(image.width()) if image.pixel(x, row) == accent]


def test_a_bar_is_as_long_as_its_share(qtbot: QtBot) -> None:
    """Half of the points fill half of the track, from the side where reading begins; nothing fills nothing."""
    bars = (Bar("Half", 0.5, "5 of 10"), Bar("None", 0.0, "0 of 5"), Bar("More", 7.0, "7 of 1"))
    left = painted(qtbot, BarChart("Points", bars))
    right = painted(qtbot, BarChart("Points", bars), Qt.LayoutDirection.RightToLeft)

    assert 200 == pytest.approx(max(inked(left, 31)), abs=4)
    assert 200 == pytest.approx(min(inked(right, 31)), abs=4)
    assert [] == inked(left, 75)
    assert 399 == pytest.approx(max(inked(left, 119)), abs=4)


def test_figures_are_told_to_a_screen_reader(qtbot: QtBot) -> None:
    """What a chart paints stands in its description, name by name."""
    bars = BarChart("Points", (Bar("Reading", 0.5, "5 of 10"),))
    columns = ColumnChart("Time", (Group("Reading", (Column("1", 9.0, "9 seconds"),)),), "9 seconds")
    for chart in (bars, columns):
        qtbot.addWidget(chart)

    assert "Reading: 5 of 10." == bars.accessibleDescription()
    assert "1: 9 seconds." == columns.accessibleDescription()


@pytest.mark.parametrize("count", [0, 1, 3, 40, 300])
def test_any_number_of_columns_fits(qtbot: QtBot, count: int) -> None:
    """None, few or hundreds of questions stay within the chart; the longest reaches the top, one without time none."""
    columns = tuple(Column(str(number), float(number % 7), "") for number in range(count))
    image = painted(qtbot, ColumnChart("Time", (Group("All", columns), Group("Empty", ())), "1 minute"))

    assert (count > 1) is any(inked(image, row) for row in range(24, 149))
    assert not inked(image, 155)


def test_a_table_is_read_by_keyboard_and_changed_by_nothing(qtbot: QtBot) -> None:
    """Arrows go through the rows, no key edits; a row is marked only while the keyboard is there."""
    table = FigureTable("Points", ("Section", "Points"), (("Reading", "5"), ("Writing", "0")))
    qtbot.addWidget(table)
    activate(qtbot, table)
    table.clearFocus()
    before = table.selectedItems()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(table, "9")

    assert (1, 0) == (table.currentRow(), table.currentColumn())
    cells = [table.item(1, column) for column in range(2)]
    assert ["Writing", "0"] == [cell.text() for cell in cells if cell is not None]
    assert (0, 2) == (len(before), len(table.selectedItems()))
    table.clearFocus()
    assert not table.selectedItems()
