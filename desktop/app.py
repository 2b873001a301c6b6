"""The first thing a person sees, as fast as Qt alone can show it; ``furnish`` carries in all the rest behind it.

A computer that was ready for candidates when it was last used shows the sign-in screen at once: a candidate may
begin to type while the database is still being opened.
"""

import gc
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop import settings as preferences
from desktop.background import Background
from desktop.errors import AlreadyRunning
from desktop.instance import Instance
from desktop.lockdown.relief import Relief
from desktop.paths import Paths
from desktop.presenters.early_sign_in import EarlySignIn
from desktop.presenters.facts import Screen
from desktop.presenters.looks import language_for
from desktop.ui import messages
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.language import apply_language, system_language
from desktop.ui.theme import apply_theme, theme_named
from desktop.ui.views.sign_in_view import SignInView
from desktop.ui.views.stopped_view import OpeningView, StoppedView
from desktop.version import VERSION

if TYPE_CHECKING:
    from desktop.installation import Installation
    from desktop.presenters.room import RoomPresenter
    from desktop.services.device import Device

log = logging.getLogger(__name__)
PAINT_FIRST_MS = 15
"""The first screen is painted before the rest begins to load: both want the interpreter."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to open: below which folder, whether attempts lock the screen, in which theme (empty: as preferred).

    ``again`` starts this program anew where it ends without a word during an exam; empty: nobody does. ``at_desk``: it
    begins at the proctor's desk, unless a test is under way here.
    """

    paths: Paths
    lock_screen: bool = True
    theme: str = ""
    again: tuple[str, ...] = ()
    at_desk: bool = False


class Application(QObject):
    """A running candidate's room. ``opened`` is called on the main thread when its room is there, or never will be.

    ``ending``: it ends in good order, and nothing is to be held any more.
    """

    ending = Signal()

    def __init__(self, options: Options, opened: Callable[["Application"], None] | None = None) -> None:
        super().__init__()
        self.options = options
        self._preferred = preferences.load(options.paths.settings)
        self._dress()  # before the window: what is made in another font keeps it
        self.background = Background(self)
        self.window = KioskWindow()
        self.room: RoomPresenter | None = None
        self.device: Device | None = None
        self.failure: Exception | None = None
        self._early = EarlySignIn(self)
        self._early_view: SignInView | None = None
        self._opened = opened
        self._relief = Relief.from_environment()
        self._instance = Instance(options.paths, self)

    def start(self) -> None:
        """Show the first screen, then open the installation in the background."""
        self.options.paths.make()
        self._show(self._first_view())
        QTimer.singleShot(PAINT_FIRST_MS, self._open)

    def stop(self, *, in_order: bool = True) -> None:
        """Save what was typed, finish all writing, give everything back.

        ``in_order``: somebody wished it. Where the screen was taken from the program instead, its supervisor stays.
        """
        if in_order:
            self.ending.emit()
        if self.room is not None:
            self.room.close()
        self.background.drain()
        if self.device is not None:
            from desktop.services.open_device import close_device  # loaded long since

            close_device(self.device)
        self._instance.leave()

    def _prefer(self, **changes: str | int) -> None:
        """Change preferences and keep them."""
        changed = replace(self._preferred, **changes)  # type: ignore[arg-type]  # by the names of the record
        if changed != self._preferred:
            self._preferred = changed
            preferences.save(self.options.paths.settings, changed)

    def _dress(self) -> None:
        qt = make_qt()
        dark = qt.styleHints().colorScheme() is Qt.ColorScheme.Dark
        apply_language(qt, language_for(self._preferred.language) or system_language())
        apply_theme(qt, theme_named(self.options.theme or self._preferred.theme, system_is_dark=dark))

    def _first_view(self) -> QWidget:
        if self._preferred.first_screen == Screen.SIGN_IN.value and not self.options.at_desk:
            self._early_view = SignInView(self._early)
            return self._early_view
        return OpeningView()

    def _show(self, view: QWidget) -> None:
        self.window.stack.addWidget(view)
        self.window.stack.setCurrentWidget(view)
        self.window.show()

    def _open(self) -> None:
        paths = self.options.paths
        if self._instance.take():
            self.background.database(lambda: _open(paths), self._furnish, self._fail)
        else:
            self._fail(AlreadyRunning(str(paths.home)))

    def _furnish(self, installation: "Installation") -> None:
        from desktop.furnish import Stage, furnish  # loaded by now, on the database thread

        self.device = installation.device
        stage = Stage(
            owner=self,
            window=self.window,
            background=self.background,
            sign_in_view=self._early_view,
            wish=self._early.wish,
            divider_percent=self._preferred.splitter_percent,
            lock_screen=self.options.lock_screen,
            prefer=self._prefer,
            ending=self.ending,
            again=self.options.again,
            relief=self._relief,
            instance=self._instance,
            at_desk=self.options.at_desk,
        )
        self.room = furnish(stage, installation)
        _calm_the_collector()
        if self._opened is not None:
            self._opened(self)

    def _fail(self, error: Exception) -> None:
        log.error("cannot open: %s %s", type(error).__name__, error)
        self.failure = error
        view = StoppedView()
        view.show_message(messages.of_error(error))
        self._show(view)
        self._relief.here()
        if self._opened is not None:
            self._opened(self)


def _open(paths: Paths) -> "Installation":
    import_module("desktop.furnish")  # off the main thread: it is most of the program
    from desktop.installation import open_installation  # loaded by now
    from desktop.logs import configure  # as below

    configure(paths.logs)
    return open_installation(paths)


def _calm_the_collector() -> None:
    """Keep garbage collection off the frames: what was loaded to stay is not looked at again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 1_000)


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


def leave(status: int) -> NoReturn:
    """End this program now. Qt would end the processes that it started with it, and one of them is to outlive it."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    os._exit(status)


def run(options: Options, opened: Callable[[Application], None] | None = None) -> int:
    """Open the application and return its exit status when the last window has closed."""
    qt = make_qt()
    application = Application(options, opened)
    application.start()
    status = qt.exec()
    application.stop(in_order=status == 0)
    return 1 if application.failure is not None else status
