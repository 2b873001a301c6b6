"""Leads the candidate on from where the time is over, and says what holds them back where they may not leave yet."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from assessment.attempt.navigation import Hold
from assessment.attempt.scope_timing import scope_spent_ms
from assessment.attempt.standing import worked_ms
from assessment.content.scope import Scope
from desktop.presenters.course import Course
from desktop.presenters.course_facts import HoldFacts, TimeNotice, Told
from desktop.presenters.facts import TimeOf
from desktop.presenters.moving import Moves
from desktop.presenters.recording import Recorder
from desktop.presenters.time_notices import TimeTeller
from desktop.services.running_attempt import RunningAttempt


class Guide(QObject):
    """``time_told`` says what has changed the time, ``held_back`` what is wanted first.

    ``reviewing`` is whether the answers are looked over: ``return_wished`` comes when that has to end.
    """

    time_told = Signal(object)
    held_back = Signal(object)
    return_wished = Signal()

    def __init__(
        self, running: RunningAttempt, recorder: Recorder, moves: Moves, course: Course, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.reviewing = False
        self._running = running
        self._recorder = recorder
        self._moves = moves
        self._course = course
        self._teller = TimeTeller(recorder, course.clock.facts, self)
        self._teller.told.connect(self.time_told)
        course.clock.place_over.connect(self._place_over)
        course.clock.changed.connect(lambda _: moves.look_again())
        course.paused_changed.connect(self._paused_changed)

    def has_begun(self) -> None:
        """Take note that the attempt that was prepared is under way."""
        self._teller.begin(self._recorder.attempt)

    def lets_go_on(self) -> bool:
        """Say whether the next item may be gone to; where something is wanted first, say what."""
        return self._lets(self._moves.hold_ahead(), submitting=False)

    def lets_submit(self) -> bool:
        """Say whether the test may be submitted; where something is wanted first, say what."""
        return self._lets(self._moves.hold_before(None), submitting=True)

    def _lets(self, held: Hold | None, *, submitting: bool) -> bool:
        if held is not None:
            self.held_back.emit(replace(self._hold_facts(held), submitting=submitting))
        return held is None

    def _place_over(self, scope: Scope) -> None:
        self._course.move_on(lambda: self._move_on(scope))

    def _move_on(self, scope: Scope) -> None:
        """Lead on to what is open; where nothing is any more the test ends."""
        if self._moves.closed(self._moves.current) is None:
            return  # more time was granted meanwhile
        if not self._moves.move_on():
            self._course.expire()
            return
        time, of = self._course.clock.facts(), TimeOf(scope.kind.value)
        self.time_told.emit(TimeNotice(Told.PLACE_OVER, time, of=of, title=scope.title))
        self._end_review()

    def _paused_changed(self, paused: bool) -> None:
        """A pause hides the questions: the review would show them."""
        if paused:
            self._end_review()

    def _end_review(self) -> None:
        if self.reviewing:
            self.reviewing = False
            self.return_wished.emit()

    def _hold_facts(self, held: Hold) -> HoldFacts:
        form, attempt = self._running.paper.exam.form, self._recorder.foreseen
        if held.item_id is not None:
            begun = attempt.response(held.item_id).answered
            return HoldFacts(form.entry(held.item_id).number, begun=begun)
        elapsed = self._running.clock.elapsed()
        least, done = form.least_ms, worked_ms(attempt, elapsed)
        if held.scope is not None:
            least, done = held.scope.min_ms or 0, scope_spent_ms(attempt, held.scope, elapsed)
        return HoldFacts(None, max(0, least - done))
