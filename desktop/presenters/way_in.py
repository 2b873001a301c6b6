"""From whoever sits down to the test: signing in, practising, the check, the instructions, and what goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.errors import LockdownUnavailable
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.candidate_facts import candidate_facts
from desktop.presenters.check import CheckPresenter
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.facts import ResumeFacts, Screen, SendFacts, SignInRefusal, SignInRefused
from desktop.presenters.identity import IdentityPresenter
from desktop.presenters.leave import LeavePresenter
from desktop.presenters.lock import ExamLock
from desktop.presenters.practice import PracticePresenter
from desktop.presenters.sign_in import SignInPresenter
from desktop.presenters.start import StartPresenter
from desktop.presenters.tryout import TryoutPresenter
from desktop.services.device import Device
from desktop.services.practice_registry import PracticeTest, Standing
from desktop.services.proctor_pins import NO_PINS, pins_of
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import Practising, SignedIn
from desktop.services.unlock_pack import OpenedPack, unlock_pack, unlock_unasked

BEFORE_A_TEST = (Screen.INSTRUCTIONS, Screen.TRYOUT, Screen.TEST)
"""Where a test that was made ready is kept."""


class WayIn(QObject):
    """Owns the presenters of the screens before a test; ``where`` says which screen is in view.

    ``leads``: to another screen. ``home``: to where somebody begins. ``test_ahead``: a test is made ready unseen.
    ``begun`` brings the attempt that is under way now, and its ``ResumeFacts`` where it goes on.
    """

    leads = Signal(object)
    home = Signal()
    test_ahead = Signal()
    begun = Signal(object, object)
    problem = Signal(object)

    def __init__(
        self,
        device: Device,
        background: Background,
        lock: ExamLock,
        leave: LeavePresenter,
        display: DisplayPresenter,
        sending: Callable[[], SendFacts],
        where: Callable[[], Screen],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.sign_in = SignInPresenter(device, background, self)
        self.identity = IdentityPresenter(self)
        self.practice = PracticePresenter(device, background, self)
        self.check = CheckPresenter(device, background, lock, self)
        self.start = StartPresenter(device, background, lock, self)
        self.ahead: AttemptPresenter | None = None
        self.tryout: TryoutPresenter | None = None
        self.who: SignedIn | None = None
        self._device, self._background = device, background
        self._leave, self._display = leave, display
        self._sending, self._where = sending, where
        self._practises = False
        self._connect()

    def _connect(self) -> None:
        self.sign_in.signed_in.connect(self._came)
        self.sign_in.practises.connect(self._practise)
        self.sign_in.back_wished.connect(lambda: self.leads.emit(Screen.WELCOME))
        self.practice.chosen.connect(self._practice_chosen)
        self.practice.history_wished.connect(lambda: self.leads.emit(Screen.HISTORY))
        self.practice.tests_wished.connect(lambda: self.leads.emit(Screen.PRACTICE))
        self.practice.sign_out_wished.connect(self._sign_out)
        self.identity.confirmed.connect(self._known)
        self.identity.denied.connect(self._another_person)
        self.check.passed.connect(self._checked)
        self.check.back_wished.connect(self._back)
        self.start.prepared.connect(self._prepared)
        self.start.started.connect(self._started)
        self.start.back_wished.connect(self._back)
        self.start.tryout_wished.connect(self._try_out)
        self.start.problem.connect(self._not_started)
        for presenter in (self.sign_in, self.practice):
            presenter.problem.connect(self.problem)

    @property
    def launched(self) -> bool:
        """Whether a proctor has let in who sits here."""
        return self.who is not None and self.who.launch is not None

    def go_on(self, signed_in: SignedIn) -> None:
        """Go on with what was under way when the program ended, without a word to anybody."""
        device, pack_hash = self._device, signed_in.pack_hash
        self._sits(signed_in)
        self._background.database(lambda: unlock_unasked(device, pack_hash), self._go_on, self._not_opened)

    def forget(self) -> None:
        """Nobody sits here any more, and nobody practises."""
        self.who = None
        self._leave.use(NO_PINS)
        self._display.forget()
        if self._practises:
            self._practises = False
            self.practice.forget()

    def launch(self, signed_in: SignedIn) -> None:
        """A proctor has let somebody in: go on as after their sign-in."""
        self._signed(signed_in)

    def begin_anew(self) -> None:
        """Go where somebody begins: to their practice tests while they practise, else to the sign-in screen."""
        self.who = None
        self._leave.use(NO_PINS)
        self._display.forget()
        if self._practises:
            self.practice.refresh()
            self.leads.emit(Screen.PRACTICE)
        else:
            self.home.emit()

    def at(self, screen: Screen) -> TryoutPresenter | None:
        """Another screen comes into view: forget what is ready for none of it. Return the tryout that is left."""
        if screen not in BEFORE_A_TEST:
            self._forget_ahead()
        return self._take_tryout() if screen is not Screen.TRYOUT else None

    # -------------------------------------------------------------------------------------------- sign-in

    def _came(self, signed_in: SignedIn) -> None:
        if self._where() is not Screen.DESK:  # a proctor was quicker
            self._signed(signed_in)

    def _practise(self, who: Practising) -> None:
        if self._where() is Screen.DESK:
            return
        self._practises = True
        self.practice.show(who)
        self.leads.emit(Screen.PRACTICE)

    def _sign_out(self) -> None:
        self.forget()
        self.home.emit()

    def _practice_chosen(self, test: PracticeTest) -> None:
        """Lead to the instructions; by way of the check, which asks for it, where the test needs a code."""
        if self._where() is not Screen.PRACTICE:
            return
        signed_in, device = test.place, self._device
        if test.standing is Standing.NEEDS_CODE:
            self._signed(signed_in)
            return
        self._sits(signed_in)

        def opened(pack: OpenedPack) -> None:
            if self.who is signed_in and self._where() is Screen.PRACTICE:
                self._checked(pack)

        self._background.database(lambda: unlock_pack(device, signed_in.pack_hash), opened, self._not_opened)

    def _sits(self, signed_in: SignedIn) -> None:
        """Take note who is to sit what, and who may end it."""
        self.who = signed_in
        self._leave.use(pins_of(signed_in.sitting), own=signed_in.sitting.policy.practice)
        self._display.grant(signed_in.entry.accommodations.display)

    def _signed(self, signed_in: SignedIn) -> None:
        """Show who sits here; while somebody practises that is known."""
        self._sits(signed_in)
        if self._practises:
            self._known()
            return
        self.identity.show(candidate_facts(signed_in, None), signed_in.entry.photo)
        self.leads.emit(Screen.IDENTITY)

    def _known(self) -> None:
        if self.who is not None:
            self.check.check(self.who, candidate_facts(self.who, None), self._sending())
            self.leads.emit(Screen.CHECK)

    def _back(self) -> None:
        """Leave what leads to a test: to the desk where a proctor has let somebody in, who come in there anew."""
        if self.launched:
            self.leads.emit(Screen.DESK)
        else:
            self.begin_anew()

    def _another_person(self) -> None:
        if self.launched:
            self._back()
            return
        self.begin_anew()
        self.sign_in.refused.emit(SignInRefused(SignInRefusal.ANOTHER_PERSON))

    # ---------------------------------------------------------------------------------------- instructions

    def _try_out(self) -> None:
        who, candidate, test = self.who, self.start.candidate, self.start.test
        if who is None or candidate is None or test is None:
            return
        self.tryout = TryoutPresenter(self._device, self._background, who, candidate, test.tools, self)
        self.tryout.finished.connect(lambda: self.leads.emit(Screen.INSTRUCTIONS))
        self.leads.emit(Screen.TRYOUT)
        self.tryout.begin()

    def _take_tryout(self) -> TryoutPresenter | None:
        """Let nothing go on in a tryout that is left, and return it."""
        tryout, self.tryout = self.tryout, None
        if tryout is not None:
            tryout.stop()
            tryout.give_up()
        return tryout

    def _checked(self, opened: OpenedPack) -> None:
        if self.who is not None:
            self.start.show(self.who, opened, candidate_facts(self.who, opened))
            self.leads.emit(Screen.INSTRUCTIONS)

    def _go_on(self, opened: OpenedPack | None) -> None:
        if opened is None or self.who is None:
            self.begin_anew()
            return
        self.start.show(self.who, opened, candidate_facts(self.who, opened))
        self.start.start()

    def _not_opened(self, error: Exception) -> None:
        self._back()
        self.problem.emit(error)

    def _not_started(self, error: Exception) -> None:
        if self.launched and isinstance(error, LockdownUnavailable):
            self._back()  # there is nothing a candidate could mend
        elif self._where() is Screen.OPENING:
            self.leads.emit(Screen.INSTRUCTIONS)
        self.problem.emit(error)

    # --------------------------------------------------------------------------------------------- the test

    def _prepared(self, running: RunningAttempt) -> None:
        self._forget_ahead()
        if self.who is not None:
            self.ahead = self._presenter(self.who, running, None)
            self.test_ahead.emit()

    def _started(self, running: RunningAttempt, resumed: ResumeFacts | None) -> None:
        if self.who is None:
            return
        attempt, self.ahead = self.ahead, None
        if attempt is None or attempt.running is not running:
            attempt = self._presenter(self.who, running, resumed)
        self.begun.emit(attempt, resumed)

    def _presenter(
        self, signed_in: SignedIn, running: RunningAttempt, resumed: ResumeFacts | None
    ) -> AttemptPresenter:
        candidate = self.start.candidate or candidate_facts(signed_in, None)
        return AttemptPresenter(running, self._background, self._device.clock, candidate, resumed, self)

    def _forget_ahead(self) -> None:
        if self.ahead is not None:
            self.ahead.deleteLater()
            self.ahead = None
