"""The attempt as the test screen knows it: wishes in, facts out, each handed to the part that it concerns.

What the candidate sees moves at once; what is true of it (saved, refused) is told when the disk has spoken.
"""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.accommodations import Display
from assessment.attempt.attempt import BREAK
from assessment.attempt.events import DisplayChosen, Unlocked
from assessment.attempt.standing import Closure
from assessment.content.response import Response
from assessment.errors import IllegalMove, ItemClosed, PlaceLocked, PlaceOver
from assessment.ids import ItemId
from desktop.background import Background
from desktop.clock import Clock
from desktop.lockdown.sighting import Sighting
from desktop.presenters.attaching import Answering, Attacher
from desktop.presenters.attempt_reading import AttemptReading
from desktop.presenters.checking import AnswerChecker
from desktop.presenters.commands import CommandsPresenter, StaffMessage
from desktop.presenters.course import Course
from desktop.presenters.facts import (
    CandidateFacts,
    ResumeFacts,
)
from desktop.presenters.guide import Guide
from desktop.presenters.marks import MarksPresenter
from desktop.presenters.moving import Moves
from desktop.presenters.proctor_actions import ProctorActions
from desktop.presenters.recording import Recorder
from desktop.presenters.saving import AnswerSaver
from desktop.presenters.sound import SoundPresenter
from desktop.presenters.tools import ToolsPresenter
from desktop.presenters.typed import Typing
from desktop.presenters.watching import Watching
from desktop.services.file_limits import asks_for_sound
from desktop.services.running_attempt import RunningAttempt


