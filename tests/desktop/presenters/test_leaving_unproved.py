"""Leaving a test under lock where no PIN is set: by the panel, where a code opens it, else recorded and locked."""

from dataclasses import replace

import pytest

from assessment.attempt.attempt import BREAK, LEFT_UNPROVED
from assessment.attempt.events import LockdownReleased, Paused
from assessment.attempt.lockdown import LockdownPolicy, UnlockWay
from assessment.attempt.policy import SittingPolicy
from assessment.attempt.states import State
from desktop.presenters.facts import Screen
from desktop.services.resume_attempt import UNCLEAN_END
from tests.builders import GOES_ON, MINUTE, NO_LOCKDOWN, PIN, Desk, make_policy, make_sitting
from tests.desktop.presenters.at_panel import bodies, come, in_test, of_sheet, on_disk, panel, sat
from tests.desktop.presenters.helpers import BrokenDisk, Heard
from tests.desktop.presenters.in_room import Room

CODES = make_policy(leave_pin_hash="", lockdown=LockdownPolicy())
SERVER = make_policy(leave_pin_hash="", unlock_key="", lockdown=replace(GOES_ON, unlock=(UnlockWay.SERVER,)))


def sits(room: Room, policy: SittingPolicy) -> Room:
    """Have C-1 sit a test under this policy."""
    return in_test(room, make_sitting(revision=2, policy=policy))


def leaves(room: Room) -> None:
    """Leave by asking alone, until the machine is free."""
    room.presenter.leave.try_pin("")
    room.until(Screen.SIGN_IN)
    room.settle()


def signs_in_again(room: Room, screen: Screen) -> None:
    """Take the test up again, and wait for a screen."""
    room.to_instructions()
    room.presenter.start.start()
    room.until(screen)
    room.settle()


def why(room: Room) -> tuple[str, str]:
    """Return why the test is locked, as the screen has it, and against which control."""
    facts = room.presenter.lock_screen.facts
    assert facts is not None
    return facts.control, facts.kind


def kinds(room: Room) -> list[str]:
    """Return the incidents on the disk."""
    return [one.kind for one in on_disk(room).incidents]


# -------------------------------------------------------------------------------------------- where a code opens


def test_where_a_code_opens_the_panel_asking_does_not_let_out(room: Room) -> None:
    """Without a PIN nobody leaves a locked machine by asking: what was wished leads to the panel instead."""
    sits(room, CODES)
    leave = room.presenter.leave
    needed, accepted = Heard(leave.panel_needed), Heard(leave.accepted)
    for typed in ("", "0000", PIN):
        leave.try_pin(typed)
    leave.leave_anyway("", 0)
    room.settle()

    assert (3, 0, True) == (len(needed), len(accepted), leave.through_panel)
    assert (Screen.TEST, True, State.IN_PROGRESS) == (room.screen, room.lock.engaged, on_disk(room).state)
    assert [] == kinds(room)


def test_a_code_leads_out_by_the_panel(room: Room) -> None:
    """Who showed a code leaves, the log says which, and the test goes on afterwards without a lock."""
    sits(room, CODES)
    assert come(room, of_sheet(1))
    panel(room).leave()
    room.until(Screen.SIGN_IN)
    room.settle()
    left = on_disk(room)
    signs_in_again(room, Screen.TEST)

    assert [("left_by_pin", "sheet code 1")] == [(one.kind, one.detail) for one in left.incidents]
    assert (Screen.TEST, State.IN_PROGRESS) == (room.screen, on_disk(room).state)


def test_while_the_disk_refuses_leaving_is_free(room: Room) -> None:
    """No code could be recorded as used, so nobody is kept; as soon as the disk takes again, the panel is the way."""
    sits(room, CODES)
    leave, attempt = room.presenter.leave, sat(room)
    changes = Heard(leave.changed)
    disk = BrokenDisk(room.device)
    attempt.incident("focus_lost", "")
    room.qtbot.waitUntil(lambda: attempt.trouble is not None)
    free = not leave.through_panel
    disk.broken = False
    room.qtbot.waitUntil(lambda: attempt.trouble is None)
    room.settle()

    assert (True, True, 2) == (free, leave.through_panel, len(changes))


