"""After the test: the receipt, and the result where it may be shown."""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import SubmitMethod
from assessment.attempt.policy import Feedback
from assessment.attempt.states import State
from assessment.scoring.score import AttemptScore
from desktop.background import Background
from desktop.clock import from_unix_ms
from desktop.presenters.facts import EndCause, EndFacts, ResultFacts, SectionResult
from desktop.services.device import Device
from desktop.services.running_attempt import Paper
from desktop.services.show_result import local_score, receipt_of, server_result
from desktop.storage.models import StoredResult


class EndPresenter(QObject):
    """Shows how one attempt ended."""

    changed = Signal()
    result_wished = Signal()
    finish_wished = Signal()
    problem = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.end: EndFacts | None = None
        self.result: ResultFacts | None = None
        self._device = device
        self._background = background
        self._paper: Paper | None = None
        self._attempt: Attempt | None = None

    def show(self, paper: Paper, attempt: Attempt) -> None:
        """Take over a finished attempt."""
        self._paper, self._attempt, self.result = paper, attempt, None
        receipt = receipt_of(attempt)
        self.end = EndFacts(
            cause=_cause(attempt),
            ended_at=from_unix_ms(attempt.ended_at_ms or attempt.last_at_ms).astimezone(),
            answered=len(attempt.answered),
            item_count=paper.exam.form.question_count,
            receipt_code=receipt.code,
            digest=receipt.digest,
            result_expected=paper.sitting.policy.feedback is not Feedback.NONE,
        )
        self.changed.emit()
        self.look_for_result()

    def look_for_result(self) -> None:
        """Look whether a score is here by now: worked out on this device, or come back from the server."""
        paper, attempt, device = self._paper, self._attempt, self._device
        if paper is None or attempt is None or self.result is not None:
            return
        if paper.sitting.policy.feedback is Feedback.NONE:
            return
        self._background.database(
            lambda: (local_score(device, paper, attempt), server_result(device, attempt.attempt_id)),
            self._scored,
            self.problem.emit,
        )

    def show_result(self) -> None:
        """Go to the result."""
        self.result_wished.emit()

    def finish(self) -> None:
        """Leave; the next candidate may sign in."""
        self.finish_wished.emit()

    def _scored(self, found: tuple[AttemptScore | None, StoredResult | None]) -> None:
        local, stored = found
        if local is not None:
            sections = tuple(
                SectionResult(s.title, f"{s.score:f}", f"{s.maximum:f}", s.pending) for s in local.sections
            )
            self.result = ResultFacts(f"{local.score:f}", f"{local.maximum:f}", local.pending, sections)
        elif stored is not None and self.end is not None and stored.digest == self.end.digest:
            self.result = ResultFacts(stored.score, stored.maximum, stored.pending, ())
        if self.result is not None:
            self.changed.emit()


def _cause(attempt: Attempt) -> EndCause:
    if attempt.state is State.EXPIRED:
        return EndCause.EXPIRED
    if attempt.submit_method is SubmitMethod.PROCTOR:
        return EndCause.SUBMITTED_BY_PROCTOR
    return EndCause.SUBMITTED
