"""Filters and switches: one of a row is on."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.segments import Segments


def test_tab_stops_at_the_one_that_is_on(qtbot: QtBot) -> None:
    """Whoever turned it on, Tab leads to the part that is on and to no other."""
    row = Segments(["Passage", "Questions"], "What is in view")
    qtbot.addWidget(row)

    row.choose(1)

    assert [False, True] == [bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) for part in row.parts]
