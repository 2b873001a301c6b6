"""When a widget was on the screen: the window it is in view of has been painted and handed over."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtWidgets import QWidget

_FLUSHED = QEvent.Type(QEvent.registerEventType())
PATIENCE_MS = 10_000


now = time.perf_counter


class PaintWatch(QObject):
    """Waits for the first painting of a window that has a widget, which may not be there yet, in view."""

    def __init__(self, window: QWidget, wanted: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._window, self._wanted = window, wanted
        self._seen = False
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
        if event.type() == QEvent.Type.UpdateRequest and not self._seen:
            target = self._wanted()
            self._seen = target is not None and not target.visibleRegion().isEmpty()
            if self._seen:  # delivered as soon as the update under way has been painted and flushed
                QCoreApplication.postEvent(self, QEvent(_FLUSHED), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == _FLUSHED:
            self._flushed_at = self._flushed_at or now()
            return True
        return super().event(event)
