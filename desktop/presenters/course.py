"""The course of an attempt: its clock, its pauses and its end, and so whether the candidate's work is taken.

From the moment when work ends, not only when the disk has heard of it, nothing is taken any more: what is on the screen
then is what is kept.
"""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.attempt import LEFT_UNPROVED, LOCK
from assessment.attempt.events import (
    Body,
    Cancelled,
    Expired,
    Incident,
    LockdownReleased,
    Paused,
    Responded,
    Resumed,
    SubmitMethod,
    Submitted,
    UnlockChoice,
    Unlocked,
    command_of,
)
from assessment.attempt.states import OPEN_STATES, State
from assessment.errors import TimeOver
from desktop.background import Background
from desktop.clock import Clock
from desktop.presenters.attaching import Attacher, Then
from desktop.presenters.clock import ClockPresenter
from desktop.presenters.recording import Recorder
from desktop.presenters.saving import AnswerSaver
from desktop.services.running_attempt import RunningAttempt

LONGEST_READING_MS = 10_000
"""So long a pause, a proctor or a candidate who goes on waits for a file that is still being read."""


class Course(QObject):
    """Wishes that change what the attempt is doing, and what comes of them.

    ``input_changed`` comes before input is shut: what is still being composed can be handed over while it is told.
    """

    input_changed = Signal(bool)
    paused_changed = Signal(bool)
    problem = Signal(object)
    ended = Signal(object)

    def __init__(
        self,
        running: RunningAttempt,
        background: Background,
        clock: Clock,
        recorder: Recorder,
        saver: AnswerSaver,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._running = running
        self._practice = running.paper.sitting.policy.practice
        self._background = background
        self._recorder = recorder
        self._saver = saver
        self._was_paused = self.paused
        self._pausing = False
        self._resuming = False
        self._ending = False
        self._moving_on = False
        self._closing = False
        self._attended = False
        self._files: Attacher | None = None
        self.takes_input = not self.paused
        recorder.took.connect(lambda _: self._moved())
        recorder.granted.connect(self._granted)
        recorder.refused.connect(self._refused)
        saver.refused.connect(self._answer_refused)
        self.clock = ClockPresenter(running, clock, lambda: recorder.foreseen, self)
        self.clock.expired.connect(self.expire)
        self.clock.break_over.connect(self.resume)
        self.clock.alive_due.connect(self._mark_alive)

    @property
    def paused(self) -> bool:
        """Whether the attempt is paused."""
        return self._recorder.attempt.state is State.PAUSED

    def wait_for(self, files: Attacher) -> None:
        """Let work end only when the files that were given before are stored, or refused."""
        self._files = files

    def begin(self) -> None:
        """Start the clock on the screen, and say so where a pause goes on."""
        self.clock.start()
        if self.paused:
            self.paused_changed.emit(True)

    @property
    def closing(self) -> bool:
        """Whether nothing more is taken on this screen: the work has ended, or somebody is leaving."""
        return self._closing

    def pause(self, reason: str) -> None:
        """Stop the work for a while."""
        self.stop_work(Paused(reason))

    def stop_work(self, pause: Paused) -> None:
        """Stop the work by this event, after all that was given before it."""
        self._pausing = True
        self._shut()
        self._after_files(lambda: self._recorder.put(pause), LONGEST_READING_MS)

    def resume(self, wish: Resumed | None = None) -> bool:
        """Go on after a pause; say whether there was one to end."""
        goes_on = (self.paused or self._pausing) and not self._resuming and not self._closing
        if goes_on:
            self._resuming = True
            self._recorder.put(wish or Resumed())
        return goes_on

    def lock(self, why: Paused | None = None) -> bool:
        """Stop the work until it is unlocked. A pause that is under way, or the end, needs no lock."""
        at_work = self._recorder.foreseen.state is State.IN_PROGRESS
        if not at_work or self._pausing or self._ending or self._closing:
            return False
        self.stop_work(why or Paused(LOCK))
        return True

    def attend(self, present: bool) -> None:
        """Take nothing while a proctor is at the machine, after all that was given before; the clock goes on."""
        self._attended = present
        if present:
            self._shut()
        else:
            self._open()

    def unlock(self, opened: Unlocked) -> None:
        """Go on after a lock, or end here."""
        self._recorder.put(opened)
        if opened.choice is UnlockChoice.END:
            self._end(Submitted(SubmitMethod.PROCTOR, by=opened.by))
        else:
            self.resume()

    def submit(self) -> None:
        """End the attempt: everything typed is saved first, then it is over."""
        self._end(Submitted(SubmitMethod.CANDIDATE))

    def expire(self) -> None:
        """End the attempt because its time is over."""
        self._end(Expired())

    def end_by_staff(self, last: Submitted | Cancelled) -> None:
        """End the attempt as staff say. A file that is refused, or takes long, does not keep it open."""
        self._ending = True
        self._shut()
        self._after_files(lambda: self._recorder.put(last), LONGEST_READING_MS)

    def move_on(self, then: Then) -> None:
        """The time for a place is over: take what was given there until now, then go where ``then`` leads."""
        if self._moving_on or self._ending or self._closing or self._pausing:
            return
        self._moving_on = True
        self._shut()
        self._after_files(lambda: self._moved_on(then), self._flush_ms)

    def leave_place(self, then: Then) -> None:
        """What the candidate leaves does not open again: take what was given there, files too, then go on.

        A file that is refused keeps them here: somebody must see that.
        """
        if not (self._moving_on or self._ending or self._closing or self._pausing):
            self._moving_on = True
            self._shut()
            self._after_files(lambda: self._moved_on(then), LONGEST_READING_MS, unless_refused=self._stayed)

    def _stayed(self) -> None:
        self._moving_on = False
        self._open()

    def _moved_on(self, then: Then) -> None:
        self._moving_on = False
        if not self._ending and not self._closing:
            self._open()  # first: what cannot be worked in takes no focus
            then()

    @property
    def _flush_ms(self) -> int:
        """How long a file may still take when the time is over."""
        about = self._recorder.attempt.initiated
        return about.terms.flush_grace_ms * 3 // 4 if about else 0

    def leave(self, by: str = "") -> None:
        """Work ends here, by a proctor or, in practice, by the candidate: the attempt pauses as of now.

        ``by`` empty: nobody showed who they are. What waits for the disk is tried on and on.
        """
        if not self._practice:
            self.incident("left_by_pin" if by else LEFT_UNPROVED, by)
        self._shut()
        self._after_files(lambda: self._leave(by), LONGEST_READING_MS)

    def _leave(self, by: str) -> None:
        who = "proctor" if by else "left"
        self.stop_work(Paused("candidate") if self._practice else Paused(who, by))
        if not self._practice:
            self.released(who)
        self.stop()

    def stop(self) -> None:
        """Take nothing more and stop the clock on the screen; what waits for the disk is tried on and on."""
        self._shut()
        self._closing = True
        self.clock.stop()

    @property
    def records(self) -> bool:
        """Whether incidents are recorded: the attempt is open, and nobody is leaving."""
        return self._recorder.attempt.state in OPEN_STATES and not self._closing

    def incident(self, kind: str, detail: str) -> None:
        """Record an incident."""
        if self.records:
            self._recorder.put(Incident(kind, detail))

    def released(self, reason: str) -> None:
        """The machine is free again; recorded also after the end."""
        self._recorder.put(LockdownReleased(reason))

    def _shut(self) -> None:
        """Take over all that was given until now, then take nothing more."""
        if self.takes_input:
            self.input_changed.emit(False)
            self.takes_input = False
        self._saver.flush()

    def _open(self) -> None:
        at_rest = self.paused or self._pausing or self._ending or self._closing or self._moving_on
        at_rest = at_rest or self._attended
        if not self.takes_input and not at_rest and self._recorder.attempt.state in OPEN_STATES:
            self.takes_input = True
            self.input_changed.emit(True)

    def _end(self, last: Body) -> None:
        if self._closing or self._ending:
            return
        self._ending = True
        self._shut()
        if isinstance(last, Expired):
            self._after_files(lambda: self._recorder.put(last), self._flush_ms)
        else:
            self._after_files(lambda: self._recorder.put(last), unless_refused=self._end_called_off)

    def _end_called_off(self) -> None:
        """Give the work back: a file that should have been part of it was refused, and somebody must see that."""
        self._ending = False
        self._open()

    def _after_files(
        self, then: Then, most_ms: int | None = None, *, unless_refused: Then | None = None
    ) -> None:
        if self._files is None:
            then()
        else:
            self._files.before(then, most_ms, unless_refused=unless_refused)

    def _moved(self) -> None:
        """Follow what the disk has taken."""
        if self._was_paused != self.paused:
            self._was_paused = self.paused
            self._open()
            self.paused_changed.emit(self.paused)
            self.clock.changed.emit(self.clock.facts())

    def _granted(self, wish: Body) -> None:
        if isinstance(wish, Resumed):
            self._resuming = False
        if isinstance(wish, Paused):
            self._pausing = False
            self._open()
        elif isinstance(wish, Submitted | Expired | Cancelled):
            self.stop()
            self.ended.emit(self._recorder.attempt)

    def _refused(self, wish: Body, error: Exception) -> None:
        if isinstance(wish, Responded):
            return
        if isinstance(wish, Submitted | Expired | Cancelled):
            self._ending = False
        if isinstance(wish, Paused):
            self._pausing = False
        if isinstance(wish, Resumed):
            self._resuming = False
        if isinstance(error, TimeOver):
            self.expire()
        elif self._recorder.attempt.state in OPEN_STATES and not self._closing and not command_of(wish):
            self.problem.emit(error)
        self._open()

    def _answer_refused(self, _: object, error: Exception) -> None:
        if isinstance(error, TimeOver):
            self.expire()

    def _mark_alive(self) -> None:
        self._background.database(self._running.mark_alive, lambda _: None, self.problem.emit)
