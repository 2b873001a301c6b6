"""Looks around on the machine every few seconds while a test runs, off the main thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background import Background
from desktop.lockdown.sighting import Sighting

EVERY_MS = 4_000
LATE_MS = 30_000
"""A look takes milliseconds. One that does not come back, as where a program has what is read of it hang, sees nothing."""
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
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(lambda: self._tell_failed("no answer"))

    def begin(self, look: Look) -> None:
        """Look around from now on."""
        self._look = look
        self._timer.start()

    def end(self) -> None:
        """Look no more; harmless when nobody looks."""
        self._look = None
        self._timer.stop()
        self._late.stop()

    def look(self) -> None:
        """Look around now."""
        look = self._look
        if look is None:
            return

        def looked(new: tuple[Sighting, ...]) -> None:
            if self._look is look:
                self._late.stop()
                self._failing = False
                for seen in new:
                    self.seen.emit(seen)
                self._timer.start()

        def failed(error: Exception) -> None:
            if self._look is look:
                self._late.stop()
                self._tell_failed(type(error).__name__)
                self._timer.start()

        self._late.start(LATE_MS)
        self._background.machine(look, looked, failed)

    def _tell_failed(self, why: str) -> None:
        if not self._failing:
            self._failing = True
            self.seen.emit(Sighting("integrity", LOOKOUT_FAILED, why))
