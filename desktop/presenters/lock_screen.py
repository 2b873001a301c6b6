"""The locked test: why it is locked, what that costs, and how a proctor opens it without a network."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from assessment.attempt.events import UnlockChoice
from assessment.attempt.lockdown import UnlockWay
from desktop.background import Background
from desktop.lockdown.sighting import Sighting
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import ResumeCause
from desktop.presenters.leave import LeavePresenter
from desktop.services.device import Device
from desktop.services.resume_attempt import UNCLEAN_END

REFUSED = "unlock_refused"
"""The incident that says: somebody tried to open a locked test, and could not."""
STILL_LOCKED = "still_locked"
"""Why a test is locked that was left so."""


@dataclass(frozen=True, slots=True)
class LockFacts:
    """Why a test is locked: the ``kind`` and ``detail`` of what was seen, and which control it went against.

    ``stops_clock``: time stands meanwhile; ``timed``: there is a clock at all. ``closed_ms``: so long the test was
    closed, where that is why.
    """

    control: str
    kind: str
    detail: str
    stops_clock: bool
    timed: bool
    closed_ms: int | None = None


class LockPresenter(QObject):
    """Follows one attempt. ``locked`` and ``opened`` come when the disk knows; ``pin`` asks the proctor."""

    locked = Signal()
    opened = Signal()
    problem = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.facts: LockFacts | None = None
        self.pin = LeavePresenter(device, background, self)
        self.pin.problem.connect(self.problem)
        self.pin.accepted.connect(self._open)
        self.pin.refused.connect(self._refused)
        self._attempt: AttemptPresenter | None = None
        self._seen = Sighting(UNCLEAN_END, STILL_LOCKED)
        self._closed_ms: int | None = None
        self._choice = UnlockChoice.GO_ON

    @property
    def is_locked(self) -> bool:
        """Whether the test is locked now."""
        return self.facts is not None

    def follow(self, attempt: AttemptPresenter, pin_hash: str) -> None:
        """Lock this attempt from now on; one that was locked when it was left is locked still."""
        self._attempt = attempt
        self.pin.use(pin_hash)
        attempt.watching.locking.connect(self._lock)
        attempt.recorded.connect(self._look)
        self._seen, self._closed_ms = Sighting(UNCLEAN_END, STILL_LOCKED), None
        if attempt.resume_facts is not None and attempt.resume_facts.cause is ResumeCause.UNCLEAN_END:
            self._seen = Sighting(UNCLEAN_END, UNCLEAN_END)
            self._closed_ms = attempt.resume_facts.gap_ms
        self._look()

    def let_go(self) -> None:
        """Follow nothing more."""
        self._attempt, self.facts = None, None
        self.pin.use("")

    def open(self, pin: str, choice: UnlockChoice) -> None:
        """Try to open the test, and say what follows then."""
        if self.facts is not None:
            self._choice = choice
            self.pin.try_pin(pin)

    def _lock(self, seen: Sighting) -> None:
        """Lock once: what is seen while it is locked is recorded and no more."""
        if self._attempt is not None and self._attempt.lock():
            self._seen, self._closed_ms = seen, None

    def _look(self) -> None:
        attempt = self._attempt
        if attempt is None or attempt.attempt.locked is self.is_locked:
            return
        if not attempt.attempt.locked:
            self.facts = None
            self.opened.emit()
            return
        seen = self._seen
        stops, timed = attempt.attempt.pause_stops_clock, attempt.time.remaining_ms is not None
        self.facts = LockFacts(seen.control, seen.kind, seen.detail, stops, timed, self._closed_ms)
        self.locked.emit()

    def _open(self) -> None:
        if self._attempt is not None and self.facts is not None:
            by = "proctor" if self.pin.pin_set else "anybody"
            self._attempt.unlock(self.facts.control, UnlockWay.PASSWORD, by, self._choice)

    def _refused(self, _: int) -> None:
        if self._attempt is not None:
            self._attempt.incident(REFUSED, UnlockWay.PASSWORD.value)