class AttemptPresenter(AttemptReading):
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
    input_changed = Signal(bool)
    problem = Signal(object)
    recorded = Signal()
    held_up = Signal()
    all_stored = Signal()
    time_told = Signal(object)
    break_changed = Signal(object)
    held_back = Signal(object)
    warned = Signal(object)
    said = Signal(object)
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
        self._recorder = Recorder(running, background, self)
        self._recorder.took.connect(lambda _: self.recorded.emit())
        self._recorder.problem.connect(self.problem)
        self._recorder.held_up.connect(self.held_up)
        self._recorder.idle.connect(self._idle)
        self._moves = Moves(running.paper, self._recorder, self._elapsed, self)
        self._moves.page_changed.connect(self.page_changed)
        self._moves.current_changed.connect(self.current_changed)
        self._moves.navigator_changed.connect(self.navigator_changed)
        self._saver = AnswerSaver(self._recorder, clock, self)
        self._saver.changed.connect(self._save_changed)
        self._saver.accepted.connect(self._answer_moved)
        self._saver.refused.connect(self._answer_refused)
        self._course = Course(running, background, clock, self._recorder, self._saver, self)
        answering = Answering(self.response, self._saver.choose, lambda: self.takes_input)
        self.files = Attacher(running, background, answering, self)
        self.files.held_up.connect(self.held_up)
        self.files.troubled.connect(self._save_changed)
        self.sound = SoundPresenter(background, self)
        self.tools = ToolsPresenter(
            running.paper, self._recorder, self._moves, clock, lambda: self.takes_input, self
        )
        self.marks = MarksPresenter(running, self._recorder, lambda: self.takes_input, self)
        self._course.wait_for(self.files)
        self._course.input_changed.connect(self.input_changed)
        self._course.input_changed.connect(self._input_changed)
        self._course.paused_changed.connect(self.paused_changed)
        self._course.problem.connect(self.problem)
        self._course.ended.connect(self.ended)
        self.checking: AnswerChecker | None = None
        if running.paper.exam.checks:
            self.checking = AnswerChecker(running, background, self._recorder, self._saver, self)
            self.checking.problem.connect(self.problem)
        self.commands = CommandsPresenter(running, background, self._recorder, self._course, self)
        self.commands.problem.connect(self.problem)
        self.commands.said.connect(self.said)
        self.proctor = ProctorActions(self._recorder, self._course, self)
        self.clock = self._course.clock
        self.clock.break_changed.connect(self.break_changed)
        self.watching = Watching(
            running.paper.sitting.policy.lockdown, self._recorder, lambda: self._course.records, self
        )
        self.watching.warned.connect(self.warned)
        self._course.clock.jumped.connect(self._clock_jumped)
        self._guide = Guide(running, self._recorder, self._moves, self._course, self)
        self._guide.time_told.connect(self.time_told)
        self._guide.held_back.connect(self.held_back)
        self._guide.return_wished.connect(self.return_wished)
        self.clock.changed.connect(self.time_changed)
        self.clock.warned.connect(self.time_warning)

    def has_begun(self) -> None:
        """Take note that the attempt that was prepared is under way."""
        self._recorder.attempt = self._running.attempt
        self._guide.has_begun()

    def begin(self) -> None:
        """Start the clock on the screen and put the current item into view."""
        if asks_for_sound(self._running.paper.exam.items.values()):
            self.sound.look_again()
        if self.checking is not None:
            self.checking.begin()
        self._course.begin()
        self._moves.begin()
        self.commands.look()

    @property
    def reviewing(self) -> bool:
        """Whether the candidate looks over the answers."""
        return self._guide.reviewing

    # --------------------------------------------------------------------------------------------- wishes

    def choose(self, item_id: ItemId, response: Response) -> None:
        """Save a whole answer at once. One that is the answer already may be given also when none is taken."""
        if not self.takes_input and response == self.response(item_id):
            return
        if self._may_answer(item_id):
            self._saver.choose(item_id, response)

    def type(self, item_id: ItemId, typing: Typing) -> None:
        """Save typing soon, never later than a second. What is not told yet is asked for then."""
        if self._may_answer(item_id):
            self._saver.type(item_id, typing)

    def flush(self) -> None:
        """Save what was typed now."""
        self._saver.flush()
        self.tools.flush()
        self.marks.flush()

    def flag(self, item_id: ItemId, flagged: bool) -> None:
        """Mark an item for later, or take the mark away."""
        if self.takes_input:
            self._moves.flag(item_id, flagged)

    def choose_display(self, display: Display) -> None:
        """Record how the candidate wants the screen to look; also in a pause."""
        self._recorder.put(DisplayChosen(display))

    def go_to(self, item_id: ItemId) -> None:
        """Move to an item, if the navigation mode leads there."""
        if not self.takes_input:
            return
        self.flush()
        if not self._moves.leads_to(item_id):
            return
        on_their_way = self.files.items | frozenset(self.page.page.item_ids if self.sound.busy else ())
        if self._moves.shuts_behind(item_id, on_their_way):
            self._course.leave_place(lambda: self._moves.move(item_id))
        else:
            self._moves.move(item_id)

    def next(self) -> None:
        """Move to the next item, or say what keeps the candidate here."""
        if self.takes_input:
            self.flush()
            if not self._guide.lets_go_on():
                return
        self._step(1)

    def next_unanswered(self) -> None:
        """Move to the next question without an answer; from the review, too."""
        if self.takes_input:
            self.flush()
            target = self._moves.next_unanswered()
            if target is not None:
                self.return_to(target)

    def back(self) -> None:
        """Move to the item before."""
        self._step(-1)

    def review(self) -> None:
        """Look over all answers before submitting."""
        if self.takes_input:
            self.flush()
            self._guide.reviewing = True
            self.review_wished.emit()

    def return_to(self, item_id: ItemId | None = None) -> None:
        """Go back from the review to the test, to an item if one is named."""
        if item_id is not None:
            self.go_to(item_id)
        self._guide.reviewing = False
        self.return_wished.emit()

    def submit(self) -> None:
        """End the attempt: everything typed is saved first, then it is over. Or say what is wanted before."""
        if self.takes_input:
            self.flush()
            if not self._guide.lets_submit():
                return
        self._course.submit()

    def pause(self, reason: str = "candidate") -> None:
        """Stop the work for a while."""
        self._course.pause(reason)

    def lock(self) -> bool:
        """Stop the work until it is unlocked; say whether there was work to stop."""
        return self._course.lock()

    def unlock(self, opened: Unlocked) -> None:
        """Open what a control has locked: it goes on, or ends here."""
        self._course.unlock(opened)

    def take_break(self) -> None:
        """Begin a break, if there is one left."""
        if self.takes_input and self.breaks.left:
            self._course.pause(BREAK)

    def resume(self) -> None:
        """Go on after a pause."""
        self._course.resume()

    def message_shown(self, message: StaffMessage) -> None:
        """What staff said is on the screen."""
        self.commands.shown(message)

    def focus_lost(self, detail: str) -> None:
        """The window lost the keyboard to something else: save, and in an exam record it."""
        self.flush()
        if not self.practice:
            self.incident("focus_lost", detail)

    def focus_regained(self) -> None:
        """The window has the keyboard again."""
        if not self.practice:
            self.incident("focus_regained", "")

    def incident(self, kind: str, detail: str) -> None:
        """Record an incident."""
        self._course.incident(kind, detail)

    def released(self, reason: str) -> None:
        """The machine is free again; recorded also after the end."""
        self._course.released(reason)

    def leave(self, by: str = "") -> None:
        """A proctor ends the work here: the attempt pauses as of now. What waits for the disk is tried on and on."""
        self._course.leave(by)

    def stop(self) -> None:
        """Save what was typed and stop the clock on the screen; what waits for the disk is tried on and on."""
        self._course.stop()

    def give_up(self) -> None:
        """Try once more what waits for the disk, and let it be."""
        self.files.stop()
        self._recorder.stop()

    # ------------------------------------------------------------------------------------------- answering

    def _may_answer(self, item_id: ItemId) -> bool:
        """Say whether an answer is taken now; one that is not is refused loudly, and what is kept is shown again."""
        if self.checking is not None and self.checking.closed(item_id):
            self.response_refused.emit(item_id, ItemClosed(item_id, "responded"))
            return False
        if not self.takes_input:
            self.response_refused.emit(item_id, IllegalMove(self.attempt.state.value, "responded"))
            return False
        closed = self._moves.closed(item_id)
        if closed is not None:
            error = PlaceOver if closed is Closure.TIME_OVER else PlaceLocked
            self.response_refused.emit(item_id, error(item_id, "responded"))
        return closed is None

    def _input_changed(self, takes: bool) -> None:
        """Hand over what is being recorded or written while input is still taken: it belongs to the work that ends."""
        if not takes:
            self.sound.stop()
            self.tools.flush()
            self.marks.flush()

    def _clock_jumped(self, by_ms: int) -> None:
        """Answer as the policy says where the machine is locked; anywhere else it is recorded."""
        seen = Sighting("clock", "clock_jump", f"by_ms={by_ms}")
        if self.locks:
            self.watching.take(seen)
        else:
            self.incident(seen.kind, seen.detail)

    def _elapsed(self) -> int:
        return self._running.clock.elapsed()

    def _idle(self) -> None:
        if not self.files.count:
            self.all_stored.emit()

    def _step(self, step: int) -> None:
        target = self._moves.neighbour(step)
        if target is not None:
            self.go_to(target)

    def _save_changed(self, _: object = None) -> None:
        self.save_changed.emit(self.save)

    def _answer_refused(self, item_id: ItemId, error: Exception) -> None:
        self.response_refused.emit(item_id, error)
        self._answer_moved(item_id)

    def _answer_moved(self, item_id: ItemId) -> None:
        self._moves.answer(item_id, self.answer(item_id).response)
