"""What is asked of macOS, as a Protocol: ``cocoa.py`` asks the system, the tests ask a system of their own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

SHARED_BY_NOBODY, READ_BY_OTHERS = 0, 1
"""NSWindowSharingNone and NSWindowSharingReadOnly, the usual one."""


@dataclass(frozen=True, slots=True)
class WindowRow:
    """A window on the screen. ``layer`` 0 is where ordinary windows are; ``program``: the path of its file."""

    pid: int
    owner: str
    layer: int
    visible: bool
    program: str = ""

    def told(self) -> str:
        """Return it in words for the record."""
        named = ", ".join(part for part in (self.owner, self.program) if part)
        return f"{named}, layer {self.layer}, process {self.pid}"


class Mac(Protocol):
    """Called on the main thread."""

    def presentation(self) -> int:
        """Return the presentation options in force for this program."""

    def set_presentation(self, options: int) -> None:
        """Ask for options that may stand together.

        Raises:
            LockdownUnavailable: the system refuses.
        """

    def windows(self) -> list[WindowRow]:
        """Return what is on the screen, the frontmost first."""

    def share(self, view: int, sharing: int) -> None:
        """Say who may read the window of a view of ours.

        Raises:
            LockdownUnavailable: it has no window.
        """

    def activate(self) -> None:
        """Come in front of all other programs."""

    def follow(self, told: Callable[[str], None]) -> None:
        """Tell of changes by the name of the system's notification: see ``session.py``."""

    def leave(self) -> None:
        """Tell no more. Harmless when nothing is followed."""
