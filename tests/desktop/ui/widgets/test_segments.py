"""Filters and switches: one of a row is on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.segments import Segments
from tests.desktop.ui.conftest import activate


def test_tab_stops_at_the_one_that_is_on(qtbot: QtBot) -> None:
    """Whoever turned it on, Tab leads to the part that is on and to no other."""
    row = Segments(["Passage", "Questions"], "What is in view")
    qtbot.addWidget(row)

    row.choose(1)

    assert [False, True] == [bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) for part in row.parts]


def test_chosen_and_focused_look_apart(qtbot: QtBot) -> None:
    """Which one is on and where the keyboard is are two looks: neither, each and both are four pictures."""
    row = Segments(["Passage", "Questions"], "What is in view")
    qtbot.addWidget(row)
    activate(qtbot, row)
    part = row.parts[0]
    pictures = []
    for on in (False, True):
        row.choose(0 if on else 1)
        for focus in (False, True):
            if focus:
                part.setFocus()
            else:
                part.clearFocus()
            pictures.append(part.grab().toImage())

    assert all(pictures.count(picture) == 1 for picture in pictures)
    assert not _same(pictures[0], pictures[2], part.width() // 2, 1)
    assert _same(pictures[2], pictures[3], part.width() // 2, 1)


def _same(one: QImage, other: QImage, x: int, y: int) -> bool:
    """Say whether two pictures of a segment have the same edge: the keyboard leaves it alone, being on does not."""
    return one.pixelColor(x, y) == other.pixelColor(x, y)
