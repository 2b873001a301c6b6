"""The proctor's way out: a PIN, guessed at slowly, checked without a network; and nobody leaves with answers unsaved.

Who does so all the same, because the disk never recovers, says with the PIN how many answers that will cost.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import HeldFacts
from desktop.services.check_secret import secret_fits
from desktop.services.device import Device
from desktop.services.slow_guessing import LEAVE_PIN, count_wrong, forget_wrong, wait_ms

log = logging.getLogger(__name__)


class LeavePresenter(QObject):
    """Checks the PIN of the sitting in force, then sees to it that everything is on the disk.

    ``own``: the candidate may leave at any time, as in practice. ``waits`` comes with every refusal of the disk meanwhile; ``left`` when nothing is held, or it was given up.
    """

    refused = Signal(int)
    accepted = Signal()
    waits = Signal(object)
    left = Signal()
    problem = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._background = background
        self.own = False
        self._pin_hash = ""
        self._attempt: AttemptPresenter | None = None

    @property
    def pin_set(self) -> bool:
        """Whether a PIN is needed to leave."""
        return bool(self._pin_hash)

    @property
    def waiting(self) -> bool:
        """Whether somebody is leaving, as soon as the disk allows."""
        return self._attempt is not None

    def use(self, pin_hash: str, *, own: bool = False) -> None:
        """Ask for the PIN that this argon2id hash was made of; empty asks for none. ``own``: see there.

        The wrong tries before are looked up now: later the disk may not tell them, and the proctor would have to wait.
        """
        self.own = own
        self._pin_hash = pin_hash
        if pin_hash:
            self._background.database(
                lambda: wait_ms(self._device, LEAVE_PIN), lambda _: None, self.problem.emit
            )

    def try_pin(self, pin: str) -> None:
        """Try a PIN. Where none is set, asking is enough; leaving is recorded all the same."""
        self._check(pin, self._accept)

    def leave_anyway(self, pin: str, answers: int) -> None:
        """Leave although this many answers are not on the disk: they are lost. Asks for the PIN again."""
        self._check(pin, lambda: self._give_up(answers))

    def wait_for(self, attempt: AttemptPresenter | None) -> None:
        """Leave when all that this attempt holds is on the disk; without one, now."""
        if attempt is None:
            self.left.emit()
            return
        self._attempt = attempt
        attempt.all_stored.connect(self._stored)
        attempt.held_up.connect(self._held_up)

    def forget(self) -> None:
        """Nobody is leaving any more: the attempt has ended."""
        attempt, self._attempt = self._attempt, None
        if attempt is not None:
            attempt.all_stored.disconnect(self._stored)
            attempt.held_up.disconnect(self._held_up)

    def _accept(self) -> None:
        if not self.waiting:
            self.accepted.emit()

    def _stored(self) -> None:
        self.forget()
        self.left.emit()

    def _held_up(self) -> None:
        if self._attempt is not None:
            self.waits.emit(HeldFacts(self._attempt.unsaved, self._attempt.trouble))

    def _give_up(self, answers: int) -> None:
        attempt = self._attempt
        if attempt is None:
            return
        if attempt.unsaved != answers:
            self.waits.emit(HeldFacts(attempt.unsaved, attempt.trouble, recounted=True))
            return
        log.warning("left with %d answers not on the disk: %s", answers, type(attempt.trouble).__name__)
        self.forget()
        self.left.emit()

    def _check(self, pin: str, fits: Callable[[], None]) -> None:
        if not self._pin_hash:
            fits()
            return
        pin_hash, device = self._pin_hash, self._device

        def work() -> int | None:
            waiting = wait_ms(device, LEAVE_PIN)
            if waiting:
                return waiting
            if secret_fits(pin_hash, pin):
                forget_wrong(device, LEAVE_PIN)
                return None
            return count_wrong(device, LEAVE_PIN)

        def answered(waiting: int | None) -> None:
            if waiting is None:
                fits()
            else:
                self.refused.emit(-(-waiting // 1000))

        self._background.database(work, answered, self.problem.emit)
