"""Windows held for one window: the guard has keys and front, this process has what belongs to the window itself."""

from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from desktop.lockdown.relief import Relief
from desktop.lockdown.windows.key_help import HelpKeys
from desktop.lockdown.windows.native import Settings
from desktop.lockdown.windows.session import SessionNotice, told_by
from desktop.lockdown.windows.shield import CaptureShield
from desktop.ui.kiosk.guarded_hold import GuardedHold
from desktop.ui.kiosk_window import KioskWindow


class Messages(QAbstractNativeEventFilter):
    """Reads the messages of Windows on their way to Qt, and stops none."""

    def __init__(self, take: Callable[[int, int], None]) -> None:
        super().__init__()
        self._take = take

    def nativeEventFilter(  # noqa: N802 (Qt's name)
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Pass on the number of a message and its first parameter."""
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]  # a QByteArray is bytes, which its stub forgets
            told = wintypes.MSG.from_address(int(message))
            self._take(told.message, told.wParam)
        return False, 0


class WindowsHold(GuardedHold):
    """The operations, and what guard, keys and session tell."""

    def __init__(
        self,
        window: KioskWindow,
        settings: Settings,
        *,
        again: tuple[str, ...] = (),
        relief: Relief | None = None,
    ) -> None:
        super().__init__(window, again=again, relief=relief)
        window.spans = True
        self._messages = Messages(self.take)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._messages)
        self.operations = (
            *self.operations,
            HelpKeys(settings),
            CaptureShield(settings, lambda: window.number),
            SessionNotice(settings, lambda: window.number),
            self.guard,
        )

    def take(self, message: int, what: int) -> None:
        """Tell what a message of the system means."""
        seen = told_by(message, what)
        if seen is not None:
            self.seen.emit(seen)


def make_windows_hold(
    window: KioskWindow, *, again: tuple[str, ...] = (), relief: Relief | None = None
) -> WindowsHold:
    """Return the hold of this Windows."""
    from desktop.lockdown.windows.user32 import User32  # loads the system's libraries

    return WindowsHold(window, User32(), again=again, relief=relief)
