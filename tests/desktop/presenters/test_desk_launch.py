"""A launch from the desk: what it records, how it leads to the test, and how back."""

from collections.abc import Callable

import pytest

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.events import Accommodated, Initiated, LockdownEngaged, Started, TimeExtended
from assessment.attempt.panel_events import Launched, TimeAgreed
from assessment.attempt.states import State
from desktop.errors import MachineUnfit
from desktop.lockdown.findings.preflight import Found
from desktop.lockdown.sighting import Sighting
from desktop.presenters.facts import Screen
from desktop.services.desk_roster import Here
from desktop.services.device import Device
from desktop.services.launch import NO_CHANGE, Change
from desktop.services.read_attempts import list_attempts
from tests.builders import (
    LIMIT_MS,
    MINUTE,
    PIN,
)
from tests.desktop.presenters.at_desk import (
    at_desk,
    come_in,
    come_in_again,
    launch,
    row_of,
    sit,
    stored,
    told,
)
from tests.desktop.presenters.at_panel import PAT, SITTING, in_test
from tests.desktop.presenters.helpers import BrokenDisk, Heard
from tests.desktop.presenters.in_room import Room

MORE = Accommodations(Display(text_percent=150), ("line_reader",), no_drag=True)
CHANGE = Change("A broken arm", time_factor_percent=150, extra_ms=5 * MINUTE, granted=MORE)


def test_nobody_is_launched_without_a_pin(room: Room) -> None:
    """A wish to launch counts only while somebody is let in to that very sitting."""
    candidates = at_desk(room)
    launched = Heard(candidates.launched)
    someone = SITTING.roster[0].candidate_id
    candidates.launch(someone, NO_CHANGE)
    candidates.choose(SITTING.id)
    candidates.launch(someone, NO_CHANGE)
    candidates.pin.try_pin("0000")
    room.settle()
    candidates.launch(someone, NO_CHANGE)
    room.settle()

    assert (0, Screen.DESK) == (len(launched), room.screen)


def test_who_left_the_desk_launches_nobody(room: Room) -> None:
    """A launch that is answered after the desk was left leads nowhere."""
    candidates = come_in(room)
    candidates.launch(row_of(candidates).candidate_id, CHANGE)
    room.presenter.desk.leave()
    room.settle()

    assert Screen.SIGN_IN is room.screen


def test_a_launch_and_what_was_changed_are_the_first_events(room: Room) -> None:
    """Who, how, and each change with its reason stand before the start; the terms have the time, the exam the rest."""
    come_in(room)
    launch(room, CHANGE)
    sit(room)
    attempt = stored(room)

    assert [
        Launched(PAT, "password"),
        TimeAgreed(150, 5 * MINUTE, PAT, "A broken arm"),
        Accommodated(MORE, PAT, "A broken arm"),
    ] == list(told(room))[1:4]
    kinds = [type(one) for one in told(room)]
    assert kinds.index(Accommodated) < kinds.index(LockdownEngaged) < kinds.index(Started)
    assert isinstance(told(room)[0], Initiated)
    assert attempt.initiated is not None
    assert (150, 5 * MINUTE) == (
        attempt.initiated.terms.time_factor_percent,
        attempt.initiated.terms.extra_ms,
    )
    assert (PAT, MORE) == (attempt.launched_by, attempt.accommodations)
    assert room.presenter.attempt is not None
    assert LIMIT_MS * 3 // 2 + 5 * MINUTE == room.presenter.attempt.time.total_ms
    assert 150 == room.presenter.display.look.text_percent
    assert room.lock.engaged


def test_a_launch_without_a_change_says_who_alone(room: Room) -> None:
    """Nothing that was not changed is recorded as if it had been."""
    come_in(room)
    launch(room)
    sit(room)

    assert [Launched(PAT, "password")] == told(room, Launched, TimeAgreed, Accommodated, TimeExtended)


def test_a_candidate_does_not_sit_in_the_look_of_the_proctor(room: Room) -> None:
    """What a proctor chose for the desk is theirs."""
    come_in(room)
    usual = room.presenter.display.look.theme
    room.presenter.display.choose_theme("yellow_on_black")
    chosen = room.presenter.display.look.theme
    launch(room)

    assert "yellow_on_black" == chosen
    assert usual == room.presenter.display.look.theme


