"""A lock that turns, or jams."""

from assessment.attempt.events import LockdownEngaged
from desktop.errors import LockdownUnavailable


class FakeLock:
    def __init__(self, tier: str = "B") -> None:
        self.engaged = False
        self.jammed = False
        self.turns: list[str] = []
        self._tier = tier

    def tier(self) -> str:
        return self._tier

    def engage(self) -> LockdownEngaged:
        if self.jammed:
            raise LockdownUnavailable("jammed")
        self.engaged = True
        self.turns.append("engage")
        return LockdownEngaged(self._tier, ("window",))

    def release(self) -> None:
        self.engaged = False
        self.turns.append("release")
