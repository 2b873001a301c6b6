"""The proctor's panel: who opens it, what it hides, and how it closes; offline, slowly guessed at, each step in the log."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assessment.attempt.events import Incident, LockdownReleased, Paused, UnlockChoice, Unlocked
from assessment.attempt.lockdown import LockdownPolicy, UnlockWay
from assessment.attempt.panel_events import PanelClosed, PanelOpened
from assessment.attempt.states import State
from assessment.attempt.unlock_code import challenge_code
from assessment.content.response import single
from assessment.ids import SittingId
from desktop.presenters import panel as panels
from desktop.presenters.facts import Screen
from desktop.presenters.panel_facts import Standing
from desktop.services.device import Device
from desktop.services.import_sitting import import_sitting
from desktop.services.slow_guessing import LEAVE_PIN, PANEL_PIN, wait_ms
from tests.builders import (
    GOES_ON,
    LIMIT_MS,
    MINUTE,
    PIN,
    Q1,
    Q5,
    UNLOCK_KEY,
    Desk,
    make_document,
    make_policy,
    make_sitting,
    text,
)
from tests.desktop.presenters.at_panel import (
    KIM,
    KIM_PIN,
    NAMED,
    PAT,
    PAT_PIN,
    SITTING,
    WINDOW,
    bodies,
    come,
    facts,
    in_test,
    of_sheet,
    on_disk,
    panel,
    sat,
)
from tests.desktop.presenters.helpers import BrokenDisk, Heard
from tests.desktop.presenters.in_room import Room


@pytest.mark.parametrize(
    ("typed", "by", "way"),
    [
        (PAT_PIN, PAT, "password"),
        (KIM_PIN, KIM, "password"),
        (PIN, "proctor", "password"),
        (of_sheet(1), "sheet code 1", "code"),
    ],
)
def test_whoever_comes_is_named(room: Room, typed: str, by: str, way: str) -> None:
    """A PIN of one's own, the common one or a code of the sheet opens it, and the log says who or what it was."""
    in_test(room)

    assert come(room, typed)
    assert by == facts(room).by
    assert [PanelOpened(by, way, 1 if way == "code" else 0)] == bodies(room, PanelOpened)


def test_the_test_rests_behind_it_and_its_clock_does_not(desk: Desk, room: Room) -> None:
    """What was being typed is saved first, nothing is taken while it is open, and time goes on; then work goes on."""
    in_test(room)
    attempt = sat(room)
    attempt.type(Q5, text("half a sen"))
    assert come(room)
    attempt.choose(Q1, single("A"))
    takes, time = attempt.takes_input, attempt.time
    desk.clock.advance(2 * MINUTE)
    later = attempt.time
    panel(room).close()
    room.settle()

    assert (False, Screen.TEST, True) == (takes, room.screen, attempt.takes_input)
    assert {Q5: ("half a sen",)} == {id: given.values() for id, given in on_disk(room).responses.items()}
    assert time.remaining_ms is not None
    assert later.remaining_ms is not None
    assert 2 * MINUTE == time.remaining_ms - later.remaining_ms
    assert [PanelClosed(PAT, "closed")] == bodies(room, PanelClosed)


def test_it_leads_back_to_where_the_candidate_was(room: Room) -> None:
    """Who was looking over the answers is there again."""
    in_test(room)
    sat(room).review()
    assert come(room)
    panel(room).close()

    assert Screen.REVIEW is room.screen


def test_a_code_opens_it_once(room: Room) -> None:
    """A code of the sheet is used up by it, as is the answer to a challenge, which is none of a locked test's."""
    in_test(room)
    came = come(room, of_sheet(1))
    panel(room).close()
    again = come(room, of_sheet(1))
    codes = panel(room).codes
    assert codes is not None
    answer = challenge_code(UNLOCK_KEY, SittingId("sitting-1"), codes.challenge)
    by_challenge = come(room, answer)
    panel(room).close()
    repeated = come(room, answer)
    room.lock.see(*WINDOW)
    room.until(Screen.LOCKED)
    locked = room.presenter.lock_screen.facts

    assert (True, False, True, False) == (came, again, by_challenge, repeated)
    assert locked is not None
    assert locked.codes is not None
    assert 2 == locked.codes.sheet_number


