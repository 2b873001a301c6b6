"""Signing a candidate in, offline."""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.admitted import Admission
from desktop.background import Background
from desktop.presenters.facts import SignInRefusal, SignInRefused, SittingCard
from desktop.services.device import Device
from desktop.services.sign_in import NotSignedIn, Practising, SignedIn, sign_in


class SignInPresenter(QObject):
    """Takes a number and a secret; a refusal says what is wrong and how long to wait."""

    busy_changed = Signal(bool)
    refused = Signal(object)
    signed_in = Signal(object)
    practises = Signal(object)
    back_wished = Signal()
    changed = Signal()
    problem = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[SittingCard, ...] = ()
        self.organisation = ""
        self._device = device
        self._background = background

    def show(self, cards: tuple[SittingCard, ...], organisation: str) -> None:
        """Take over what the welcome screen knows."""
        self.cards, self.organisation = cards, organisation
        self.changed.emit()

    def sign_in(self, number: str, secret: str, *, practise: bool = False) -> None:
        """Try to sign in, to an exam where there is one, or to practise."""
        device = self._device
        self.busy_changed.emit(True)
        self._background.database(
            lambda: sign_in(device, number, secret, practise=practise), self._answered, self._failed
        )

    def back(self) -> None:
        """Leave the sign-in screen."""
        self.back_wished.emit()

    def _answered(self, outcome: SignedIn | Practising | NotSignedIn) -> None:
        self.busy_changed.emit(False)
        if isinstance(outcome, Practising):
            self.practises.emit(outcome)
        elif isinstance(outcome, NotSignedIn):
            seconds = -(-outcome.wait_ms // 1000)
            self.refused.emit(SignInRefused(SignInRefusal(outcome.why.value), seconds))
        elif outcome.admitted.admission in (Admission.BEGIN, Admission.CONTINUE):
            self.signed_in.emit(outcome)
        else:
            self.refused.emit(
                SignInRefused(outcome.admitted.admission, not_before=outcome.admitted.not_before)
            )

    def _failed(self, error: Exception) -> None:
        self.busy_changed.emit(False)
        self.problem.emit(error)
