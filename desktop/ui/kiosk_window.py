"""The one top-level window. It fills the screen and stays on top when engaged, and is not closed by wishing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QMoveEvent,
    QResizeEvent,
    QScreen,
    QShortcut,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui import accessible
from desktop.ui.focus import tab_in
from desktop.ui.sentences import Message
from desktop.ui.widgets.banner import Banner
from desktop.ui.widgets.icons import window_icon
from desktop.ui.widgets.not_locked import NotLockedLine

SMALLEST = (640, 360)
USUAL = (1280, 720)
WAYLAND = "wayland"


class KioskWindow(QWidget):
    """Holds the screens. The real lockdown is done outside; this is what the window itself can do.

    ``holds`` tells whether closing now would lose something; then it is refused, locked or not. ``unmanaged``: once it
    is locked no window manager has a say, and it lies over all screens. ``spans``: it lies over all screens, as
    far as the system lets one window do so, and is an ordinary window otherwise.
    """

    close_wished = Signal()
    proctor_wished = Signal()
    deactivated = Signal(str)
    activated = Signal()
    closed = Signal()
    divider_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        accessible.install()  # before any widget is asked what it is
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Carrel")
        self.setWindowIcon(window_icon())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.banner = Banner()
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        self.not_locked = NotLockedLine()
        column.addWidget(self.not_locked)
        self.holds: Callable[[], bool] = bool
        self.unmanaged = self.spans = False
        self._locked = self._covers = False
        self._home: QScreen | None = None
        self._closing = False
        self._follow_screens()
        leave = QShortcut(QKeySequence("Ctrl+Shift+L"), self)
        leave.activated.connect(self.proctor_wished)

    def _follow_screens(self) -> None:
        """Cover what is plugged in, and no more than what is left."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._follow)
            application.screenRemoved.connect(self.cover)
            application.primaryScreenChanged.connect(self.cover)
            for screen in application.screens():
                self._follow(screen)

    def _follow(self, screen: QScreen) -> None:
        """Cover a screen too, also when it becomes another size, wherever the others are."""
        screen.geometryChanged.connect(self.cover)
        screen.virtualGeometryChanged.connect(self.cover)
        self.cover()

    @property
    def number(self) -> int:
        """The number by which the system knows the window now.

        Not ``winId``: where locking has made the system's window anew, that still names the one before.
        """
        self.winId()  # there is one from here on
        return int(self.windowHandle().winId())

    @property
    def locked(self) -> bool:
        """Whether the window is engaged with its lock."""
        return self._locked

    def engage(self, locked: bool = True) -> None:
        """Fill the screen; with ``locked`` also stay above all else and refuse to be closed or put away."""
        self._locked = locked
        hints = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        if locked:
            hints |= Qt.WindowType.WindowStaysOnTopHint
        self._covers = locked and (self.unmanaged or self.spans)
        if self._covers and self.unmanaged:
            hints |= Qt.WindowType.BypassWindowManagerHint
        self._home = QGuiApplication.primaryScreen() if self._covers else None
        if QGuiApplication.platformName() == WAYLAND:
            self.hide()  # else what the frame of the window before took of the screen stays taken
        self.setWindowFlags(hints)
        if self._covers:
            self.cover()
            self.show()
        else:
            self.showFullScreen()
        self.raise_()
        self.activateWindow()

    def cover(self) -> None:
        """Lie over all screens, with what is to be read on the one where it began, or else on the first."""
        if self._covers:
            screens = QGuiApplication.screens()
            if self._home not in screens:
                self._home = QGuiApplication.primaryScreen()
            if self._home is not None:
                self.setGeometry(self._home.virtualGeometry())
                self._stay_readable()

    def _stay_readable(self) -> None:
        """Keep what is to be read on its screen, wherever the window's edges are: others may have moved them."""
        if self._covers and self._home is not None:
            whole, home = self.geometry(), self._home.geometry()
            self.setContentsMargins(
                max(0, home.left() - whole.left()),
                max(0, home.top() - whole.top()),
                max(0, whole.right() - home.right()),
                max(0, whole.bottom() - home.bottom()),
            )

    def disengage(self) -> None:
        """Be an ordinary window again. Harmless when it is one."""
        if not self._locked and not self.windowFlags() & Qt.WindowType.FramelessWindowHint:
            return
        self._locked = self._covers = False
        self.setContentsMargins(0, 0, 0, 0)
        shown = self.isVisible()
        self.setWindowFlags(Qt.WindowType.Window)
        if shown:
            self.showNormal()
            self.activateWindow()

    def close_for_good(self) -> None:
        """Close, whatever the lock says: the program is ending."""
        self._closing = True
        self.close()

    def dress_anew(self) -> None:
        """Build the lines above and below the screen anew in the look in force, with what they say."""
        old, self.banner = self.banner, Banner()
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.banner)
            line, self.not_locked = self.not_locked, NotLockedLine()
            layout.addWidget(self.not_locked)
            self.not_locked.setVisible(not line.isHidden())
            line.hide()
            line.deleteLater()
        if old.shown is not None:
            self.banner.show_message(*old.shown, aloud=False)
        old.hide()
        old.deleteLater()

    def say_not_locked(self, so: bool) -> None:
        """Say below the test that this computer is not locked, though it ought to be; or no longer."""
        self.not_locked.setVisible(so)

    def show_message(self, message: Message, tone: str = "warn", *, urgent: bool = False) -> None:
        """Show a message above the screen in view."""
        self.banner.show_message(message, tone, urgent=urgent)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Take Tab through the screen in view as it is read."""
        return tab_in(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        if (self._locked or self.holds()) and not self._closing:
            event.ignore()
            self.close_wished.emit()
            return
        event.accept()
        self.closed.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._stay_readable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay_readable()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._locked and event.spontaneous() and not self._closing:
            self.deactivated.emit("window hidden")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self._locked and self.isMinimized():
            self.deactivated.emit("window minimised")
            self.showFullScreen()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self.deactivated.emit("window deactivated")
        elif event.type() == QEvent.Type.WindowActivate:
            self.activated.emit()
        return super().event(event)
