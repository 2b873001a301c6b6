"""What people wrote, on a line that may be too short for it: its beginning, and where the whole is to be had.

The one home of ellipses. Our own sentences never come here: they wrap, or have a shorter form, or get more room.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.tip import set_tip


def beginning(words: str, metrics: QFontMetrics, room: float) -> str:
    """Return words whole where there is room, else their beginning and an ellipsis.

    Whoever paints them holds the whole in its tool tip and in its accessible name or description.
    """
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room))


def shortened(widget: QWidget, words: str, room: float) -> str:
    """Return the same for the one such text of a widget, in its font; its tool tip holds the whole where it is cut."""
    shown = beginning(words, widget.fontMetrics(), room)
    whole = "" if shown == words else words
    if widget.toolTip() != whole:
        set_tip(widget, whole)
    return shown
