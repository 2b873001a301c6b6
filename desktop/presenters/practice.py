"""Practising: the tests that may be taken, choosing one of them, and what has been done before."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from assessment.ids import AttemptId
from assessment.registry.entry import EntryKey
from assessment.registry.strategies import Strategy
from desktop.background import Background
from desktop.presenters.facts import HistoryRow, PracticeRow, PracticeStanding
from desktop.services.device import Device
from desktop.services.own_history import PastAttempt, Points, own_history
from desktop.services.practice_registry import PracticeTest, choose_test, find_test, practice_tests
from desktop.services.sign_in import Practising

OFFERED = (Strategy.BALANCED, Strategy.ROUND_ROBIN, Strategy.RANDOM)
"""The strategies that a candidate may pick from; the others are for whoever hands tests out."""


@dataclass(frozen=True, slots=True)
class _Found:
    tests: tuple[PracticeTest, ...]
    past: tuple[PastAttempt, ...]


class PracticePresenter(QObject):
    """Serves one candidate at a time. ``chosen`` comes with the test that is to be taken."""

    changed = Signal()
    busy_changed = Signal(bool)
    chosen = Signal(object)
    refused = Signal(object)
    problem = Signal(object)
    history_wished = Signal()
    tests_wished = Signal()
    sign_out_wished = Signal()

    def __init__(self, device: Device, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tests: tuple[PracticeRow, ...] = ()
        self.history: tuple[HistoryRow, ...] = ()
        self.name = ""
        self.loading = True
        self.strategy = Strategy.BALANCED
        self._device = device
        self._background = background
        self._who: Practising | None = None
        self._past: dict[AttemptId, PastAttempt] = {}
        self._busy = False

    def show(self, who: Practising) -> None:
        """Take over who practises."""
        self._who, self.name = who, who.name
        self.tests, self.history, self.loading = (), (), True
        self.strategy = Strategy.BALANCED
        self._past = {}
        self.changed.emit()
        self.refresh()

    def forget(self) -> None:
        """Nobody practises any more; what was shown is nobody else's business."""
        self._who, self.name, self.tests, self.history, self._past = None, "", (), (), {}
        self.changed.emit()

    def refresh(self) -> None:
        """Look again at what may be taken, and at what has been done."""
        who, device, known = self._who, self._device, dict(self._past)
        if who is None:
            return

        def work() -> _Found:
            return _Found(practice_tests(device, who), own_history(device, who, known))

        self._background.database(work, lambda found: self._looked(who, found), self.problem.emit)

    def use(self, strategy: Strategy) -> None:
        """Choose by another strategy from now on."""
        self.strategy = strategy

    def choose_for_me(self) -> None:
        """Take the test that is next by the strategy."""
        strategy = self.strategy
        self._take(lambda who: choose_test(self._device, who, strategy))

    def take(self, key: EntryKey) -> None:
        """Take a test, or go on with it."""
        self._take(lambda who: find_test(self._device, who, key))

    def show_history(self) -> None:
        """Go to what has been done before."""
        self.history_wished.emit()

    def show_tests(self) -> None:
        """Go back to the tests."""
        self.tests_wished.emit()

    def sign_out(self) -> None:
        """Leave; somebody else may sign in."""
        self.sign_out_wished.emit()

    def _take(self, find: Callable[[Practising], PracticeTest]) -> None:
        who = self._who
        if who is None or self._busy:
            return
        self._set_busy(True)
        self._background.database(lambda: find(who), lambda test: self._found(who, test), self._not_found)

    def _found(self, who: Practising, test: PracticeTest) -> None:
        self._set_busy(False)
        if who is self._who:
            self.chosen.emit(test)

    def _not_found(self, error: Exception) -> None:
        self._set_busy(False)
        self.refused.emit(error)
        self.refresh()

    def _looked(self, who: Practising, found: _Found) -> None:
        if who is not self._who:
            return  # of a candidate who has gone
        self._past = {past.attempt_id: past for past in found.past}
        self.loading = False
        self.tests = tuple(sorted((_row(test, found.past) for test in found.tests), key=_in_list))
        self.history = tuple(_past_row(past) for past in found.past)
        self.changed.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)


def _row(test: PracticeTest, past: tuple[PastAttempt, ...]) -> PracticeRow:
    done = [one for one in past if one.key == test.entry.key]
    scored = [one.points for one in done if one.points is not None and not one.points.pending]
    best = max(scored, key=_share) if scored else None
    return PracticeRow(
        key=test.entry.key,
        title=test.entry.name,
        category=test.entry.category,
        difficulty=test.entry.difficulty,
        item_count=test.item_count,
        time_limit_ms=test.time_limit_ms,
        done=len(done),
        best=(f"{best.score:f}", f"{best.maximum:f}") if best else None,
        standing=PracticeStanding(test.standing.value),
        not_before=test.place.admitted.not_before,
    )


def _in_list(row: PracticeRow) -> tuple[int, str]:
    """Order the list: what was begun, what can be taken, the rest; each by title."""
    begun = row.standing is PracticeStanding.GOES_ON
    return 0 if begun else 1 if row.standing.can_be_taken else 2, row.title.casefold()


def _past_row(past: PastAttempt) -> HistoryRow:
    points = past.points
    return HistoryRow(
        title=past.title,
        practice=past.practice,
        ended_at=past.ended_at.astimezone(),
        worked_ms=past.worked_ms,
        score=f"{points.score:f}" if points else "",
        maximum=f"{points.maximum:f}" if points else "",
        pending=points.pending if points else 0,
        passed=points.passed if points else None,
        share=_share(points) if points and points.maximum else None,
    )


def _share(points: Points) -> float:
    """Return the share of all points that was reached, from 0 to 1."""
    return min(1.0, max(0.0, float(points.score / points.maximum))) if points.maximum else 0.0
