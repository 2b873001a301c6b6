"""What holds a window of an X server: it has the keyboard, a guard keeps it in front, and a curtain hangs behind it."""

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.programs import INPUT_METHODS
from desktop.lockdown.relief import Relief
from desktop.lockdown.sighting import Sighting
from desktop.ui.kiosk.common_hold import CommonHold
from desktop.ui.kiosk.guard_link import GuardHold
from desktop.ui.kiosk.keyboard import KeyboardHold
from desktop.ui.kiosk_window import KioskWindow


class X11Hold(CommonHold):
    """No window manager has a say in the window. Where there is a supervisor no test begins without it."""

    def __init__(
        self, window: KioskWindow, *, again: tuple[str, ...] = (), relief: Relief | None = None
    ) -> None:
        super().__init__(window, again=again, relief=relief, behind=lambda: window.number)
        window.unmanaged = True
        keyboard = KeyboardHold(window.windowHandle, self)
        keyboard.slipped.connect(lambda: self.seen.emit(Sighting("keys", "keyboard_lost")))
        self._guard = GuardHold(lambda: window.number, self)
        self._guard.seen.connect(self.seen)
        if self.supervisor is not None:
            self.supervisor.required = True
            self.supervisor.changed.connect(self._let_be)
            self._guard.changed.connect(self._stand_by)
        self.operations = (keyboard, *self.operations, self._guard)

    def _let_be(self) -> None:
        """Tell the guard whose windows are the exam's own."""
        if self.supervisor is not None:
            pids = (self.supervisor.pid, self.relief.supervisor)
            self._guard.let_be(pid for pid in pids if pid)

    def _stand_by(self) -> None:
        """Tell the supervisor who else is there."""
        if self.supervisor is not None:
            self.supervisor.stand_beside((self._guard.pid,))

    def use(self, policy: LockdownPolicy) -> None:
        """Hold as a policy asks, from the next time on: whoever covers the screen until then is told."""
        super().use(policy)
        self._guard.allowed = (*INPUT_METHODS, *policy.allowed, *policy.exceptions)

    def prepare(self) -> None:
        """Start what takes a moment to start."""
        super().prepare()
        self._guard.prepare()
