"""A scroll area that takes no keys: arrows inside it belong to what is answered there."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea


class QuietArea(QScrollArea):
    """Scrolls by pointer and by code. Qt's own would keep the arrow keys to itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to what is around."""
        event.ignore()