def test_who_left_while_the_disk_refused_is_recorded_and_the_test_is_locked(room: Room) -> None:
    """What was recorded late says that nobody showed who they are; when it is taken up again the test is locked."""
    sits(room, CODES)
    disk = BrokenDisk(room.device)
    sat(room).incident("focus_lost", "")
    room.qtbot.waitUntil(lambda: sat(room).trouble is not None)
    room.presenter.leave.try_pin("")
    room.qtbot.waitUntil(lambda: room.presenter.leave.waiting)
    disk.broken = False
    room.until(Screen.SIGN_IN)
    room.settle()
    left = kinds(room)
    signs_in_again(room, Screen.LOCKED)

    assert ["focus_lost", LEFT_UNPROVED] == left
    assert (UNCLEAN_END, LEFT_UNPROVED) == why(room)


def test_what_the_disk_never_heard_of_leads_to_the_lock_as_well(room: Room) -> None:
    """Given up with nothing written, the log holds a lock without a release: an unclean end, and so it is locked."""
    sits(room, CODES)
    disk = BrokenDisk(room.device)
    sat(room).incident("focus_lost", "")
    room.qtbot.waitUntil(lambda: sat(room).trouble is not None)
    waits = Heard(room.presenter.leave.waits)
    room.presenter.leave.try_pin("")
    room.qtbot.waitUntil(lambda: bool(waits))
    room.presenter.leave.leave_anyway("", 0)
    room.until(Screen.SIGN_IN)
    room.settle()
    disk.broken = False
    held = on_disk(room).held
    signs_in_again(room, Screen.LOCKED)

    assert (True, (UNCLEAN_END, UNCLEAN_END)) == (held, why(room))
    assert [] == bodies(room, LockdownReleased)


# ------------------------------------------------------------------------------------- where nothing can be shown


def test_where_nothing_can_be_shown_leaving_is_free_and_recorded_as_that(room: Room) -> None:
    """Unlocked by the server alone, a test is left by asking; the log claims no PIN and names no proctor."""
    sits(room, SERVER)
    leave = room.presenter.leave
    facts = (leave.through_panel, leave.locks_again)
    leaves(room)

    assert (False, True) == facts
    assert ([LEFT_UNPROVED], [Paused("left")]) == (kinds(room), bodies(room, Paused))
    assert [LockdownReleased("left")] == bodies(room, LockdownReleased)
    assert not room.lock.engaged


def test_it_is_locked_when_it_is_taken_up_again(desk: Desk, room: Room) -> None:
    """Whoever signs in again finds the lock and why, whatever follows an unclean end; the time away is given back."""
    sits(room, SERVER)
    remaining = sat(room).time.remaining_ms
    leaves(room)
    desk.clock.advance(5 * MINUTE)
    signs_in_again(room, Screen.LOCKED)

    assert (UNCLEAN_END, LEFT_UNPROVED) == why(room)
    assert (True, remaining) == (on_disk(room).locked, sat(room).time.remaining_ms)
    assert not sat(room).takes_input


@pytest.mark.parametrize("reason", ["candidate", BREAK])
def test_a_pause_hides_no_leaving(room: Room, reason: str) -> None:
    """Also left in a pause or a break, the test is locked when it is taken up again."""
    sits(room, SERVER)
    sat(room).pause(reason)
    room.settle()
    leaves(room)
    signs_in_again(room, Screen.LOCKED)

    assert (UNCLEAN_END, LEFT_UNPROVED) == why(room)


def test_left_again_it_is_locked_again(room: Room) -> None:
    """Leaving the locked test and coming back opens nothing."""
    sits(room, SERVER)
    leaves(room)
    signs_in_again(room, Screen.LOCKED)
    leaves(room)
    signs_in_again(room, Screen.LOCKED)

    assert (UNCLEAN_END, LEFT_UNPROVED) == why(room)


def test_where_nothing_is_locked_leaving_locks_nothing(room: Room) -> None:
    """An exam whose sitting locks no machine is left and taken up again as ever; the log still claims no PIN."""
    sits(room, make_policy(leave_pin_hash="", unlock_key="", lockdown=NO_LOCKDOWN))
    leave = room.presenter.leave
    facts = (leave.through_panel, leave.locks_again)
    leaves(room)
    signs_in_again(room, Screen.TEST)

    assert ((False, False), [LEFT_UNPROVED]) == (facts, kinds(room))
