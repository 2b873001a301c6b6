"""The proctor's way out: a PIN, guessed at slowly, checked without a network; and nobody leaves with answers unsaved.

Where no PIN is set, but codes are, a test under lock is left by the panel alone, which a code opens.

Who does so all the same, because the disk never recovers, says with the PIN how many answers that will cost.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assessment.attempt.states import OPEN_STATES
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import HeldFacts
from desktop.services.device import Device
from desktop.services.proctor_pins import NO_PINS, Pins, guess_pin
from desktop.services.slow_guessing import LEAVE_PIN, wait_ms
from desktop.services.try_unlock import panel_door_of

log = logging.getLogger(__name__)


class LeavePresenter(QObject):
    """Checks the PIN of the sitting in force, then sees to it that everything is on the disk.

    ``own``: the candidate may leave at any time, as in practice. ``by`` is who leaves, empty where nobody was asked. ``waits`` comes with every refusal of the disk meanwhile; ``left`` when nothing is held, or it was given up.
    ``panel_needed``: asking is not enough; ``changed``: ``through_panel`` is another now.
    """

    refused = Signal(int)
    accepted = Signal()
    waits = Signal(object)
    left = Signal()
    panel_needed = Signal()
    changed = Signal()
    problem = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._background = background
        self.own = False
        self.by = ""
        self._pins = NO_PINS
        self._attempt: AttemptPresenter | None = None
        self._sat: AttemptPresenter | None = None
        self._codes = self._told = False

    @property
    def pin_set(self) -> bool:
        """Whether a PIN is needed to leave."""
        return bool(self._pins)

    @property
    def through_panel(self) -> bool:
        """Whether only the panel leads out: a test is under lock, no PIN is set, and a code opens the panel.

        Not while the disk refuses: no code could be recorded as used, and nobody is to be kept for that.
        """
        sat = self._sat
        if sat is None or self._pins or not self._codes or self.waiting:
            return False
        return sat.trouble is None and sat.attempt.state in OPEN_STATES

    @property
    def locks_again(self) -> bool:
        """Whether the test is locked when it is taken up again, because nobody shows who leaves now."""
        sat = self._sat
        if sat is None or self._pins or not sat.locks:
            return False
        return sat.running.paper.sitting.policy.lockdown.can_lock

    @property
    def waiting(self) -> bool:
        """Whether somebody is leaving, as soon as the disk allows."""
        return self._attempt is not None

    def use(self, pins: Pins, *, own: bool = False) -> None:
        """Ask for one of these PINs; where there are none, for nothing. ``own``: see there.

        The wrong tries before are looked up now: later the disk may not tell them, and the proctor would have to wait.
        """
        self.own, self.by = own, ""
        self._pins, self._sat = pins, None
        if pins:
            self._background.database(
                lambda: wait_ms(self._device, LEAVE_PIN), lambda _: None, self.problem.emit
            )

    def follow(self, attempt: AttemptPresenter) -> None:
        """This attempt is under way until others are asked: it says what leaving takes."""
        self._sat = attempt
        self._codes = attempt.locks and bool(panel_door_of(attempt.running.paper.sitting).unlock_key)
        self._told = self.through_panel
        for signal in (attempt.recorded, attempt.held_up, attempt.all_stored):
            signal.connect(self._look)
        attempt.save_changed.connect(lambda _: self._look())

    def try_pin(self, pin: str) -> None:
        """Try a PIN. Where none is set, asking is enough, unless a code can be shown; it is recorded as what it is."""
        if self.through_panel:
            self.panel_needed.emit()
        else:
            self._check(pin, self._accept)

    def go(self, by: str) -> None:
        """Leave: who wishes it has shown already who they are."""
        self.by = by
        self._accept()

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

    def _look(self) -> None:
        if self._told is not self.through_panel:
            self._told = self.through_panel
            self.changed.emit()

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
        if not self._pins:
            fits()
            return
        pins, device = self._pins, self._device

        def answered(outcome: str | int) -> None:
            if isinstance(outcome, str):
                self.by = outcome
                fits()
            else:
                self.refused.emit(-(-outcome // 1000))

        self._background.database(
            lambda: guess_pin(device, pins, pin, LEAVE_PIN), answered, self.problem.emit
        )
