"""When a widget was on the screen: the window it is in view of has been painted and handed over."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 10_000


now = time.perf_counter


class PaintWatch(QObject):
    """Waits for the first painting of a window that has a widget, which may not be there yet, in view."""

    def __init__(self, window: QWidget, wanted: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._window, self._wanted = window, wanted
        self._flushed_at = 0.0
        window.installEventFilter(self)

    def wait(self) -> float:
        """Run the event loop until then; return the time (``perf_counter``)."""
        end = now() + PATIENCE_MS / 1000
        flags = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while not self._flushed_at:
            if now() > end:
                raise TimeoutError("nothing was painted")
            QCoreApplication.processEvents(flags)
        self._window.removeEventFilter(self)
        return self._flushed_at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Carry the update out oneself: what waits for the next turn of the event loop is no part of it."""
        if event.type() != QEvent.Type.UpdateRequest or self._flushed_at:
            return False
        target = self._wanted()
        seen = target is not None and not target.visibleRegion().isEmpty()
        watched.event(event)
        if seen:
            self._flushed_at = now()
        return True
