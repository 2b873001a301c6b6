"""What is changed on macOS for a test. The system forgets all of it with this program: the journal has nothing to keep."""

from collections.abc import Callable

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.macos.native import READ_BY_OTHERS, SHARED_BY_NOBODY, Mac
from desktop.lockdown.macos.options import HELD, Options, why_invalid
from desktop.lockdown.sighting import Sighting

NOTIFICATIONS = {
    "NSWorkspaceSessionDidResignActiveNotification": ("session_switch", "session_disconnected"),
    "NSWorkspaceSessionDidBecomeActiveNotification": ("session_switch", "session_connected"),
    "NSWorkspaceWillSleepNotification": ("suspend", "suspend"),
    "NSWorkspaceDidWakeNotification": ("suspend", "resume"),
}


class Presentation:
    """Dock, menus, other programs, Force Quit and logging out put away. Only while this program is the active one."""

    name = "presentation"
    required = True

    def __init__(self, mac: Mac, wanted: Options = HELD) -> None:
        self._mac, self._wanted = mac, wanted
        self._old: int | None = None

    def perform(self, journal: Journal) -> None:
        """Check the set by Apple's rules before the system does, ask, and look whether it is so."""
        invalid = why_invalid(self._wanted)
        if invalid:
            raise LockdownUnavailable(invalid)
        self._old = self._mac.presentation()
        self._mac.set_presentation(int(self._wanted))
        if self._mac.presentation() != int(self._wanted):
            raise LockdownUnavailable("macOS has taken other presentation options than were asked for")

    def revert(self) -> None:
        """Ask for what there was."""
        if self._old is not None:
            self._mac.set_presentation(self._old)
            self._old = None


class Unshared:
    """The window kept out of what other programs read of the screen."""

    name = "capture"
    required = False

    def __init__(self, mac: Mac, view: Callable[[], int]) -> None:
        self._mac, self._view = mac, view
        self._unshared = 0

    def perform(self, journal: Journal) -> None:
        """Share it with nobody."""
        view = self._view()
        self._mac.share(view, SHARED_BY_NOBODY)
        self._unshared = view

    def revert(self) -> None:
        """Let it be read, if it is still the same."""
        unshared, self._unshared = self._unshared, 0
        if unshared and unshared == self._view():
            self._mac.share(unshared, READ_BY_OTHERS)


class SessionNotice:
    """Users that change and machines that sleep are told."""

    name = "session_notice"
    required = True

    def __init__(self, mac: Mac, tell: Callable[[Sighting], None]) -> None:
        self._mac, self._tell = mac, tell

    def perform(self, journal: Journal) -> None:
        """Follow them."""
        self._mac.follow(self._take)

    def revert(self) -> None:
        """Follow them no more."""
        self._mac.leave()

    def _take(self, notification: str) -> None:
        if notification in NOTIFICATIONS:
            self._tell(Sighting(*NOTIFICATIONS[notification]))
