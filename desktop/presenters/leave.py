"""The proctor's way out: a PIN, guessed at slowly, checked without a network."""

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.services.check_secret import secret_fits
from desktop.services.device import Device
from desktop.services.slow_guessing import count_wrong, forget_wrong, wait_ms

WHAT = "leave-pin"


class LeavePresenter(QObject):
    """Checks the PIN of the sitting in force."""

    refused = Signal(int)
    accepted = Signal()
    problem = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._background = background
        self._pin_hash = ""

    @property
    def pin_set(self) -> bool:
        """Whether a PIN is needed to leave."""
        return bool(self._pin_hash)

    def use(self, pin_hash: str) -> None:
        """Ask for the PIN that this argon2id hash was made of; empty asks for none."""
        self._pin_hash = pin_hash

    def try_pin(self, pin: str) -> None:
        """Try a PIN. Where none is set, asking is enough; leaving is recorded all the same."""
        if not self._pin_hash:
            self.accepted.emit()
            return
        pin_hash, device = self._pin_hash, self._device

        def work() -> int | None:
            if not pin_hash:
                return None
            waiting = wait_ms(device, WHAT)
            if waiting:
                return waiting
            if secret_fits(pin_hash, pin):
                forget_wrong(device, WHAT)
                return None
            return count_wrong(device, WHAT)

        self._background.database(work, self._answered, self.problem.emit)

    def _answered(self, waiting: int | None) -> None:
        if waiting is None:
            self.accepted.emit()
        else:
            self.refused.emit(-(-waiting // 1000))
