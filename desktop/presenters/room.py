"""The candidate's room: which screen is in view, and how one follows from another."""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.attempt import Attempt
from assessment.attempt.states import OPEN_STATES
from desktop.background import Background
from desktop.errors import DatabaseDamaged
from desktop.lockdown.sighting import Sighting
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.desk import DeskPresenter
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.end import EndPresenter
from desktop.presenters.facts import ResumeFacts, Screen
from desktop.presenters.giving import GivingPresenter
from desktop.presenters.leave import LeavePresenter
from desktop.presenters.lock import ExamLock
from desktop.presenters.lock_screen import LockPresenter
from desktop.presenters.looking_around import LookingAround
from desktop.presenters.panel import PanelPresenter
from desktop.presenters.progress import progress_of
from desktop.presenters.sending import SendingPresenter
from desktop.presenters.tryout import TryoutPresenter
from desktop.presenters.way_in import WayIn
from desktop.presenters.welcome import WelcomePresenter
from desktop.services.device import Device
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.proctor_pins import NO_PINS
from desktop.services.sign_in import SignedIn
from desktop.services.waiting_commands import settle_over

_NOBODY_SITS = (Screen.WELCOME, Screen.SIGN_IN, Screen.SUBMITTED, Screen.RESULT)
"""From here a proctor may go to the desk."""


