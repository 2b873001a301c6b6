"""One-use codes at a locked test: each opens one lock of one attempt, offline; every wrong one is recorded and slows."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assessment.attempt.events import UnlockChoice, Unlocked
from assessment.attempt.lockdown import LockdownPolicy, UnlockWay
from assessment.attempt.payload import from_payload
from assessment.attempt.policy import SittingPolicy
from assessment.attempt.unlock_code import AFTERWARDS, GOOD_MS, SHOWN_MS, challenge_code, grouped, sheet_code
from assessment.ids import AttemptId, SittingId
from desktop.presenters.facts import Screen
from desktop.presenters.unlocking import ANYBODY, Asked, CodeFacts
from desktop.services.device import Device
from desktop.services.import_sitting import import_sitting
from desktop.services.read_attempts import attempt_entries, list_attempts
from tests.builders import (
    GOES_ON,
    PIN,
    UNLOCK_KEY,
    Desk,
    make_document,
    make_policy,
    make_ready_desk,
    make_sitting,
)
from tests.desktop.presenters.helpers import Heard
from tests.desktop.presenters.in_room import Room
from tests.desktop.presenters.test_lock_screen import WINDOW, stored

SITTING = SittingId("sitting-1")
MINUTE = 60_000


@pytest.fixture
def locked(room: Room) -> Room:
    """A test of candidate C-1 that was locked."""
    room.open()
    room.to_test()
    lock(room)
    return room


def lock(room: Room) -> None:
    """Lock the test by another program's window."""
    room.lock.see(*WINDOW)
    room.until(Screen.LOCKED)
    room.settle()


def try_code(room: Room, typed: str, choice: UnlockChoice = UnlockChoice.GO_ON) -> bool:
    """Type something at the lock screen and say whether the test goes on."""
    room.presenter.lock_screen.open(typed, choice)
    room.settle()
    return room.screen is Screen.TEST


def codes(room: Room) -> CodeFacts:
    """Return what the lock screen shows."""
    facts = room.presenter.lock_screen.facts
    assert facts is not None
    assert facts.codes is not None
    return facts.codes


def of_sheet(place: int, *, sitting: str = SITTING, number: str = "C-1") -> str:
    """Return a code as it stands on a sheet."""
    return grouped(sheet_code(UNLOCK_KEY, SittingId(sitting), number, place))


def answer(room: Room, *, sitting: SittingId = SITTING) -> str:
    """Return the answer to the challenge in view."""
    return challenge_code(UNLOCK_KEY, sitting, codes(room).challenge)


def openings(room: Room) -> list[Unlocked]:
    """Return how the test was opened, as the disk has it."""
    entries = [
        one
        for row in list_attempts(room.device)
        for one in attempt_entries(room.device, AttemptId(row.attempt_id))
    ]
    bodies = [from_payload(one.kind, one.payload) for one in entries]
    return [one for one in bodies if isinstance(one, Unlocked)]


def refusals(room: Room) -> list[str]:
    """Return what was refused, as the disk has it."""
    return [one.detail for one in stored(room).incidents if one.kind == "unlock_refused"]


def with_policy(device: Device, policy: SittingPolicy) -> None:
    """Bring the sitting in anew under another policy."""
    import_sitting(device, make_document(make_sitting(revision=2, policy=policy)))


def test_it_shows_whose_code_is_asked_for(locked: Room) -> None:
    """The candidate's number, the first place of their row, and a challenge."""
    facts = locked.presenter.lock_screen.facts

    assert facts is not None
    assert Asked(pin=True, code=True) == facts.asked
    assert ("C-1", 1) == (codes(locked).number, codes(locked).sheet_number)
    assert 9 == len(codes(locked).challenge)


def test_a_code_of_the_sheet_opens_once(locked: Room) -> None:
    """It opens the test and is told in the log without the code; at the next lock the next place is asked for."""
    first = of_sheet(1)
    opened = try_code(locked, first)
    lock(locked)
    again = try_code(locked, first)

    assert (True, False, 2) == (opened, again, codes(locked).sheet_number)
    assert [Unlocked("foreign_windows", "code", "sheet code 1", UnlockChoice.GO_ON, 1)] == openings(locked)
    assert try_code(locked, of_sheet(2))


