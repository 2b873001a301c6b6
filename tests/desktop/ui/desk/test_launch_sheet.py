"""The sheet before a launch: as the roster says, or with changes that have a reason."""

from dataclasses import replace

import pytest

from assessment.attempt.accommodations import NO_ACCOMMODATIONS
from desktop.services.launch import NO_CHANGE, Change
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.desk.on_screen import inside, sheet_for
from tests.desktop.ui.gallery_desk import (
    MUCH,
    ROSTER,
    UNFIT,
)
from tests.fakes.presenters import FakeRoom

MINUTE = 60_000


def test_where_no_test_starts_nobody_is_launched(room: FakeRoom, window: KioskWindow) -> None:
    """The sheet says what is in the way; an attempt that goes on is asked at its own start."""
    page = inside(room, window)
    room.desk.candidates.machine = UNFIT
    sheet = sheet_for(page)
    new = (sheet.go.isEnabled(), "x11vnc" in sheet.hindered.text())
    sheet.close_panel()
    goes_on = sheet_for(page, ROSTER[2])

    assert (False, True) == new
    assert goes_on.go.isEnabled()


def test_a_launch_needs_no_change(room: FakeRoom, window: KioskWindow) -> None:
    """One press on the sheet launches as the roster says."""
    page = inside(room, window)
    sheet = sheet_for(page)
    focused = focus_in(window) is sheet.go
    sheet.go.click()

    assert focused
    assert ("launch", ROSTER[3].candidate_id, NO_CHANGE) in room.desk.candidates.calls
    assert page.sheet is None


def test_a_change_needs_a_reason(room: FakeRoom, window: KioskWindow) -> None:
    """What was changed goes with its reason, all of it and no more; without one nothing goes."""
    page = inside(room, window)
    sheet = sheet_for(page)
    sheet.adjust.click()
    unchanged = sheet.go.isEnabled()
    sheet.factor.field.setText("150")
    sheet.minutes.field.setText("٥")
    sheet.form.no_drag.click()
    without = sheet.go.isEnabled()
    sheet.reason.field.setText("A broken arm")
    sheet.go.click()

    granted = replace(MUCH, no_drag=False)
    wished = Change("A broken arm", 150, 5 * MINUTE, granted)
    assert (True, False) == (unchanged, without)
    assert ("launch", ROSTER[3].candidate_id, wished) in room.desk.candidates.calls


@pytest.mark.parametrize(
    ("factor", "minutes"), [("99", "0"), ("1001", "0"), ("", "0"), ("ten", "0"), ("100", "1441"), ("100", "")]
)
def test_what_cannot_be_read_launches_nobody(
    room: FakeRoom, window: KioskWindow, factor: str, minutes: str
) -> None:
    """A number out of its range, or none at all, is marked, and the way on is shut."""
    sheet = sheet_for(inside(room, window))
    sheet.adjust.click()
    sheet.factor.field.setText(factor)
    sheet.minutes.field.setText(minutes)
    sheet.reason.field.setText("A broken arm")

    assert not sheet.go.isEnabled()


def test_an_attempt_that_goes_on_is_given_minutes(room: FakeRoom, window: KioskWindow) -> None:
    """Its time factor stays as it was agreed; more minutes are an extension."""
    page = inside(room, window)
    sheet = sheet_for(page, ROSTER[2])
    sheet.adjust.click()
    factor = sheet.factor.isVisible()
    sheet.minutes.field.setText("7")
    sheet.reason.field.setText("An alarm")
    sheet.go.click()

    assert not factor
    wished = Change("An alarm", extension_ms=7 * MINUTE)
    assert ("launch", ROSTER[2].candidate_id, wished) in room.desk.candidates.calls
    assert NO_ACCOMMODATIONS == ROSTER[2].granted


def test_a_change_that_is_called_back_is_none(room: FakeRoom, window: KioskWindow) -> None:
    """Switched off again, nothing of what was typed is wished."""
    page = inside(room, window)
    sheet = sheet_for(page)
    sheet.adjust.click()
    sheet.factor.field.setText("150")
    sheet.adjust.click()
    sheet.go.click()

    assert ("launch", ROSTER[3].candidate_id, NO_CHANGE) in room.desk.candidates.calls
