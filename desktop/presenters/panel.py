"""The proctor's panel: who came to the machine, what they see of the attempt, and what they do with it, offline."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.events import Body
from assessment.attempt.lockdown import UnlockWay
from assessment.attempt.panel_events import PanelOpened
from assessment.attempt.states import OPEN_STATES
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SendFacts
from desktop.presenters.panel_facts import QUIET_MS, PanelFacts, panel_facts
from desktop.presenters.proctor_actions import LEFT
from desktop.presenters.unlocking import Asked, CodeFacts, Unlocking
from desktop.services.device import Device
from desktop.services.try_unlock import NotOpened, Opened

REFUSED = "panel_refused"
"""The incident that says: somebody tried to open the panel, and could not."""
CLOSED, QUIET, ENDED = "closed", "quiet", "ended"
"""Why the panel was closed, beside ``LEFT``."""
PATIENCE_MS = 500
"""A disk that takes longer holds up no proctor who came with a PIN; what it refuses is tried again."""


class PanelPresenter(QObject):
    """Follows one attempt. ``opened`` when it is on the disk that a proctor came; ``closed`` when they are done.

    ``refused`` tells in how many seconds there may be another try, ``codes_changed`` that there is another challenge.
    ``changed``: the facts are others. ``told`` brings what was recorded, ``not_done`` why something was not.
    ``leaving`` brings who leaves, ``giving`` who hands the test over, why, and into which folder; ``looks_set``: how the screen looks was set, over what the candidate chose.
    """

    refused = Signal(int)
    codes_changed = Signal()
    opened = Signal()
    closed = Signal()
    changed = Signal()
    told = Signal(object)
    not_done = Signal(object)
    leaving = Signal(str)
    giving = Signal(str, str, str)
    looks_set = Signal()
    problem = Signal(object)

    def __init__(
        self, device: Device, background: Background, sending: Callable[[], SendFacts], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sending = sending
        self._unlocking = Unlocking(device, background, self, panel=True)
        self._unlocking.problem.connect(self.problem)
        self._unlocking.accepted.connect(self._come)
        self._unlocking.refused.connect(self._refused)
        self._unlocking.changed.connect(self.codes_changed)
        self._attempt: AttemptPresenter | None = None
        self._coming: tuple[PanelOpened, Opened] | None = None
        self._here: Opened | None = None
        self._patience = self._timer(PATIENCE_MS, self._enter)
        self._quiet = self._timer(QUIET_MS, lambda: self._close(QUIET))

    def _timer(self, ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(then)
        return timer

    # ---------------------------------------------------------------------------------------------- facts

    @property
    def offered(self) -> bool:
        """Whether there is an attempt to open the panel on, and something that opens it."""
        attempt = self._attempt
        there = attempt is not None and attempt.attempt.state in OPEN_STATES
        return there and (self.asked.pin or self.asked.code)

    @property
    def is_open(self) -> bool:
        """Whether a proctor is at the machine."""
        return self._here is not None

    @property
    def asked(self) -> Asked:
        """What has to be typed."""
        return self._unlocking.asked

    @property
    def pin_set(self) -> bool:
        """Whether something has to be typed: always."""
        return True

    @property
    def codes(self) -> CodeFacts | None:
        """What a proctor finds a code by; None where no code opens the panel."""
        return self._unlocking.codes

    @property
    def facts(self) -> PanelFacts | None:
        """How the attempt stands; None where nobody is at the panel."""
        if self._attempt is None or self._here is None:
            return None
        return panel_facts(self._attempt, self._here.by, self._sending())

    # --------------------------------------------------------------------------------------------- course

    def follow(self, attempt: AttemptPresenter) -> None:
        """Open the panel on this attempt from now on."""
        self._attempt = attempt
        self._unlocking.use(attempt)
        for signal in (attempt.recorded, attempt.held_up, attempt.all_stored):
            signal.connect(self._changed)
        attempt.time_changed.connect(lambda _: self._changed())
        attempt.proctor.done.connect(self._done)
        attempt.proctor.refused.connect(self._not_done)

    def let_go(self) -> None:
        """Follow nothing more: the attempt has ended, or was left."""
        attempt, here = self._attempt, self._here
        if attempt is not None and here is not None:
            attempt.proctor.go(here.by, ENDED)
        self._attempt = None
        self._rest()
        self._unlocking.use(None)

    def stop(self) -> None:
        """Time nothing more: the program ends."""
        self._patience.stop()
        self._quiet.stop()

    def ask(self) -> None:
        """Somebody is asked to show who they are: show what codes are found by, as they change."""
        self._unlocking.begin()

    def put_away(self) -> None:
        """Nobody is asked any more."""
        self._unlocking.end()

    def try_typed(self, typed: str) -> None:
        """Try a PIN or a code."""
        if self.offered and self._coming is None and not self.is_open:
            self._unlocking.try_typed(typed)

    def touched(self) -> None:
        """Somebody is still there."""
        if self.is_open:
            self._quiet.start(QUIET_MS)

    def close(self) -> None:
        """The proctor is done."""
        self._close(CLOSED)

    def _close(self, cause: str) -> None:
        attempt, here = self._attempt, self._here
        if attempt is not None and here is not None:
            self._rest()
            attempt.proctor.go(here.by, cause)
            self.closed.emit()

    def leave(self) -> None:
        """Leave the test: the machine is free, the answers stay."""
        attempt, here = self._attempt, self._here
        if attempt is not None and here is not None:
            self._rest()
            attempt.proctor.go(here.by, LEFT)
            self.leaving.emit(here.by)

    def hand_over(self, why: str, folder: str) -> None:
        """Leave the test for another machine to go on with; its file is to lie in this folder."""
        attempt, here = self._attempt, self._here
        if attempt is not None and here is not None and not attempt.practice:
            self._rest()
            attempt.proctor.go(here.by, LEFT)
            self.giving.emit(here.by, why, folder)

    # --------------------------------------------------------------------------------------------- actions

    def pause(self, why: str) -> None:
        """Stop the test until a proctor lets it go on."""
        if self._attempt is not None and self._here is not None:
            self._attempt.proctor.pause(self._here.by, why)

    def go_on(self) -> None:
        """End a pause."""
        if self._attempt is not None and self._here is not None:
            self._attempt.proctor.go_on(self._here)

    def extend(self, extension_ms: int, why: str) -> None:
        """Give more time."""
        if self._attempt is not None and self._here is not None:
            self._attempt.proctor.extend(self._here.by, extension_ms, why)

    def accommodate(self, granted: Accommodations, why: str) -> None:
        """Change what the candidate sits with; how the screen looks holds over what they chose themselves."""
        attempt, facts = self._attempt, self.facts
        if attempt is not None and facts is not None:
            attempt.proctor.accommodate(facts.by, granted, why)
            if granted.display != facts.granted.display:
                self.looks_set.emit()

    def note(self, reason: str, note: str) -> None:
        """Note an irregularity."""
        if self._attempt is not None and self._here is not None:
            self._attempt.proctor.note(self._here.by, reason, note)

    def end(self, why: str) -> None:
        """End the test: it is submitted as it is."""
        if self._attempt is not None and self._here is not None:
            self._attempt.proctor.end(self._here.by, why)

    # ---------------------------------------------------------------------------------------------- within

    def _come(self, opened: Opened) -> None:
        """Record who came before anything is shown. A code counts only when it is on the disk that it is used."""
        attempt = self._attempt
        if attempt is None or not self.offered or self._here is not None:
            return
        self._coming = (attempt.proctor.come(opened), opened)
        if opened.way is not UnlockWay.CODE:
            self._patience.start()

    def _enter(self) -> None:
        coming, self._coming = self._coming, None
        self._patience.stop()
        if coming is not None and self._attempt is not None:
            self._here = coming[1]
            self._unlocking.end()
            self._quiet.start(QUIET_MS)
            self.opened.emit()

    def _rest(self) -> None:
        self._here = self._coming = None
        self._patience.stop()
        self._quiet.stop()

    def _done(self, wish: Body) -> None:
        if self._coming is not None and wish is self._coming[0]:
            self._enter()
        elif self.is_open and not isinstance(wish, PanelOpened):
            self.told.emit(wish)

    def _not_done(self, wish: Body, error: Exception) -> None:
        if self._coming is not None and wish is self._coming[0]:
            self._rest()
            if self._attempt is not None:
                self._attempt.proctor.not_come()
        self.not_done.emit(error)

    def _refused(self, refused: NotOpened) -> None:
        if self._attempt is not None:
            self._attempt.incident(REFUSED, ", ".join(way.value for way in refused.tried))
        self.refused.emit(-(-refused.wait_ms // 1000))

    def _changed(self) -> None:
        if self.is_open:
            self.changed.emit()
