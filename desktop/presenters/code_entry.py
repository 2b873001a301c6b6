"""A release code that is typed, for the test that it opens."""

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.services.device import Device
from desktop.services.unlock_pack import OpenedPack, unlock_pack_with_code


class CodeEntry(QObject):
    """``changed``: a code is being tried, or was refused for ``error``. ``opened`` brings the pack that it opened."""

    changed = Signal()
    opened = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self.error: Exception | None = None
        self._device, self._background = device, background

    def begin(self) -> None:
        """Forget what was tried before."""
        self.error = None

    def enter(self, pack_hash: str, code: str) -> None:
        """Try a code. It takes half a second; until then no other is taken."""
        if self.busy:
            return
        device = self._device

        def opened(pack: OpenedPack) -> None:
            self._end(None)
            self.opened.emit(pack)

        self.busy, self.error = True, None
        self._background.database(lambda: unlock_pack_with_code(device, pack_hash, code), opened, self._end)
        self.changed.emit()

    def _end(self, error: Exception | None) -> None:
        self.busy, self.error = False, error
        self.changed.emit()
