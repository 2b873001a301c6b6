"""An attempt goes from this machine to another: from the proctor's word in the panel to a file that lies on a stick."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from assessment.ids import AttemptId
from desktop.background import Background
from desktop.errors import FileNotWritten
from desktop.presenters.facts import CandidateFacts
from desktop.services.device import Device
from desktop.services.hand_over import HandedFile, hand_over


class Giving(Enum):
    """How far it is. NO_FILE: it is given away, and its file could not be written. KEPT: nothing was given away."""

    WORKING = "working"
    GIVEN = "given"
    NO_FILE = "no_file"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class GivingFacts:
    """Whose attempt, where its file lies or was to lie, and why it does not. ``missing`` files of answers were lost."""

    state: Giving
    candidate: CandidateFacts
    folder: str
    why: str
    path: str = ""
    missing: int = 0
    error: Exception | None = None


class GivingPresenter(QObject):
    """Waits until the attempt is left, then hands it over. ``left``: the proctor is done with this machine."""

    changed = Signal()
    left = Signal()

    def __init__(self, device: Device, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.facts: GivingFacts | None = None
        self._device, self._background = device, background
        self._attempt_id: AttemptId | None = None
        self._by = self._why = ""

    @property
    def wished(self) -> bool:
        """Whether an attempt is to be handed over as soon as it is left."""
        return self._attempt_id is not None

    def wish(self, attempt_id: AttemptId, candidate: CandidateFacts, by: str, why: str, folder: str) -> None:
        """Take note what is to be handed over, by whom, and where its file is to lie."""
        self._attempt_id, self._by, self._why = attempt_id, by, why
        self.facts = GivingFacts(Giving.WORKING, candidate, folder, why)

    def forget(self) -> None:
        """Nothing is to be handed over any more: the attempt has ended, or goes on here."""
        self._attempt_id, self._by, self._why = None, "", ""

    def begin(self) -> None:
        """The attempt is left: hand it over."""
        if self.facts is not None:
            self.write(self.facts.folder)

    def write(self, folder: str) -> None:
        """Hand it over into this folder; where that is done, write its file there."""
        facts, attempt_id, device, by, why = (
            self.facts,
            self._attempt_id,
            self._device,
            self._by,
            self._why,
        )
        if facts is None or attempt_id is None:
            return
        self._show(GivingFacts(Giving.WORKING, facts.candidate, folder, why))
        self._background.database(
            lambda: hand_over(device, attempt_id, by=by, why=why, folder=Path(folder)),
            self._given,
            self._refused,
        )

    def leave(self) -> None:
        """The proctor is done."""
        if self.facts is not None and self.facts.state is not Giving.WORKING:
            self.forget()
            self.facts = None
            self.left.emit()

    def _given(self, file: HandedFile) -> None:
        if self.facts is not None:
            told = (self.facts.candidate, self.facts.folder, self.facts.why)
            self._show(GivingFacts(Giving.GIVEN, *told, path=str(file.path), missing=len(file.missing)))

    def _refused(self, error: Exception) -> None:
        if self.facts is not None:
            state = Giving.NO_FILE if isinstance(error, FileNotWritten) else Giving.KEPT
            told = (self.facts.candidate, self.facts.folder, self.facts.why)
            self._show(GivingFacts(state, *told, error=error))

    def _show(self, facts: GivingFacts) -> None:
        self.facts = facts
        self.changed.emit()
