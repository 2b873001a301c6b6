"""Trying out the screen before the start: the presenter of any attempt, on a page of our own, that keeps nothing."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import CandidateFacts, SaveFacts, SaveState, SendFacts, SendState
from desktop.presenters.tryout_paper import tryout_paper
from desktop.services.device import Device
from desktop.services.sign_in import SignedIn
from desktop.services.tryout_run import begin_tryout


class TryoutPresenter(AttemptPresenter):
    """Says of no answer that it is saved: none is. ``finished`` when the candidate has seen enough."""

    finished = Signal()

    def __init__(
        self,
        device: Device,
        background: Background,
        signed_in: SignedIn,
        candidate: CandidateFacts,
        tools: tuple[str, ...],
        parent: QObject | None = None,
    ) -> None:
        test, content = tryout_paper(tools)
        run = begin_tryout(device, signed_in, test, content)
        about = replace(candidate, test_title=test.title, instructions="")
        super().__init__(run, background, device.clock, about, None, parent)
        self.sending = NothingSent(self)

    @property
    def save(self) -> SaveFacts:
        """What is true of every answer here."""
        return SaveFacts(SaveState.NOT_KEPT)

    def _save_changed(self, _: object = None) -> None:
        """Nothing is kept, whatever changes."""

    @property
    def may_pause(self) -> bool:
        """Nobody needs a pause from this."""
        return False

    def submit(self) -> None:
        """Be done with it."""
        self.finish()

    def finish(self) -> None:
        """Go back to the instructions."""
        self.finished.emit()


class NothingSent(QObject):
    """How sending stands of what is not sent."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facts = SendFacts(SendState.NOT_MEANT)
