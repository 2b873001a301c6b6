"""Where the bars of a screen are, so that what floats leaves the clock and the ways on in sight."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame, QWidget


def between_bars(host: QWidget) -> QRect:
    """Return the part of ``host`` between the bar at its upper edge and that at its lower edge."""
    top, bottom = 0, host.height()
    for bar in host.findChildren(QFrame, "bar"):
        if not bar.isHidden():  # also of a screen that is about to be shown
            at = bar.mapTo(host, QPoint(0, 0)).y()
            if bar.property("edge") == "bottom":
                top = max(top, at + bar.height())
            elif bar.property("edge") == "top":
                bottom = min(bottom, at)
    return QRect(0, top, host.width(), max(0, bottom - top))
