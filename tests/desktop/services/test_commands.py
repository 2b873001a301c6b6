"""Commands of staff on the device: believed only when signed, kept, and settled by the log alone."""

from pathlib import Path

import pytest

from assessment.attempt.attempt import LOCK
from assessment.attempt.command import CommandKind, Refusal, carry_out
from assessment.attempt.events import (
    CommandOutcome,
    CommandSettled,
    Event,
    Paused,
    Resumed,
    SubmitMethod,
    Submitted,
    Unlocked,
)
from assessment.attempt.states import State
from assessment.errors import IllegalMove
from assessment.ids import AttemptId
from assessment.sync.log import LogEntry
from desktop.clock import unix_ms
from desktop.services.device import Device
from desktop.services.enrol import keep_enrolment
from desktop.services.pull_changes import Applied, apply_changes, refused_codes
from desktop.services.read_attempts import attempt_entries, load_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.waiting_commands import settle_over, told_so_far
from tests.builders import SERVER_URL, STRANGER, make_ready_desk, make_reply, resumed, started
from tests.commands import GIVEN_MS, change_of, command_id, command_to, told
from tests.standing import changes_cursor

MINUTE = 60_000


@pytest.fixture
def running(device: Device) -> RunningAttempt:
    """An attempt that has just begun."""
    return started(device)


def waiting(running: RunningAttempt) -> list[tuple[int, bool]]:
    """Return the numbers of the commands that wait, each with whether it is too late."""
    found = told_so_far(running.device, running.attempt).waiting
    return [(one.command.number, one.expired) for one in found]


def obey(running: RunningAttempt) -> None:
    """Carry out all that waits."""
    so_far = told_so_far(running.device, running.attempt)
    for one in so_far.waiting:
        running.record(carry_out(running.attempt, one.command, known=so_far.known, expired=one.expired))


def test_commands_wait_in_the_order_they_were_given(running: RunningAttempt) -> None:
    """Whatever order they arrive in, however often, they wait by their numbers and once each."""
    id = running.attempt.attempt_id
    one, two, three = (command_to(id, CommandKind.EXTEND, number) for number in (1, 2, 3))

    apply_changes(running.device, told(three, one, one, cursor=1))
    apply_changes(running.device, told(two, three, cursor=2))

    assert [(1, False), (2, False), (3, False)] == waiting(running)


def test_a_forged_command_is_never_kept(running: RunningAttempt) -> None:
    """What the organisation did not sign changes nothing; it is reported, and is there once its issuer is trusted."""
    device = running.device
    forged = change_of(command_to(running.attempt.attempt_id, CommandKind.CANCEL), STRANGER)
    applied = apply_changes(device, told().model_copy(update={"changes": (forged,)}))

    assert Applied(1, ("command: CommandInvalid",)) == applied
    assert [] == waiting(running)
    assert ("command: CommandInvalid",) == refused_codes(device)
    keep_enrolment(device, SERVER_URL, make_reply(issuer=STRANGER))
    assert [(1, False)] == waiting(running)


def test_a_command_is_over_by_the_clock_of_the_server(running: RunningAttempt) -> None:
    """Whether a command has expired does not depend on how this machine's clock is set."""
    id, device = running.attempt.attempt_id, running.device
    message = command_to(id, CommandKind.MESSAGE, 1, expires_ms=GIVEN_MS + 5 * MINUTE)
    late = command_to(id, CommandKind.MESSAGE, 2, expires_ms=GIVEN_MS + MINUTE)

    apply_changes(device, told(message, late, server_ms=GIVEN_MS + 2 * MINUTE))

    assert unix_ms(device.clock.now()) > GIVEN_MS + 5 * MINUTE
    assert [(1, False), (2, True)] == waiting(running)


def test_what_waits_here_too_long_is_too_late(tmp_path: Path) -> None:
    """A command that has come and finds its attempt closed is too late when the attempt goes on after its time."""
    desk = make_ready_desk(tmp_path)
    with desk.opened() as device:
        running = started(device)
        message = command_to(running.attempt.attempt_id, CommandKind.MESSAGE, expires_ms=GIVEN_MS + MINUTE)
        apply_changes(device, told(message))
        assert [(1, False)] == waiting(running)
    desk.clock.reboot(2 * MINUTE)

    with desk.opened() as device:
        again, _ = resumed(device)

        assert [(1, True)] == waiting(again)


