"""macOS held for one window: what Dock and menus offer is put away, and what comes before the window is put behind it."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.journal import Journal
from desktop.lockdown.macos.ability import find_helper
from desktop.lockdown.macos.native import Mac
from desktop.lockdown.macos.operations import Presentation, SessionNotice, Unshared
from desktop.lockdown.macos.watch import Watch
from desktop.lockdown.operation import Operation
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.storm import Storm
from desktop.ui.kiosk.assessment_link import AssessmentLink
from desktop.ui.kiosk.system_keys import KeyGate
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


class MacHold(QObject):
    """The operations, and what they see."""

    seen = Signal(object)

    def __init__(
        self, window: KioskWindow, mac: Mac, clock: Callable[[], float], helper: AssessmentLink | None
    ) -> None:
        super().__init__(window)
        window.spans = True
        self._clock = clock
        self._storm = Storm(self.seen.emit)
        self._watch = Watch(mac, lambda seen: self._storm.take(seen, clock()))
        self._window = window
        timer = QTimer(self)
        timer.setInterval(LOOK_MS)
        timer.timeout.connect(self.look)
        gate = KeyGate(window.windowHandle, self)
        gate.pressed.connect(lambda kind, name: self.seen.emit(Sighting("keys", kind, name)))
        if helper is not None:
            helper.setParent(self)
            helper.seen.connect(self.seen)
        self.operations: tuple[Operation, ...] = (
            gate,
            Presentation(mac),
            Unshared(mac, lambda: int(window.winId())),
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

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell whatever is seen."""
        self.seen.connect(take)

    def use(self, policy: LockdownPolicy) -> None:
        """Let the programs of a policy show their windows, from the next look on."""
        self._watch.allowed = (*policy.allowed, *policy.exceptions)

    def prepare(self) -> None:
        """There is nothing to make ready: assessment mode changes the machine, so it begins with the lock."""


def make_mac_hold(window: KioskWindow, helper: Path | None = None) -> MacHold:
    """Return the hold of this Mac."""
    from desktop.lockdown.macos.cocoa import Cocoa  # of this system alone

    found = helper or find_helper()
    return MacHold(window, Cocoa(), time.monotonic, AssessmentLink(found) if found else None)
