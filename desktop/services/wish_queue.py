"""Wishes in the order they were made: what the disk refuses stays in front, so nothing is lost and nothing overtakes.

Lives on the database thread.
"""

from collections import deque
from dataclasses import dataclass

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Body
from assessment.attempt.rules import Moment
from assessment.errors import AssessmentError
from desktop.errors import EnvironmentProblem
from desktop.services.exam import RunningAttempt


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the wishes. ``problem``: why the rest of them still waits, None when none does."""

    attempt: Attempt
    granted: tuple[Body, ...]
    refused: tuple[tuple[Body, AssessmentError], ...]
    problem: EnvironmentProblem | None


class WishQueue:
    """The wishes of one running attempt that are not on the disk yet."""

    def __init__(self, running: RunningAttempt) -> None:
        self._running = running
        self._waiting: deque[tuple[Body, Moment]] = deque()

    def add(self, wish: Body, moment: Moment | None = None) -> Outcome:
        """Put a wish behind those that wait, then try them all."""
        self._waiting.append((wish, moment or self._running.moment()))
        return self.try_all()

    def try_all(self) -> Outcome:
        """Grant what waits, in order, until the disk refuses. What the rules refuse is done with."""
        granted: list[Body] = []
        refused: list[tuple[Body, AssessmentError]] = []
        problem: EnvironmentProblem | None = None
        while self._waiting and problem is None:
            wish, moment = self._waiting.popleft()
            try:
                self._running.record(wish, moment=moment)
                granted.append(wish)
            except AssessmentError as error:
                refused.append((wish, error))
            except EnvironmentProblem as error:
                self._waiting.appendleft((wish, moment))
                problem = error
        return Outcome(self._running.attempt, tuple(granted), tuple(refused), problem)
