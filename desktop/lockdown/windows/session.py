"""What Windows tells a window of the session and of power, as sightings."""

from collections.abc import Callable

from desktop.lockdown.journal import Journal
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.windows.native import Settings

WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
POWER = {0x04: "suspend", 0x07: "resume", 0x12: "resume"}
"""PBT_APMSUSPEND, PBT_APMRESUMESUSPEND (a person woke it), PBT_APMRESUMEAUTOMATIC (always, also before that one)."""
SESSION = {
    0x1: ("session_switch", "session_connected"),
    0x2: ("session_switch", "session_disconnected"),
    0x3: ("remote_session", "remote_connected"),
    0x4: ("remote_session", "remote_disconnected"),
    0x5: ("session_switch", "session_logon"),
    0x6: ("session_switch", "session_logoff"),
    0x7: ("session_switch", "session_locked"),
    0x8: ("session_switch", "session_unlocked"),
    0x9: ("remote_session", "remote_control"),
}
"""WTS_CONSOLE_CONNECT to WTS_SESSION_REMOTE_CONTROL."""


def told_by(message: int, what: int) -> Sighting | None:
    """Return what a message says that goes against a control, None for any other."""
    if message == WM_POWERBROADCAST and what in POWER:
        return Sighting("suspend", POWER[what])
    if message == WM_WTSSESSION_CHANGE and what in SESSION:
        return Sighting(*SESSION[what])
    return None


class SessionNotice:
    """The operation that has changes of the session told to a window."""

    name = "session_notice"
    required = True

    def __init__(self, settings: Settings, window: Callable[[], int]) -> None:
        self._settings, self._window = settings, window
        self._told = 0

    def perform(self, journal: Journal) -> None:
        """Ask for it. The system forgets it with the window: nothing to journal."""
        window = self._window()
        self._settings.follow_session(window)
        self._told = window

    def revert(self) -> None:
        """Ask for it no more."""
        told, self._told = self._told, 0
        if told:
            self._settings.leave_session(told)
