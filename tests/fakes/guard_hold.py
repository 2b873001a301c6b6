"""A guard that is no process: it answers, or does not."""

from collections.abc import Callable, Iterable
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from assessment.attempt.lockdown import ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal


class FakeGuardHold(QObject):
    name = "guard"
    required = True
    seen = Signal(object)
    changed = Signal()
    pid = 0
    made: ClassVar["list[FakeGuardHold]"] = []
    refuses = False

    def __init__(self, window: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.watches = 0
        self.prepared = False
        self.allowed: tuple[ProgramRule, ...] = ()
        FakeGuardHold.made.append(self)

    def prepare(self) -> None:
        self.prepared = True

    def perform(self, journal: Journal) -> None:
        if self.refuses:
            raise LockdownUnavailable("the guard does not answer")
        self.watches = self._window()

    def revert(self) -> None:
        self.watches = 0

    def let_be(self, ours: Iterable[int]) -> None:
        """Nothing is watched."""
