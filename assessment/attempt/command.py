"""What staff tell an attempt through the server, and the event by which its device carries it out, or says why not."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from assessment.attempt.attempt import HELD, LOCK, Attempt
from assessment.attempt.events import (
    Body,
    Cancelled,
    CommandOutcome,
    CommandSettled,
    Paused,
    Resumed,
    SubmitMethod,
    Submitted,
    TimeExtended,
    Unlocked,
)
from assessment.attempt.lockdown import UnlockWay
from assessment.attempt.states import OPEN_STATES, State
from assessment.content.interaction import is_storable
from assessment.errors import CommandInvalid
from assessment.ids import AttemptId

MAX_TEXT, MAX_REASON, MAX_NAME = 2_000, 500, 200
MAX_EXTENSION_MS = 24 * 60 * 60_000
BY_STAFF = "staff"
"""What has locked a test where it was no control of the machine."""
_LINES = {"\n", "\t"}


class CommandKind(Enum):
    """What staff can have a device do with an attempt. END: it is submitted as it is. CANCEL: it does not count."""

    MESSAGE = "message"
    PAUSE = "pause"
    RESUME = "resume"
    EXTEND = "extend"
    LOCK = "lock"
    UNLOCK = "unlock"
    END = "end"
    CANCEL = "cancel"

    @property
    def stops(self) -> bool:
        """Whether it begins a pause."""
        return self in (CommandKind.PAUSE, CommandKind.LOCK)

    @property
    def opens(self) -> bool:
        """Whether it ends a pause, and so must name it."""
        return self in (CommandKind.RESUME, CommandKind.UNLOCK)


_MINUTES = 60_000
LIFE_MS = dict.fromkeys((CommandKind.MESSAGE, CommandKind.PAUSE, CommandKind.LOCK), 30 * _MINUTES)
"""How long a command means something where staff do not say: these are about what is going on in the room now.

The others hold as long as the attempt is open: time that was granted is granted, and what opens a pause names it.
"""


class Refusal(Enum):
    """Why a device did not carry out a command. OVERTAKEN: it came after what staff told later, and would undo it."""

    OVER = "over"
    NOT_STARTED = "not_started"
    PAUSED_ALREADY = "paused_already"
    NOT_PAUSED = "not_paused"
    ANOTHER_PAUSE = "another_pause"
    NEEDS_UNLOCK = "needs_unlock"
    NOT_LOCKED = "not_locked"
    SERVER_MAY_NOT = "server_may_not"
    PRACTICE = "practice"
    OVERTAKEN = "overtaken"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. ``number`` grows with each attempt's commands: they are carried out in this order.

    ``text`` is a message, ``reason`` why staff did it, both for the candidate to read. ``extension_ms`` is how much time
    is granted, ``pause`` the name of the pause that is to end. After ``expires_ms`` it is not carried out any more.
    """

    id: str
    attempt_id: AttemptId
    number: int
    kind: CommandKind
    by: str
    at_ms: int
    reason: str = ""
    text: str = ""
    extension_ms: int = 0
    pause: str = ""
    expires_ms: int | None = None

    def __post_init__(self) -> None:
        """Refuse what makes no sense.

        Raises:
            CommandInvalid: ``place`` is the field.
        """
        kind = self.kind
        for name, text, most in (
            ("text", self.text, MAX_TEXT),
            ("reason", self.reason, MAX_REASON),
            ("by", self.by, MAX_NAME),
        ):
            if len(text) > most or not is_storable(text) or not _plain(text):
                raise CommandInvalid(name, f"{len(text)} characters")
        if bool(self.text.strip()) is not (kind is CommandKind.MESSAGE):
            raise CommandInvalid("text", kind.value)
        if (0 < self.extension_ms <= MAX_EXTENSION_MS) is not (kind is CommandKind.EXTEND):
            raise CommandInvalid("extension_ms", f"{self.extension_ms} to {kind.value}")
        if bool(self.pause) is not kind.opens:
            raise CommandInvalid("pause", kind.value)
        if self.number < 1 or not self.by:
            raise CommandInvalid("number" if self.by else "by", str(self.number))
        if self.expires_ms is not None and self.expires_ms <= self.at_ms:
            raise CommandInvalid("expires_ms", f"{self.expires_ms - self.at_ms} ms after it was given")


