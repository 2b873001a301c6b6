"""The composition root: the only file that knows every part of the application and puts them together."""

import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QLockFile, QObject, Qt
from PySide6.QtWidgets import QApplication

from assessment.attempt.events import LockdownEngaged
from desktop import settings as preferences
from desktop.background import Background
from desktop.clock import Clock, SystemClock
from desktop.errors import AlreadyRunning
from desktop.lockdown.capabilities import Capabilities
from desktop.lockdown.journal import Journal
from desktop.lockdown.keep_awake import find_keep_awake
from desktop.lockdown.operation import Operation
from desktop.lockdown.probe import probe
from desktop.lockdown.sequence import Sequence
from desktop.lockdown.undo import undo_leftovers
from desktop.logs import configure
from desktop.paths import Paths
from desktop.presenters.room import RoomPresenter
from desktop.services.device import Device
from desktop.services.open_device import close_device, open_device
from desktop.ui import messages
from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import apply_theme, theme_named
from desktop.ui.views.stopped_view import StoppedView
from desktop.version import VERSION

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """How to open: below which folder, whether attempts lock the screen, in which theme (empty: as preferred)."""

    paths: Paths
    lock_screen: bool = True
    theme: str = ""


class RoomLock:
    """The machine's lock: operations engaged in order and undone together. Made before its window is."""

    def __init__(self, journal: Journal, capabilities: Capabilities) -> None:
        self._journal = journal
        self._capabilities = capabilities
        self._operations: tuple[Operation, ...] = ()
        self._sequence: Sequence | None = None

    def use(self, *operations: Operation) -> None:
        """Lock with these operations from now on."""
        self._operations = operations

    def tier(self) -> str:
        """Return the tier this machine can hold now."""
        return self._capabilities.tier.value

    def engage(self) -> LockdownEngaged:
        """Lock; harmless when locked already."""
        if self._sequence is None:
            sequence = Sequence(self._operations, self._journal)
            sequence.engage()
            self._sequence = sequence
        return LockdownEngaged(self.tier(), tuple(operation.name for operation in self._operations))

    def release(self) -> None:
        """Unlock; harmless when not locked."""
        if self._sequence is not None:
            self._sequence.release()
            self._sequence = None


class WindowLock:
    """The window's own part of the lock: fills the screen, stays on top, refuses to close."""

    name = "window"

    def __init__(self, window: KioskWindow) -> None:
        self._window = window

    def perform(self, journal: Journal) -> None:
        """Engage. Nothing is left behind by a crash, so the journal has nothing to keep."""
        self._window.engage()

    def revert(self) -> None:
        """Disengage."""
        self._window.disengage()


class Application(QObject):
    """A running candidate's room. ``opened`` is called on the main thread when its window is there."""

    def __init__(self, options: Options, opened: Callable[["Application"], None] | None = None) -> None:
        super().__init__()
        self.options = options
        self.clock: Clock = SystemClock()
        self.background = Background(self)
        self.window: KioskWindow | None = None
        self.room: RoomPresenter | None = None
        self.device: Device | None = None
        self.failure: Exception | None = None
        self._opened = opened
        self._instance = QLockFile(str(options.paths.lock))
        self._instance.setStaleLockTime(0)

    def start(self) -> None:
        """Open the installation in the background, then the window."""
        paths = self.options.paths
        paths.make()
        configure(paths.logs)
        if not self._instance.tryLock(0):
            self._fail(AlreadyRunning(str(paths.home)))
            return
        self.background.database(lambda: open_device(paths, self.clock, os.urandom), self._open, self._fail)

    def stop(self) -> None:
        """Save what was typed, undo every change to the system, finish all writing."""
        if self.room is not None:
            self.room.close()
        self.background.drain()
        if self.device is not None:
            close_device(self.device)
        self._instance.unlock()

    def _open(self, device: Device) -> None:
        self.device = device
        paths = self.options.paths
        journal = Journal(paths.journal)
        undo_leftovers(journal)
        lock = RoomLock(journal, probe())
        room = RoomPresenter(device, self.background, lock, VERSION, self)
        preferred = preferences.load(paths.settings)
        self._dress(preferred.theme)
        window = build_window(room, media=room.media, divider_percent=preferred.splitter_percent)
        window.divider_moved.connect(self._keep_divider)
        awake = find_keep_awake()
        if self.options.lock_screen:
            lock.use(WindowLock(window), *([awake] if awake else []))
        self.room, self.window = room, window
        room.open()
        window.show()
        if self._opened is not None:
            self._opened(self)

    def _fail(self, error: Exception) -> None:
        log.error("cannot open: %s %s", type(error).__name__, error)
        self.failure = error
        self._dress("")
        view = StoppedView()
        view.show_message(messages.of_error(error))
        self.window = KioskWindow()
        self.window.stack.addWidget(view)
        self.window.show()
        if self._opened is not None:
            self._opened(self)

    def _dress(self, preferred: str) -> None:
        qt = make_qt()
        dark = qt.styleHints().colorScheme() is Qt.ColorScheme.Dark
        apply_theme(qt, theme_named(self.options.theme or preferred, system_is_dark=dark))

    def _keep_divider(self, percent: int) -> None:
        path = self.options.paths.settings
        preferences.save(path, replace(preferences.load(path), splitter_percent=percent))


def make_qt() -> QApplication:
    """Return the Qt application, made when there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Carrel")
    qt.setApplicationVersion(VERSION)
    return qt


def run(options: Options, opened: Callable[[Application], None] | None = None) -> int:
    """Open the application and return its exit status when the last window has closed."""
    qt = make_qt()
    application = Application(options, opened)
    application.start()
    status = qt.exec()
    application.stop()
    return 1 if application.failure is not None else status
