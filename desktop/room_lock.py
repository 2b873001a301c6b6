"""The machine's lock for one attempt: operations engaged in order and undone together, the window's own among them."""

from collections.abc import Callable

from assessment.attempt.events import Incident, LockdownEngaged
from assessment.attempt.lockdown import LockdownPolicy
from desktop.errors import LockdownUnavailable, TierTooLow
from desktop.lockdown.backend import Backend
from desktop.lockdown.capabilities import Capabilities, Control
from desktop.lockdown.findings.lookout import Lookout
from desktop.lockdown.findings.preflight import Found
from desktop.lockdown.journal import Journal
from desktop.lockdown.keep_awake import KeepAwake
from desktop.lockdown.operation import Operation
from desktop.lockdown.sequence import Engaged, Sequence
from desktop.lockdown.sighting import Sighting
from desktop.presenters.lock import Locked
from desktop.ui.kiosk.null import SIGN
from desktop.ui.kiosk_window import KioskWindow

LOCKDOWN_LACKING = "lockdown_lacking"
"""The incident that says: an operation that should hold does not, and the test goes on without it."""


class RoomLock:
    """The machine's lock: operations engaged in order and undone together."""

    def __init__(self, journal: Journal, capabilities: Capabilities, lookout: Lookout) -> None:
        self._journal = journal
        self._lookout = lookout
        self._capabilities = capabilities
        self._operations: tuple[Operation, ...] = ()
        self._awake: KeepAwake | None = None
        self._sequence: Sequence | None = None
        self._engaged = Engaged(())
        self._hold: Backend | None = None
        self._take: Callable[[Sighting], None] = lambda _: None

    def use(self, *operations: Operation, hold: Backend | None = None, awake: KeepAwake | None) -> None:
        """Lock with these operations from now on, and keep the screen awake where that is possible."""
        held = hold.operations if hold is not None else ()
        self._operations = (*operations, *held, *((awake,) if awake else ()))
        self._awake, self._hold = awake, hold
        if hold is not None:
            hold.tell(self.saw)

    def tell(self, take: Callable[[Sighting], None]) -> None:
        """Tell from now on whatever goes against the lock while it holds."""
        self._take = take

    def prepare(self) -> None:
        """Make ready what takes long; harmless when it is ready, or holds."""
        if self._hold is not None:
            self._hold.prepare()

    def saw(self, seen: Sighting) -> None:
        """Tell what went against the lock, while it holds."""
        if self._sequence is not None:
            self._take(seen)

    def tier(self) -> str:
        """Return the tier this machine can hold now."""
        return self._capabilities.tier.value

    def controls(self) -> tuple[Control, ...]:
        """Return every control with how far it reaches here."""
        return self._capabilities.controls

    def keeps_awake(self) -> bool:
        """Say whether the screen will stay on."""
        if self._awake is None:
            return False
        try:
            self._awake.rehearse()
        except LockdownUnavailable:
            return False
        return True

    def before(self, policy: LockdownPolicy) -> Callable[[], Found]:
        """Return what looks at the machine before a start."""
        return self._lookout.before(policy)

    def around(
        self, policy: LockdownPolicy, known: tuple[Sighting, ...]
    ) -> Callable[[], tuple[Sighting, ...]]:
        """Return what looks around while a test runs."""
        return self._lookout.around(policy, known)

    def engage(self, policy: LockdownPolicy) -> Locked:
        """Lock; harmless when locked already."""
        tier = self._capabilities.tier
        if not tier.meets(policy.required_tier):
            raise TierTooLow(f"{tier.value} of {policy.required_tier.value}")
        if self._sequence is None:
            if self._hold is not None:
                self._hold.use(policy)
            sequence = Sequence(self._operations, self._journal)
            self._engaged = sequence.engage()
            self._sequence = sequence
        lacking = (Incident(LOCKDOWN_LACKING, f"{name}: {detail}") for name, detail in self._engaged.lacking)
        held = tuple(name for name in self._engaged.held if name != SIGN)
        return Locked(LockdownEngaged(self.tier(), held), tuple(lacking))

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
