"""The door of the proctor's desk: where it is reached from, and that it is shut while somebody sits."""

from collections.abc import Callable

import pytest

from desktop.presenters.facts import Screen
from desktop.services.desk_sittings import PackHere
from desktop.services.device import Device
from tests.builders import (
    SECRET,
)
from tests.desktop.presenters.at_desk import (
    at_desk,
)
from tests.desktop.presenters.at_panel import PAT_PIN, WINDOW, in_test
from tests.desktop.presenters.in_room import Room


def test_the_desk_is_reached_where_nobody_sits(room: Room) -> None:
    """From the sign-in screen it opens, shows the sittings, and leads back; who leaves is known there no more."""
    candidates = at_desk(room)
    (row,) = candidates.sittings
    room.presenter.desk.leave()

    assert (Screen.SIGN_IN, None, "") == (room.screen, candidates.open, candidates.by)
    assert ("Morning", PackHere.OPEN, True, "C") == (row.title, row.pack, row.pins, row.required_tier)


def test_the_desk_opens_the_application(room: Room) -> None:
    """Asked for from the command line it comes before the sign-in screen."""
    room.presenter.open(at_desk=True)
    room.until(Screen.DESK)

    assert [Screen.DESK] == room.screens.words


@pytest.mark.parametrize("where", ["identity", "check", "instructions", "test", "locked", "panel"])
def test_the_desk_is_shut_while_somebody_sits(room: Room, where: str) -> None:
    """Whoever has signed in is not passed over: no wish leads to the desk before they are done."""
    if where in ("test", "locked", "panel"):
        in_test(room)
    else:
        room.open()
    if where == "identity":
        room.presenter.sign_in.sign_in("C-1", SECRET)
        room.until(Screen.IDENTITY)
    elif where == "check":
        room.to_check()
    elif where == "instructions":
        room.to_instructions()
    elif where == "locked":
        room.lock.see(*WINDOW)
        room.until(Screen.LOCKED)
    elif where == "panel":
        room.presenter.panel.try_typed(PAT_PIN)
        room.until(Screen.PROCTOR)
    before = room.screen
    room.presenter.open_desk()
    room.settle()

    assert before is room.screen
    assert not room.presenter.desk_offered


@pytest.mark.parametrize("locked", [False, True])
def test_a_test_that_was_killed_comes_before_the_desk(
    device: Device, other: Callable[[Device], Room], *, locked: bool
) -> None:
    """Opened at the desk, a computer whose test ended without a word goes on with it, locked where it was."""
    first = in_test(other(device))
    if locked:
        first.lock.see(*WINDOW)
        first.until(Screen.LOCKED)
        first.settle()
    again = other(device)
    again.presenter.open(at_desk=True)
    again.until(Screen.LOCKED if locked else Screen.TEST)
    before = again.screen
    again.presenter.open_desk()
    again.settle()

    assert before is again.screen
    assert Screen.DESK not in again.screens.words


def test_a_sign_in_that_comes_too_late_leads_nowhere(room: Room) -> None:
    """Who signed in while a proctor went to the desk is not let in behind it."""
    room.open()
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.presenter.open_desk()
    room.settle()

    assert Screen.DESK is room.screen
