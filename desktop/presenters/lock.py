"""What presenters ask of the lock, whoever turns it."""

from typing import Protocol

from assessment.attempt.events import LockdownEngaged


class ExamLock(Protocol):
    """The machine's lock for one attempt. Called on the main thread."""

    def tier(self) -> str:
        """Return the tier this machine can hold now: A, B or C."""

    def engage(self) -> LockdownEngaged:
        """Lock, and return what is enforced.

        Raises:
            LockdownUnavailable: it cannot; everything is as it was.
        """

    def release(self) -> None:
        """Unlock; harmless when not locked."""
