"""The machine held for one window: what takes the keyboard, what keeps keys out, who guards, and what they see."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.operation import Operation
from desktop.lockdown.programs import INPUT_METHODS
from desktop.lockdown.relief import Relief
from desktop.lockdown.sighting import Sighting
from desktop.ui.kiosk.cover_card import cover_picture
from desktop.ui.kiosk.guard_link import GuardHold
from desktop.ui.kiosk.keyboard import KeyboardHold
from desktop.ui.kiosk.supervisor_link import SupervisorHold
from desktop.ui.kiosk.system_keys import KeyGate
from desktop.ui.kiosk_window import KioskWindow


class MachineHold(QObject):
    """``operations`` hold what can be held on this system beyond the window itself; ``seen`` tells what they see."""

    seen = Signal(object)

    def __init__(
        self, window: KioskWindow, *, held: bool, again: tuple[str, ...] = (), relief: Relief | None = None
    ) -> None:
        """Hold what can be held; ``held``: this session lets the keyboard and the front be held.

        ``again`` is what starts this program anew (empty: nobody does), ``relief`` whom it has followed.
        """
        super().__init__(window)
        window.unmanaged = held
        self._relief = relief or Relief()
        self._guard: GuardHold | None = None
        self._supervisor: SupervisorHold | None = None
        operations: list[Operation] = []
        if held:
            keyboard = KeyboardHold(window.windowHandle, self)
            keyboard.slipped.connect(lambda: self.seen.emit(Sighting("keys", "keyboard_lost")))
            operations.append(keyboard)
        gate = KeyGate(window.windowHandle, self)
        gate.pressed.connect(lambda kind, name: self.seen.emit(Sighting("keys", kind, name)))
        operations.append(gate)

        def number() -> int:
            return int(window.winId()) if held else 0

        if again:
            self._supervisor = SupervisorHold(again, number, lambda: cover_picture(window), self)
            self._supervisor.required = held
            self._supervisor.seen.connect(self.seen)
            self._supervisor.changed.connect(self._let_be)
            operations.append(self._supervisor)
        if held:
            self._guard = GuardHold(number, self)
            self._guard.seen.connect(self.seen)
            self._guard.changed.connect(self._stand_by)
            operations.append(self._guard)
        self.operations = tuple(operations)

    def _let_be(self) -> None:
        """Tell the guard whose windows are the exam's own."""
        if self._guard is not None and self._supervisor is not None:
            pids = (self._supervisor.pid, self._relief.supervisor)
            self._guard.let_be(pid for pid in pids if pid)

    def _stand_by(self) -> None:
        """Tell the supervisor who else is there."""
        if self._guard is not None and self._supervisor is not None:
            self._supervisor.stand_beside((self._guard.pid,))

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell whatever is seen."""
        self.seen.connect(take)

    def use(self, policy: LockdownPolicy) -> None:
        """Hold as a policy asks, now: whoever covers the screen until then is told."""
        self._relief.engaging()
        if self._guard is not None:
            self._guard.allowed = (*INPUT_METHODS, *policy.allowed, *policy.exceptions)

    def prepare(self) -> None:
        """Start what takes a moment to start."""
        for helper in (self._supervisor, self._guard):
            if helper is not None:
                helper.prepare()
