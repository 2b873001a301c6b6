"""What staff tell an attempt from the server: carried out in order, each once, and told of in the log.

A command is settled by the event that names it, and by nothing else: what comes in between only makes it come again.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from assessment.attempt.command import Command, CommandKind, Refusal, carry_out
from assessment.attempt.events import (
    Body,
    Cancelled,
    CommandOutcome,
    CommandSettled,
    Paused,
    Resumed,
    Submitted,
    Unlocked,
    command_of,
)
from assessment.attempt.states import OPEN_STATES
from desktop.background import Background
from desktop.presenters.course import Course
from desktop.presenters.recording import Recorder
from desktop.services.running_attempt import RunningAttempt
from desktop.services.waiting_commands import ToldSoFar, told_so_far


@dataclass(frozen=True, slots=True)
class StaffMessage:
    """What staff say to the candidate. It is ``shown`` when it was on the screen."""

    id: str
    text: str


class CommandsPresenter(QObject):
    """Carries out the commands to one attempt. ``said`` brings a message for the screen."""

    said = Signal(object)
    problem = Signal(object)

    def __init__(
        self,
        running: RunningAttempt,
        background: Background,
        recorder: Recorder,
        course: Course,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._running = running
        self._background = background
        self._recorder = recorder
        self._course = course
        self._told = ToldSoFar()
        self._in_hand = ""
        self._messages: dict[str, CommandSettled] = {}
        recorder.took.connect(lambda _: self._go_on())
        recorder.refused.connect(self._refused)

    def look(self) -> None:
        """Something may have come."""
        running = self._running
        self._background.database(
            lambda: told_so_far(running.device, running.attempt), self._found, self.problem.emit
        )

    def shown(self, message: StaffMessage) -> None:
        """A message is on the screen."""
        settled = self._messages.pop(message.id, None)
        if settled is not None:
            self._recorder.put(settled)

    def _found(self, told: ToldSoFar) -> None:
        self._told = told
        self._go_on()

    def _go_on(self) -> None:
        """Carry out what waits; what takes a moment, because files are still being read, holds up what comes after it."""
        for waiting in self._told.waiting:
            settled = self._recorder.foreseen.commands
            over = self._recorder.attempt.state not in OPEN_STATES
            if (self._in_hand and self._in_hand not in settled) or (self._course.closing and not over):
                return
            self._in_hand = ""
            command = waiting.command
            if command.id not in settled and command.id not in self._messages:
                self._carry_out(command, expired=waiting.expired)
                self._in_hand = "" if command.id in self._messages else command.id

    def _carry_out(self, command: Command, *, expired: bool) -> None:
        policy = self._running.paper.sitting.policy
        body = carry_out(
            self._recorder.foreseen,
            command,
            known=self._told.known,
            expired=expired,
            unlock=policy.lockdown.unlock,
            practice=policy.practice,
        )
        match body:
            case CommandSettled(outcome=CommandOutcome.DONE) if command.kind is CommandKind.MESSAGE:
                self._messages[command.id] = body
                self.said.emit(StaffMessage(command.id, command.text))
            case Paused():
                self._course.stop_work(body)
            case Unlocked():
                self._course.unlock(body)
            case Resumed():
                if not self._course.resume(body):  # the candidate goes on already
                    self._recorder.put(_refusal(command.id, Refusal.NOT_PAUSED))
            case Submitted() | Cancelled():
                self._course.end_by_staff(body)
            case _:
                self._recorder.put(body)

    def _refused(self, wish: Body, _: Exception) -> None:
        """Tell of a command that the rules refused after all: something has come between."""
        if isinstance(wish, CommandSettled):
            return
        command = command_of(wish)
        if command:
            self._recorder.put(_refusal(command, Refusal.RULES))


def _refusal(command: str, why: Refusal) -> CommandSettled:
    return CommandSettled(command, CommandOutcome.REFUSED, why.value)
