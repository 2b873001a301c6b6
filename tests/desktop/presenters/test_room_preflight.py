"""What is found on the machine before a start and while a test runs: shown, refused, recorded, answered."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assessment.attempt.events import UnlockChoice
from assessment.attempt.lockdown import Level, LockdownPolicy, ProgramRule
from assessment.ids import AttemptId
from desktop.errors import MachineUnfit
from desktop.lockdown.findings.preflight import Found
from desktop.lockdown.sighting import Sighting
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.facts import Screen
from desktop.services.device import Device
from desktop.services.import_sitting import import_sitting
from desktop.services.read_attempts import list_attempts, load_attempt
from tests.builders import ALL_OFF, PIN, SECRET, make_document, make_policy, make_sitting
from tests.desktop.presenters.in_room import Room

OBS = Sighting("programs", "program_denied", "obs (/tmp/obs)")
DENIED = (ProgramRule("obs"),)


def sits(room: Room, level: Level, **more: object) -> None:
    """Give the room a sitting that looks at programs alone, at this level."""
    levels = replace(ALL_OFF, full_screen=Level.LOG, programs=level)
    lockdown = LockdownPolicy(levels=levels, denied=DENIED, **more)  # type: ignore[arg-type]  # what a test wants beside
    import_sitting(
        room.device, make_document(make_sitting(revision=2, policy=make_policy(lockdown=lockdown)))
    )


def check(room: Room) -> CheckRow | None:
    """Sign in, wait for the check to be done, and return its row for programs."""
    room.open()
    room.presenter.sign_in.sign_in("C-1", SECRET)
    room.confirm()
    return looked(room)


def looked(room: Room) -> CheckRow | None:
    """Return the row for programs once the check is done."""
    room.settle()
    rows = room.presenter.check.rows
    room.qtbot.waitUntil(
        lambda: all(row.status is not CheckStatus.RUNNING for row in room.presenter.check.rows)
    )
    rows = room.presenter.check.rows
    return next((row for row in rows if row.kind is CheckKind.PROGRAMS), None)


def incidents(room: Room) -> list[tuple[str, str]]:
    """Return what the log on the disk says went wrong: kind and evidence."""
    (row,) = list_attempts(room.device)
    attempt = load_attempt(room.device, AttemptId(row.attempt_id))
    return [(incident.kind, incident.detail) for incident in attempt.incidents]


@pytest.mark.parametrize("level", [Level.LOCK, Level.REFUSE_START])
def test_what_must_not_be_closes_the_way_on_until_it_is_mended(room: Room, level: Level) -> None:
    """The check names what was found; after it was closed and looked at again, the way on opens."""
    sits(room, level)
    room.lock.found = Found((OBS,))
    row = check(room)
    before = room.presenter.check.can_go_on
    room.lock.found = Found()
    room.presenter.check.check_again()
    room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)

    assert row is not None
    assert (CheckStatus.FAILED, "program_denied", (OBS.detail,)) == (row.status, row.reason, row.found)
    assert not before
    assert CheckRow(CheckKind.PROGRAMS, CheckStatus.OK) == looked(room)


def test_what_is_warned_of_keeps_nobody_and_is_recorded(room: Room) -> None:
    """A warning is a row, the test starts all the same, and its log has the evidence; it is known from then on."""
    sits(room, Level.WARN)
    room.lock.found = Found((OBS,))
    row = check(room)
    room.presenter.check.go_on()
    room.presenter.start.start()
    room.until(Screen.TEST)
    room.settle()

    assert row is not None
    assert CheckStatus.WARNING is row.status
    assert [(OBS.kind, OBS.detail)] == incidents(room)
    assert (OBS,) == room.lock.known


def test_what_is_only_logged_has_no_row(room: Room) -> None:
    """A candidate is not told of what is recorded and no more; a program excepted is recorded too."""
    sits(room, Level.LOG, exceptions=(ProgramRule("orca"),))
    room.lock.found = Found((OBS,), ("orca (/usr/bin/orca)",))
    row = check(room)
    room.presenter.check.go_on()
    room.presenter.start.start()
    room.until(Screen.TEST)
    room.settle()

    assert row is None
    assert [(OBS.kind, OBS.detail), ("program_excepted", "orca (/usr/bin/orca)")] == incidents(room)


def test_the_start_looks_once_more(room: Room) -> None:
    """What was opened after the check refuses the start with what it is; nothing begins, the lock is let go, and closed it may start."""
    sits(room, Level.REFUSE_START)
    check(room)
    room.presenter.check.go_on()
    room.lock.found = Found((OBS,))
    room.presenter.start.start()
    room.qtbot.waitUntil(lambda: len(room.problems) == 1)
    (error,) = room.problems.words
    rows, turns = room.attempt_rows(), list(room.lock.turns)
    room.lock.found = Found()
    room.presenter.start.start()
    room.until(Screen.TEST)

    assert isinstance(error, MachineUnfit)
    assert ("programs", OBS.kind, (OBS.detail,)) == (error.control, error.kind, error.found)
    assert ([], ["engage", "release"]) == (rows, turns)


def test_a_look_that_fails_is_told_and_can_be_tried_again(room: Room) -> None:
    """Where nobody can look, the way on stays closed with the evidence, and checking again may open it."""
    sits(room, Level.LOCK)
    room.lock.broken = OSError("no /proc")
    check(room)
    rows = {row.kind: row for row in room.presenter.check.rows}
    before = room.presenter.check.can_go_on
    room.lock.broken = None
    room.presenter.check.check_again()
    room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)

    assert not before
    assert (CheckStatus.FAILED, "OSError: no /proc") == (
        rows[CheckKind.LOCKDOWN].status,
        rows[CheckKind.LOCKDOWN].detail,
    )


def test_what_begins_while_the_test_runs_is_answered(room: Room) -> None:
    """A look around tells what is new, and the policy's level locks the test."""
    sits(room, Level.LOCK)
    room.open()
    room.to_test()
    room.lock.new.append(OBS)
    room.presenter.around.look()
    room.until(Screen.LOCKED)
    room.settle()

    assert [(OBS.kind, OBS.detail)] == incidents(room)


