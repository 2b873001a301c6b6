"""The proctor's desk: what a proctor does on this computer while nobody sits a test at it."""

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.presenters.desk_attempts import AttemptsPresenter
from desktop.presenters.desk_candidates import CandidatesPresenter
from desktop.presenters.live_room import LiveRoomPresenter
from desktop.presenters.lock import ExamLock
from desktop.services.device import Device


class DeskPresenter(QObject):
    """Has a presenter for each section of the desk. ``left``: the proctor is done; ``problem``: the disk refuses.

    ``launched`` brings the candidate who was let in to their test.
    """

    left = Signal()
    launched = Signal(object)
    problem = Signal(object)

    def __init__(
        self, device: Device, background: Background, lock: ExamLock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.candidates = CandidatesPresenter(device, background, lock, self)
        self.attempts = AttemptsPresenter(device, background, self)
        for section in (self.candidates, self.attempts):
            section.problem.connect(self.problem)
        self.candidates.launched.connect(self.launched)
        self.live = LiveRoomPresenter(device, background, self)

    def begin(self) -> None:
        """Somebody came to the desk: begin with what is there, and with nobody known."""
        self.candidates.begin()
        self.attempts.begin()
        self.live.begin()

    def end(self) -> None:
        """The desk is out of view: nobody is known there any more."""
        self.candidates.end()
        self.attempts.end()
        self.live.sign_out()  # a candidate may come to the desk next

    def stop(self) -> None:
        """The program ends."""
        self.live.stop()

    def refresh(self) -> None:
        """Something has come from the server."""
        self.candidates.refresh()

    def touched(self) -> None:
        """Somebody is still at the desk."""
        self.candidates.pin.touched()

    def leave(self) -> None:
        """Leave the desk."""
        self.left.emit()
