"""What an attempt says of its candidate reaches every question on its pages."""

import pytest
from PySide6.QtWidgets import QApplication

from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.interactions.gap_match import GapMatchWidget
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.interactions.hands import carry
from tests.fakes.attempt import FakeAttempt
from tests.fakes.every_paper import every_paper

GAPS = ItemId("gap_match")


@pytest.mark.parametrize("no_drag", [False, True])
def test_whoever_sits_without_dragging_has_none(open_room: Opener, no_drag: bool) -> None:
    """A word that is carried to a gap answers, but for a candidate from whom dragging was taken away."""
    attempt = FakeAttempt(every_paper())
    attempt.no_drag = no_drag
    _, window = open_room(Screen.TEST, attempt=attempt)
    attempt.go_to(GAPS)
    QApplication.processEvents()
    (widget,) = (one for one in window.findChildren(GapMatchWidget) if one.isVisible())

    carry(next(iter(widget.bank.chips.values())), next(iter(widget.gaps.values())))

    assert no_drag is (GAPS not in attempt.answers)
    assert no_drag is ("dragged" not in widget.bank.note.text())
