"""The page of one sitting: its release code, its notices, and that it goes with the PIN."""

from dataclasses import replace

from PySide6.QtTest import QTest

from assessment.attempt.admitted import Admission
from assessment.errors import ReleaseCodeWrong
from desktop.presenters.facts import SignInRefused
from desktop.services.desk_sittings import PackHere
from desktop.ui.desk.launch_sheet import LaunchSheet
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.desk.on_screen import inside, sheet_for, words_of
from tests.desktop.ui.gallery_desk import (
    SITTINGS,
    desk_view,
    section,
    sitting_page,
)
from tests.fakes.presenters import FakeRoom


def test_the_release_code_is_typed_at_the_desk(room: FakeRoom, window: KioskWindow) -> None:
    """Where a test needs its code the page of the sitting takes it, says when it is wrong, and is rid of it when open."""
    page = inside(room, window)
    without = page.code.isVisible()
    candidates = room.desk.candidates
    candidates.let_in(SITTINGS[0])
    page = sitting_page(window)
    shown, ready = page.code.isVisible(), page.code.open.isEnabled()
    page.first_focus()
    begins_there = page.code.field.hasFocus()
    QTest.keyClicks(page.code.field, "amber-7")
    page.code.open.click()
    candidates.code.busy = True
    candidates.changed.emit()
    waits = page.code.field.isEnabled()
    candidates.code.busy, candidates.code.error = False, ReleaseCodeWrong("x")
    candidates.changed.emit()
    words = words_of(page.code)
    candidates.open = replace(SITTINGS[0], pack=PackHere.OPEN)
    candidates.changed.emit()

    assert (False, True, False, False) == (without, shown, ready, waits)
    assert begins_there
    assert [("enter_code", "amber-7")] == candidates.calls
    assert "does not open the test" in words
    assert not page.code.isVisible()


def test_who_is_not_let_in_any_more_sees_nothing(room: FakeRoom, window: KioskWindow) -> None:
    """When the PIN counts no more the roster is gone, with any sheet over it."""
    page = inside(room, window)
    sheet_for(page)
    room.desk.candidates.let_in(None)

    assert section(window).sitting is None
    assert section(window).currentWidget() is section(window).sittings
    assert not [sheet for sheet in window.findChildren(LaunchSheet) if sheet.isVisible()]
    assert "Amina" not in words_of(desk_view(window))


def test_a_refusal_is_told(room: FakeRoom, window: KioskWindow) -> None:
    """Why a candidate cannot sit stands above the roster."""
    page = inside(room, window)
    room.desk.candidates.refused.emit(SignInRefused(Admission.NO_ATTEMPTS_LEFT))

    assert page.notice.isVisible()
