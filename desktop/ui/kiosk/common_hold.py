"""What every backend has: the gate that keeps keys of the system out of the answers, and a supervisor."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.operation import Operation
from desktop.lockdown.relief import Relief
from desktop.lockdown.sighting import Sighting
from desktop.ui.kiosk.cover_card import cover_picture
from desktop.ui.kiosk.supervisor_link import SupervisorHold
from desktop.ui.kiosk.system_keys import KeyGate
from desktop.ui.kiosk_window import KioskWindow


class CommonHold(QObject):
    """``again`` is what starts this program anew (empty: nobody does), ``relief`` whom it has followed.

    The supervisor brings the exam back, and covers the screen where ``behind`` gives the number of a window to hang
    behind; 0: it can cover none. No test is refused for want of it, unless a backend says otherwise.
    """

    seen = Signal(object)

    def __init__(
        self,
        window: KioskWindow,
        *,
        again: tuple[str, ...] = (),
        relief: Relief | None = None,
        behind: Callable[[], int] = lambda: 0,
    ) -> None:
        super().__init__(window)
        self.relief = relief or Relief()
        gate = KeyGate(window.windowHandle, self)
        gate.pressed.connect(lambda kind, name: self.seen.emit(Sighting("keys", kind, name)))
        self.operations: tuple[Operation, ...] = (gate,)
        self.supervisor: SupervisorHold | None = None
        if again:
            self.supervisor = SupervisorHold(again, behind, lambda: cover_picture(window), self)
            self.supervisor.required = False
            self.supervisor.seen.connect(self.seen)
            self.operations = (gate, self.supervisor)

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell whatever is seen."""
        self.seen.connect(take)

    def use(self, policy: LockdownPolicy) -> None:
        """Hold as a policy asks, from the next time on: whoever covers the screen until then is told."""
        self.relief.engaging()

    def prepare(self) -> None:
        """Start what takes a moment to start."""
        if self.supervisor is not None:
            self.supervisor.prepare()
