"""A lock that turns, or jams."""

from collections.abc import Callable
from typing import TypeVar

from assessment.attempt.events import Incident, LockdownEngaged
from assessment.attempt.lockdown import LockdownPolicy
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Control, Reach
from desktop.lockdown.findings.preflight import Found
from desktop.lockdown.sighting import Sighting
from desktop.presenters.lock import Locked

T = TypeVar("T")


class FakeLock:
    def __init__(self, tier: str = "B") -> None:
        self.engaged = False
        self.jammed = False
        self.awake = True
        self.prepared = False
        self.turns: list[str] = []
        self.found = Found()
        self.broken: Exception | None = None
        self.meanwhile: Callable[[], object] = lambda: None
        self.new: list[Sighting] = []
        self.known: tuple[Sighting, ...] = ()
        self.reach: tuple[Control, ...] = (
            Control("full_screen", Reach.ENFORCED),
            Control("keys", Reach.ENFORCED),
            Control("foreign_windows", Reach.ENFORCED),
            Control("programs", Reach.DETECTED, "by name"),
            Control("capture", Reach.UNAVAILABLE, "an X screen"),
        )
        self._tier = tier
        self._take: Callable[[Sighting], None] = lambda _: None

    def tell(self, take: Callable[[Sighting], None]) -> None:
        self._take = take

    def see(self, control: str, kind: str, detail: str = "", count: int = 1) -> None:
        """Let something go against the lock."""
        self._take(Sighting(control, kind, detail, count))

    def prepare(self) -> None:
        self.prepared = True

    def tier(self) -> str:
        return self._tier

    def controls(self) -> tuple[Control, ...]:
        return self.reach

    def keeps_awake(self) -> bool:
        return self.awake

    def before(self, policy: LockdownPolicy) -> Callable[[], Found]:
        return lambda: self._look(self.found)

    def around(
        self, policy: LockdownPolicy, known: tuple[Sighting, ...]
    ) -> Callable[[], tuple[Sighting, ...]]:
        self.known = known
        return lambda: self._look(tuple(self.new.pop(0) for _ in list(self.new)))

    def _look(self, found: T) -> T:
        if self.broken is not None:
            raise self.broken
        return found

    def engage(self, policy: LockdownPolicy) -> Locked:
        self.meanwhile()  # as while the keyboard is waited for
        if self.jammed:
            raise LockdownUnavailable("jammed")
        self.engaged = True
        self.turns.append("engage")
        lacking = () if self.awake else (Incident("lockdown_lacking", "keep_awake: no display"),)
        return Locked(LockdownEngaged(self._tier, ("window",)), lacking)

    def release(self) -> None:
        self.engaged = False
        self.turns.append("release")
