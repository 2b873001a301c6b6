"""What backends with a guard of their own share: the guard and the supervisor know of each other."""

from collections.abc import Callable

from assessment.attempt.lockdown import LockdownPolicy, ProgramRule
from desktop.lockdown.relief import Relief
from desktop.ui.kiosk.common_hold import CommonHold
from desktop.ui.kiosk.guard_link import GuardHold
from desktop.ui.kiosk_window import KioskWindow


class GuardedHold(CommonHold):
    """``guard`` is the operation that keeps the window in front; where it stands among the others each backend says.

    ``harmless`` names programs that may show their windows under any policy.
    """

    def __init__(
        self,
        window: KioskWindow,
        *,
        again: tuple[str, ...] = (),
        relief: Relief | None = None,
        behind: Callable[[], int] = lambda: 0,
        harmless: tuple[ProgramRule, ...] = (),
    ) -> None:
        super().__init__(window, again=again, relief=relief, behind=behind)
        self._harmless = harmless
        self.guard = GuardHold(lambda: window.number, self)
        self.guard.seen.connect(self.seen)
        if self.supervisor is not None:
            self.supervisor.changed.connect(self._let_be)
            self.relief.relieved = self._let_be
            self.guard.changed.connect(self._stand_by)

    def use(self, policy: LockdownPolicy) -> None:
        """Let the programs of a policy show their windows, from the next time on."""
        super().use(policy)
        self.guard.allowed = (*self._harmless, *policy.allowed, *policy.exceptions)

    def prepare(self) -> None:
        """Start the guard too, which takes a moment."""
        super().prepare()
        self.guard.prepare()

    def _let_be(self) -> None:
        """Tell the guard whose windows are the exam's own."""
        if self.supervisor is not None:
            pids = (self.supervisor.pid, self.relief.supervisor)
            self.guard.let_be(pid for pid in pids if pid)

    def _stand_by(self) -> None:
        """Tell the supervisor who else is there."""
        if self.supervisor is not None:
            self.supervisor.stand_beside((self.guard.pid,))
