"""Garbage is collected on the main thread alone: a Qt object that is freed on another takes the program down."""

import gc

from PySide6.QtCore import QObject, QTimer

COLLECT_MS = 1_000


class MainThreadCollector(QObject):
    """Collects garbage on the main thread alone, now and then.

    Python collects on whichever thread happens to allocate; a cycle that holds a Qt object, freed on the database
    thread, takes the program down. What start-up leaves behind is never looked at again, so that it stays short.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._frozen = False
        self._timer = QTimer(self)
        self._timer.setInterval(COLLECT_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        if not self._frozen:
            self._frozen = True
            gc.freeze()
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