def test_a_launch_is_stored_with_the_start_or_not_at_all(room: Room) -> None:
    """A disk that refuses leaves no attempt, and the next press stores all of it."""
    come_in(room)
    launch(room, CHANGE)
    room.confirm()
    room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)
    room.presenter.check.go_on()
    room.settle()
    disk = BrokenDisk(room.device)
    room.presenter.start.start()
    room.qtbot.waitUntil(lambda: bool(room.problems.words))
    none, screen = list_attempts(room.device), room.screen
    disk.broken = False
    room.presenter.start.start()
    room.until(Screen.TEST)

    assert ([], Screen.INSTRUCTIONS) == (none, screen)
    assert [PAT] == [one.by for one in told(room, Launched) if isinstance(one, Launched)]


def test_what_was_agreed_is_there_after_a_kill(device: Device, other: Callable[[Device], Room]) -> None:
    """Time and accommodations of a launch hold when the program ends without a word."""
    first = other(device)
    come_in(first)
    launch(first, CHANGE)
    sit(first)
    again = other(device)
    again.presenter.open()
    again.until(Screen.TEST)
    attempt = again.presenter.attempt
    assert attempt is not None

    assert LIMIT_MS * 3 // 2 + 5 * MINUTE == attempt.time.total_ms
    assert MORE == attempt.attempt.accommodations


def test_a_launch_goes_on_with_an_open_attempt(room: Room) -> None:
    """One that was left is taken up again, with who let the candidate in and what was changed on the way."""
    in_test(room)
    room.presenter.leave.try_pin(PIN)
    room.until(Screen.SIGN_IN)
    room.settle()
    candidates = come_in_again(room)
    before = row_of(candidates)
    launch(room, Change("An alarm", granted=MORE, extension_ms=3 * MINUTE))
    sit(room)
    attempt = stored(room)

    assert Here.PAUSED is before.here
    assert [
        Launched(PAT, "password"),
        TimeExtended(3 * MINUTE, PAT, "An alarm"),
        Accommodated(MORE, PAT, "An alarm"),
    ] == told(room, Launched, TimeExtended, Accommodated)
    assert (State.IN_PROGRESS, 3 * MINUTE) == (attempt.state, attempt.extended_ms)


def test_what_is_set_at_the_desk_holds_over_an_earlier_choice(room: Room) -> None:
    """A size of text that is granted when an attempt goes on replaces the one that its candidate had chosen."""
    in_test(room)
    room.presenter.display.step_text(3)
    chosen = room.presenter.display.look.text_percent
    room.settle()
    room.presenter.leave.try_pin(PIN)
    room.until(Screen.SIGN_IN)
    room.settle()
    come_in_again(room)
    launch(room, Change("Reads badly", granted=Accommodations(Display(text_percent=300))))
    sit(room)

    assert chosen not in (100, 300)
    assert 300 == room.presenter.display.look.text_percent


@pytest.mark.parametrize("from_", [Screen.IDENTITY, Screen.CHECK, Screen.INSTRUCTIONS])
def test_a_launch_that_is_called_back_leads_to_the_desk(room: Room, from_: Screen) -> None:
    """Before the start one goes back to the desk, where nobody is known any more; nothing is stored."""
    come_in(room)
    launch(room)
    if from_ is Screen.IDENTITY:
        room.presenter.identity.deny()
    else:
        room.confirm()
        room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)
        if from_ is Screen.INSTRUCTIONS:
            room.presenter.check.go_on()
            room.presenter.start.back()
        else:
            room.presenter.check.back()
    room.settle()

    assert Screen.DESK is room.screen
    assert room.presenter.desk.candidates.open is None
    assert [] == list_attempts(room.device)


def test_a_start_that_is_refused_leads_back_and_says_why(room: Room) -> None:
    """Something on the machine that goes against the sitting sends a launched candidate back to the desk."""
    come_in(room)
    launch(room)
    room.confirm()
    room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)
    room.presenter.check.go_on()
    room.settle()
    room.lock.found = Found((Sighting("remote_session", "remote_program", "x11vnc"),))
    room.presenter.start.start()
    room.until(Screen.DESK)
    room.settle()

    assert [MachineUnfit] == [type(error) for error in room.problems.words]
    assert not room.lock.engaged
    assert [] == list_attempts(room.device)
