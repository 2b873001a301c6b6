"""Windows held for one window: the guard has keys and front, this process has what belongs to the window itself."""

from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

from assessment.attempt.lockdown import LockdownPolicy
from desktop.errors import LockdownUnavailable
from desktop.lockdown.operation import Operation
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.windows.key_help import HelpKeys
from desktop.lockdown.windows.native import Settings
from desktop.lockdown.windows.session import SessionNotice, told_by
from desktop.lockdown.windows.shield import CaptureShield
from desktop.ui.kiosk.guard_link import GuardLink
from desktop.ui.kiosk.hold import GuardHold
from desktop.ui.kiosk.system_keys import KeyGate
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


class WindowsHold(QObject):
    """The operations, and what guard, keys and session tell."""

    seen = Signal(object)

    def __init__(self, window: KioskWindow, settings: Settings, link: GuardLink) -> None:
        super().__init__(window)
        window.spans = True
        self._link = link
        self._gate = KeyGate(window.windowHandle, self)
        self._gate.pressed.connect(lambda kind, name: self.seen.emit(Sighting("keys", kind, name)))
        link.seen.connect(self.seen)
        link.lost.connect(self._guard_lost)
        self._guarding = GuardHold(link, lambda: int(window.winId()))
        self._messages = Messages(self.take)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._messages)
        self.operations: tuple[Operation, ...] = (
            self._gate,
            HelpKeys(settings),
            CaptureShield(settings, lambda: int(window.winId())),
            SessionNotice(settings, lambda: int(window.winId())),
            self._guarding,
        )

    def take(self, message: int, what: int) -> None:
        """Tell what a message of the system means."""
        seen = told_by(message, what)
        if seen is not None:
            self.seen.emit(seen)

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell whatever is seen."""
        self.seen.connect(take)

    def use(self, policy: LockdownPolicy) -> None:
        """Let the programs of a policy show their windows, from the next time on."""
        self._guarding.allowed = (*policy.allowed, *policy.exceptions)

    def prepare(self) -> None:
        """Start the guard, which takes a moment."""
        self._link.prepare()

    def _guard_lost(self, why: str) -> None:
        """Tell it, and start another at once: the window is still held."""
        self.seen.emit(Sighting("integrity", "guard_lost", why))
        try:
            self._guarding.watch_again()
        except LockdownUnavailable as error:
            self.seen.emit(Sighting("integrity", "guard_lost", error.detail))


def make_windows_hold(window: KioskWindow) -> WindowsHold:
    """Return the hold of this Windows."""
    from desktop.lockdown.windows.user32 import User32  # loads the system's libraries

    return WindowsHold(window, User32(), GuardLink())
