"""Promises of commands from the server to a test that is sat: nothing typed is lost, and each is done once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assessment.attempt.attempt import HELD, LOCK, Attempt
from assessment.attempt.command import Command, CommandKind, Refusal
from assessment.attempt.events import CommandOutcome, SubmitMethod, UnlockChoice
from assessment.attempt.lockdown import LockdownPolicy, UnlockWay
from assessment.attempt.states import State
from assessment.content.response import single
from assessment.ids import AttemptId
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.commands import StaffMessage
from desktop.presenters.course_facts import TimeNotice, Told
from desktop.presenters.end_facts import EndCause
from desktop.presenters.facts import Screen
from desktop.services.device import Device
from desktop.services.import_sitting import import_sitting
from desktop.services.pull_changes import apply_changes
from desktop.services.read_attempts import list_attempts, load_attempt
from tests.builders import (
    PIN,
    Q1,
    Q2,
    Q5,
    answers,
    make_document,
    make_policy,
    make_ready_desk,
    make_sitting,
    text,
)
from tests.commands import GIVEN_MS, command_id, command_to, told
from tests.desktop.presenters.helpers import BrokenDisk, Heard
from tests.desktop.presenters.in_room import Room


@pytest.fixture
def sat(room: Room) -> Room:
    """A test that has just begun."""
    room.open()
    room.to_test()
    return room


def presenter(room: Room) -> AttemptPresenter:
    """Return the attempt under way."""
    assert room.presenter.attempt is not None
    return room.presenter.attempt


def stored(room: Room) -> Attempt:
    """Return the attempt as its log tells it."""
    (row,) = room.background.on_database(lambda: list_attempts(room.device))
    return room.background.on_database(lambda: load_attempt(room.device, AttemptId(row.attempt_id)))


def tell(room: Room, *commands: Command, server_ms: int = GIVEN_MS) -> None:
    """Let the server's commands come, as after a round of changes."""
    reply = told(*commands, server_ms=server_ms)
    room.background.on_database(lambda: apply_changes(room.device, reply))
    room.presenter.sending.brought.emit()
    for _ in range(3):
        room.settle()


def give(room: Room, kind: CommandKind, number: int = 1, **more: object) -> Command:
    """Tell the attempt one command, and return it."""
    command = command_to(stored(room).attempt_id, kind, number, **more)
    tell(room, command)
    return command


def outcomes(room: Room) -> list[tuple[CommandOutcome, str]]:
    """Return what has become of the commands, in their order."""
    settled = stored(room).commands
    return [(settled[id].outcome, settled[id].detail) for id in sorted(settled)]


DONE = (CommandOutcome.DONE, "")


def test_a_pause_saves_what_is_being_typed(sat: Room) -> None:
    """Held by staff, the candidate's half sentence is on the disk before the pause; nothing more is taken."""
    attempt = presenter(sat)
    attempt.go_to(Q5)
    attempt.type(Q5, text("Half a sen"))

    give(sat, CommandKind.PAUSE, reason="Noise")

    after = stored(sat)
    assert ("Half a sen",) == answers(after)[Q5]
    assert (State.PAUSED, HELD, "Noise") == (after.state, after.pause_reason, after.pause_why)
    assert not attempt.takes_input
    assert Screen.LOCKED is sat.screen
    facts = sat.presenter.lock_screen.facts
    assert facts is not None
    assert ("staff", "held_by_staff", "Noise") == (facts.control, facts.kind, facts.detail)
    assert (True, True, True) == (facts.by_staff, facts.held, facts.stops_clock)
    assert [DONE] == outcomes(sat)


def test_the_candidate_does_not_go_on_by_themselves(sat: Room) -> None:
    """A pause by staff ends when they say so, and then the test is in view as before."""
    pause = give(sat, CommandKind.PAUSE)
    presenter(sat).resume()
    sat.settle()
    assert stored(sat).locked

    give(sat, CommandKind.RESUME, 2, pause=pause.id)

    assert (State.IN_PROGRESS, Screen.TEST) == (stored(sat).state, sat.screen)
    assert presenter(sat).takes_input
    assert [DONE, DONE] == outcomes(sat)


def test_a_proctor_at_the_desk_can_go_on_without_the_server(sat: Room) -> None:
    """Where the network fails after a pause from the server, the PIN in the room still opens it."""
    give(sat, CommandKind.PAUSE)

    sat.presenter.lock_screen.open(PIN, UnlockChoice.GO_ON)
    sat.until(Screen.TEST)
    sat.settle()

    assert State.IN_PROGRESS is stored(sat).state


def test_each_pause_by_staff_is_opened_anew(sat: Room) -> None:
    """A pause by staff counts as a lock of its own: what has opened one before does not stand in its way, nor opens it."""
    for number in (1, 2):
        give(sat, CommandKind.PAUSE, number)
        assert number == stored(sat).locks
        sat.presenter.lock_screen.open(PIN, UnlockChoice.GO_ON)
        sat.until(Screen.TEST)
        sat.settle()


