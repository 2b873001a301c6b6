"""What there is to read of an attempt under way: each fact from the part that it belongs to."""

from dataclasses import replace

from PySide6.QtCore import QObject

from assessment.attempt.accommodations import Display
from assessment.attempt.attempt import Attempt
from assessment.attempt.rules import granted
from assessment.content.response import Response
from assessment.ids import ItemId
from desktop.presenters.attaching import Attacher
from desktop.presenters.clock import ClockPresenter
from desktop.presenters.course import Course
from desktop.presenters.course_facts import BreakFacts
from desktop.presenters.facts import (
    AnswerFacts,
    NavigatorSection,
    PageFacts,
    SaveFacts,
    SaveState,
    TimeFacts,
)
from desktop.presenters.moving import Moves
from desktop.presenters.recording import Recorder
from desktop.presenters.saving import AnswerSaver
from desktop.services.running_attempt import RunningAttempt


class AttemptReading(QObject):
    """Reads the parts that whoever inherits from it has made, and changes nothing."""

    _running: RunningAttempt
    _recorder: Recorder
    _moves: Moves
    _saver: AnswerSaver
    _course: Course
    clock: ClockPresenter
    files: Attacher

    @property
    def page(self) -> PageFacts:
        """The page in view."""
        return self._moves.page

    def page_at(self, index: int) -> PageFacts:
        """Return any page of the form, so that its widgets can be made before it is needed."""
        return self._moves.page_at(index)

    @property
    def page_count(self) -> int:
        """How many pages the form has."""
        return self._moves.page_count

    @property
    def current(self) -> ItemId:
        """The current item."""
        return self._moves.current

    @property
    def navigator(self) -> tuple[NavigatorSection, ...]:
        """All items with their marks."""
        return self._moves.sections

    @property
    def save(self) -> SaveFacts:
        """What is true of the last answer on this computer; a file that the disk refuses is one."""
        facts = self._saver.facts
        return facts if self.files.trouble is None else replace(facts, state=SaveState.FAILED)

    @property
    def unsaved(self) -> int:
        """How many answers are in memory only, files on their way among them."""
        return self._saver.unsaved + self.files.count

    @property
    def unrecorded(self) -> bool:
        """Whether anything at all waits for the disk."""
        return bool(self._recorder.waiting)

    @property
    def trouble(self) -> Exception | None:
        """What keeps wishes from the disk, None when nothing does."""
        return self._recorder.trouble or self.files.trouble

    @property
    def time(self) -> TimeFacts:
        """The clock now."""
        return self.clock.facts()

    @property
    def practice(self) -> bool:
        """Whether it counts for nothing, and its candidate may leave at any time."""
        return self._running.paper.sitting.policy.practice

    @property
    def locks(self) -> bool:
        """Whether the machine is locked for it."""
        return self._running.paper.sitting.policy.locks

    @property
    def may_pause(self) -> bool:
        """Whether the sitting lets the candidate pause."""
        return self._running.paper.sitting.policy.candidate_may_pause

    @property
    def breaks(self) -> BreakFacts:
        """How it stands with breaks."""
        return self.clock.break_facts()

    @property
    def opens_clipboard(self) -> bool:
        """Whether the sitting lets what is cut and copied go to and come from other programs."""
        return self._running.paper.sitting.policy.opens_clipboard

    @property
    def no_drag(self) -> bool:
        """Whether the candidate sits without dragging."""
        return granted(self.attempt, self._running.paper.exam).no_drag

    @property
    def keyboard_only(self) -> bool:
        """Whether the candidate sits without a pointer, so that Tab stops at all that can be pressed."""
        return granted(self.attempt, self._running.paper.exam).keyboard_only

    @property
    def paused(self) -> bool:
        """Whether the attempt is paused."""
        return self._course.paused

    @property
    def takes_input(self) -> bool:
        """Whether what is given now is taken: not in a pause, nor once the end has begun."""
        return self._course.takes_input

    @property
    def display_granted(self) -> Display:
        """How the screen was set for the candidate: what a proctor changed over what the roster says."""
        return granted(self.attempt, self._running.paper.exam).display

    @property
    def display_chosen(self) -> Display | None:
        """How the candidate chose the screen to look, None where they did not."""
        return self.attempt.display

    @property
    def attempt(self) -> Attempt:
        """The attempt as it is on the disk."""
        return self._recorder.attempt

    @property
    def running(self) -> RunningAttempt:
        """The running attempt; for the database thread only."""
        return self._running

    def answer(self, item_id: ItemId) -> AnswerFacts:
        """Return the answer as the candidate gave it, stored yet or not."""
        return AnswerFacts(item_id, self.response(item_id), self._moves.flagged(item_id))

    @property
    def can_next(self) -> bool:
        """Whether there is a next item that may be visited."""
        return self._moves.neighbour(1) is not None

    @property
    def can_back(self) -> bool:
        """Whether there is an item before that may be visited."""
        return self._moves.neighbour(-1) is not None

    @property
    def is_last(self) -> bool:
        """Whether nothing that is open comes after the current item."""
        return self._moves.is_last

    @property
    def held(self) -> bool:
        """Whether the next item waits for an answer here, or for time to pass."""
        return self._moves.hold_ahead() is not None

    @property
    def may_submit(self) -> bool:
        """Whether nothing is wanted before the end; ``submit`` says what is."""
        return self._moves.hold_before(None) is None

    @property
    def can_next_unanswered(self) -> bool:
        """Whether there is another question without an answer that may be visited."""
        return self._moves.next_unanswered() is not None

    def response(self, item_id: ItemId) -> Response:
        """Return the response as the candidate gave it, stored yet or not."""
        pending = self._saver.pending(item_id)
        return self.attempt.response(item_id) if pending is None else pending
