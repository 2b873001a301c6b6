"""The clock above a test."""

from pytestqt.qtbot import QtBot

from desktop.presenters.facts import TimeFacts
from desktop.ui.widgets.timer import TimerWidget


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