def test_the_answer_to_the_challenge_opens_once(locked: Room) -> None:
    """It opens this lock and no later one; the log has the challenge and not the answer."""
    challenge, code = codes(locked).challenge, answer(locked)
    opened = try_code(locked, code)
    lock(locked)

    assert opened
    assert challenge != codes(locked).challenge
    assert not try_code(locked, code)
    assert [Unlocked("foreign_windows", "code", f"challenge {challenge}")] == openings(locked)
    assert 1 == codes(locked).sheet_number


@pytest.mark.parametrize(
    "wrong",
    [
        of_sheet(2),
        of_sheet(1, number="C-2"),
        of_sheet(1, sitting="sitting-2"),
        challenge_code(UNLOCK_KEY, SITTING, "FHSZ-JG2Q"),
        grouped(sheet_code("5e" * 32, SITTING, "C-1", 1)),
    ],
    ids=["next place", "another candidate", "another sitting", "another challenge", "another key"],
)
def test_a_code_for_something_else_opens_nothing(locked: Room, wrong: str) -> None:
    """The next place, another candidate, another sitting, another challenge and another key: refused and recorded."""
    assert not try_code(locked, wrong)
    assert ["code, password"] == refusals(locked)
    assert [] == openings(locked)
    assert wrong.replace(" ", "") not in repr(stored(locked).incidents)


