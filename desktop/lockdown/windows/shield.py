"""The window kept out of pictures of the screen. Microsoft: no guarantee, and not against a camera."""

from collections.abc import Callable

from desktop.lockdown.journal import Journal
from desktop.lockdown.windows.native import SHIELDED, WINDOWED, Settings

NAME = "capture"


class CaptureShield:
    """The operation. It belongs to the window and goes with it."""

    name = NAME
    required = False

    def __init__(self, settings: Settings, window: Callable[[], int]) -> None:
        self._settings, self._window = settings, window
        self._shielded = 0

    def perform(self, journal: Journal) -> None:
        """Shield it. The system forgets it with the window: nothing to journal."""
        window = self._window()
        self._settings.set_affinity(window, SHIELDED)
        self._shielded = window

    def revert(self) -> None:
        """Let it be seen, if it is still the same window: one made anew since was never shielded."""
        shielded, self._shielded = self._shielded, 0
        if shielded and shielded == self._window():
            self._settings.set_affinity(shielded, WINDOWED)
