"""What presenters ask of the lock, whoever turns it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from assessment.attempt.events import Incident, LockdownEngaged
from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.capabilities import Control
from desktop.lockdown.findings.preflight import Found
from desktop.lockdown.sighting import Sighting


@dataclass(frozen=True, slots=True)
class Locked:
    """What to record of a lock that was engaged: what it enforces, and what should hold and does not.

    ``engaged`` None: nothing is locked.
    """

    engaged: LockdownEngaged | None
    incidents: tuple[Incident, ...] = ()


NOT_LOCKED = Locked(None)


class ExamLock(Protocol):
    """The machine's lock for one attempt. Called on the main thread."""

    def tier(self) -> str:
        """Return the tier this machine can hold now: A, B or C."""

    def controls(self) -> tuple[Control, ...]:
        """Return every control with how far it reaches here."""

    def keeps_awake(self) -> bool:
        """Say whether the screen will stay on. Asks the system: not for the main thread."""

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell from now on whatever goes against the lock while it holds."""

    def prepare(self) -> None:
        """Make ready what takes long: a lock may be wished for soon. Harmless when it is ready, or holds."""

    def before(self, policy: LockdownPolicy) -> Callable[[], Found]:
        """Return what looks at the machine before a start. May take a second: to be called off the main thread."""

    def around(
        self, policy: LockdownPolicy, known: tuple[Sighting, ...]
    ) -> Callable[[], tuple[Sighting, ...]]:
        """Return what looks around once a call while a test runs, and tells what is new beside what is known.

        To be called off the main thread.
        """

    def engage(self, policy: LockdownPolicy) -> Locked:
        """Lock as the policy asks, and return what is enforced.

        Raises:
            TierTooLow: this machine can hold less than is required; nothing was changed.
            LockdownUnavailable: what is required cannot be had; everything is as it was.
        """

    def release(self) -> None:
        """Unlock; harmless when not locked."""
