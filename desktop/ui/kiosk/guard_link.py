"""The exam's end of the guard: tells it what to guard, and passes on what it sees."""

from collections.abc import Callable, Iterable
from dataclasses import asdict

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.lockdown import ProgramRule
from desktop.lockdown.guards import guard_module
from desktop.lockdown.journal import Journal
from desktop.lockdown.programs import INPUT_METHODS
from desktop.lockdown.sighting import Sighting
from desktop.ui.kiosk.helper import Helper, own_command

AGAIN_MS = 1_000
"""A guard that was lost is followed by another at once, one that did not live as long as this a little later."""


class GuardHold(QObject):
    """The guard as an operation of the lock. ``window`` is the number of the one to guard; ``seen`` tells what it sees.

    ``changed``: it has another process.
    """

    name = "guard"
    required = True
    seen = Signal(object)
    changed = Signal()

    def __init__(self, window: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.allowed: tuple[ProgramRule, ...] = INPUT_METHODS
        self._window = window
        self._ours: tuple[int, ...] = ()
        self._helper = Helper(own_command("guard", guard_module()), self)
        self._helper.told.connect(self._told)
        self._helper.lost.connect(self._lost)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._begin)
        self._young = QTimer(self)
        self._young.setSingleShot(True)
        self._young.setInterval(AGAIN_MS)

    @property
    def pid(self) -> int:
        """The process id of the guard; 0: there is none."""
        return self._helper.pid

    def prepare(self) -> None:
        """Start a guard that watches nothing yet."""
        self._helper.start()

    def perform(self, journal: Journal) -> None:
        """Let it watch, and wait until it does. It ends with this process: nothing to journal.

        Raises:
            LockdownUnavailable: it did not start, or has nothing to guard with.
        """
        self._begin()
        self._helper.wait_for("watching")

    def revert(self) -> None:
        """Let it go."""
        self._again.stop()
        self._helper.end()

    def let_be(self, ours: Iterable[int]) -> None:
        """Let windows of these processes be: they are the exam's own."""
        self._ours = tuple(ours)
        self._helper.send({"ours": self._ours})

    def _begin(self) -> None:
        self._helper.start()
        self._young.start()
        self._helper.send({"ours": self._ours})
        self._helper.send({"watch": self._window(), "allowed": [asdict(rule) for rule in self.allowed]})
        self._helper.watch()
        self.changed.emit()

    def _told(self, line: dict[str, object]) -> None:
        seen = line.get("seen")
        if isinstance(seen, dict):
            self.seen.emit(Sighting(**seen))

    def _lost(self, why: str) -> None:
        """Tell it, and start another: the window is still held."""
        self.seen.emit(Sighting("integrity", "guard_lost", why))
        self._again.start(AGAIN_MS if self._young.isActive() else 0)
