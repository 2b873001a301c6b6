"""The commands of staff that an attempt has not settled yet. Which it has, its log says and nothing else."""

from dataclasses import dataclass

from assessment.attempt.attempt import Attempt, apply
from assessment.attempt.command import Command, carry_out
from assessment.attempt.events import Event
from assessment.attempt.states import OPEN_STATES, State
from assessment.ids import AttemptId
from assessment.pack.command_document import own_command
from desktop.clock import unix_ms
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.storage.commands import attempts_told, commands_of, note_settled
from desktop.storage.engine import transaction
from desktop.storage.models import StoredCommand


@dataclass(frozen=True, slots=True)
class WaitingCommand:
    """A command that waits; ``expired``: it came, or is looked at, too late."""

    command: Command
    expired: bool


@dataclass(frozen=True, slots=True)
class ToldSoFar:
    """All commands to an attempt that have come, and of these the ones that wait, in the order they were given."""

    known: tuple[Command, ...] = ()
    waiting: tuple[WaitingCommand, ...] = ()


def told_so_far(device: Device, attempt: Attempt) -> ToldSoFar:
    """Return what an attempt was told. ``attempt`` is as it is on the disk now."""
    now = unix_ms(device.clock.now())
    with transaction(device.engine) as session:
        rows = commands_of(session, attempt.attempt_id)
        note_settled(session, (row.command_id for row in rows if _newly_settled(row, attempt)))
    read = [(row, own_command(row.document)) for row in rows]
    return ToldSoFar(
        tuple(command for _, command in read),
        tuple(
            WaitingCommand(command, row.expires_at_ms is not None and row.expires_at_ms <= now)
            for row, command in read
            if row.command_id not in attempt.commands
        ),
    )


def settle_over(device: Device) -> int:
    """Record, in attempts that are over, that what they were told came too late; return how many commands that were.

    Only while nothing is being recorded in those attempts.

    Raises:
        DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: what is left waits for the next time.
    """
    with transaction(device.engine) as session:
        told = [AttemptId(row.attempt_id) for row in attempts_told(session, device.epoch) if _over(row.state)]
    return sum(_settle(device, load_attempt(device, attempt_id)) for attempt_id in told)


def _settle(device: Device, attempt: Attempt) -> int:
    waiting = told_so_far(device, attempt).waiting
    for one in waiting:
        body = carry_out(attempt, one.command)
        seq = attempt.seqs.get(device.device_id, 0) + 1
        now, elapsed = unix_ms(device.clock.now()), attempt.elapsed_ms
        event = Event(attempt.attempt_id, device.device_id, seq, now, elapsed, attempt.pack_hash, body)
        after = apply(attempt, event)
        device.log.append(event)
        attempt = after
    told_so_far(device, attempt)
    return len(waiting)


def _newly_settled(row: StoredCommand, attempt: Attempt) -> bool:
    return not row.settled and row.command_id in attempt.commands


def _over(state: str) -> bool:
    return State(state) not in OPEN_STATES
