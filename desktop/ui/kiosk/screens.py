"""The screens as the window knows them."""

from PySide6.QtGui import QGuiApplication

from desktop.lockdown.session import Screen


def screens_in_use() -> list[Screen]:
    """Return every screen that shows something; for the main thread."""
    found = []
    for screen in QGuiApplication.screens():
        place = screen.geometry()
        found.append(Screen(screen.name(), (place.x(), place.y(), place.width(), place.height())))
    return found