def test_a_challenge_of_another_computer_opens_nothing(
    locked: Room, other: Callable[[Device], Room], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Two candidates who are locked at once have challenges of their own, and no answer helps the other."""
    with make_ready_desk(tmp_path_factory.mktemp("other") / "home").opened() as device:
        second = other(device)
        second.open()
        second.to_test("C-2")
        lock(second)

        assert codes(locked).challenge != codes(second).challenge
        assert not try_code(locked, answer(second))
        assert try_code(second, answer(second))


def test_guessing_is_slow_and_recorded(locked: Room, desk: Desk) -> None:
    """After wrong codes even the right one waits, also after a restart; every try stands in the log."""
    heard = Heard(locked.presenter.lock_screen.refused)
    for number in range(5):
        assert not try_code(locked, f"0000 000{number}")
    right = try_code(locked, of_sheet(1))
    waits = list(heard.words)

    assert not right
    assert [0, 0] == waits[:2]
    assert sorted(waits) == waits
    assert waits[-1] > 0
    assert 6 == len(refusals(locked))
    desk.clock.advance(waits[-1] * 1000)
    assert try_code(locked, of_sheet(1))


def test_the_count_outlives_the_program(desk: Desk, other: Callable[[Device], Room]) -> None:
    """Wrong codes before a crash still make the first try after it wait, at the same challenge."""
    with desk.opened() as device:
        room = other(device)
        room.open()
        room.to_test()
        lock(room)
        shown = codes(room)
        for number in range(5):
            try_code(room, f"0000 000{number}")
    with desk.opened() as device:
        again = other(device)
        again.presenter.open()
        again.until(Screen.LOCKED)
        again.settle()

        assert shown == codes(again)
        assert not try_code(again, of_sheet(1))
        desk.clock.advance(MINUTE)
        assert try_code(again, of_sheet(1))


def test_a_code_is_used_also_after_a_crash(desk: Desk, other: Callable[[Device], Room]) -> None:
    """What opened before a crash opens nothing after it."""
    with desk.opened() as device:
        room = other(device)
        room.open()
        room.to_test()
        lock(room)
        assert try_code(room, of_sheet(1))
    with desk.opened() as device:
        again = other(device)
        again.presenter.open()
        again.until(Screen.TEST)
        again.settle()
        lock(again)

        assert not try_code(again, of_sheet(1))
        assert 2 == codes(again).sheet_number
        assert try_code(again, of_sheet(2))


def test_a_second_attempt_goes_on_in_the_row(desk: Desk, other: Callable[[Device], Room]) -> None:
    """A candidate who may sit again on this computer goes on where the first attempt left the row."""
    with desk.opened() as device:
        with_policy(device, make_policy(attempts_allowed=2))
        room = other(device)
        room.open()
        room.to_test()
        lock(room)
        room.presenter.lock_screen.open(of_sheet(1), UnlockChoice.END)
        room.until(Screen.SUBMITTED)
        room.settle()
        room.presenter.end.finish()
        room.until(Screen.SIGN_IN)
        room.to_test()
        lock(room)

        assert 2 == codes(room).sheet_number
        assert not try_code(room, of_sheet(1))
        assert try_code(room, of_sheet(2))


def test_a_challenge_changes_and_grows_old(locked: Room, desk: Desk) -> None:
    """After five minutes another is shown; the answer to the first opens until a quarter of an hour is over."""
    code, first = answer(locked), codes(locked).challenge
    changed = Heard(locked.presenter.lock_screen.changed)
    desk.clock.advance(SHOWN_MS)
    locked.qtbot.waitUntil(lambda: bool(changed), timeout=10_000)
    second = codes(locked).challenge
    desk.clock.advance(GOOD_MS - SHOWN_MS)

    assert first != second
    assert not try_code(locked, code)


def test_a_challenge_may_take_its_time(locked: Room, desk: Desk) -> None:
    """Who reads it off and walks to another room still has ten minutes."""
    desk.clock.advance(SHOWN_MS - 1)
    code = answer(locked)
    desk.clock.advance(GOOD_MS - SHOWN_MS)

    assert try_code(locked, code)


def test_an_old_sheet_opens_nothing(locked: Room, desk: Desk) -> None:
    """A day after the sitting closed its sheet is worth nothing, and a challenge still helps."""
    desk.clock.set_wall(
        int((make_sitting().closes_at + AFTERWARDS - desk.clock.now()).total_seconds() * 1000)
    )

    locked.qtbot.waitUntil(lambda: not codes(locked).sheet_number)  # nobody is sent to a sheet that is over
    assert not try_code(locked, of_sheet(1))
    assert try_code(locked, answer(locked))


def test_two_presses_are_one_try(locked: Room) -> None:
    """A code that is sent twice before the answer came opens once and uses one place."""
    for _ in range(2):
        locked.presenter.lock_screen.open(of_sheet(1), UnlockChoice.GO_ON)
    locked.settle()

    assert 1 == len(openings(locked))
    assert [] == refusals(locked)
    assert not locked.problems.words


@pytest.mark.parametrize(
    ("ways", "pin", "key", "asked"),
    [
        ((UnlockWay.CODE,), True, True, Asked(code=True)),
        ((UnlockWay.PASSWORD,), True, True, Asked(pin=True)),
        ((UnlockWay.CODE, UnlockWay.PASSWORD), False, True, Asked(code=True)),
        ((UnlockWay.CODE, UnlockWay.PASSWORD), True, False, Asked(pin=True)),
        ((UnlockWay.CODE, UnlockWay.SERVER), False, False, ANYBODY),
        ((UnlockWay.SERVER,), True, True, Asked()),
    ],
)
def test_it_asks_for_what_the_sitting_allows(
    room: Room, ways: tuple[UnlockWay, ...], pin: bool, key: bool, asked: Asked
) -> None:
    """Only what is among the ways and is set opens; where nothing is set anybody may, and from the server nobody here."""
    policy = make_policy(lockdown=replace(GOES_ON, unlock=ways))
    policy = replace(
        policy, leave_pin_hash=policy.leave_pin_hash if pin else "", unlock_key=UNLOCK_KEY if key else ""
    )
    with_policy(room.device, policy)
    room.open()
    room.to_test()
    lock(room)
    facts = room.presenter.lock_screen.facts
    assert facts is not None
    opens = {typed: try_again(room, typed) for typed in (PIN, of_sheet(1), "")}

    assert asked == facts.asked
    assert asked.code is (facts.codes is not None)
    assert [asked.pin or asked.anybody, asked.code or asked.anybody, asked.anybody] == list(opens.values())


def try_again(room: Room, typed: str) -> bool:
    """Type something at the lock screen, locking the test before where it is open."""
    if room.screen is Screen.TEST:
        lock(room)
    return try_code(room, typed)


def test_where_both_are_taken_a_pin_costs_no_code(locked: Room) -> None:
    """Wrong PINs make the next PIN wait; a code, which they are not, still opens at once."""
    for _ in range(5):
        try_code(locked, "0000")
    pin = try_code(locked, PIN)

    assert not pin
    assert ["password"] * 6 == refusals(locked)
    assert try_code(locked, of_sheet(1))


def test_with_codes_alone_a_mistyped_one_counts_too(room: Room) -> None:
    """Where there is no PIN whatever is typed is a try at the code."""
    with_policy(room.device, make_policy(lockdown=LockdownPolicy(unlock=(UnlockWay.CODE,))))
    room.open()
    room.to_test()
    lock(room)
    for _ in range(4):
        try_code(room, "1234")

    assert ["code"] * 4 == refusals(room)
    assert not try_code(room, of_sheet(1))
