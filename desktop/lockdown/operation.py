"""One change to the system or the window that lockdown makes, and its undoing."""

from typing import Protocol

from desktop.lockdown.journal import Journal


class Operation(Protocol):
    """A change that can be undone, also twice, also after a crash by another process of the same name."""

    @property
    def name(self) -> str:
        """The stable name by which the journal knows it."""

    @property
    def required(self) -> bool:
        """Whether no test may start without it. What only makes the machine pleasanter never refuses a candidate."""

    def perform(self, journal: Journal) -> None:
        """Make the change; the old value goes into the journal first where a crash would leave it changed.

        Raises:
            LockdownUnavailable: it could not be made, and nothing is changed.
        """

    def revert(self) -> None:
        """Undo the change. Harmless when it was not made or is undone already."""