def test_a_lock_says_why_and_its_unlock_opens_it(sat: Room) -> None:
    """Locked from the server the screen says what staff said; unlocked, the test goes on."""
    lock = give(sat, CommandKind.LOCK, reason="Come to the front")
    facts = sat.presenter.lock_screen.facts
    assert facts is not None
    assert ("locked_by_staff", "Come to the front", False) == (facts.kind, facts.detail, facts.held)
    assert LOCK == stored(sat).pause_reason

    give(sat, CommandKind.UNLOCK, 2, pause=lock.id)

    assert (State.IN_PROGRESS, Screen.TEST) == (stored(sat).state, sat.screen)


def test_a_lock_of_the_machine_is_opened_from_the_server(sat: Room) -> None:
    """What a watcher has locked is opened by a command that names that lock, and by no command for another."""
    sat.lock.see("foreign_windows", "window_above", "Notes")
    sat.until(Screen.LOCKED)
    sat.settle()

    give(sat, CommandKind.UNLOCK, 1, pause="another")
    assert stored(sat).locked
    give(sat, CommandKind.UNLOCK, 2, pause=stored(sat).pause_name)

    assert Screen.TEST is sat.screen
    assert [(CommandOutcome.REFUSED, Refusal.ANOTHER_PAUSE.value), DONE] == outcomes(sat)


def test_the_policy_may_keep_the_server_from_unlocking(room: Room) -> None:
    """Where the sitting lets only the PIN open a lock, the server's unlock is refused and staff are told."""
    policy = make_policy(lockdown=LockdownPolicy(unlock=(UnlockWay.PASSWORD,)))
    import_sitting(room.device, make_document(make_sitting(revision=2, policy=policy)))
    room.open()
    room.to_test()
    room.lock.see("foreign_windows", "window_above", "Notes")
    room.until(Screen.LOCKED)
    room.settle()

    give(room, CommandKind.UNLOCK, 1, pause=stored(room).pause_name)

    assert stored(room).locked
    assert [(CommandOutcome.REFUSED, Refusal.SERVER_MAY_NOT.value)] == outcomes(room)


def test_more_time_is_told_with_its_reason(sat: Room) -> None:
    """The clock moves by what was granted, and the candidate is told how much and why, once."""
    before = presenter(sat).time.remaining_ms or 0
    notices = Heard(presenter(sat).time_told)

    command = give(sat, CommandKind.EXTEND)
    tell(sat, command, command)

    (notice,) = notices.words
    assert isinstance(notice, TimeNotice)
    assert (Told.EXTENDED, 600_000, "A fire alarm") == (notice.told, notice.length_ms, notice.why)
    assert before + 600_000 == presenter(sat).time.remaining_ms
    assert 600_000 == stored(sat).extended_ms


def test_a_message_is_settled_when_it_was_on_the_screen(sat: Room) -> None:
    """A message is told to the screen once, and recorded when the screen has shown it, not before."""
    said = Heard(presenter(sat).said)
    command = give(sat, CommandKind.MESSAGE)
    tell(sat, command)
    assert [StaffMessage(command.id, "Please speak up.")] == said.words
    assert [] == outcomes(sat)

    presenter(sat).message_shown(said.words[0])
    sat.settle()
    presenter(sat).message_shown(said.words[0])
    sat.settle()

    assert [DONE] == outcomes(sat)
    assert not stored(sat).anomalies


def test_an_end_keeps_the_answers(sat: Room) -> None:
    """Ended by staff, what was typed is part of it, and the last screen says who ended it."""
    attempt = presenter(sat)
    attempt.go_to(Q5)
    attempt.type(Q5, text("Up to here"))

    give(sat, CommandKind.END)

    assert (Screen.SUBMITTED, State.SUBMITTED) == (sat.screen, stored(sat).state)
    assert SubmitMethod.PROCTOR is stored(sat).submit_method
    assert ("Up to here",) == answers(stored(sat))[Q5]
    end = sat.presenter.end.end
    assert end is not None
    assert EndCause.SUBMITTED_BY_PROCTOR is end.cause


def test_a_cancelled_test_says_so_and_promises_no_result(sat: Room) -> None:
    """Cancelled by staff, the attempt is over and does not count; its answers are kept."""
    presenter(sat).choose(Q1, single("A"))

    give(sat, CommandKind.CANCEL, reason="Ill")

    end = sat.presenter.end.end
    assert end is not None
    assert (EndCause.CANCELLED, False) == (end.cause, end.result_expected)
    assert (State.CANCELLED, {Q1: ("A",)}) == (stored(sat).state, answers(stored(sat)))
    assert not sat.lock.engaged


def test_an_end_out_of_a_lock(sat: Room) -> None:
    """A locked test can be ended from the server without being opened first."""
    give(sat, CommandKind.LOCK)

    give(sat, CommandKind.END, 2)

    assert (Screen.SUBMITTED, State.SUBMITTED) == (sat.screen, stored(sat).state)


