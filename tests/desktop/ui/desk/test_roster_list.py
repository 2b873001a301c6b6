"""The roster at the desk: long ones, searching, what each candidate sits with, and who has a button."""

from dataclasses import replace

from desktop.services.desk_roster import Here
from desktop.services.desk_sittings import PackHere
from desktop.ui.desk.roster_list import STEP
from desktop.ui.desk.roster_words import here_words
from desktop.ui.desk.words import pack_words
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.desk.on_screen import inside, words_of
from tests.desktop.ui.gallery_desk import (
    HALL,
    MUCH,
    SITTINGS,
    row,
    sitting_page,
)
from tests.fakes.presenters import FakeRoom

MINUTE = 60_000


def test_every_word_is_there() -> None:
    """No state of an attempt or of a pack is without a word."""
    assert all(here_words(here) for here in Here)
    assert all(pack_words(pack) for pack in PackHere)


def test_a_long_roster_stays_quick(room: FakeRoom, window: KioskWindow) -> None:
    """Of five hundred as many are shown as are asked for, and a letter typed has no row made anew."""
    page = inside(room, window, HALL)
    shown = len(page.roster.launches)
    page.roster.more.click()
    more = len(page.roster.launches)
    made = list(page.roster.views)
    page.roster.search.field.setText("candidate 49")
    found = len(page.roster.launches)
    page.roster.search.field.clear()

    assert (STEP, 2 * STEP) == (shown, more)
    assert (10, STEP) == (found, len(page.roster.launches))
    assert made == page.roster.views
    assert "500 candidates" == page.roster.count.text()


def test_a_search_finds_names_and_numbers(room: FakeRoom, window: KioskWindow) -> None:
    """In any case and spacing; where nobody fits, that is said."""
    page = inside(room, window)
    found: list[int] = []
    for typed in ("AMINA el", "00 2", "الخطيب", "zz"):
        page.roster.search.field.setText(typed)
        found.append(len(page.roster.launches))

    assert [1, 1, 1, 0] == found
    assert "Nobody has this name or number." in words_of(page.roster)


def test_what_a_candidate_sits_with_is_told_whole(room: FakeRoom, window: KioskWindow) -> None:
    """Every accommodation stands in the row, also names that a later version gave."""
    page = inside(room, window, (row(1, "Ann", granted=MUCH, factor=150, extra_ms=5 * MINUTE),))
    words = words_of(page.roster)

    for told in (
        "Time 150",
        "5 minutes more",
        "Text 200",
        "Yellow on black",
        "a typeface of later",
        "2 breaks",
    ):
        assert told in words
    for told in (
        "without Notepad",
        "Keyboard alone",
        "Nothing has to be dragged",
        "Passage above the questions",
    ):
        assert told in words


def test_who_has_sat_once_has_no_button(room: FakeRoom, window: KioskWindow) -> None:
    """Where one attempt is all there is, what is over is over; where there are more, it may be launched again."""
    page = inside(room, window, (row(1, "Ann", Here.SUBMITTED),))
    once = len(page.roster.launches)
    room.desk.candidates.let_in(None)
    room.desk.candidates.let_in(replace(SITTINGS[0], again=True))

    assert (0, 1) == (once, len(sitting_page(window).roster.launches))


def test_one_press_launches_once(room: FakeRoom, window: KioskWindow) -> None:
    """While somebody is being let in nothing else can be pressed."""
    page = inside(room, window)
    room.desk.candidates.busy = True
    room.desk.candidates.changed.emit()

    assert not any(button.isEnabled() for button in page.roster.launches)