def test_a_code_opens_nothing_where_the_policy_does_not_say_so(room: Room) -> None:
    """Where codes open no locked test they open no panel either; a PIN does, also where it opens no lock."""
    only = LockdownPolicy(levels=GOES_ON.levels, unlock=(UnlockWay.SERVER,))
    in_test(room, replace(SITTING, policy=make_policy(lockdown=only)))

    assert not come(room, of_sheet(1))
    assert come(room, PAT_PIN)


def test_without_a_pin_or_a_code_there_is_no_panel(room: Room) -> None:
    """Where nothing is set that opens it, nobody is offered what anybody could then do."""
    nothing = make_policy(leave_pin_hash="", unlock_key="")
    in_test(room, make_sitting(revision=2, policy=nothing))
    panel(room).try_typed("")
    room.settle()

    assert (False, False) == (panel(room).offered, panel(room).is_open)


def test_it_is_guessed_at_slowly(desk: Desk, room: Room) -> None:
    """Of twenty tries in a minute few are looked at, all are in the log, and the PIN for leaving is not held up."""
    in_test(room)
    refused = Heard(panel(room).refused)
    for number in range(19):
        assert not come(room, f"{number:04}")
        desk.clock.advance(3_000)
    waits_still = not come(room, PAT_PIN)
    tried = [one for one in on_disk(room).incidents if one.kind == panels.REFUSED]
    waiting = room.background.on_database(lambda: wait_ms(room.device, PANEL_PIN))
    free = room.background.on_database(lambda: wait_ms(room.device, LEAVE_PIN))
    desk.clock.advance(waiting)

    assert waits_still
    assert ([0, 0, 5], 20, 20) == (refused.words[:3], len(refused), len(tried))
    assert (True, 0) == (waiting > 5_000, free)
    assert come(room, PAT_PIN)


