"""The proctor's desk: where it is reached from, who is let in, and how a launch leads to the test and back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.events import Accommodated, Initiated, LockdownEngaged, Started, TimeExtended
from assessment.attempt.lockdown import LockdownPolicy, Tier
from assessment.attempt.panel_events import Launched, TimeAgreed
from assessment.attempt.states import State
from assessment.ids import CandidateId, SittingId
from desktop.errors import MachineUnfit, TierTooLow
from desktop.lockdown.findings.preflight import Found
from desktop.lockdown.sighting import Sighting
from desktop.presenters import desk_grant
from desktop.presenters.desk_candidates import CandidatesPresenter
from desktop.presenters.desk_facts import SittingRow
from desktop.presenters.desk_grant import DeskGrant
from desktop.presenters.facts import Screen
from desktop.services.desk_roster import Here
from desktop.services.desk_sittings import PackHere
from desktop.services.device import Device
from desktop.services.import_sitting import import_sitting
from desktop.services.launch import NO_CHANGE, Change
from desktop.services.read_attempts import list_attempts
from tests.builders import (
    LIMIT_MS,
    MINUTE,
    PIN,
    SECRET,
    Desk,
    make_desk,
    make_document,
    make_pack,
    make_policy,
    make_sitting,
)
from tests.desktop.presenters.at_desk import (
    at_desk,
    come_in,
    launch,
    row_of,
    sit,
    stored,
    told,
    with_roster,
)
from tests.desktop.presenters.at_panel import KIM, KIM_PIN, PAT, PAT_PIN, SITTING, WINDOW, in_test
from tests.desktop.presenters.helpers import BrokenDisk, Heard
from tests.desktop.presenters.in_room import Room

MORE = Accommodations(Display(text_percent=150), ("line_reader",), no_drag=True)
CHANGE = Change("A broken arm", time_factor_percent=150, extra_ms=5 * MINUTE, granted=MORE)


def test_the_desk_is_reached_where_nobody_sits(room: Room) -> None:
    """From the sign-in screen it opens, shows the sittings, and leads back; who leaves is known there no more."""
    candidates = at_desk(room)
    (row,) = candidates.sittings
    room.presenter.desk.leave()

    assert (Screen.SIGN_IN, None, "") == (room.screen, candidates.open, candidates.by)
    assert ("Morning", PackHere.OPEN, True, "C") == (row.title, row.pack, row.pins, row.required_tier)


def test_a_code_typed_at_the_desk_opens_the_test_for_all(
    tmp_path: Path, other: Callable[[Device], Room]
) -> None:
    """A wrong code says so; the right one opens the test, and the candidate who comes next is asked for none."""
    code = "7K2M-9QXD-4HTR-0VWB"
    desk = make_desk(tmp_path / "coded").enrolled()
    desk.holding(make_pack(1, for_device=False, code=code, keys_released=False), sittings=())
    with desk.opened() as device:
        room = other(device)
        candidates = come_in(room)
        before = candidates.open
        candidates.enter_code("0000-0000-0000-0000")
        busy = candidates.code.busy
        room.qtbot.waitUntil(lambda: candidates.code.error is not None, timeout=20_000)
        candidates.enter_code(code)
        with room.qtbot.waitSignal(candidates.code.opened, timeout=20_000):
            pass
        room.qtbot.waitUntil(lambda: row_now(candidates).pack is PackHere.OPEN)
        for _ in range(3):
            room.settle()
        launch(room)
        room.confirm()
        room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)

        assert before is not None
        assert (PackHere.CODE, True) == (before.pack, busy)
        assert candidates.code.error is None
        assert not room.presenter.check.needs_code


def row_now(candidates: CandidatesPresenter) -> SittingRow:
    """Return the sitting that somebody is in to, as it stands."""
    assert candidates.open is not None
    return candidates.open


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


# ------------------------------------------------------------------------------------------------- let in


@pytest.mark.parametrize(("typed", "by"), [(PAT_PIN, PAT), (KIM_PIN, KIM), (PIN, "proctor")])
def test_who_comes_in_is_known(room: Room, typed: str, by: str) -> None:
    """A PIN of one's own, or the common one, opens the sitting: its machine, and its roster."""
    candidates = come_in(room, pin=typed)

    assert candidates.open is not None
    assert (by, SITTING.title) == (candidates.by, candidates.open.title)
    assert candidates.machine is not None
    assert candidates.machine.fit
    assert [Here.NOT_BEGUN] == list({row.here for row in candidates.roster or ()})


def test_wrong_pins_are_slow(desk: Desk, room: Room) -> None:
    """After three wrong tries the next waits, the right one too, and nothing of the sitting is shown."""
    candidates = at_desk(room)
    candidates.choose(SITTING.id)
    refused = Heard(candidates.pin.refused)
    for _ in range(4):
        candidates.pin.try_pin("0000")
        room.settle()
    candidates.pin.try_pin(PAT_PIN)
    room.settle()
    early = candidates.open
    desk.clock.advance(10 * MINUTE)
    candidates.pin.try_pin(PAT_PIN)
    room.settle()

    assert [0, 0] == refused.words[:2]
    assert all(seconds > 0 for seconds in refused.words[3:])
    assert 5 == len(refused)
    assert early is None
    assert candidates.open is not None


