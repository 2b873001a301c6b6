"""Keys and presses of the mouse that another program sends straight to the window: the X server marks them as sent.

No device has made them, so XInput 2 never tells of them; Qt would take them like any other.
"""

from collections.abc import Callable
from ctypes import c_uint8

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

from desktop.lockdown.journal import Journal

XCB = b"xcb_generic_event_t"
SENT = 0x80
KEY_PRESS, BUTTON_PRESS = 2, 4
INPUT = range(KEY_PRESS, 7)
"""Keys and buttons, pressed and let go, and the mouse moved."""
TOLD = {
    KEY_PRESS: "a key was sent to the window",
    BUTTON_PRESS: "a press of the mouse was sent to the window",
}


class SentInput(QObject):
    """Keeps what was sent out of the test; ``sent`` tells what it was."""

    name = "sent_input"
    required = True
    sent = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = _Gate(self.sent.emit)

    def perform(self, journal: Journal) -> None:
        """Begin. Nothing outside this process changes: nothing to journal."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._gate)

    def revert(self) -> None:
        """Let everything through."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._gate)


class _Gate(QAbstractNativeEventFilter):
    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(  # noqa: N802 (Qt's name)
        self,
        eventType: QByteArray | bytes | bytearray | memoryview,  # noqa: N803 (as above)
        message: int,
    ) -> tuple[bool, int]:
        if eventType != XCB:
            return False, 0
        code = c_uint8.from_address(int(message)).value
        if not code & SENT or code & ~SENT not in INPUT:
            return False, 0
        told = TOLD.get(code & ~SENT)
        if told is not None:
            self._tell(told)
        return True, 0
