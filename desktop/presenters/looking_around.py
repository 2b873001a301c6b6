"""Looks around on the machine every few seconds while a test runs, off the main thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background import Background
from desktop.lockdown.sighting import Sighting

EVERY_MS = 4_000
LOOKOUT_FAILED = "lookout_failed"
"""The sighting that says: nobody can look around; told once in a row."""
Look = Callable[[], tuple[Sighting, ...]]


class LookingAround(QObject):
    """``seen`` tells each thing that is new. The next look waits for the one before; none goes on after the end."""

    seen = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._look: Look | None = None
        self._failing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, look: Look) -> None:
        """Look around from now on."""
        self._look = look
        self._timer.start()

    def end(self) -> None:
        """Look no more; harmless when nobody looks."""
        self._look = None
        self._timer.stop()

    def look(self) -> None:
        """Look around now."""
        look = self._look
        if look is None:
            return

        def looked(new: tuple[Sighting, ...]) -> None:
            if self._look is look:
                for seen in new:
                    self.seen.emit(seen)
                self._failing = False
                self._timer.start()

        def failed(error: Exception) -> None:
            looked(
                (Sighting("integrity", LOOKOUT_FAILED, type(error).__name__),) if not self._failing else ()
            )
            self._failing = True

        self._background.machine(look, looked, failed)