def test_looks_that_fail_are_told_once(room: Room) -> None:
    """The lock's log says that nobody can look around, once in a row and not every few seconds."""
    levels = replace(ALL_OFF, full_screen=Level.LOG, integrity=Level.LOG)
    policy = make_policy(lockdown=LockdownPolicy(levels=levels))
    import_sitting(room.device, make_document(make_sitting(revision=2, policy=policy)))
    room.open()
    room.to_test()
    room.lock.broken = OSError("no /proc")
    for _ in range(3):
        room.presenter.around.look()
        room.settle()

    assert [("lookout_failed", "OSError")] == incidents(room)


def test_nobody_looks_around_after_the_test(room: Room) -> None:
    """Once the machine is free nothing is looked at any more."""
    sits(room, Level.LOCK)
    room.open()
    room.to_test()
    assert room.presenter.attempt is not None
    room.presenter.attempt.submit()
    room.until(Screen.SUBMITTED)
    room.lock.new.append(OBS)
    room.presenter.around.look()
    room.settle()

    assert [OBS] == room.lock.new


@pytest.mark.parametrize(("choice", "goes_on"), [(UnlockChoice.ALLOW, True), (UnlockChoice.GO_ON, False)])
def test_what_a_proctor_allowed_does_not_refuse_going_on(
    room: Room, other: Callable[[Device], Room], choice: UnlockChoice, goes_on: bool
) -> None:
    """Allowed until the end it is no reason not to go on after a crash, but recorded; not allowed, it is."""
    sits(room, Level.LOCK)
    room.open()
    room.to_test()
    room.lock.new.append(OBS)
    room.presenter.around.look()
    room.until(Screen.LOCKED)
    room.presenter.lock_screen.open(PIN, choice)
    room.until(Screen.TEST)
    room.settle()
    room.presenter.close()
    again = other(room.device)
    again.lock.found = Found((OBS,))
    again.presenter.open()
    again.until(Screen.TEST if goes_on else Screen.INSTRUCTIONS)
    again.settle()

    assert ([] if goes_on else [MachineUnfit]) == [type(error) for error in again.problems.words]
    assert (2 if goes_on else 1) == incidents(again).count((OBS.kind, OBS.detail))
