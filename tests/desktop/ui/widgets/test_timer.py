"""The clock on the screen."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import TimeFacts
from desktop.ui.widgets.timer import TimerWidget
from desktop.ui.words import clock


@pytest.mark.parametrize("total_ms", [3_599_000, 3_600_000, 3_601_000])
def test_the_time_allowed_is_whole_minutes_and_what_is_left_exact(qtbot: QtBot, total_ms: int) -> None:
    """A second given back after a break changes what is left, not what is written below it."""
    timer = TimerWidget()
    qtbot.addWidget(timer)
    timer.show_time(TimeFacts(total_ms - 1_000, total_ms, paused=False))

    assert ("of 60 minutes", clock(total_ms - 1_000)) == (timer._caption.text(), timer._digits.text())


def test_no_limit_is_one_line(qtbot: QtBot) -> None:
    """Without a limit there is one line, in the middle, and no second one left empty; a limit has both."""
    timer = TimerWidget()
    qtbot.addWidget(timer)

    timer.show_time(TimeFacts(None, None, paused=False))
    assert timer._caption.isHidden()
    assert timer.accessibleName() == "No time limit"
    timer.show_time(TimeFacts(1_800_000, 3_600_000, paused=False))

    assert not timer._caption.isHidden()
    assert timer._caption.text() == "of 60 minutes"