@pytest.mark.parametrize("dies", ["before", "after"])
@pytest.mark.parametrize("kind", [CommandKind.EXTEND, CommandKind.LOCK, CommandKind.MESSAGE])
def test_a_kill_while_a_command_is_carried_out_never_doubles_it(
    tmp_path: Path, kind: CommandKind, dies: str
) -> None:
    """Killed just before or just after its event is on the disk, a command counts once and is settled once."""

    class Killed(BaseException):
        """The process dies here."""

    desk = make_ready_desk(tmp_path)
    with desk.opened() as device:
        running = started(device)
        attempt_id = running.attempt.attempt_id
        command = command_to(attempt_id, kind)
        apply_changes(device, told(command))
        append = device.log.append

        def die(event: Event, state: str | None = None) -> LogEntry:
            if dies == "after":
                append(event, state)
            raise Killed

        device.log.append = die  # type: ignore[method-assign]  # the moment of the kill
        with pytest.raises(Killed):
            obey(running)
    with desk.opened() as device:
        attempt = load_attempt(device, attempt_id)
        assert [command.id] * (dies == "after") == list(attempt.commands)
        seq = attempt.seqs[device.device_id]
        before = [one.command.id for one in told_so_far(device, attempt).waiting]
        assert [command.id] * (dies == "before") == before
        if before:
            event = carry_out(attempt, command)
            device.log.append(
                Event(attempt_id, device.device_id, seq + 1, 0, attempt.elapsed_ms, attempt.pack_hash, event)
            )
        apply_changes(device, told(command, cursor=2))  # the server tells it again
        after = load_attempt(device, attempt_id)

        assert () == told_so_far(device, after).waiting
        assert [command.id] == list(after.commands)
        assert (600_000 if kind is CommandKind.EXTEND else 0) == after.extended_ms
        assert not after.anomalies


def test_a_kill_between_unlocking_and_going_on_leaves_nobody_locked(tmp_path: Path) -> None:
    """Killed after the lock was opened from the server, before work went on, the attempt simply goes on."""
    desk = make_ready_desk(tmp_path)
    with desk.opened() as device:
        running = started(device)
        id = running.attempt.attempt_id
        apply_changes(device, told(command_to(id, CommandKind.LOCK)))
        obey(running)
        apply_changes(device, told(command_to(id, CommandKind.UNLOCK, 2, pause=command_id(1)), cursor=2))
        obey(running)
        assert (State.PAUSED, False) == (running.attempt.state, running.attempt.locked)
        who = running.paper.entry.number
    with desk.opened() as device:
        from assessment.attempt.admitted import Admission
        from desktop.services.resume_attempt import resume_attempt
        from desktop.services.unlock_pack import unlock_pack
        from tests.builders import LOCKED, signed_in

        seated = signed_in(device, who)
        assert Admission.CONTINUE is seated.admitted.admission
        again, _ = resume_attempt(device, seated, unlock_pack(device, seated.pack_hash), LOCKED)

        assert State.IN_PROGRESS is again.attempt.state


def test_an_attempt_that_is_over_tells_that_it_is(running: RunningAttempt) -> None:
    """Commands that find their attempt ended are recorded as refused, once, and the log holds together."""
    device, id = running.device, running.attempt.attempt_id
    running.record(Submitted(SubmitMethod.CANDIDATE))
    apply_changes(device, told(command_to(id, CommandKind.LOCK), command_to(id, CommandKind.EXTEND, 2)))

    assert (2, 0) == (settle_over(device), settle_over(device))
    attempt = load_attempt(device, id)
    assert {Refusal.OVER.value} == {one.detail for one in attempt.commands.values()}
    assert State.SUBMITTED is attempt.state
    assert not attempt.anomalies
    assert ["command_settled"] * 2 == [entry.kind for entry in attempt_entries(device, id)][-2:]


def test_an_open_attempt_is_left_to_whoever_runs_it(running: RunningAttempt) -> None:
    """What waits for an attempt that is under way is not settled behind its back."""
    apply_changes(running.device, told(command_to(running.attempt.attempt_id, CommandKind.LOCK)))

    assert 0 == settle_over(running.device)
    assert [(1, False)] == waiting(running)


def test_a_command_to_another_attempt_waits_for_nobody_here(running: RunningAttempt) -> None:
    """A command to an attempt that this computer does not have touches none that it has."""
    apply_changes(running.device, told(command_to(AttemptId(command_id(99)), CommandKind.CANCEL)))

    assert [] == waiting(running)
    assert 0 == settle_over(running.device)


def test_the_rules_refuse_an_unlock_of_another_lock(running: RunningAttempt) -> None:
    """Should one come as far as the log, an unlock for an earlier lock is refused there too."""
    running.record(Paused(LOCK))
    first = running.attempt.pause_name
    running.record(Unlocked("keys", "password", "proctor"), Resumed(), Paused(LOCK))

    with pytest.raises(IllegalMove):
        running.record(Unlocked("staff", "server", "Ms Lee", pause=first, command=command_id(1)))

    assert running.attempt.locked


def test_what_was_settled_is_never_settled_again(running: RunningAttempt) -> None:
    """The rules refuse a second event for a command, whatever it says."""
    running.record(CommandSettled(command_id(1), CommandOutcome.EXPIRED))

    with pytest.raises(IllegalMove):
        running.record(CommandSettled(command_id(1), CommandOutcome.DONE))


def test_asking_in_vain_writes_nothing(device: Device) -> None:
    """A page without anything new leaves the cursor where it is and the disk alone."""
    apply_changes(device, told(cursor=7))

    assert Applied(0, ()) == apply_changes(device, told(cursor=7))
    assert 7 == changes_cursor(device)
