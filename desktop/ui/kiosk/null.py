"""Where nothing can be held, or is not to be: the window does what it can alone, and says that it is not locked."""

from desktop.lockdown.journal import Journal
from desktop.lockdown.relief import Relief
from desktop.ui.kiosk.common_hold import CommonHold
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


class NullHold(CommonHold):
    """Holds nothing. Not ``locked``, by the wish of whoever started the program: it only says so."""

    def __init__(
        self,
        window: KioskWindow,
        *,
        locked: bool = True,
        again: tuple[str, ...] = (),
        relief: Relief | None = None,
    ) -> None:
        super().__init__(window, again=again if locked else (), relief=relief)
        sign = NotLockedSign(window)
        self.operations = (*self.operations, sign) if locked else (sign,)
