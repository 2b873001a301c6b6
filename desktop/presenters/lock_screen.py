"""The locked test: why it is locked, what that costs, and how a proctor opens it without a network."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from assessment.attempt.attempt import HELD, LEFT_UNPROVED
from assessment.attempt.command import BY_STAFF
from assessment.attempt.events import UnlockChoice, Unlocked
from desktop.background import Background
from desktop.lockdown.sighting import Sighting
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import ResumeCause
from desktop.presenters.unlocking import ANYBODY, Asked, CodeFacts, Unlocking
from desktop.services.device import Device
from desktop.services.resume_attempt import UNCLEAN_END
from desktop.services.try_unlock import NotOpened, Opened

REFUSED = "unlock_refused"
"""The incident that says: somebody tried to open a locked test, and could not."""
STILL_LOCKED = "still_locked"
"""Why a test is locked that was left so."""


HELD_BY_STAFF, LOCKED_BY_STAFF = "held_by_staff", "locked_by_staff"
"""What stands in place of what was seen where staff did it from the server."""


@dataclass(frozen=True, slots=True)
class LockFacts:
    """Why a test is locked: the ``kind`` and ``detail`` of what was seen, and which control it went against.

    ``stops_clock``: time stands meanwhile; ``timed``: there is a clock at all. ``closed_ms``: so long the test was
    closed, where that is why. ``asked`` is what opens it, ``codes`` what a proctor finds a code by. ``by_staff``: it was
    done from the server, and ``detail`` is what they say; ``held``: then it is a pause, and nothing is amiss.
    """

    control: str
    kind: str
    detail: str
    stops_clock: bool
    timed: bool
    closed_ms: int | None = None
    asked: Asked = ANYBODY
    codes: CodeFacts | None = None
    by_staff: bool = False
    held: bool = False


class LockPresenter(QObject):
    """Follows one attempt. ``locked`` and ``opened`` come when the disk knows; ``changed``: there are other codes now.

    ``refused`` tells in how many seconds there may be another try.
    """

    locked = Signal()
    opened = Signal()
    changed = Signal()
    refused = Signal(int)
    problem = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.facts: LockFacts | None = None
        self._unlocking = Unlocking(device, background, self)
        self._unlocking.problem.connect(self.problem)
        self._unlocking.accepted.connect(self._open)
        self._unlocking.refused.connect(self._refused)
        self._unlocking.changed.connect(self._codes_changed)
        self._attempt: AttemptPresenter | None = None
        self._seen = Sighting(UNCLEAN_END, STILL_LOCKED)
        self._due: Sighting | None = None
        self._closed_ms: int | None = None
        self._choice = UnlockChoice.GO_ON

    @property
    def is_locked(self) -> bool:
        """Whether the test is locked now."""
        return self.facts is not None

    @property
    def pin_set(self) -> bool:
        """Whether anything has to be typed."""
        asked = self._unlocking.asked
        return asked.pin or asked.code

    def follow(self, attempt: AttemptPresenter) -> None:
        """Lock this attempt from now on; one that was locked when it was left is locked still."""
        self._attempt = attempt
        self._unlocking.use(attempt)
        attempt.watching.locking.connect(self._lock)
        attempt.recorded.connect(self._look)
        self._seen, self._closed_ms, self._due = Sighting(UNCLEAN_END, STILL_LOCKED), None, None
        if attempt.attempt.left_unproved:
            self._seen = Sighting(UNCLEAN_END, LEFT_UNPROVED)
        elif attempt.resume_facts is not None and attempt.resume_facts.cause is ResumeCause.UNCLEAN_END:
            self._seen = Sighting(UNCLEAN_END, UNCLEAN_END)
            self._closed_ms = attempt.resume_facts.gap_ms
        self._look()

    def let_go(self) -> None:
        """Follow nothing more."""
        self._attempt, self.facts = None, None
        self._unlocking.use(None)

    def open(self, typed: str, choice: UnlockChoice) -> None:
        """Try to open the test, and say what follows then."""
        if self.facts is not None:
            self._choice = choice
            self._unlocking.try_typed(typed)

    def _lock(self, seen: Sighting) -> None:
        """Lock once: what is seen while it is locked is recorded and no more. What is seen in a pause of the candidate's,
        or where an end may be called off yet, locks when the work goes on.
        """
        if self._attempt is None:
            return
        if self._attempt.lock():
            self._seen, self._closed_ms, self._due = seen, None, None
        elif not self._attempt.attempt.locked:
            self._due = seen

    def _look(self) -> None:
        attempt = self._attempt
        if attempt is not None and attempt.attempt.locked:
            self._due = None
        elif self._due is not None:
            self._lock(self._due)
        if attempt is None or attempt.attempt.locked is self.is_locked:
            return
        if not attempt.attempt.locked:
            self.facts = None
            self._unlocking.end()
            self.opened.emit()
            return
        now = attempt.attempt
        held, by_staff = now.pause_reason == HELD, bool(now.pause_by)
        seen = self._seen
        if by_staff:
            seen = Sighting(BY_STAFF, HELD_BY_STAFF if held else LOCKED_BY_STAFF, now.pause_why)
        self._unlocking.begin()
        self.facts = LockFacts(
            seen.control,
            seen.kind,
            seen.detail,
            now.pause_stops_clock,
            attempt.time.remaining_ms is not None,
            None if by_staff else self._closed_ms,
            self._unlocking.asked,
            self._unlocking.codes,
            by_staff=by_staff,
            held=held,
        )
        self.locked.emit()

    def _codes_changed(self) -> None:
        if self.facts is not None:
            self.facts = replace(self.facts, codes=self._unlocking.codes)
            self.changed.emit()

    def _open(self, opened: Opened) -> None:
        if self._attempt is not None and self.facts is not None:
            self._attempt.unlock(
                Unlocked(self.facts.control, opened.way.value, opened.by, self._choice, opened.sheet_number)
            )

    def _refused(self, refused: NotOpened) -> None:
        if self._attempt is not None:
            self._attempt.incident(REFUSED, ", ".join(way.value for way in refused.tried))
        self.refused.emit(-(-refused.wait_ms // 1000))