def test_a_sitting_without_a_pin_lets_nobody_in(room: Room) -> None:
    """Where none is set, nothing that is typed is one, not even nothing."""
    bare = make_sitting(revision=2, policy=make_policy(leave_pin_hash=""))
    candidates = at_desk(room, bare)
    candidates.choose(bare.id)
    for typed in ("", PIN):
        candidates.pin.try_pin(typed)
        room.settle()

    assert not candidates.sittings[0].pins
    assert candidates.open is None


def test_a_pin_of_one_sitting_opens_no_other(room: Room) -> None:
    """Who is let in to one sitting and asks for another shows again who they are."""
    second = replace(SITTING, id=SittingId("sitting-2"), title="Noon", proctors=(SITTING.proctors[1],))
    import_sitting(room.device, make_document(replace(second, policy=make_policy(leave_pin_hash=""))))
    candidates = come_in(room)
    candidates.choose(second.id)
    room.settle()
    asked = candidates.open
    candidates.pin.try_pin(PAT_PIN)
    room.settle()
    stranger = candidates.open
    candidates.pin.try_pin(KIM_PIN)
    room.settle()

    assert (None, None) == (asked, stranger)
    assert KIM == candidates.by


def test_nobody_is_let_in_for_ever(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key for a while the PIN counts no more, and nothing of the sitting is kept."""
    monkeypatch.setattr(desk_grant, "QUIET_MS", 60)
    grant = DeskGrant(room.device, room.background, room.presenter)
    grant.ask(SITTING.id)
    import_sitting(room.device, make_document(SITTING))
    grant.try_pin(PAT_PIN)
    room.qtbot.waitUntil(lambda: bool(grant.by))
    with room.qtbot.waitSignal(grant.ended, timeout=5_000):
        grant.touched()

    assert not grant.is_for(SITTING.id)


# ------------------------------------------------------------------------------------------------- launch


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


def come_in_again(room: Room) -> CandidatesPresenter:
    """Go to the desk from the sign-in screen, and in."""
    room.presenter.open_desk()
    room.settle()
    candidates = room.presenter.desk.candidates
    candidates.choose(SITTING.id)
    candidates.pin.try_pin(PAT_PIN)
    for _ in range(3):
        room.settle()
    return candidates


def test_who_has_sat_is_not_launched_again(room: Room) -> None:
    """Admission says so as at sign-in, and the desk stays."""
    in_test(room)
    assert room.presenter.attempt is not None
    room.presenter.attempt.submit()
    room.until(Screen.SUBMITTED)
    room.settle()
    candidates = come_in_again(room)
    refused = Heard(candidates.refused)
    candidates.launch(row_of(candidates).candidate_id, NO_CHANGE)
    room.settle()

    assert Here.SUBMITTED is row_of(candidates).here
    assert ["no_attempts_left"] == [one.refusal.value for one in refused.words]
    assert (Screen.DESK, False) == (room.screen, candidates.busy)


def test_who_is_no_longer_on_the_roster_is_not_launched(room: Room) -> None:
    """A name that a newer roster has not got is refused, and the roster is read again."""
    candidates = come_in(room)
    refused = Heard(candidates.refused)
    candidates.launch(CandidateId("nobody"), NO_CHANGE)
    room.settle()

    assert ["unknown_candidate"] == [one.refusal.value for one in refused.words]


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


def test_a_tier_that_is_too_low_is_said_before_the_launch(room: Room) -> None:
    """What the check would refuse is known at the desk."""
    high = make_policy(lockdown=LockdownPolicy(required_tier=Tier.KIOSK))
    candidates = come_in(room, replace(SITTING, policy=high))

    assert candidates.machine is not None
    assert isinstance(candidates.machine.refusal, TierTooLow)
    assert (False, Tier.HARDENED, Tier.KIOSK) == (
        candidates.machine.fit,
        candidates.machine.tier,
        candidates.machine.required,
    )


def test_looking_again_finds_what_has_changed(room: Room) -> None:
    """What was mended, or has come, is there after another look."""
    candidates = come_in(room)
    before = candidates.machine
    room.lock.found = Found((Sighting("remote_session", "remote_program", "x11vnc"),))
    candidates.look_again()
    busy = candidates.looking
    room.settle()

    assert before is not None
    assert candidates.machine is not None
    assert (True, True, False) == (busy, before.fit, candidates.machine.fit)


def test_a_look_that_fails_is_told(room: Room) -> None:
    """A machine that cannot be looked at is a problem that is said, and another look may be wished."""
    candidates = come_in(room)
    room.lock.broken = OSError("no /proc")
    candidates.look_again()
    room.settle()

    assert [OSError] == [type(error) for error in room.problems.words]
    assert not candidates.looking


def test_a_long_roster_is_there_at_once(room: Room) -> None:
    """Five hundred candidates are read in one go."""
    candidates = come_in(room, with_roster(SITTING, *range(500)))

    assert candidates.roster is not None
    assert 500 == len(candidates.roster)


def test_a_sitting_that_is_withdrawn_is_closed(room: Room) -> None:
    """A desk whose sitting has gone shows the others, and nobody is let in any more."""
    candidates = come_in(room)
    candidates._known = {}
    candidates._looked(())

    assert (None, "") == (candidates.open, candidates.by)
