"""When the screens are built anew in another look: soon after it changed, and never under a sheet or a recording."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from assessment.attempt.accommodations import Display as Look
from desktop.ui.contract import Display
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.language import apply_language
from desktop.ui.theme import apply_theme, theme_named
from desktop.ui.widgets.panel import Panel

AGAIN_MS = 250


@runtime_checkable
class Rebuilt(Protocol):
    """A screen that can be built anew where it stands. What it keeps is its own business."""

    def carry(self, focus: QWidget | None) -> object:
        """Return what of this screen is nowhere else; ``focus`` is where the keyboard is or was."""
        ...

    def take_over(self, carried: object) -> None:
        """Go on where the one before stood."""
        ...


@runtime_checkable
class Busy(Protocol):
    """Something on a screen that must not be taken away just now."""

    @property
    def busy(self) -> bool: ...


class Dresser(QObject):
    """Calls ``redress`` when the look has changed and nothing is in the way. ``sheet`` is never in the way."""

    def __init__(
        self,
        window: KioskWindow,
        display: Display,
        redress: Callable[[], None],
        sheet: Callable[[], Panel | None],
    ) -> None:
        super().__init__(window)
        self._window, self._display, self._redress, self._sheet = window, display, redress, sheet
        self.pending = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._try)
        display.changed.connect(self._changed)

    @property
    def free(self) -> bool:
        """Whether nothing is open that building anew would close, and nothing under way that it would break off."""
        inside = self._window.findChildren(QWidget)
        sheets = [one for one in inside if isinstance(one, Panel) and one is not self._sheet()]
        busy = [one for one in inside if isinstance(one, Busy) and one.busy]
        return not busy and not any(sheet.isVisible() for sheet in sheets)

    def dress(self) -> None:
        """Give the application the look in force."""
        self.pending = False
        self._soon.stop()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, self._display.look)

    def _changed(self, _: Look) -> None:
        self.pending = True
        self._soon.start(0)

    def _try(self) -> None:
        if not self.pending:
            return
        if self.free:
            self._redress()
        else:
            self._soon.start(AGAIN_MS)


def dress(application: QApplication, look: Look) -> None:
    """Give the application a look, and its language."""
    apply_language(application, look.language)
    apply_theme(
        application,
        theme_named(look.theme),
        zoom=look.text_percent / 100,
        typeface=look.typeface,
        line_percent=look.line_percent,
    )
