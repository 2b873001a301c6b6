"""Held by a kiosk's compositor: it shows one window and passes every key to it, so there is little left to hold."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.operation import Operation
from desktop.lockdown.sighting import Sighting
from desktop.ui.kiosk.system_keys import KeyGate
from desktop.ui.kiosk_window import KioskWindow


class CompositorHold(QObject):
    """Keeps the keys that would mean something to a system out of the answers: the compositor passes them all on."""

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self._gate = KeyGate(window.windowHandle, self)
        self.operations: tuple[Operation, ...] = (self._gate,)

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell those keys."""
        self._gate.pressed.connect(lambda kind, name: take(Sighting("keys", kind, name)))

    def use(self, policy: LockdownPolicy) -> None:
        """Who may show a window is the session's choice, not ours."""

    def prepare(self) -> None:
        """The compositor is there before us."""
