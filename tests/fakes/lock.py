"""A lock that turns, or jams."""

from assessment.attempt.events import Incident, LockdownEngaged
from assessment.attempt.lockdown import LockdownPolicy
from desktop.errors import LockdownUnavailable
from desktop.presenters.lock import Locked


class FakeLock:
    def __init__(self, tier: str = "B") -> None:
        self.engaged = False
        self.jammed = False
        self.awake = True
        self.turns: list[str] = []
        self._tier = tier

    def tier(self) -> str:
        return self._tier

    def keeps_awake(self) -> bool:
        return self.awake

    def engage(self, policy: LockdownPolicy) -> Locked:
        if self.jammed:
            raise LockdownUnavailable("jammed")
        self.engaged = True
        self.turns.append("engage")
        lacking = () if self.awake else (Incident("lockdown_lacking", "keep_awake: no display"),)
        return Locked(LockdownEngaged(self._tier, ("window",)), lacking)

    def release(self) -> None:
        self.engaged = False
        self.turns.append("release")
