"""The clock on the screen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import TimeFacts, TimeOf
from desktop.presenters.looks import LANGUAGES
from desktop.ui.language import apply_language
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.widgets.timer import TimerWidget
from desktop.ui.words import clock
from tests.desktop.ui.cut_words import cut_words


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


SECTION = TimeFacts(
    300_000, 600_000, paused=False, of=TimeOf.SECTION, title="Reading", whole_ms=900_000, several=True
)


def test_the_clock_says_what_it_is_of(qtbot: QtBot) -> None:
    """Where there are several clocks the one in view is named, for the eye and for a screen reader."""
    timer = TimerWidget()
    qtbot.addWidget(timer)
    timer.show_time(SECTION)
    section = (timer._caption.text(), timer.accessibleName())
    timer.show_time(TimeFacts(300_000, 600_000, paused=False, several=True))

    assert ("for Reading", "Time left for Reading: 5 minutes") == section
    assert "for the whole test" == timer._caption.text()


def test_the_time_is_hidden_and_shown_by_its_button(qtbot: QtBot) -> None:
    """Hidden, neither digits nor caption tell how much is left or of how much; the button brings both back."""
    timer = TimerWidget()
    qtbot.addWidget(timer)
    timer.show_time(TimeFacts(1_800_000, 3_600_000, paused=False))
    timer.show()
    seen = []
    for _ in range(3):
        seen.append((timer._digits.text(), timer._caption.text(), timer.toggle.accessibleName()))
        QTest.mouseClick(timer.toggle, Qt.MouseButton.LeftButton)

    shown = ("30:00", "of 60 minutes", "Hide the time")
    assert [shown, ("Time hidden", "warnings still show", "Show the time"), shown] == seen


def test_a_long_title_is_shortened_and_our_words_beside_it_are_not(qtbot: QtBot) -> None:
    """The sentence below the clock stays whole: it is the title in it that ends in an ellipsis, told in full as well."""
    title = "Reading for detail in longer texts of more than one thousand words"
    timer = TimerWidget()
    qtbot.addWidget(timer)
    timer.show_time(replace(SECTION, title=title))
    timer.show()

    shown = timer._caption.text().removeprefix("for ").removesuffix("\N{HORIZONTAL ELLIPSIS}")
    assert shown != title
    assert shown == title[: len(shown)]
    assert shown
    assert title == timer._caption.toolTip()
    assert title in timer.accessibleName()
    assert [] == cut_words(timer)


def test_a_hidden_clock_shows_itself_once_in_the_last_minute(qtbot: QtBot) -> None:
    """Then it comes back; hidden again it stays away; another section's comes back once more."""
    timer = TimerWidget()
    qtbot.addWidget(timer)
    timer.show_time(SECTION)
    timer.set_hidden(True)
    last = replace(SECTION, remaining_ms=59_000, warning_ms=60_000, last=True)
    seen: list[bool] = []
    for facts in (replace(last, remaining_ms=200_000, last=False), last):
        timer.show_time(facts)
        seen.append(timer.is_hidden)
    timer.set_hidden(True)
    for facts in (replace(last, remaining_ms=40_000), replace(last, title="Writing")):
        timer.show_time(facts)
        seen.append(timer.is_hidden)

    assert [True, False, True, False] == seen


def test_time_that_is_over_but_allows_late_work_says_so(qtbot: QtBot) -> None:
    """The digits give way to words; the colour is that of low time, never of danger."""
    timer = TimerWidget()
    qtbot.addWidget(timer)
    timer.show_time(TimeFacts(0, 600_000, paused=False, late=True))

    assert ("Time over", "warn") == (timer._digits.text(), timer._digits.property("tone"))


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("code", LANGUAGES)
def test_what_stands_below_the_clock_is_whole(
    qtbot: QtBot, qapp: QApplication, code: str, zoom: float
) -> None:
    """Our own words below the clock are never shortened, in any language; only the name of a place may be."""
    apply_theme(qapp, LIGHT, zoom=zoom)
    apply_language(qapp, code)
    try:
        timer = TimerWidget()
        qtbot.addWidget(timer)
        usual = TimeFacts(3_000_000, 7_260_000, paused=False)
        cut = []
        for facts, hidden in (
            (usual, False),
            (usual, True),
            (replace(usual, paused=True), False),
            (replace(usual, remaining_ms=0, late=True), False),
        ):
            timer.set_hidden(hidden)
            timer.show_time(facts)
            caption = timer._caption
            if caption.fontMetrics().horizontalAdvance(caption.text()) > caption.maximumWidth():
                cut.append(caption.text())
    finally:
        apply_language(qapp, "en")

    assert [] == cut