def test_it_closes_when_nobody_is_there(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """After some minutes without a key the candidate has the screen again, and the log says why."""
    monkeypatch.setattr(panels, "QUIET_MS", 20)
    in_test(room)
    opened = Heard(panel(room).opened)
    come(room)
    room.until(Screen.TEST)
    room.settle()

    assert 1 == len(opened)
    assert [PanelClosed(PAT, "quiet")] == bodies(room, PanelClosed)
    assert sat(room).takes_input


def test_a_key_keeps_it_open(room: Room) -> None:
    """Whoever is still there begins the wait anew."""
    in_test(room)
    come(room)
    quiet = panel(room)._quiet  # when it would close is told nowhere else
    quiet.start(50_000)
    panel(room).touched()

    assert quiet.remainingTime() > 50_000


def test_a_lock_that_comes_waits_behind_it(room: Room) -> None:
    """What locks the test while the panel is open locks it: the panel says so, opens nothing, and the lock is behind it."""
    in_test(room)
    come(room)
    room.lock.see(*WINDOW)
    room.qtbot.waitUntil(lambda: facts(room).standing is Standing.LOCKED)
    room.settle()
    behind = room.screen
    panel(room).go_on()
    room.settle()
    panel(room).close()

    assert (Screen.PROCTOR, Screen.LOCKED) == (behind, room.screen)
    assert on_disk(room).locked
    assert "window_above" == on_disk(room).incidents[0].kind


def test_the_end_of_time_takes_it_away(desk: Desk, room: Room) -> None:
    """When time is over the test is submitted with what was given, panel or not."""
    in_test(room)
    sat(room).choose(Q1, single("A"))
    come(room)
    desk.clock.advance(LIMIT_MS + 1_000)
    room.until(Screen.SUBMITTED)
    room.settle()

    assert not panel(room).is_open
    assert (State.EXPIRED, single("A")) == (on_disk(room).state, on_disk(room).response(Q1))
    assert [PanelClosed(PAT, "ended")] == bodies(room, PanelClosed)


def test_a_disk_that_refuses_keeps_no_proctor_out(room: Room) -> None:
    """With a PIN they come in and leave it to the queue to say so; a code counts only once it is kept that it is used."""
    in_test(room)
    disk = BrokenDisk(room.device)
    by_code = come(room, of_sheet(1))
    disk.broken = False
    room.until(Screen.PROCTOR)
    panel(room).close()
    room.settle()
    disk.broken = True
    panel(room).try_typed(PAT_PIN)
    room.until(Screen.PROCTOR)
    not_yet = facts(room).unrecorded
    disk.broken = False
    room.qtbot.waitUntil(lambda: not facts(room).unrecorded)

    assert (False, True) == (by_code, not_yet)
    assert ["sheet code 1", PAT] == [
        one.by for one in bodies(room, PanelOpened) if isinstance(one, PanelOpened)
    ]


def test_killed_with_the_panel_open_it_comes_back_without(
    desk: Desk, other: Callable[[Device], Room]
) -> None:
    """The test goes on, or is locked, as after any other unclean end; the proctor comes again."""
    with desk.opened() as device:
        room = other(device)
        in_test(room)
        assert come(room)
        room.presenter.sending.stop()
        room.background.drain()
    with desk.opened() as device:
        again = other(device)
        again.presenter.open()
        again.until(Screen.TEST)
        again.settle()

        assert not panel(again).is_open
        assert sat(again).takes_input
        assert come(again, KIM_PIN)


def test_leaving_frees_the_machine_and_says_who(room: Room) -> None:
    """The proctor leaves with the test paused and the machine free, and asks for no PIN again."""
    in_test(room)
    come(room, KIM_PIN)
    panel(room).leave()
    room.until(Screen.SIGN_IN)

    assert not room.lock.engaged
    assert [
        PanelClosed(KIM, "left"),
        Paused("proctor", KIM),
        LockdownReleased("proctor"),
    ] == bodies(room, PanelClosed, Paused, LockdownReleased)
    left = [one for one in bodies(room, Incident) if isinstance(one, Incident)]
    assert [("left_by_pin", KIM)] == [(one.kind, one.detail) for one in left]


def test_a_named_pin_opens_a_lock_with_its_name(room: Room) -> None:
    """On the lock screen a proctor's own PIN does what the common one does, and the log has their name."""
    in_test(room)
    room.lock.see(*WINDOW)
    room.until(Screen.LOCKED)
    room.presenter.lock_screen.open(PAT_PIN, UnlockChoice.GO_ON)
    room.until(Screen.TEST)
    room.settle()

    assert [PAT] == [one.by for one in bodies(room, Unlocked) if isinstance(one, Unlocked)]


def test_it_can_be_opened_over_a_lock(room: Room) -> None:
    """Also while the test is locked a proctor may come to it, and the lock is there when they are done."""
    in_test(room)
    room.lock.see(*WINDOW)
    room.until(Screen.LOCKED)
    room.settle()
    came = come(room)
    standing = facts(room).standing
    panel(room).close()

    assert (True, Standing.LOCKED, Screen.LOCKED) == (came, standing, room.screen)


def test_a_named_pin_alone_frees_a_machine(device: Device, room: Room) -> None:
    """Where only proctors' own PINs are set, leaving without the panel asks for one of them."""
    only_named = replace(
        make_sitting(revision=2, policy=make_policy(leave_pin_hash="", unlock_key="")), proctors=NAMED
    )
    import_sitting(device, make_document(only_named))
    room.open()
    room.to_test()
    room.presenter.leave.try_pin(PAT_PIN)
    room.until(Screen.SIGN_IN)

    assert [Paused("proctor", PAT)] == bodies(room, Paused)
