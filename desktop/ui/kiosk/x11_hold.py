"""What holds a window of an X server: it has the keyboard, a guard keeps it in front, and a curtain hangs behind it."""

from PySide6.QtCore import QCoreApplication

from desktop.lockdown.programs import INPUT_METHODS
from desktop.lockdown.relief import Relief
from desktop.lockdown.sighting import WINDOW_GONE, WINDOW_MOVED, Sighting
from desktop.ui.kiosk.guarded_hold import GuardedHold
from desktop.ui.kiosk.keyboard import KeyboardHold
from desktop.ui.kiosk.sent_input import SentInput
from desktop.ui.kiosk_window import KioskWindow


class X11Hold(GuardedHold):
    """No window manager has a say in the window. Where there is a supervisor no test begins without it."""

    def __init__(
        self, window: KioskWindow, *, again: tuple[str, ...] = (), relief: Relief | None = None
    ) -> None:
        super().__init__(
            window, again=again, relief=relief, behind=lambda: window.number, harmless=INPUT_METHODS
        )
        self._window = window
        window.unmanaged = True
        keyboard = KeyboardHold(window.windowHandle, self)
        keyboard.slipped.connect(lambda: self.seen.emit(Sighting("keys", "keyboard_lost")))
        if self.supervisor is not None:
            self.supervisor.required = True
        sent = SentInput(self)
        sent.sent.connect(lambda what: self.seen.emit(Sighting("injected_input", "injected_key", what)))
        self.operations = (keyboard, *self.operations, sent, self.guard)
        self.guard.seen.connect(self._look_after_window)

    def _look_after_window(self, seen: Sighting) -> None:
        """Where another program has taken the window off the server, end as where it ends our connection: what was
        given is saved, and the supervisor covers the screen and brings the test back. Where the guard has put it back,
        the toolkit may not have heard of that, and would lay the test out for where the window was.
        """
        if seen.kind == WINDOW_GONE:
            QCoreApplication.exit(1)
        elif seen.kind == WINDOW_MOVED:
            self._window.cover()
