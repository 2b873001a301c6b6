"""What a proctor does with an attempt at its machine: the events and the ways of commands from the server, with a name.

Nothing is done before it is an event on the disk: ``done`` tells each then, ``refused`` what the rules did not grant.
"""

from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.attempt import HELD, LOCK, Attempt
from assessment.attempt.command import BY_STAFF
from assessment.attempt.events import (
    Accommodated,
    Body,
    Paused,
    Resumed,
    SubmitMethod,
    Submitted,
    TimeExtended,
    Unlocked,
)
from assessment.attempt.irregularity import Irregularity
from assessment.attempt.panel_events import PanelClosed, PanelOpened
from assessment.attempt.states import OPEN_STATES, State
from desktop.presenters.course import Course
from desktop.presenters.recording import Recorder
from desktop.services.try_unlock import Opened

Wish = TypeVar("Wish", bound=Body)
LEFT = "left"
"""Why the panel is closed where the proctor leaves with the test: nothing is taken any more."""


class ProctorActions(QObject):
    """Puts what a proctor wishes; each wish says whether there was anything to do."""

    done = Signal(object)
    refused = Signal(object, object)

    def __init__(self, recorder: Recorder, course: Course, parent: QObject) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._course = course
        self._wished: list[Body] = []
        recorder.granted.connect(self._granted)
        recorder.refused.connect(self._refused)

    @property
    def foreseen(self) -> Attempt:
        """The attempt with what is not on the disk yet."""
        return self._recorder.foreseen

    @property
    def waiting(self) -> bool:
        """Whether anything that was wished is not on the disk yet."""
        return bool(self._wished)

    def come(self, opened: Opened) -> PanelOpened:
        """A proctor is at the machine: nothing is taken from now on, after all that was given before."""
        self._course.attend(True)
        return self._put(PanelOpened(opened.by, opened.way.value, opened.sheet_number))

    def go(self, by: str, cause: str) -> None:
        """The proctor is done: what is given is taken again, unless they leave with the test."""
        self._recorder.put(PanelClosed(by, cause))
        if cause != LEFT:
            self._course.attend(False)

    def not_come(self) -> None:
        """Nobody is at the machine after all."""
        self._course.attend(False)

    def pause(self, by: str, why: str) -> bool:
        """Stop the test until a proctor lets it go on."""
        wish = Paused(HELD, by, why)
        return self._sent(wish, sent=self._course.lock(wish))

    def go_on(self, opened: Opened) -> bool:
        """End a pause, whoever began it. What a control has locked is opened on the lock screen alone."""
        now = self.foreseen
        if now.state is not State.PAUSED or now.pause_reason == LOCK:
            return False
        if now.pause_reason != HELD:
            wish = Resumed(by=opened.by)
            return self._sent(wish, sent=self._course.resume(wish))
        unlocked = self._noted(Unlocked(BY_STAFF, opened.way.value, opened.by, pause=now.pause_name))
        self._course.unlock(unlocked)
        return True

    def extend(self, by: str, extension_ms: int, why: str) -> None:
        """Give more time."""
        self._put(TimeExtended(extension_ms, by, why))

    def accommodate(self, by: str, granted: Accommodations, why: str) -> None:
        """Change what the candidate sits with besides time."""
        self._put(Accommodated(granted, by, why))

    def note(self, by: str, reason: str, note: str) -> None:
        """Note an irregularity."""
        self._put(Irregularity(reason, note, by))

    def end(self, by: str, why: str) -> bool:
        """Submit the test as it is."""
        if self.foreseen.state not in OPEN_STATES or self._course.closing:
            return False
        self._course.end_by_staff(self._noted(Submitted(SubmitMethod.PROCTOR, by=by, why=why)))
        return True

    def _put(self, wish: Wish) -> Wish:
        self._recorder.put(self._noted(wish))
        return wish

    def _noted(self, wish: Wish) -> Wish:
        self._wished.append(wish)
        return wish

    def _sent(self, wish: Body, *, sent: bool) -> bool:
        if sent:
            self._noted(wish)
        return sent

    def _granted(self, wish: Body) -> None:
        if self._settle(wish):
            self.done.emit(wish)

    def _refused(self, wish: Body, error: Exception) -> None:
        if self._settle(wish):
            self.refused.emit(wish, error)

    def _settle(self, wish: Body) -> bool:
        known = len(self._wished)
        self._wished = [waiting for waiting in self._wished if waiting is not wish]
        return len(self._wished) < known
