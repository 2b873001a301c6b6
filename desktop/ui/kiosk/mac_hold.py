"""macOS held for one window: what Dock and menus offer is put away, and what comes before the window is put behind it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.journal import Journal
from desktop.lockdown.macos.ability import find_helper
from desktop.lockdown.macos.native import Mac
from desktop.lockdown.macos.operations import Presentation, SessionNotice, Unshared
from desktop.lockdown.macos.watch import Watch
from desktop.lockdown.relief import Relief
from desktop.lockdown.storm import Storm
from desktop.ui.kiosk.assessment_link import AssessmentLink
from desktop.ui.kiosk.common_hold import CommonHold
from desktop.ui.kiosk_window import KioskWindow

LOOK_MS = 250


class LookOut:
    """The watch over what stands before the window, as an operation."""

    name = "windows"
    required = True

    def __init__(self, timer: QTimer) -> None:
        self._timer = timer

    def perform(self, journal: Journal) -> None:
        """Begin to look. Nothing outside this process changes: nothing to journal."""
        self._timer.start()

    def revert(self) -> None:
        """Look no more."""
        self._timer.stop()


class MacHold(CommonHold):
    """The operations, and what they see."""

    def __init__(
        self,
        window: KioskWindow,
        mac: Mac,
        clock: Callable[[], float],
        helper: AssessmentLink | None,
        *,
        again: tuple[str, ...] = (),
        relief: Relief | None = None,
    ) -> None:
        super().__init__(window, again=again, relief=relief)
        window.spans = True
        self._clock = clock
        self._storm = Storm(self.seen.emit)
        self._watch = Watch(mac, lambda seen: self._storm.take(seen, clock()))
        self._window = window
        timer = QTimer(self)
        timer.setInterval(LOOK_MS)
        timer.timeout.connect(self.look)
        if helper is not None:
            helper.setParent(self)
            helper.seen.connect(self.seen)
        self.operations = (
            *self.operations,
            Presentation(mac),
            Unshared(mac, lambda: window.number),
            SessionNotice(mac, self.seen.emit),
            *((helper,) if helper is not None else ()),
            LookOut(timer),
        )

    def look(self) -> None:
        """Look once."""
        if self._watch.look():
            self._window.raise_()
            self._window.activateWindow()
        self._storm.settle(self._clock())

    def use(self, policy: LockdownPolicy) -> None:
        """Let the programs of a policy show their windows, from the next look on."""
        super().use(policy)
        self._watch.allowed = (*policy.allowed, *policy.exceptions)


def make_mac_hold(
    window: KioskWindow, *, again: tuple[str, ...] = (), relief: Relief | None = None
) -> MacHold:
    """Return the hold of this Mac. Assessment mode changes the machine, so it begins with the lock and not before."""
    from desktop.lockdown.macos.cocoa import Cocoa  # of this system alone

    helper = find_helper()
    link = AssessmentLink(helper) if helper is not None else None
    return MacHold(window, Cocoa(), time.monotonic, link, again=again, relief=relief)
