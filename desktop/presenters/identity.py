"""After sign-in: whether the person at the desk is the one on the roster."""

import logging
from base64 import b64decode
from binascii import Error as NotBase64

from PySide6.QtCore import QObject, Signal

from desktop.presenters.facts import CandidateFacts

log = logging.getLogger(__name__)


class IdentityPresenter(QObject):
    """Shows who signed in; the candidate says whether that is right."""

    changed = Signal()
    confirmed = Signal()
    denied = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.candidate: CandidateFacts | None = None
        self.photo = b""

    def show(self, candidate: CandidateFacts, photo: str) -> None:
        """Take over who signed in; ``photo`` is a picture in base64, empty where there is none."""
        self.candidate, self.photo = candidate, decoded(photo)
        self.changed.emit()

    def confirm(self) -> None:
        """Go on: this is the candidate."""
        if self.candidate is not None:
            self.confirmed.emit()

    def deny(self) -> None:
        """Go back: this is somebody else."""
        log.warning("somebody signed in and said that it was not they")
        self.denied.emit()


def decoded(photo: str) -> bytes:
    """Return the bytes of a picture; none of what is not base64."""
    try:
        return b64decode(photo, validate=True)
    except (NotBase64, ValueError):
        return b""
