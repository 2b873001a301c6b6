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
from desktop.services.running_attempt import RunningAttempt


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
        self._granted: list[Body] = []
        self._refused: list[tuple[Body, AssessmentError]] = []

    def add(self, wish: Body, moment: Moment | None = None) -> Outcome:
        """Put a wish behind those that wait, then try them all."""
        self._waiting.append((wish, moment or self._running.moment()))
        return self.try_all()

    def try_all(self) -> Outcome:
        """Grant what waits, in order, until the disk refuses. What the rules refuse is done with.

        A wish leaves the queue when its fate is known. Should a fault of ours break in, it is still there, and what
        became of those before it is told next time.
        """
        problem: EnvironmentProblem | None = None
        while self._waiting and problem is None:
            wish, moment = self._waiting[0]
            try:
                self._running.record(wish, moment=moment)
                self._granted.append(wish)
                self._waiting.popleft()
            except AssessmentError as error:
                self._refused.append((wish, error))
                self._waiting.popleft()
            except EnvironmentProblem as error:
                problem = error
        granted, self._granted = tuple(self._granted), []
        refused, self._refused = tuple(self._refused), []
        return Outcome(self._running.attempt, granted, refused, problem)
