"""After the test: the receipt, and the result where it may be shown."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import SubmitMethod
from assessment.attempt.policy import Feedback
from assessment.attempt.rules import partly_in
from assessment.attempt.states import State
from desktop.background import Background
from desktop.clock import from_unix_ms
from desktop.presenters.end_facts import EndCause, EndFacts, ResultFacts
from desktop.presenters.facts import (
    CandidateFacts,
)
from desktop.presenters.leave import LeavePresenter
from desktop.presenters.result import result_of_device, result_of_server
from desktop.services.device import Device
from desktop.services.proctor_pins import pins_of
from desktop.services.running_attempt import Paper
from desktop.services.save_receipt import save_receipt
from desktop.services.show_result import LocalResult, local_result, receipt_of, server_result
from desktop.storage.models import StoredResult


class EndPresenter(QObject):
    """Shows how one attempt ended. ``pin`` is asked for where the window is locked and a file is to be written."""

    changed = Signal()
    receipt_saved = Signal(str)
    receipt_refused = Signal(object)
    result_wished = Signal()
    finish_wished = Signal()
    problem = Signal(object)

    def __init__(
        self,
        device: Device,
        background: Background,
        media: Callable[[str], bytes | None] = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.end: EndFacts | None = None
        self.result: ResultFacts | None = None
        self.media = media
        self.pin = LeavePresenter(device, background, self)
        self.pin.problem.connect(self.problem)
        self._device = device
        self._background = background
        self._paper: Paper | None = None
        self._attempt: Attempt | None = None

    def show(self, paper: Paper, attempt: Attempt, candidate: CandidateFacts) -> None:
        """Take over a finished attempt."""
        self._paper, self._attempt, self.result = paper, attempt, None
        self.pin.use(pins_of(paper.sitting))
        receipt = receipt_of(attempt)
        partly = partly_in(attempt, paper.exam)
        self.end = EndFacts(
            cause=_cause(attempt),
            ended_at=from_unix_ms(attempt.ended_at_ms or attempt.last_at_ms).astimezone(),
            answered=len(attempt.answered - partly),
            partly=len(partly),
            item_count=paper.exam.form.question_count,
            receipt_code=receipt.code,
            digest=receipt.digest,
            receipt_text=receipt.text,
            candidate=candidate,
            result_expected=_shows_a_result(paper, attempt),
        )
        self.changed.emit()
        self.look_for_result()

    def look_for_result(self) -> None:
        """Look whether a score is here by now: worked out on this device, or come back from the server."""
        paper, attempt, device = self._paper, self._attempt, self._device
        if paper is None or attempt is None:
            return  # what is here may be followed by what staff release, and that by another
        if not _shows_a_result(paper, attempt):
            return
        self._background.database(
            lambda: (local_result(device, paper, attempt), server_result(device, attempt.attempt_id)),
            lambda found: self._scored(attempt, found),
            self.problem.emit,
        )

    def save_receipt(self, folder: str, document: bytes) -> None:
        """Write the receipt into a folder; ``receipt_saved`` tells where it lies, or ``receipt_refused`` why not."""
        if self.end is not None:
            name = f"carrel-{self.end.receipt_code}"
            self._background.files(
                lambda: save_receipt(Path(folder), name, document),
                lambda path: self.receipt_saved.emit(str(path)),
                self.receipt_refused.emit,
            )

    def show_result(self) -> None:
        """Go to the result."""
        self.result_wished.emit()

    def finish(self) -> None:
        """Leave; the next candidate may sign in."""
        self.finish_wished.emit()

    def _scored(self, attempt: Attempt, found: tuple[LocalResult | None, StoredResult | None]) -> None:
        local, stored = found
        paper = self._paper
        if paper is None or attempt is not self._attempt:
            return  # asked for by a candidate who has gone
        fits = stored is not None and self.end is not None and stored.digest == self.end.digest
        before = self.result
        if (
            stored is not None
            and fits
            and (local is None or stored.released or stored.pending < local.score.pending)
        ):
            self.result = result_of_server(paper, attempt, stored)  # persons have marked since
        elif local is not None:
            self.result = result_of_device(paper, attempt, local)
        if self.result != before:
            self.changed.emit()


def _shows_a_result(paper: Paper, attempt: Attempt) -> bool:
    counts = attempt.state is not State.CANCELLED
    return counts and paper.sitting.policy.feedback is not Feedback.NONE


def _cause(attempt: Attempt) -> EndCause:
    if attempt.state is State.EXPIRED:
        return EndCause.EXPIRED
    if attempt.state is State.CANCELLED:
        return EndCause.CANCELLED
    if attempt.submit_method is SubmitMethod.PROCTOR:
        return EndCause.SUBMITTED_BY_PROCTOR
    return EndCause.SUBMITTED
