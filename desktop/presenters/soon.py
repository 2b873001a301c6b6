"""When what is being typed is stored: after a short pause, and never later than a while after it began."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Soon:
    """Calls ``store`` ``pause_ms`` after the last ``wish``, and ``most_ms`` after the first at the latest."""

    def __init__(self, store: Callable[[], None], pause_ms: int, most_ms: int, parent: QObject) -> None:
        self._pause, self._most = QTimer(parent), QTimer(parent)
        for timer, interval in ((self._pause, pause_ms), (self._most, most_ms)):
            timer.setSingleShot(True)
            timer.setInterval(interval)
            timer.timeout.connect(store)

    def wish(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._most.isActive():
            self._most.start()

    def stop(self) -> None:
        """All of it is stored now."""
        self._pause.stop()
        self._most.stop()
