"""What opens a locked test, or the proctor's panel, on this computer: what is shown for it, and the tries."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.attempt import Attempt
from assessment.attempt.unlock_code import Lock, challenge_of, sheet_ends
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.services.device import Device
from desktop.services.slow_guessing import UNLOCK_CODE, wait_ms
from desktop.services.try_unlock import CLOSED, NotOpened, Opened, door_of, panel_door_of, try_unlock
from desktop.services.used_codes import codes_used_before

LOOK_MS = 1_000
"""So often it is seen whether the next challenge is due: machines sleep, and timers with them."""


@dataclass(frozen=True, slots=True)
class CodeFacts:
    """What a proctor needs to find the code: whose row of the sheet and which place in it, or the challenge.

    ``sheet_number`` 0: which places are used is not known, or the sheet is over, and only the challenge helps.
    """

    number: str
    sheet_number: int
    challenge: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What has to be typed: a PIN, a code, either; or neither, and then anybody may open, or nobody here."""

    pin: bool = False
    code: bool = False
    anybody: bool = False

    @property
    def here(self) -> bool:
        """Whether it can be opened on this computer at all."""
        return self.pin or self.code or self.anybody


ANYBODY = Asked(anybody=True)


class Unlocking(QObject):
    """Tries one thing at a time, and opens one lock once. ``changed``: there is another challenge.

    ``panel``: it is not the test that is opened but the proctor's panel, whether the test is locked or not.
    """

    refused = Signal(object)
    accepted = Signal(object)
    changed = Signal()
    problem = Signal(object)

    def __init__(
        self, device: Device, background: Background, parent: QObject, *, panel: bool = False
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._device = device
        self._background = background
        self._attempt: AttemptPresenter | None = None
        self._door = CLOSED
        self._used_before: int | None = None
        self._shown: CodeFacts | None = None
        self._done: int | None = None
        self._trying = False
        self._look_again = QTimer(self)
        self._look_again.setInterval(LOOK_MS)
        self._look_again.timeout.connect(self._look)

    def use(self, attempt: AttemptPresenter | None) -> None:
        """Open the locks of this attempt from now on; None: nothing more.

        What is on the disk is asked for now: later it may not tell, and the proctor would have to wait.
        """
        self._attempt, self._used_before, self._done, self._trying = attempt, None, None, False
        self._look_again.stop()
        opener = panel_door_of if self._panel else door_of
        self._door = CLOSED if attempt is None else opener(attempt.running.paper.sitting)
        device, count = self._device, self._door.pin_count
        if self._door.pins:
            self._background.database(lambda: wait_ms(device, count), lambda _: None, self.problem.emit)
        if attempt is not None and self._door.unlock_key:
            paper, attempt_id = attempt.running.paper, attempt.attempt.attempt_id

            def work() -> int:
                wait_ms(device, UNLOCK_CODE)
                return codes_used_before(device, paper.sitting.id, paper.entry.candidate_id, attempt_id)

            def told(used: int) -> None:
                if self._attempt is attempt:
                    self._used_before = used
                    self._look()

            self._background.database(work, told, self.problem.emit)

    @property
    def asked(self) -> Asked:
        """What has to be typed."""
        return Asked(bool(self._door.pins), bool(self._door.unlock_key), self._door.open)

    @property
    def codes(self) -> CodeFacts | None:
        """What to show of the codes now; None where no code opens."""
        attempt = self._attempt
        if attempt is None or not self._door.unlock_key:
            return None
        lock = self._lock(attempt)
        return CodeFacts(lock.number, lock.sheet_number, challenge_of(lock, attempt.running.clock.elapsed()))

    def begin(self) -> None:
        """The test is locked now: show what there is, and what comes later."""
        self._shown = self.codes
        if self._shown is not None:
            self._look_again.start()

    def end(self) -> None:
        """The test is open."""
        self._look_again.stop()

    def try_typed(self, typed: str) -> None:
        """Try what was typed; while one try goes on there is no other, and what was opened is not opened again."""
        attempt, door, device = self._attempt, self._door, self._device
        if attempt is None or not self.asked.here or self._trying:
            return
        lock, elapsed_ms = self._lock(attempt), attempt.running.clock.elapsed()
        if lock.locks == self._done:
            return
        self._trying = True

        def tried(outcome: Opened | NotOpened) -> None:
            if self._attempt is not attempt:
                return
            self._trying = False
            if isinstance(outcome, NotOpened):
                self.refused.emit(outcome)
            elif lock.locks == self._lock(attempt).locks:
                self._done = lock.locks
                self.accepted.emit(outcome)

        def failed(error: Exception) -> None:
            self._trying = False
            self.problem.emit(error)

        self._background.database(lambda: try_unlock(device, door, lock, typed, elapsed_ms), tried, failed)

    def _look(self) -> None:
        if self._look_again.isActive() and self.codes != self._shown:
            self._shown = self.codes
            self.changed.emit()

    def _lock(self, presenter: AttemptPresenter) -> Lock:
        attempt: Attempt = presenter.attempt
        paper = presenter.running.paper
        known = self._used_before is not None
        good = known and self._device.clock.now() < sheet_ends(paper.sitting.closes_at)
        used = max(self._used_before or 0, attempt.sheet_codes)
        return Lock(
            sitting_id=paper.sitting.id,
            number=paper.entry.number,
            sheet_number=used + 1 if good else 0,
            attempt_id=attempt.attempt_id,
            locks=attempt.panels if self._panel else attempt.locks,
            locked_ms=0 if self._panel else attempt.paused_at_elapsed_ms or 0,
            closes_at=paper.sitting.closes_at,
            panel=self._panel,
        )
