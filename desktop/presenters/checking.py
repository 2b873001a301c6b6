"""Checking answers while practising: recorded first, then judged, then told. What was checked before is told again."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from assessment.attempt.events import Body, Checked
from assessment.attempt.rules import closed, tries_left
from assessment.content.interaction import Values
from assessment.content.response import Response
from assessment.ids import ItemId, ResponseId
from assessment.scoring.judge import Judgement, Verdict
from assessment.scoring.right_answer import right_answer
from desktop.background import Background
from desktop.presenters.recording import Recorder
from desktop.presenters.saving import AnswerSaver
from desktop.services.check_answer import NO_CHECKS, Checks, judge_answer, open_checks
from desktop.services.running_attempt import RunningAttempt


@dataclass(frozen=True, slots=True)
class CheckedFacts:
    """How a checked answer came out. ``right`` is empty where it is not told, or cannot be.

    ``texts`` are title and restricted HTML. ``tries_left`` None: as many as wanted.
    """

    verdict: Verdict
    score: str
    maximum: str
    texts: tuple[tuple[str, str], ...] = ()
    right: tuple[tuple[ResponseId, Values], ...] = ()
    tries_left: int | None = 0


class AnswerChecker(QObject):
    """``changed`` names the item that has something new to show, None: any may. ``refused`` comes with the reason."""

    changed = Signal(object)
    refused = Signal(object, object)
    problem = Signal(object)

    def __init__(
        self,
        running: RunningAttempt,
        background: Background,
        recorder: Recorder,
        saver: AnswerSaver,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._running, self._background = running, background
        self._recorder, self._saver = recorder, saver
        self._checks = NO_CHECKS
        self._judged: dict[ItemId, tuple[Response, Judgement]] = {}
        self._under_way: set[ItemId] = set()
        recorder.granted.connect(self._granted)
        recorder.refused.connect(self._refused)

    def begin(self) -> None:
        """Open the keys in the background; checks made before an interruption are judged again."""
        checked = {id: check.response for id, check in self._recorder.attempt.checked.items()}

        def work() -> tuple[Checks, Mapping[ItemId, Judgement]]:
            checks = open_checks(self._running)
            found = {id: judge_answer(self._running, checks, id, given) for id, given in checked.items()}
            return checks, {id: judged for id, judged in found.items() if judged is not None}

        def opened(both: tuple[Checks, Mapping[ItemId, Judgement]]) -> None:
            self._checks = both[0]
            self._judged = {id: (checked[id], judged) for id, judged in both[1].items()} | self._judged
            self.changed.emit(None)

        self._background.database(work, opened, self.problem.emit)

    def offered(self, item_id: ItemId) -> bool:
        """Say whether an item can be checked at all: it asks something, and the key judges it without a person."""
        return self._checks.of(item_id) is not None

    def can_check(self, item_id: ItemId) -> bool:
        """Say whether there is an answer that was not judged yet."""
        return (
            self.offered(item_id)
            and not self.closed(item_id)
            and self._response(item_id).answered
            and self.facts(item_id) is None
        )

    def closed(self, item_id: ItemId) -> bool:
        """Say whether the answer stands: it was checked as often as it may be, or is being checked now."""
        return item_id in self._under_way or closed(self._recorder.attempt, self._running.paper.exam, item_id)

    def checking(self, item_id: ItemId) -> bool:
        """Say whether an item is being checked now."""
        return item_id in self._under_way

    def facts(self, item_id: ItemId) -> CheckedFacts | None:
        """Return how the answer in force came out; None where it was not checked, or has changed since."""
        judged = self._judged.get(item_id)
        if judged is None or item_id in self._under_way or judged[0] != self._response(item_id):
            return None
        return self._facts(item_id, judged[1])

    def check(self, item_id: ItemId) -> None:
        """Have the answer judged: it is saved first, and the item takes no other until the verdict is here."""
        if self.can_check(item_id):
            self._saver.flush()
            self._under_way.add(item_id)
            self.changed.emit(item_id)
            self._recorder.put(Checked(item_id))

    def _granted(self, wish: Body) -> None:
        if not isinstance(wish, Checked):
            return
        item_id, checks = wish.item_id, self._checks
        given = self._recorder.attempt.checked[item_id].response
        self._background.database(
            lambda: judge_answer(self._running, checks, item_id, given),
            lambda judgement: self._told(item_id, given, judgement),
            lambda error: self._failed(item_id, error),
        )

    def _told(self, item_id: ItemId, given: Response, judgement: Judgement | None) -> None:
        if judgement is not None:
            self._judged[item_id] = (given, judgement)
        self._over(item_id)

    def _failed(self, item_id: ItemId, error: Exception) -> None:
        self._over(item_id)
        self.refused.emit(item_id, error)

    def _refused(self, wish: Body, error: Exception) -> None:
        if isinstance(wish, Checked):
            self._failed(wish.item_id, error)

    def _over(self, item_id: ItemId) -> None:
        self._under_way.discard(item_id)
        self.changed.emit(item_id)

    def _response(self, item_id: ItemId) -> Response:
        pending = self._saver.pending(item_id)
        return self._recorder.attempt.response(item_id) if pending is None else pending

    def _facts(self, item_id: ItemId, judgement: Judgement) -> CheckedFacts:
        exam, attempt = self._running.paper.exam, self._recorder.attempt
        key, session = self._checks.of(item_id), exam.form.entry(item_id).session
        over = closed(attempt, exam, item_id) or judgement.verdict is Verdict.RIGHT
        texts = [(text.title, text.text) for text in judgement.feedback]
        if key is not None and over and key.explanation:
            texts.append(("", key.explanation))
        solved = key is not None and over and session.show_solution
        wanted = solved and judgement.verdict is not Verdict.RIGHT
        right = tuple(right_answer(exam.items[item_id], key).items()) if key is not None and wanted else ()
        return CheckedFacts(
            judgement.verdict,
            f"{judgement.score:f}",
            f"{judgement.maximum:f}",
            () if session.show_feedback is False else tuple(texts),
            right,
            tries_left(attempt, exam, item_id),
        )
