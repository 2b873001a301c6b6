"""Where nothing can be held, or is not to be: the window does what it can alone, and says that it is not locked."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.journal import Journal
from desktop.lockdown.operation import Operation
from desktop.lockdown.sighting import Sighting
from desktop.ui.kiosk.system_keys import KeyGate
from desktop.ui.kiosk_window import KioskWindow

SIGN = "not_locked_sign"
"""The operation that holds nothing: it is not among what is said to be enforced."""


class NotLockedSign:
    """The line that says so, for as long as a lock was wished for."""

    name = SIGN
    required = True

    def __init__(self, window: KioskWindow) -> None:
        self._window = window

    def perform(self, journal: Journal) -> None:
        """Show it. It goes with the process, so the journal has nothing to keep."""
        self._window.say_not_locked(True)

    def revert(self) -> None:
        """Take it away."""
        self._window.say_not_locked(False)


class NullHold(QObject):
    """Holds nothing. ``gated``: keys of the system that arrive are told and typed nowhere."""

    def __init__(self, window: KioskWindow, *, gated: bool) -> None:
        super().__init__(window)
        self._gate = KeyGate(window.windowHandle, self)
        sign = NotLockedSign(window)
        self.operations: tuple[Operation, ...] = (self._gate, sign) if gated else (sign,)

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell the keys of the system."""
        self._gate.pressed.connect(lambda kind, name: take(Sighting("keys", kind, name)))

    def use(self, policy: LockdownPolicy) -> None:
        """Nothing of a policy can be held."""

    def prepare(self) -> None:
        """There is nothing to make ready."""
