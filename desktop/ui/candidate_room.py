"""The candidate's room in widgets: one view a screen, made from a room presenter, switched as it says."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from assessment.ids import ItemId
from desktop.presenters.course_facts import HoldFacts, TimeNotice, Told
from desktop.presenters.facts import (
    ResumeFacts,
    SaveState,
    Screen,
    TimeFacts,
    TimeOf,
)
from desktop.ui import clipboard, messages
from desktop.ui.announce import announce
from desktop.ui.attempt_contract import Attempt
from desktop.ui.contract import Room
from desktop.ui.desk.desk_view import DeskView
from desktop.ui.focus import focus_in, use_every_stop
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.lock_sentences import warning
from desktop.ui.proctor.door import ProctorDoor
from desktop.ui.rich_text import Media, no_media
from desktop.ui.screen_names import screen_name
from desktop.ui.sentences import Message
from desktop.ui.staff_messages import StaffMessages
from desktop.ui.time_words import of_hold, of_notice, warning_words
from desktop.ui.views.check_view import CheckView
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.views.history_view import HistoryView
from desktop.ui.views.identity_view import IdentityView
from desktop.ui.views.instructions_view import InstructionsView
from desktop.ui.views.locked_view import LockedView
from desktop.ui.views.practice_view import PracticeView
from desktop.ui.views.proctor_view import ProctorView
from desktop.ui.views.result_view import ResultView
from desktop.ui.views.review_view import ReviewView
from desktop.ui.views.sign_in_view import SignInView
from desktop.ui.views.stopped_view import OpeningView, StoppedView
from desktop.ui.views.submitted_view import SubmittedView
from desktop.ui.views.test_view import TestView
from desktop.ui.views.tryout_view import TryoutView
from desktop.ui.views.welcome_view import WelcomeView
from desktop.ui.wardrobe import Wardrobe
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.panel import Panel

AHEAD_MS = 50
_OF_ATTEMPT = (Screen.TEST, Screen.LOCKED, Screen.PROCTOR, Screen.REVIEW)
_AS_INSTALLED = (Screen.OPENING, Screen.WELCOME, Screen.STOPPED)
"""Screens on which nobody chooses how they look."""


class CandidateRoom(QObject):
    """Keeps a window's screens in step with a room presenter. Owned by the window."""

    def __init__(
        self,
        window: KioskWindow,
        room: Room,
        media: Media,
        divider_percent: int,
        sign_in_view: SignInView | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._room, self._media = window, room, media
        self._divider_percent = divider_percent
        self._attempt: Attempt | None = None
        self._away = self._time_hidden = False
        self._views: dict[Screen, QWidget] = {}
        self._door = ProctorDoor(window, room)
        self._wardrobe = Wardrobe(window, room.display, self)
        window.holds = lambda: room.holds
        if sign_in_view is not None:
            self._adopt(sign_in_view)
        window.proctor_wished.connect(self._ask_proctor)
        window.close_wished.connect(self._close_wished)
        window.deactivated.connect(self._lost)
        window.activated.connect(self._regained)
        window.divider_moved.connect(self._keep_divider)
        window.closed.connect(clipboard.release)
        room.test_ahead.connect(lambda: QTimer.singleShot(AHEAD_MS, self, self._build_ahead))
        room.screen_changed.connect(self._show)
        room.problem.connect(self._problem)
        if sign_in_view is None or room.screen is not Screen.OPENING:
            self._show(room.screen)

    def view(self, screen: Screen) -> QWidget:
        """Return the view of a screen, made at its first use; those of an attempt live as long as it does."""
        if screen in _OF_ATTEMPT:
            self._use_attempt()
        if screen not in self._views:
            view = self._views[screen] = self._make(screen)
            self._window.stack.addWidget(view)
        return self._views[screen]

    def _offer_proctor(self, view: QWidget, screen: Screen) -> None:
        """Show the proctor's button where it leads anywhere."""
        if isinstance(view, ColumnScreen):
            leads = self._window.locked and screen is not Screen.PROCTOR
            desk = self._room.desk_offered
            view.proctor.say(self.tr("For proctors") if desk else self.tr("Proctor"), icon=Icon.LOCK)
            view.proctor.setVisible(screen is Screen.STOPPED or desk or leads)

    def _adopt(self, view: SignInView) -> None:
        """Take over the sign-in screen that was shown before the room was there."""
        view.use(self._room.sign_in)
        self._dress(view, Screen.SIGN_IN)
        self._views[Screen.SIGN_IN] = view

    def _show(self, screen: Screen) -> None:
        self._wardrobe.before_screen()
        view = self.view(screen)
        self._offer_proctor(view, screen)
        focus = focus_in(self._window)
        if focus is not None and not view.isAncestorOf(focus):
            focus.clearFocus()  # else Qt looks through all there is for another place
        self._window.stack.setCurrentWidget(view)
        if screen is not Screen.TRYOUT:
            self._forget(Screen.TRYOUT)
        if screen is Screen.SIGN_IN:
            use_every_stop(self._window, False)  # it was the wish of whoever sat here before
        if screen not in _OF_ATTEMPT:
            clipboard.release()
            self._window.banner.hide()
            self._door.close()
            if (
                self._attempt is not self._room.ahead
            ):  # what is built ahead stays while somebody tries things out
                self._forget_attempt()
        announce(self._window, view.accessibleName())

    def _make(self, screen: Screen) -> QWidget:
        room = self._room
        makers: dict[Screen, Callable[[], QWidget]] = {
            Screen.OPENING: OpeningView,
            Screen.WELCOME: lambda: WelcomeView(room.welcome),
            Screen.SIGN_IN: lambda: SignInView(room.sign_in),
            Screen.DESK: lambda: DeskView(room.desk),
            Screen.IDENTITY: lambda: IdentityView(room.identity),
            Screen.PRACTICE: lambda: PracticeView(room.practice),
            Screen.HISTORY: lambda: HistoryView(room.practice),
            Screen.CHECK: lambda: CheckView(room.check),
            Screen.INSTRUCTIONS: lambda: InstructionsView(room.start, self._media),
            Screen.TRYOUT: self._make_tryout,
            Screen.TEST: lambda: self._make_test(self._need_attempt()),
            Screen.LOCKED: lambda: LockedView(room.lock_screen),
            Screen.PROCTOR: lambda: ProctorView(room.panel),
            Screen.REVIEW: self._make_review,
            Screen.SUBMITTED: lambda: SubmittedView(room.end, room.sending, lambda: self._window.locked),
            Screen.RESULT: lambda: ResultView(room.end),
            Screen.STOPPED: StoppedView,
        }
        view = makers[screen]()
        self._dress(view, screen)
        return view

    def _dress(self, view: QWidget, screen: Screen) -> None:
        view.setAccessibleName(screen_name(screen))
        if isinstance(view, ColumnScreen | TryoutView | TestView | ReviewView):
            view.proctor_wished.connect(self._ask_proctor)
            view.display_wished.connect(self._wardrobe.open_sheet)
        if isinstance(view, DeskView):
            view.display_wished.connect(self._wardrobe.open_sheet)
            view.language_wished.connect(self._wardrobe.open_languages)
        if isinstance(view, ColumnScreen):
            view.display.setVisible(screen not in _AS_INSTALLED)
            view.language.setVisible(screen not in _AS_INSTALLED)
            view.language_wished.connect(self._wardrobe.open_languages)
        if isinstance(view, TestView | ReviewView):
            view.header.timer.set_hidden(self._time_hidden)
            view.header.timer.hidden_changed.connect(self._hide_time)

    def _hide_time(self, hidden: bool) -> None:
        """Hide or show the clock on all screens of the attempt."""
        self._time_hidden = hidden
        for view in self._views.values():
            if isinstance(view, TestView | ReviewView):
                view.header.timer.set_hidden(hidden)

    def _ask_proctor(self) -> None:
        self._door.ask()

    def _close_wished(self) -> None:
        """Where the window is not locked, what keeps it open is answers that are not saved: a proctor settles that."""
        self._room.close_wished()
        if not self._window.locked:
            self._ask_proctor()

    # --------------------------------------------------------------------------------------------- the look

    @property
    def may_choose(self) -> bool:
        """Whether somebody sits there who may choose how the screen in view looks."""
        return self._room.screen not in _AS_INSTALLED

    def put_down(self) -> None:
        """Have what was typed stored, with what is still being composed."""
        if self._room.attempt is not None:
            QGuiApplication.inputMethod().commit()
            self._room.attempt.flush()

    def strip(self) -> tuple[Panel, ...]:
        """Forget all screens; return the sheets that must go too."""
        self._views.clear()
        return self._door.sheets

    def furnish(self) -> None:
        """Make the sheets anew."""
        self._door = ProctorDoor(self._window, self._room)

    def bring_back(self) -> QWidget:
        """Build the screen in view anew and show it."""
        screen = self._room.screen
        view = self.view(screen)
        self._offer_proctor(view, screen)
        self._window.stack.setCurrentWidget(view)
        if screen is Screen.INSTRUCTIONS:
            QTimer.singleShot(AHEAD_MS, self, self._build_ahead)
        return view

    # ------------------------------------------------------------------------------------------ the attempt

    def _use_attempt(self) -> None:
        attempt = self._room.attempt
        if attempt is not None and not attempt.opens_clipboard:
            clipboard.isolate()
        if attempt is None or attempt is self._attempt:
            return
        self._forget_attempt()
        self._attempt = attempt
        attempt.resumed.connect(self._resumed)
        attempt.time_told.connect(self._time_told)
        attempt.held_back.connect(self._held_back)
        attempt.warned.connect(lambda seen: self._window.show_message(warning(seen.kind), urgent=True))
        if attempt.keyboard_only:
            use_every_stop(self._window, True)

    def _forget_attempt(self) -> None:
        if self._room.attempt is not None:
            return
        self._attempt = None
        self._time_hidden = False
        for screen in _OF_ATTEMPT:
            self._forget(screen)

    def _forget(self, screen: Screen) -> None:
        view = self._views.pop(screen, None)
        if view is not None:
            self._window.stack.removeWidget(view)
            view.hide()
            view.deleteLater()

    def _build_ahead(self) -> None:
        """Build the test while the instructions are read, so that it is there when it is begun."""
        ahead = self._room.ahead
        if ahead is None or ahead is self._attempt or self._room.screen is not Screen.INSTRUCTIONS:
            return
        self._forget_attempt()
        self._attempt = ahead
        view = self._views[Screen.TEST] = self._make_test(ahead)
        self._dress(view, Screen.TEST)
        self._window.stack.addWidget(view)
        view.build_ahead(self._window.stack.size())

    def _make_test(self, attempt: Attempt) -> TestView:
        view = TestView(
            attempt,
            self._room.sending,
            self._media,
            divider_percent=self._divider_percent,
            single_column=self._room.display.look.single_column,
        )
        view.divider_moved.connect(self._window.divider_moved)
        view.time_told.connect(self._time_warning)
        view.pages.refused_elsewhere.connect(self._answer_refused)
        return view

    def _make_tryout(self) -> QWidget:
        tryout = self._room.tryout
        if tryout is None:
            raise LookupError("nothing to try out")
        return TryoutView(tryout, self._divider_percent)

    def _make_review(self) -> QWidget:
        return ReviewView(self._need_attempt(), self._room.sending)

    def _need_attempt(self) -> Attempt:
        attempt = self._room.attempt
        if attempt is None:
            raise LookupError("a test screen without an attempt")
        return attempt

    def _keep_divider(self, percent: int) -> None:
        self._divider_percent = percent

    def _lost(self, detail: str) -> None:
        if self._room.attempt is not None and not self._away:
            self._away = True
            self._room.attempt.focus_lost(detail)

    def _regained(self) -> None:
        if self._away:
            self._away = False
            if self._room.attempt is not None:
                self._room.attempt.focus_regained()

    # --------------------------------------------------------------------------------------------- messages

    def _problem(self, error: Exception) -> None:
        screen = self._room.screen
        message = messages.of_error(error)
        view = self._views.get(screen)
        if screen is Screen.WELCOME and isinstance(view, WelcomeView):
            view.show_problem(error)
        elif screen is Screen.STOPPED and isinstance(view, StoppedView):
            view.show_message(message)
        elif screen is Screen.OPENING:
            stopped = self.view(Screen.STOPPED)
            if isinstance(stopped, StoppedView):
                stopped.show_message(message)
            self._window.stack.setCurrentWidget(stopped)
        else:
            self._window.show_message(message, "danger" if screen in _OF_ATTEMPT else "warn")

    def _resumed(self, resume: ResumeFacts) -> None:
        self._window.show_message(messages.of_resume(resume), "ok")

    def _time_warning(self, time: TimeFacts) -> None:
        if time.warning_ms is None:
            return
        attempt = self._room.attempt
        failing = attempt is not None and attempt.save.state is SaveState.FAILED
        saved = "" if failing else self.tr("Your answers are saved.")
        message = Message(warning_words(time), saved, self._what_then(time))
        self._window.show_message(message, urgent=time.last)

    def _what_then(self, time: TimeFacts) -> str:
        if time.of is not TimeOf.TEST:
            return self.tr("When this time is over, you are led on to the next open question.")
        return self.tr("When the time is over, the test is submitted by itself.")

    def _time_told(self, notice: TimeNotice) -> None:
        tone = "warn" if notice.told is Told.PLACE_OVER else "ok"
        self._window.show_message(of_notice(notice), tone)

    def _answer_refused(self, item_id: ItemId, error: Exception) -> None:
        """Name the question: it is not in view."""
        squares = (item for section in self._need_attempt().navigator for item in section.items)
        number = next((item.number for item in squares if item.item_id == item_id), None)
        message = messages.of_error(error)
        title = self.tr("Question {number}: {title}").format(number=number, title=message.title)
        self._window.show_message(replace(message, title=title), "danger", urgent=True)

    def _held_back(self, hold: HoldFacts) -> None:
        self._window.show_message(of_hold(hold))


def build_window(room: Room, *, media: Media = no_media, divider_percent: int = 52) -> KioskWindow:
    """Return the window with all screens of a room; the theme must have been applied before.

    ``media`` gives the bytes of a picture by its name in the pack in use.
    """
    window = KioskWindow()
    fill_window(window, room, media=media, divider_percent=divider_percent)
    return window


def fill_window(
    window: KioskWindow,
    room: Room,
    *,
    media: Media = no_media,
    divider_percent: int = 52,
    sign_in_view: SignInView | None = None,
) -> None:
    """Put all screens of a room into a window, going on with a sign-in screen that is in it already."""
    CandidateRoom(window, room, media, divider_percent, sign_in_view)
    StaffMessages(window, room)
