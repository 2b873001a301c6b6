"""The peer of the application's start: a PySide6 window with nothing in it, which says when it was painted."""

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, _told)


def _told() -> None:
    """Painted and flushed: say so, and be gone."""
    os.write(1, b"painted\n")
    os._exit(0)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1280, 720)
    window.show()
    application.exec()
