"""A guard that is no process: it answers, or does not."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from assessment.attempt.lockdown import ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.ui.kiosk.guard_link import GuardLink


class FakeGuardLink(GuardLink):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watches = 0
        self.allowed: tuple[ProgramRule, ...] = ()
        self.refuses = False
        self.times_begun = 0

    def prepare(self) -> None:
        """There is nothing to start."""

    def begin(self, window: int, allowed: Sequence[ProgramRule] = ()) -> None:
        if self.refuses:
            raise LockdownUnavailable("the guard does not answer")
        self.watches, self.allowed = window, tuple(allowed)
        self.times_begun += 1

    def end(self) -> None:
        self.watches = 0