def _plain(text: str) -> bool:
    return all(sign.isprintable() or sign in _LINES for sign in text)


def carry_out(
    attempt: Attempt,
    command: Command,
    *,
    known: Iterable[Command] = (),
    expired: bool = False,
    unlock: tuple[UnlockWay, ...] = tuple(UnlockWay),
    practice: bool = False,
) -> Body:
    """Return the event by which an attempt obeys a command, or that says why it does not; the rules have the last word.

    ``known`` are the commands to this attempt that have come, ``unlock`` is what opens a locked test here. A message is
    DONE by this when it is on the screen.
    """
    if attempt.state not in OPEN_STATES:
        return _no(command, Refusal.OVER)
    if expired:
        return CommandSettled(command.id, CommandOutcome.EXPIRED)
    if command.kind.stops and any(_overtakes(attempt, command, other) for other in known):
        return _no(command, Refusal.OVERTAKEN)
    if attempt.state is State.INITIATED and command.kind not in _BEFORE_THE_START:
        return _no(command, Refusal.NOT_STARTED)
    by, why, id = command.by, command.reason, command.id
    match command.kind:
        case CommandKind.MESSAGE:
            return CommandSettled(id, CommandOutcome.DONE)
        case CommandKind.EXTEND:
            return TimeExtended(command.extension_ms, by, why, id)
        case CommandKind.END:
            return Submitted(SubmitMethod.PROCTOR, id)
        case CommandKind.CANCEL:
            return Cancelled(why, by, id)
        case CommandKind.PAUSE | CommandKind.LOCK:
            return _stop(attempt, command, practice=practice)
        case CommandKind.RESUME | CommandKind.UNLOCK:
            return _open(attempt, command, unlock)


_BEFORE_THE_START = (CommandKind.MESSAGE, CommandKind.EXTEND, CommandKind.CANCEL)


def _overtakes(attempt: Attempt, command: Command, other: Command) -> bool:
    """Say whether ``other`` was given later than a pause and is settled: it ended that pause, or moved the attempt on."""
    settled = attempt.commands.get(other.id)
    if settled is None or other.number <= command.number or not (other.kind.stops or other.kind.opens):
        return False
    return other.pause == command.id or settled.outcome is CommandOutcome.DONE


def _stop(attempt: Attempt, command: Command, *, practice: bool) -> Body:
    if practice:
        return _no(command, Refusal.PRACTICE)
    if attempt.state is State.PAUSED:
        return _no(command, Refusal.PAUSED_ALREADY)
    reason = LOCK if command.kind is CommandKind.LOCK else HELD
    return Paused(reason, command.by, command.reason, command.id)


def _open(attempt: Attempt, command: Command, unlock: tuple[UnlockWay, ...]) -> Body:
    """Open a pause; what ends is the pause that the command names and no later one."""
    if attempt.state is not State.PAUSED:
        return _no(command, Refusal.NOT_PAUSED)
    if attempt.pause_name != command.pause:
        return _no(command, Refusal.ANOTHER_PAUSE)
    locked = attempt.pause_reason == LOCK
    if command.kind is CommandKind.RESUME:
        if locked:
            return _no(command, Refusal.NEEDS_UNLOCK)
        if attempt.pause_reason != HELD:
            return Resumed(command.id)
    elif not locked:
        return _no(command, Refusal.NOT_LOCKED)
    elif UnlockWay.SERVER not in unlock:
        return _no(command, Refusal.SERVER_MAY_NOT)
    return Unlocked(
        BY_STAFF, UnlockWay.SERVER.value, command.by, pause=attempt.pause_name, command=command.id
    )


def _no(command: Command, refusal: Refusal) -> CommandSettled:
    return CommandSettled(command.id, CommandOutcome.REFUSED, refusal.value)
