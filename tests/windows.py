"""Between two tests of windows: what is closed is gone, and the application wears its usual look."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.presenters.looks import STANDARD
from desktop.ui.theme import LIGHT, SANS, apply_theme, font, leading, style_sheet
from desktop.ui.typefaces import families_of


def delete_closed() -> None:
    """Delete now what was to be deleted later: Qt does so when an event loop is left, and many tests run none."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wear_usual_look(application: QApplication) -> None:
    """Go back to the usual look; where it is worn, that costs nothing."""
    worn = (application.styleSheet(), font().families(), leading(0, 100))
    if worn != (_usual_sheet(), list(families_of(STANDARD, SANS)), 0):
        apply_theme(application, LIGHT)


def delete_left() -> None:
    """Delete every hidden window that is left: what stood in a closed one and holds itself lives on as one of its own."""
    if isinstance(QCoreApplication.instance(), QApplication):
        for widget in QApplication.topLevelWidgets():
            if not widget.isVisible():
                widget.deleteLater()
    delete_closed()


@cache
def _usual_sheet() -> str:
    return style_sheet(LIGHT)
