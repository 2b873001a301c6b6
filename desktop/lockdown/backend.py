"""What a kind of session gives to hold a machine with. One for each: X11, Windows, macOS, a kiosk's compositor, none."""

from collections.abc import Callable
from typing import Protocol

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.operation import Operation
from desktop.lockdown.sighting import Sighting


class Backend(Protocol):
    """Holds the machine for one window. Called on the main thread; ``probe`` has said before what it can hold."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """What is engaged beyond the window itself, in this order, and undone in the reverse one."""

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell from now on whatever is seen while it holds, on the main thread."""

    def use(self, policy: LockdownPolicy) -> None:
        """Hold as a policy asks, from the next time on."""

    def prepare(self) -> None:
        """Start what takes a moment to start. Harmless when that is done."""