def test_lock_and_unlock_twice_over_and_in_the_wrong_order_are_applied_once(sat: Room) -> None:
    """A lock, its unlock, a second lock: doubled and out of order, each is applied once and the last one holds."""
    id = stored(sat).attempt_id
    lock = command_to(id, CommandKind.LOCK, 1)
    unlock = command_to(id, CommandKind.UNLOCK, 2, pause=lock.id)
    again = command_to(id, CommandKind.LOCK, 3)

    tell(sat, unlock, lock, unlock, lock)
    assert Screen.TEST is sat.screen
    tell(sat, again, unlock, again, lock)

    after = stored(sat)
    assert (Screen.LOCKED, again.id) == (sat.screen, after.pause_name)
    assert [DONE, DONE, DONE] == outcomes(sat)
    assert not after.anomalies
    tell(sat, unlock)
    assert stored(sat).locked


def test_an_unlock_that_overtakes_its_lock_leaves_nobody_locked(sat: Room) -> None:
    """When the unlock comes a round earlier than its lock, the lock that follows is not made any more."""
    id = stored(sat).attempt_id
    tell(sat, command_to(id, CommandKind.UNLOCK, 2, pause=command_id(1)))

    tell(sat, command_to(id, CommandKind.LOCK, 1))

    assert Screen.TEST is sat.screen
    assert [
        (CommandOutcome.REFUSED, Refusal.OVERTAKEN.value),
        (CommandOutcome.REFUSED, Refusal.NOT_PAUSED.value),
    ] == outcomes(sat)


def test_a_break_is_not_locked_into(sat: Room) -> None:
    """What finds the test paused already is refused with its reason; the pause goes on as it was."""
    presenter(sat).pause("candidate")
    sat.settle()

    give(sat, CommandKind.LOCK)

    assert "candidate" == stored(sat).pause_reason
    assert [(CommandOutcome.REFUSED, Refusal.PAUSED_ALREADY.value)] == outcomes(sat)


def test_what_comes_after_the_end_is_refused_as_over(sat: Room) -> None:
    """A command for a test that has ended is recorded as refused, and the last screen stays."""
    presenter(sat).submit()
    sat.until(Screen.SUBMITTED)
    sat.settle()

    give(sat, CommandKind.LOCK)

    assert Screen.SUBMITTED is sat.screen
    assert [(CommandOutcome.REFUSED, Refusal.OVER.value)] == outcomes(sat)


def test_after_hours_offline_what_is_sensible_is_done_and_the_rest_expires(sat: Room) -> None:
    """A page of old commands: time that was granted is granted, messages and locks of then are not for now."""
    id, later = stored(sat).attempt_id, GIVEN_MS + 3 * 3_600_000
    expires = GIVEN_MS + 1_800_000

    tell(
        sat,
        command_to(id, CommandKind.MESSAGE, 1, expires_ms=expires),
        command_to(id, CommandKind.LOCK, 2, expires_ms=expires),
        command_to(id, CommandKind.EXTEND, 3),
        server_ms=later,
    )

    expired = (CommandOutcome.EXPIRED, "")
    assert [expired, expired, DONE] == outcomes(sat)
    assert (Screen.TEST, 600_000) == (sat.screen, stored(sat).extended_ms)


def test_commands_wait_for_the_next_start(tmp_path: Path, other: Callable[[Device], Room]) -> None:
    """What comes while the machine is down, or nobody sits there, is carried out when the attempt goes on."""
    desk = make_ready_desk(tmp_path / "home")
    with desk.opened() as device:
        room = other(device)
        room.open()
        room.to_test()
        id = stored(room).attempt_id
        room.presenter.close()
        room.background.drain()
    with desk.opened() as device:
        apply_changes(device, told(command_to(id, CommandKind.EXTEND), command_to(id, CommandKind.LOCK, 2)))
    with desk.opened() as device:
        room = other(device)
        room.presenter.open()
        room.until(Screen.LOCKED)
        room.settle()

        assert [DONE, DONE] == outcomes(room)
        assert 600_000 == stored(room).extended_ms
        room.presenter.close()
        room.background.drain()
    with desk.opened() as device:
        room = other(device)
        room.presenter.open()
        room.until(Screen.LOCKED)
        tell(room, command_to(id, CommandKind.UNLOCK, 3, pause=command_id(2)))

        assert (Screen.TEST, State.IN_PROGRESS) == (room.screen, stored(room).state)
        assert 600_000 == stored(room).extended_ms


def test_a_disk_that_refuses_delays_a_command_and_doubles_nothing(sat: Room) -> None:
    """While the disk refuses, a command waits with the answers before it; when it takes them, each counts once."""
    disk = BrokenDisk(sat.device)
    presenter(sat).choose(Q2, single("B"))
    command = give(sat, CommandKind.EXTEND)
    tell(sat, command)
    assert [] == outcomes(sat)

    disk.broken = False
    sat.qtbot.waitUntil(lambda: not presenter(sat).unrecorded, timeout=10_000)
    sat.settle()

    assert [DONE] == outcomes(sat)
    assert (600_000, {Q2: ("B",)}) == (stored(sat).extended_ms, answers(stored(sat)))
