"""The keyboard held for one window, so that no shortcut of the system takes a key away."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal

NAME = "keys"
AGAIN_MS = 100
TRIES, TRY_MS = 20, 50


class KeyboardHold(QObject):
    """Takes the keyboard and takes it again: whoever opens a menu of Qt's lets it go on closing.

    ``slipped`` tells that somebody else has it now.
    """

    name = NAME
    required = True
    slipped = Signal()

    def __init__(self, window: Callable[[], QWindow | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._slipped = False
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._hold)

    def perform(self, journal: Journal) -> None:
        """Take the keyboard; whoever holds it for a moment, as a closing menu does, is waited for.

        Raises:
            LockdownUnavailable: another program holds it. The system forgets it with the process: nothing to journal.
        """
        loop = QEventLoop()
        for _ in range(TRIES):
            if self._take():
                self._slipped = False
                self._again.start()
                return
            QTimer.singleShot(TRY_MS, loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        raise LockdownUnavailable("another program holds the keyboard")

    def revert(self) -> None:
        """Let it go."""
        self._again.stop()
        window = self._window()
        if window is not None:
            window.setKeyboardGrabEnabled(False)

    def _hold(self) -> None:
        held = self._take()
        if not held and not self._slipped:
            self.slipped.emit()
        self._slipped = not held

    def _take(self) -> bool:
        window = self._window()
        return window is not None and window.setKeyboardGrabEnabled(True)
