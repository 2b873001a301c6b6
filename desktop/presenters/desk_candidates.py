"""The desk's first section: the sittings of this computer, and for who is let in, its candidates."""

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.presenters.desk_facts import SittingRow, sitting_row
from desktop.presenters.lock import ExamLock
from desktop.services.desk_sittings import DeskSitting, desk_sittings
from desktop.services.device import Device


class CandidatesPresenter(QObject):
    """``changed``: the sittings are others."""

    changed = Signal()
    problem = Signal(object)

    def __init__(
        self, device: Device, background: Background, lock: ExamLock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.sittings: tuple[SittingRow, ...] = ()
        self.loading = True
        self._device, self._background, self._lock = device, background, lock

    def begin(self) -> None:
        """Look what is here."""
        device = self._device
        self._background.database(lambda: desk_sittings(device), self._looked, self.problem.emit)

    def end(self) -> None:
        """Nobody is at the desk."""

    def _looked(self, found: tuple[DeskSitting, ...]) -> None:
        now = self._device.clock.now()
        self.sittings = tuple(sitting_row(one, now) for one in found)
        self.loading = False
        self.changed.emit()