class RoomPresenter(QObject):
    """Owns the presenters of all screens and moves between them."""

    screen_changed = Signal(object)
    problem = Signal(object)
    test_ahead = Signal()
    left = Signal()

    def __init__(
        self,
        device: Device,
        background: Background,
        lock: ExamLock,
        app_version: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.screen = Screen.OPENING
        self.welcome = WelcomePresenter(device, background, app_version, self)
        self.leave = LeavePresenter(device, background, self)
        self.sending = SendingPresenter(
            device, background, lambda: progress_of(self.attempt, self.lock_screen), app_version, self
        )
        self.end = EndPresenter(device, background, self.media, self)
        self.display = DisplayPresenter(parent=self)
        self.way_in = WayIn(
            device,
            background,
            lock,
            self.leave,
            self.display,
            lambda: self.sending.facts,
            lambda: self.screen,
            self,
        )
        self.sign_in, self.identity = self.way_in.sign_in, self.way_in.identity
        self.practice, self.check, self.start = self.way_in.practice, self.way_in.check, self.way_in.start
        self.lock_screen = LockPresenter(device, background, self)
        self.panel = PanelPresenter(device, background, lambda: self.sending.facts, self)
        self.giving = GivingPresenter(device, background, self)
        self.desk = DeskPresenter(device, background, lock, self)
        self.attempt: AttemptPresenter | None = None
        self._device = device
        self._background = background
        self._lock = lock
        lock.tell(self._sighted)
        self.around = LookingAround(background, self)
        self.around.seen.connect(self._sighted)
        self._arrived = self._to_desk = False
        self._connect()

    def open(self, *, at_desk: bool = False) -> None:
        """Look at what this machine holds: an attempt under way goes on at once, else somebody may sign in.

        ``at_desk``: else a proctor begins at their desk.
        """
        self._to_desk = at_desk
        self._background.database(
            lambda: find_open_attempt(self._device), self._found_open_attempt, self._not_found
        )
        self._look_for_commands()

    @property
    def desk_offered(self) -> bool:
        """Whether a proctor may go to the desk: nobody sits at this computer, and nobody is leaving it."""
        return self.attempt is None and not self.leave.waiting and self.screen in _NOBODY_SITS

    def open_desk(self) -> None:
        """Go to the proctor's desk; not while a test is in front."""
        if self.desk_offered:
            self._show(Screen.DESK)

    def close_wished(self) -> None:
        """Somebody tried to close the window; while an attempt runs that is an incident."""
        if self.attempt is not None:
            self.attempt.incident("close_attempt", "")

    def close(self) -> None:
        """Save what was typed and stop sending; the log is already whole."""
        self.around.end()
        self.panel.stop()
        self.desk.end()
        self.desk.stop()
        for attempt in self.findChildren(AttemptPresenter):
            if attempt is self.attempt and attempt.practice:
                attempt.leave()  # it is paused, and goes on when its candidate signs in again
            attempt.stop()
            attempt.give_up()
        self.sending.stop()

    def media(self, name: str) -> bytes | None:
        """Return the bytes of a picture in the pack in use."""
        return self.start.media(name)

    @property
    def locked(self) -> bool:
        """Whether leaving needs the proctor: an exam is under way."""
        attempt = self.attempt
        return attempt is not None and not attempt.practice and attempt.attempt.state in OPEN_STATES

    @property
    def holds(self) -> bool:
        """Whether closing now would lose something: it waits for a disk that refuses."""
        return self.leave.waiting or (self.attempt is not None and self.attempt.trouble is not None)

    @property
    def ahead(self) -> AttemptPresenter | None:
        """A test that is made ready while its instructions are read."""
        return self.way_in.ahead

    @property
    def tryout(self) -> TryoutPresenter | None:
        """What is tried out now."""
        return self.way_in.tryout

    # ---------------------------------------------------------------------------------------------- moves

    def _connect(self) -> None:
        self.welcome.changed.connect(self._stores_changed)
        self.welcome.server_known.connect(self.sending.use)
        self.welcome.sign_in_wished.connect(lambda: self._show(Screen.SIGN_IN))
        self.way_in.leads.connect(self._show)
        self.way_in.home.connect(self._to_sign_in)
        self.way_in.test_ahead.connect(self.test_ahead)
        self.way_in.begun.connect(self._begun)
        self.desk.left.connect(self.way_in.begin_anew)
        self.desk.launched.connect(self._launch)
        self.sending.brought.connect(self._refresh_desk)
        self.leave.accepted.connect(self._leave)
        self.leave.left.connect(self._left)
        self.lock_screen.locked.connect(self._show_work)
        self.lock_screen.opened.connect(self._show_work)
        self.panel.opened.connect(lambda: self._show(Screen.PROCTOR))
        self.panel.closed.connect(self._show_work)
        self.panel.leaving.connect(self.leave.go)
        self.panel.giving.connect(self._give)
        self.giving.left.connect(self.way_in.begin_anew)
        self.giving.changed.connect(self.sending.nudge)
        self.desk.attempts.done.connect(lambda _: self.sending.nudge())
        self.panel.looks_set.connect(self.display.reset)
        self.sending.brought.connect(self.welcome.refresh)
        self.sending.brought.connect(self._look_for_commands)
        self.sending.brought.connect(self.check.look_for_pack)
        self.sending.changed.connect(self.check.sending_changed)
        self.sending.brought.connect(self.end.look_for_result)
        self.end.result_wished.connect(lambda: self._show(Screen.RESULT))
        self.end.finish_wished.connect(self.way_in.begin_anew)
        for presenter in (self.way_in, self.leave, self.end, self.lock_screen, self.panel, self.desk):
            presenter.problem.connect(self.problem)
        self.welcome.failed.connect(self.problem)

    def _show(self, screen: Screen) -> None:
        if screen is not self.screen:
            before, self.screen = self.screen, screen
            tryout = self.way_in.at(screen)
            if before is Screen.DESK:
                self.desk.end()
            elif screen is Screen.DESK:
                self.way_in.forget()
                self.desk.begin()
            self.screen_changed.emit(screen)
            if tryout is not None:
                tryout.deleteLater()
            if before is Screen.OPENING and self._device.set_aside is not None:
                self.problem.emit(DatabaseDamaged(str(self._device.set_aside)))

    def _stores_changed(self) -> None:
        self.sign_in.show(self.welcome.cards, self.welcome.organisation)
        if self.screen is Screen.PRACTICE:
            self.practice.refresh()
        opened = self.screen is Screen.OPENING and self.way_in.who is None
        arriving = self.screen is Screen.WELCOME and not self._arrived and bool(self.welcome.cards)
        if opened or arriving:
            self._arrived = bool(self.welcome.cards)
            self._show(Screen.DESK if opened and self._to_desk else self._beginning)

    @property
    def _beginning(self) -> Screen:
        return Screen.SIGN_IN if self.welcome.cards else Screen.WELCOME

    def _to_sign_in(self) -> None:
        self._show(self._beginning)

    def _launch(self, signed_in: SignedIn) -> None:
        if self.screen is Screen.DESK:
            self.way_in.launch(signed_in)

    def _refresh_desk(self) -> None:
        if self.screen is Screen.DESK:
            self.desk.refresh()

    def _found_open_attempt(self, signed_in: SignedIn | None) -> None:
        self.welcome.refresh()
        if signed_in is not None:
            self.way_in.go_on(signed_in)

    def _not_found(self, error: Exception) -> None:
        self._to_desk = False  # nobody knows whether a test is under way
        self.welcome.refresh()
        self.problem.emit(error)

    def _begun(self, attempt: AttemptPresenter, resumed: ResumeFacts | None) -> None:
        attempt.has_begun()
        attempt.recorded.connect(self.sending.nudge)
        attempt.problem.connect(self.problem)
        attempt.review_wished.connect(self._show_work)
        attempt.return_wished.connect(self._show_work)
        attempt.ended.connect(self._ended)
        self.attempt = attempt
        own = self.display.is_own
        self.display.follow(attempt)
        if resumed is not None and self.way_in.looks_set and not own:
            self.display.reset()  # it holds over what the candidate chose before
        if attempt.locks:
            policy = attempt.running.paper.sitting.policy.lockdown
            self.around.begin(self._lock.around(policy, self.start.found.sightings))
        self.lock_screen.follow(attempt)
        self.panel.follow(attempt)
        self.leave.follow(attempt)
        self._show_work()
        attempt.begin()
        if resumed is not None:
            attempt.resumed.emit(resumed)

    def _show_work(self) -> None:
        """Show where the attempt is, unless a proctor is at the machine."""
        if self.attempt is None or self.panel.is_open:
            return
        at_work = Screen.REVIEW if self.attempt.reviewing else Screen.TEST
        self._show(Screen.LOCKED if self.lock_screen.is_locked else at_work)

    def _ended(self, ended: Attempt) -> None:
        presenter = self.attempt
        if presenter is None:
            return
        self._unlock(presenter, "ended")
        self.giving.forget()
        self.lock_screen.let_go()
        self.panel.let_go()
        self.end.show(presenter.running.paper, ended, presenter.candidate)
        self.attempt = None
        self.display.let_go()
        self.leave.forget()
        self.leave.use(NO_PINS)
        self._show(Screen.SUBMITTED)
        self.sending.try_now()

    def _leave(self) -> None:
        """Give the machine to the proctor now; the sitting ends when all that is held is on the disk."""
        if self.attempt is None or self.attempt.locks:
            self._free()
        self.leave.wait_for(self.attempt)
        if self.attempt is not None:
            self.attempt.leave(self.leave.by)

    def _give(self, by: str, why: str, folder: str) -> None:
        """Hand the attempt over as soon as it is left."""
        if self.attempt is not None and not self.attempt.practice:
            self.giving.wish(self.attempt.attempt.attempt_id, self.attempt.candidate, by, why, folder)
            self.leave.go(by)

    def _unlock(self, attempt: AttemptPresenter, reason: str) -> None:
        """Free the machine where it was locked, and record it."""
        if attempt.locks:
            self._free()
            attempt.released(reason)

    def _free(self) -> None:
        self.around.end()
        self._lock.release()

    def _left(self) -> None:
        if self.attempt is not None:
            self.attempt.give_up()
            self.attempt = None
        self.lock_screen.let_go()
        self.panel.let_go()
        if self.giving.wished:
            self._show(Screen.HANDED_OVER)
            self.giving.begin()
        else:
            self.way_in.begin_anew()
        self.left.emit()

    def _sighted(self, seen: Sighting) -> None:
        if self.attempt is not None and self.attempt.locks:
            self.attempt.watching.take(seen)

    def _look_for_commands(self) -> None:
        """Something may have come for the attempt under way, or for one that is over."""
        if self.attempt is not None:
            self.attempt.commands.look()
        elif not any(one.unrecorded for one in self.findChildren(AttemptPresenter)):
            device = self._device
            nudge = self.sending.nudge
            self._background.database(
                lambda: settle_over(device), lambda settled: nudge() if settled else None, self.problem.emit
            )
