"""The machine held for one window: what takes the keyboard, what keeps keys out, who guards, and what they see."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assessment.attempt.lockdown import LockdownPolicy, ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.operation import Operation
from desktop.lockdown.programs import INPUT_METHODS
from desktop.lockdown.sighting import Sighting
from desktop.ui.kiosk.guard_link import GuardLink
from desktop.ui.kiosk.keyboard import KeyboardHold
from desktop.ui.kiosk.system_keys import KeyGate
from desktop.ui.kiosk_window import KioskWindow


class GuardHold:
    """The guard as an operation of the lock."""

    name = "guard"
    required = True

    def __init__(self, link: GuardLink, window: Callable[[], int]) -> None:
        self._link, self._window = link, window
        self.allowed: tuple[ProgramRule, ...] = INPUT_METHODS

    def perform(self, journal: Journal) -> None:
        """Let it watch. It ends with this process, so the journal has nothing to keep."""
        self.watch_again()

    def watch_again(self) -> None:
        """Let a guard watch, a new one where there is none."""
        self._link.begin(self._window(), self.allowed)

    def revert(self) -> None:
        """Let it go."""
        self._link.end()


class MachineHold(QObject):
    """``operations`` hold what can be held on this system beyond the window itself; ``seen`` tells what they see."""

    seen = Signal(object)

    def __init__(self, window: KioskWindow, *, held: bool) -> None:
        """Hold what can be held; ``held``: this session lets the keyboard and the front be held."""
        super().__init__(window)
        window.unmanaged = held
        self.operations: tuple[Operation, ...] = ()
        self._guard: GuardLink | None = None
        self._guarding: GuardHold | None = None
        gate = KeyGate(window.windowHandle, self)
        gate.pressed.connect(lambda kind, name: self.seen.emit(Sighting("keys", kind, name)))
        self.operations = (gate,)
        if held:
            keyboard = KeyboardHold(window.windowHandle, self)
            keyboard.slipped.connect(lambda: self.seen.emit(Sighting("keys", "keyboard_lost")))
            guard = self._guard = GuardLink(self)
            guard.seen.connect(self.seen)
            guard.lost.connect(self._guard_lost)
            self._guarding = GuardHold(guard, lambda: int(window.winId()))
            self.operations = (keyboard, gate, self._guarding)

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell whatever is seen."""
        self.seen.connect(take)

    def _guard_lost(self, why: str) -> None:
        """Tell it, and start another at once: the window is still held."""
        self.seen.emit(Sighting("integrity", "guard_lost", why))
        if self._guarding is not None:
            try:
                self._guarding.watch_again()
            except LockdownUnavailable as error:
                self.seen.emit(Sighting("integrity", "guard_lost", error.detail))

    def use(self, policy: LockdownPolicy) -> None:
        """Hold as a policy asks, from the next time on."""
        if self._guarding is not None:
            self._guarding.allowed = (*INPUT_METHODS, *policy.allowed, *policy.exceptions)

    def prepare(self) -> None:
        """Start what takes a moment to start."""
        if self._guard is not None:
            self._guard.prepare()
