"""Who is at the proctor's desk: for one sitting, shown by a PIN, and until nobody has touched a key for a while."""

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.lockdown import UnlockWay
from assessment.ids import SittingId
from desktop.background import Background
from desktop.presenters.panel_facts import QUIET_MS
from desktop.services.desk_pin import Wrong, try_desk_pin
from desktop.services.device import Device


class DeskGrant(QObject):
    """``accepted``: somebody came in. ``refused`` tells in how many seconds there may be another try.

    ``ended``: nobody is here any more; whoever wants to do more shows again who they are.
    """

    accepted = Signal()
    refused = Signal(int)
    ended = Signal()
    problem = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.way = UnlockWay.PASSWORD.value
        self.by = ""
        self._sitting_id: SittingId | None = None
        self._device, self._background = device, background
        self._asked: object = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.end)

    @property
    def pin_set(self) -> bool:
        """Whether something has to be typed: always."""
        return True

    def is_for(self, sitting_id: SittingId | None) -> bool:
        """Say whether somebody is here for this sitting."""
        return bool(self.by) and sitting_id is not None and sitting_id == self._sitting_id

    def ask(self, sitting_id: SittingId) -> None:
        """Somebody wants to come in for a sitting; who was here for another is not any more."""
        self.end()
        self._sitting_id = sitting_id

    def try_pin(self, pin: str) -> None:
        """Try a PIN; one at a time, and what was asked before something else is asked counts no more."""
        sitting_id, device = self._sitting_id, self._device
        if sitting_id is None or self._asked is not None or self.by:
            return
        asked = self._asked = object()

        def tried(outcome: str | Wrong) -> None:
            if self._asked is not asked:
                return
            self._asked = None
            if isinstance(outcome, Wrong):
                self.refused.emit(-(-outcome.wait_ms // 1000))
            else:
                self.by = outcome
                self._quiet.start()
                self.accepted.emit()

        def failed(error: Exception) -> None:
            if self._asked is asked:
                self._asked = None
                self.refused.emit(0)
            self.problem.emit(error)

        self._background.database(lambda: try_desk_pin(device, sitting_id, pin), tried, failed)

    def touched(self) -> None:
        """Somebody is still there."""
        if self.by:
            self._quiet.start()

    def end(self) -> None:
        """Nobody is here any more."""
        was_here = bool(self.by)
        self.by, self._sitting_id, self._asked = "", None, None
        self._quiet.stop()
        if was_here:
            self.ended.emit()
