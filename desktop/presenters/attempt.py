"""The attempt as the test screen knows it: wishes in, facts out, every answer through one door to the disk.

What the candidate sees moves at once; what is true of it (saved, refused) is told when the disk has spoken.
"""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import (
    Body,
    Expired,
    Flagged,
    Incident,
    ItemVisited,
    LockdownReleased,
    Paused,
    Responded,
    Resumed,
    SubmitMethod,
    Submitted,
)
from assessment.attempt.navigation import may_visit
from assessment.attempt.states import OPEN_STATES, State
from assessment.content.form import Form
from assessment.content.response import Response
from assessment.errors import TimeOver
from assessment.ids import ItemId
from desktop.background import Background
from desktop.clock import Clock
from desktop.presenters.clock import ClockPresenter
from desktop.presenters.facts import (
    AnswerFacts,
    CandidateFacts,
    NavigatorSection,
    PageFacts,
    ResumeFacts,
    SaveFacts,
    TimeFacts,
)
from desktop.presenters.navigator import Navigator
from desktop.presenters.page import page_facts
from desktop.presenters.recording import Recorder
from desktop.presenters.saving import AnswerSaver
from desktop.services.exam import RunningAttempt


class AttemptPresenter(QObject):
    """One attempt, prepared or under way. Made on the main thread; the running attempt lives on the database thread."""

    page_changed = Signal(object)
    current_changed = Signal(object)
    navigator_changed = Signal(object)
    time_changed = Signal(object)
    time_warning = Signal(object)
    save_changed = Signal(object)
    resumed = Signal(object)
    response_refused = Signal(object, object)
    paused_changed = Signal(bool)
    problem = Signal(object)
    recorded = Signal()
    held_up = Signal()
    all_stored = Signal()
    review_wished = Signal()
    return_wished = Signal()
    ended = Signal(object)

    def __init__(
        self,
        running: RunningAttempt,
        background: Background,
        clock: Clock,
        candidate: CandidateFacts,
        resume_facts: ResumeFacts | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.candidate = candidate
        self.resume_facts = resume_facts
        self._running = running
        self._attempt = running.attempt
        self._background = background
        self._clock = clock
        self._closing = False
        self._ending = False
        first = self._form.entries[0].item_id
        self._current = self._attempt.current_item or first
        self._navigator = Navigator(
            self._form,
            self._current,
            answered=self._attempt.answered,
            flagged=self._attempt.flagged,
            visited=self._attempt.visited,
        )
        self._recorder = Recorder(running, background, self)
        self._recorder.took.connect(self._took)
        self._saver = AnswerSaver(self._recorder, clock, self)
        self._saver.changed.connect(self.save_changed)
        self._saver.accepted.connect(self._answer_moved)
        self._saver.refused.connect(self._answer_refused)
        self._recorder.granted.connect(self._granted)
        self._recorder.refused.connect(self._refused)
        self._recorder.problem.connect(self.problem)
        self._recorder.held_up.connect(self.held_up)
        self._recorder.idle.connect(self.all_stored)
        self.clock = ClockPresenter(running, clock, lambda: self._attempt, self)
        self.clock.changed.connect(self.time_changed)
        self.clock.warned.connect(self.time_warning)
        self.clock.expired.connect(self._expire)
        self.clock.jumped.connect(self._clock_jumped)
        self.clock.alive_due.connect(self._mark_alive)

    def has_begun(self) -> None:
        """Take note that the attempt that was prepared is under way."""
        self._attempt = self._running.attempt

    def begin(self) -> None:
        """Start the clock on the screen and put the current item into view."""
        self.clock.start()
        if self._current not in self._attempt.visited or self._attempt.current_item != self._current:
            self._visit(self._current)
        if self._attempt.state is State.PAUSED:
            self.paused_changed.emit(True)

    # ---------------------------------------------------------------------------------------------- facts

    @property
    def page(self) -> PageFacts:
        """The page in view."""
        return self.page_at(self._form.entry(self._current).page)

    def page_at(self, index: int) -> PageFacts:
        """Return any page of the form, so that its widgets can be made before it is needed."""
        return page_facts(self._running.paper, index)

    @property
    def page_count(self) -> int:
        """How many pages the form has."""
        return len(self._form.pages)

    @property
    def current(self) -> ItemId:
        """The current item."""
        return self._current

    @property
    def navigator(self) -> tuple[NavigatorSection, ...]:
        """All items with their marks."""
        return self._navigator.sections

    @property
    def save(self) -> SaveFacts:
        """What is true of the last answer on this computer."""
        return self._saver.facts

    @property
    def unsaved(self) -> int:
        """How many answers are in memory only."""
        return self._saver.unsaved

    @property
    def trouble(self) -> Exception | None:
        """What keeps wishes from the disk, None when nothing does."""
        return self._recorder.trouble

    @property
    def time(self) -> TimeFacts:
        """The clock now."""
        return self.clock.facts()

    @property
    def may_pause(self) -> bool:
        """Whether the sitting lets the candidate pause."""
        return self._running.paper.sitting.policy.candidate_may_pause

    @property
    def paused(self) -> bool:
        """Whether the attempt is paused."""
        return self._attempt.state is State.PAUSED

    @property
    def attempt(self) -> Attempt:
        """The attempt as it is on the disk."""
        return self._attempt

    @property
    def running(self) -> RunningAttempt:
        """The running attempt; for the database thread only."""
        return self._running

    def answer(self, item_id: ItemId) -> AnswerFacts:
        """Return the answer as the candidate gave it, stored yet or not."""
        pending = self._saver.pending(item_id)
        response = self._attempt.response(item_id) if pending is None else pending
        return AnswerFacts(item_id, response, item_id in self._navigator.flagged)

    @property
    def can_next(self) -> bool:
        """Whether there is a next item that may be visited."""
        return self._reachable(1)

    @property
    def can_back(self) -> bool:
        """Whether there is an item before that may be visited."""
        return self._reachable(-1)

    @property
    def is_last(self) -> bool:
        """Whether the current item is the last."""
        return self._form.entry(self._current).place == len(self._form.entries)

    # --------------------------------------------------------------------------------------------- wishes

    def choose(self, item_id: ItemId, response: Response) -> None:
        """Save a whole answer at once."""
        self._saver.choose(item_id, response)

    def type(self, item_id: ItemId, response: Response) -> None:
        """Save typing soon, never later than a second."""
        self._saver.type(item_id, response)

    def flush(self) -> None:
        """Save what was typed now."""
        self._saver.flush()

    def flag(self, item_id: ItemId, flagged: bool) -> None:
        """Mark an item for later, or take the mark away."""
        self._navigator.flag(item_id, flagged)
        self._record(Flagged(item_id, flagged))
        self._navigator_moved()

    def go_to(self, item_id: ItemId) -> None:
        """Move to an item, if the navigation mode leads there."""
        if item_id == self._current or not may_visit(self._form, self._current, item_id):
            return
        self.flush()
        here, there = self._form.entry(self._current), self._form.entry(item_id)
        self._current = item_id
        if here.page != there.page:
            self.page_changed.emit(self.page)
        self.current_changed.emit(item_id)
        self._visit(item_id)

    def next(self) -> None:
        """Move to the next item."""
        self._step(1)

    def back(self) -> None:
        """Move to the item before."""
        self._step(-1)

    def review(self) -> None:
        """Look over all answers before submitting."""
        self.flush()
        self.review_wished.emit()

    def return_to(self, item_id: ItemId | None = None) -> None:
        """Go back from the review to the test, to an item if one is named."""
        if item_id is not None:
            self.go_to(item_id)
        self.return_wished.emit()

    def submit(self) -> None:
        """End the attempt: everything typed is saved first, then it is over."""
        self._end(Submitted(SubmitMethod.CANDIDATE))

    def pause(self, reason: str = "candidate") -> None:
        """Stop the work for a while."""
        self.flush()
        self._record(Paused(reason))

    def resume(self) -> None:
        """Go on after a pause."""
        self._record(Resumed())

    def focus_lost(self, detail: str) -> None:
        """The window lost the keyboard to something else: save, and record it."""
        self.flush()
        self.incident("focus_lost", detail)

    def focus_regained(self) -> None:
        """The window has the keyboard again."""
        self.incident("focus_regained", "")

    def incident(self, kind: str, detail: str) -> None:
        """Record an incident."""
        if self._attempt.state in OPEN_STATES and not self._closing:
            self._record(Incident(kind, detail))

    def released(self, reason: str) -> None:
        """The machine is free again; recorded also after the end."""
        self._recorder.put(LockdownReleased(reason))

    def leave(self) -> None:
        """A proctor ends the work here: the attempt pauses as of now. What waits for the disk is tried on and on."""
        self.incident("left_by_pin", "")
        self.pause("proctor")
        self.released("proctor")
        self.stop()

    def stop(self) -> None:
        """Save what was typed and stop the clock on the screen; what waits for the disk is tried on and on."""
        self.flush()
        self._closing = True
        self.clock.stop()

    def give_up(self) -> None:
        """Try once more what waits for the disk, and let it be."""
        self._recorder.stop()

    # -------------------------------------------------------------------------------------------- storing

    @property
    def _form(self) -> Form:
        return self._running.paper.exam.form

    def _reachable(self, step: int) -> bool:
        target = self._neighbour(step)
        return target is not None and may_visit(self._form, self._current, target)

    def _neighbour(self, step: int) -> ItemId | None:
        index = self._form.entry(self._current).place - 1 + step
        return self._form.entries[index].item_id if 0 <= index < len(self._form.entries) else None

    def _step(self, step: int) -> None:
        target = self._neighbour(step)
        if target is not None:
            self.go_to(target)

    def _visit(self, item_id: ItemId) -> None:
        self._navigator.move(item_id)
        self._record(ItemVisited(item_id))
        self._navigator_moved()

    def _answer_refused(self, item_id: ItemId, error: Exception) -> None:
        self.response_refused.emit(item_id, error)
        self._answer_moved(item_id)
        if isinstance(error, TimeOver):
            self._expire()

    def _answer_moved(self, item_id: ItemId) -> None:
        if self._navigator.answer(item_id, self.answer(item_id).response.answered):
            self._navigator_moved()

    def _navigator_moved(self) -> None:
        self.navigator_changed.emit(self.navigator)

    def _record(self, wish: Body) -> None:
        self._recorder.put(wish)

    def _took(self, attempt: Attempt) -> None:
        paused = self.paused
        self._attempt = attempt
        self.recorded.emit()
        if paused != self.paused:
            self.paused_changed.emit(self.paused)
            self.time_changed.emit(self.time)

    def _granted(self, wish: Body) -> None:
        if isinstance(wish, Submitted | Expired):
            self.stop()
            self.ended.emit(self._attempt)

    def _refused(self, wish: Body, error: Exception) -> None:
        if isinstance(wish, Responded):
            return
        if isinstance(wish, Submitted | Expired):
            self._ending = False
        if isinstance(error, TimeOver):
            self._expire()
        elif self._attempt.state in OPEN_STATES and not self._closing:
            self.problem.emit(error)

    # --------------------------------------------------------------------------------------------- ending

    def _expire(self) -> None:
        self._end(Expired())

    def _end(self, last: Body) -> None:
        if self._closing or self._ending:
            return
        self._ending = True
        self.flush()
        self._record(last)

    def _clock_jumped(self, by_ms: int) -> None:
        self.incident("clock_jump", f"by_ms={by_ms}")

    def _mark_alive(self) -> None:
        self._background.database(self._running.mark_alive, lambda _: None, self.problem.emit)
