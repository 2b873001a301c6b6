"""The candidate's room: which screen is in view, and how one follows from another."""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.attempt import Attempt
from assessment.attempt.states import OPEN_STATES
from desktop.background import Background
from desktop.errors import DatabaseDamaged
from desktop.lockdown.sighting import Sighting
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.candidate_facts import candidate_facts
from desktop.presenters.check import CheckPresenter
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.end import EndPresenter
from desktop.presenters.facts import ResumeFacts, Screen, SignInRefusal, SignInRefused
from desktop.presenters.identity import IdentityPresenter
from desktop.presenters.leave import LeavePresenter
from desktop.presenters.lock import ExamLock
from desktop.presenters.lock_screen import LockPresenter
from desktop.presenters.looking_around import LookingAround
from desktop.presenters.panel import PanelPresenter
from desktop.presenters.practice import PracticePresenter
from desktop.presenters.progress import progress_of
from desktop.presenters.sending import SendingPresenter
from desktop.presenters.sign_in import SignInPresenter
from desktop.presenters.start import StartPresenter
from desktop.presenters.tryout import TryoutPresenter
from desktop.presenters.welcome import WelcomePresenter
from desktop.services.device import Device
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.practice_registry import PracticeTest, Standing
from desktop.services.proctor_pins import NO_PINS, pins_of
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import Practising, SignedIn
from desktop.services.unlock_pack import OpenedPack, unlock_pack, unlock_unasked
from desktop.services.waiting_commands import settle_over


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
        self.sign_in = SignInPresenter(device, background, self)
        self.identity = IdentityPresenter(self)
        self.practice = PracticePresenter(device, background, self)
        self.check = CheckPresenter(device, background, lock, self)
        self.start = StartPresenter(device, background, lock, self)
        self.leave = LeavePresenter(device, background, self)
        self.sending = SendingPresenter(
            device, background, lambda: progress_of(self.attempt, self.lock_screen), app_version, self
        )
        self.end = EndPresenter(device, background, self.media, self)
        self.display = DisplayPresenter(parent=self)
        self.lock_screen = LockPresenter(device, background, self)
        self.panel = PanelPresenter(device, background, lambda: self.sending.facts, self)
        self.attempt: AttemptPresenter | None = None
        self.ahead: AttemptPresenter | None = None
        self.tryout: TryoutPresenter | None = None
        self._device = device
        self._background = background
        self._lock = lock
        lock.tell(self._sighted)
        self.around = LookingAround(background, self)
        self.around.seen.connect(self._sighted)
        self._signed_in: SignedIn | None = None
        self._practises = self._arrived = False
        self._connect()

    def open(self) -> None:
        """Look at what this machine holds: an attempt under way goes on at once, else somebody may sign in."""
        self._background.database(
            lambda: find_open_attempt(self._device), self._found_open_attempt, self._not_found
        )
        self._look_for_commands()

    def close_wished(self) -> None:
        """Somebody tried to close the window; while an attempt runs that is an incident."""
        if self.attempt is not None:
            self.attempt.incident("close_attempt", "")

    def close(self) -> None:
        """Save what was typed and stop sending; the log is already whole."""
        self.around.end()
        self.panel.stop()
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

    # ---------------------------------------------------------------------------------------------- moves

    def _connect(self) -> None:
        self.welcome.changed.connect(self._stores_changed)
        self.welcome.server_known.connect(self.sending.use)
        self.welcome.sign_in_wished.connect(lambda: self._show(Screen.SIGN_IN))
        self.sign_in.signed_in.connect(self._signed)
        self.sign_in.practises.connect(self._practise)
        self.practice.chosen.connect(self._practice_chosen)
        self.practice.history_wished.connect(lambda: self._show(Screen.HISTORY))
        self.practice.tests_wished.connect(lambda: self._show(Screen.PRACTICE))
        self.practice.sign_out_wished.connect(self._sign_out)
        self.sign_in.back_wished.connect(lambda: self._show(Screen.WELCOME))
        self.identity.confirmed.connect(self._known)
        self.identity.denied.connect(self._another_person)
        self.check.passed.connect(self._checked)
        self.check.back_wished.connect(self._to_sign_in)
        self.start.prepared.connect(self._prepared)
        self.start.started.connect(self._started)
        self.start.back_wished.connect(self._to_sign_in)
        self.start.tryout_wished.connect(self._try_out)
        self.leave.accepted.connect(self._leave)
        self.leave.left.connect(self._left)
        self.lock_screen.locked.connect(self._show_work)
        self.lock_screen.opened.connect(self._show_work)
        self.panel.opened.connect(lambda: self._show(Screen.PROCTOR))
        self.panel.closed.connect(self._show_work)
        self.panel.leaving.connect(self.leave.go)
        self.panel.looks_set.connect(self.display.reset)
        self.sending.brought.connect(self.welcome.refresh)
        self.sending.brought.connect(self._look_for_commands)
        self.sending.changed.connect(self.check.sending_changed)
        self.sending.brought.connect(self.end.look_for_result)
        self.end.result_wished.connect(lambda: self._show(Screen.RESULT))
        self.end.finish_wished.connect(self._to_sign_in)
        self.start.problem.connect(self._not_started)
        for presenter in (self.sign_in, self.practice, self.leave, self.end, self.lock_screen, self.panel):
            presenter.problem.connect(self.problem)
        self.welcome.failed.connect(self.problem)

    def _show(self, screen: Screen) -> None:
        if screen is not self.screen:
            opening = self.screen is Screen.OPENING
            self.screen = screen
            if screen not in (Screen.INSTRUCTIONS, Screen.TRYOUT, Screen.TEST):
                self._forget_ahead()
            tryout = self._take_tryout() if screen is not Screen.TRYOUT else None
            self.screen_changed.emit(screen)
            if tryout is not None:
                tryout.deleteLater()
            if opening and self._device.set_aside is not None:
                self.problem.emit(DatabaseDamaged(str(self._device.set_aside)))

    def _stores_changed(self) -> None:
        self.sign_in.show(self.welcome.cards, self.welcome.organisation)
        if self.screen is Screen.PRACTICE:
            self.practice.refresh()
        arriving = self.screen is Screen.WELCOME and not self._arrived and bool(self.welcome.cards)
        if (self.screen is Screen.OPENING and self._signed_in is None) or arriving:
            self._arrived = bool(self.welcome.cards)
            self._show(Screen.SIGN_IN if self._arrived else Screen.WELCOME)

    def _to_sign_in(self) -> None:
        """Go where somebody begins: to their practice tests while they practise, else to the sign-in screen."""
        self._signed_in = None
        self.leave.use(NO_PINS)
        self.display.forget()
        if self._practises:
            self.practice.refresh()
            self._show(Screen.PRACTICE)
        else:
            self._show(Screen.SIGN_IN if self.welcome.cards else Screen.WELCOME)

    def _practise(self, who: Practising) -> None:
        self._practises = True
        self.practice.show(who)
        self._show(Screen.PRACTICE)

    def _sign_out(self) -> None:
        self._practises = False
        self.practice.forget()
        self._to_sign_in()

    def _practice_chosen(self, test: PracticeTest) -> None:
        """Lead to the instructions; by way of the check, which asks for it, where the test needs a code."""
        if self.screen is not Screen.PRACTICE:
            return
        signed_in, device = test.place, self._device
        if test.standing is Standing.NEEDS_CODE:
            self._signed(signed_in)
            return
        self._sits(signed_in)

        def opened(pack: OpenedPack) -> None:
            if self._signed_in is signed_in and self.screen is Screen.PRACTICE:
                self._checked(pack)

        self._background.database(lambda: unlock_pack(device, signed_in.pack_hash), opened, self._not_opened)

    def _sits(self, signed_in: SignedIn) -> None:
        """Take note who is to sit what, and who may end it."""
        self._signed_in = signed_in
        self.leave.use(pins_of(signed_in.sitting), own=signed_in.sitting.policy.practice)
        self.display.grant(signed_in.entry.accommodations.display)

    def _signed(self, signed_in: SignedIn) -> None:
        """Show who sits here; while somebody practises that is known."""
        self._sits(signed_in)
        if self._practises:
            self._known()
            return
        self.identity.show(candidate_facts(signed_in, None), signed_in.entry.photo)
        self._show(Screen.IDENTITY)

    def _known(self) -> None:
        if self._signed_in is not None:
            signed_in = self._signed_in
            self.check.check(signed_in, candidate_facts(signed_in, None), self.sending.facts)
            self._show(Screen.CHECK)

    def _another_person(self) -> None:
        self._to_sign_in()
        self.sign_in.refused.emit(SignInRefused(SignInRefusal.ANOTHER_PERSON))

    def _try_out(self) -> None:
        signed_in, candidate, test = self._signed_in, self.start.candidate, self.start.test
        if signed_in is None or candidate is None or test is None:
            return
        self.tryout = TryoutPresenter(self._device, self._background, signed_in, candidate, test.tools, self)
        self.tryout.finished.connect(lambda: self._show(Screen.INSTRUCTIONS))
        self._show(Screen.TRYOUT)
        self.tryout.begin()

    def _take_tryout(self) -> TryoutPresenter | None:
        """Let nothing go on in a tryout that is left, and return it."""
        tryout, self.tryout = self.tryout, None
        if tryout is not None:
            tryout.stop()
            tryout.give_up()
        return tryout

    def _checked(self, opened: OpenedPack) -> None:
        if self._signed_in is not None:
            self.start.show(self._signed_in, opened, candidate_facts(self._signed_in, opened))
            self._show(Screen.INSTRUCTIONS)

    def _found_open_attempt(self, signed_in: SignedIn | None) -> None:
        self.welcome.refresh()
        if signed_in is None:
            return
        device, pack_hash = self._device, signed_in.pack_hash
        self._sits(signed_in)
        self._background.database(lambda: unlock_unasked(device, pack_hash), self._go_on, self._not_opened)

    def _not_found(self, error: Exception) -> None:
        self.welcome.refresh()
        self.problem.emit(error)

    def _not_opened(self, error: Exception) -> None:
        self._to_sign_in()
        self.problem.emit(error)

    def _not_started(self, error: Exception) -> None:
        if self.screen is Screen.OPENING:
            self._show(Screen.INSTRUCTIONS)
        self.problem.emit(error)

    def _go_on(self, opened: OpenedPack | None) -> None:
        if opened is None or self._signed_in is None:
            self._to_sign_in()
            return
        self.start.show(self._signed_in, opened, candidate_facts(self._signed_in, opened))
        self.start.start()

    def _started(self, running: RunningAttempt, resumed: ResumeFacts | None) -> None:
        if self._signed_in is None:
            return
        attempt, self.ahead = self.ahead, None
        if attempt is None or attempt.running is not running:
            attempt = self._presenter(self._signed_in, running, resumed)
        attempt.has_begun()
        attempt.recorded.connect(self.sending.nudge)
        attempt.problem.connect(self.problem)
        attempt.review_wished.connect(self._show_work)
        attempt.return_wished.connect(self._show_work)
        attempt.ended.connect(self._ended)
        self.attempt = attempt
        self.display.follow(attempt)
        if attempt.locks:
            policy = self._signed_in.sitting.policy.lockdown
            self.around.begin(self._lock.around(policy, self.start.found.sightings))
        self.lock_screen.follow(attempt)
        self.panel.follow(attempt)
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

    def _prepared(self, running: RunningAttempt) -> None:
        self._forget_ahead()
        if self._signed_in is not None:
            self.ahead = self._presenter(self._signed_in, running, None)
            self.test_ahead.emit()

    def _forget_ahead(self) -> None:
        if self.ahead is not None:
            self.ahead.deleteLater()
            self.ahead = None

    def _presenter(
        self, signed_in: SignedIn, running: RunningAttempt, resumed: ResumeFacts | None
    ) -> AttemptPresenter:
        candidate = self.start.candidate or candidate_facts(signed_in, None)
        return AttemptPresenter(running, self._background, self._device.clock, candidate, resumed, self)

    def _ended(self, ended: Attempt) -> None:
        presenter = self.attempt
        if presenter is None:
            return
        self._unlock(presenter, "ended")
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
        self._to_sign_in()
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
