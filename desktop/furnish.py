"""The composition root behind the first screen: puts the parts together by hand, the machine's lock among them."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from assessment.attempt.events import Incident, LockdownEngaged
from desktop.background import Background
from desktop.clock import SystemClock
from desktop.errors import EnvironmentProblem, LockdownUnavailable
from desktop.lockdown.capabilities import Capabilities
from desktop.lockdown.journal import Journal
from desktop.lockdown.keep_awake import KeepAwake, find_keep_awake
from desktop.lockdown.operation import Operation
from desktop.lockdown.probe import probe
from desktop.lockdown.sequence import Engaged, Sequence
from desktop.lockdown.undo import undo_leftovers
from desktop.paths import Paths
from desktop.presenters.facts import Screen
from desktop.presenters.lock import Locked
from desktop.presenters.room import RoomPresenter
from desktop.services.device import Device
from desktop.services.open_device import open_device
from desktop.services.pull_changes import retry_refused
from desktop.services.sweep_blobs import sweep_blobs
from desktop.ui.candidate_room import fill_window
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.sign_in_view import SignInView
from desktop.version import VERSION

log = logging.getLogger(__name__)

LOCKDOWN_LACKING = "lockdown_lacking"
"""The incident that says: an operation that should hold does not, and the test goes on without it."""


@dataclass(frozen=True, slots=True)
class Installation:
    """What was opened off the main thread."""

    device: Device
    journal: Journal
    capabilities: Capabilities


class RoomLock:
    """The machine's lock: operations engaged in order and undone together."""

    def __init__(self, installation: Installation) -> None:
        self._journal = installation.journal
        self._capabilities = installation.capabilities
        self._operations: tuple[Operation, ...] = ()
        self._awake: KeepAwake | None = None
        self._sequence: Sequence | None = None
        self._engaged = Engaged(())

    def use(self, *operations: Operation, awake: KeepAwake | None) -> None:
        """Lock with these operations from now on, and keep the screen awake where that is possible."""
        self._operations = (*operations, awake) if awake else operations
        self._awake = awake

    def tier(self) -> str:
        """Return the tier this machine can hold now."""
        return self._capabilities.tier.value

    def keeps_awake(self) -> bool:
        """Say whether the screen will stay on."""
        if self._awake is None:
            return False
        try:
            self._awake.rehearse()
        except LockdownUnavailable:
            return False
        return True

    def engage(self) -> Locked:
        """Lock; harmless when locked already."""
        if self._sequence is None:
            sequence = Sequence(self._operations, self._journal)
            self._engaged = sequence.engage()
            self._sequence = sequence
        lacking = (Incident(LOCKDOWN_LACKING, f"{name}: {detail}") for name, detail in self._engaged.lacking)
        return Locked(LockdownEngaged(self.tier(), self._engaged.held), tuple(lacking))

    def release(self) -> None:
        """Unlock; harmless when not locked."""
        if self._sequence is not None:
            self._sequence.release()
            self._sequence = None


class WindowLock:
    """The window's own part of the lock: fills the screen, stays on top, refuses to close."""

    name = "window"
    required = True

    def __init__(self, window: KioskWindow) -> None:
        self._window = window

    def perform(self, journal: Journal) -> None:
        """Engage. Nothing is left behind by a crash, so the journal has nothing to keep."""
        self._window.engage()

    def revert(self) -> None:
        """Disengage."""
        self._window.disengage()


def open_installation(paths: Paths) -> Installation:
    """Open this installation, undo what a crashed session left changed, and try again what was refused.

    Runs on the database thread.
    """
    device = open_device(paths, SystemClock(), os.urandom)
    try:
        device.log.make_room()
    except EnvironmentProblem as problem:  # whatever it is, it keeps nobody from a test
        log.warning("no room made for the journal: %s", problem)
    try:
        for refused in retry_refused(device).refused:
            log.warning("change still refused: %s", refused)
    except EnvironmentProblem as problem:  # as above; they wait for the next start
        log.warning("refused changes were not tried again: %s", problem)
    try:
        sweep_blobs(device)
    except EnvironmentProblem as problem:  # as above
        log.warning("files that no answer names were not removed: %s", problem)
    journal = Journal(paths.journal)
    undo_leftovers(journal)
    return Installation(device, journal, probe())


@dataclass(frozen=True, slots=True)
class Stage:
    """What is there already when the room is put together: the window with its first screen, and who owns it.

    ``wish`` is the number and secret of somebody who could not wait; ``prefer`` keeps preferences by name.
    """

    owner: QObject
    window: KioskWindow
    background: Background
    sign_in_view: SignInView | None
    wish: tuple[str, str] | None
    divider_percent: int
    lock_screen: bool
    prefer: Callable[..., None]


def furnish(stage: Stage, installation: Installation) -> RoomPresenter:
    """Put the room together behind the window that is already there."""
    lock = RoomLock(installation)
    room = RoomPresenter(installation.device, stage.background, lock, VERSION, stage.owner)
    fill_window(
        stage.window,
        room,
        media=room.media,
        divider_percent=stage.divider_percent,
        sign_in_view=stage.sign_in_view,
    )
    stage.window.divider_moved.connect(lambda percent: stage.prefer(splitter_percent=percent))
    if stage.lock_screen:
        lock.use(WindowLock(stage.window), awake=find_keep_awake())
    room.screen_changed.connect(lambda screen: stage.prefer(first_screen=_first_screen(screen)))
    if stage.wish is not None:
        room.sign_in.sign_in(*stage.wish)
    room.open()
    return room


def _first_screen(screen: Screen) -> str:
    """Return which screen to begin with next time: sign-in only while nothing else is going on."""
    return Screen.SIGN_IN.value if screen is Screen.SIGN_IN else ""
