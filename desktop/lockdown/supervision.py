"""What a supervisor does next: told how the exam's process is, it says when to cover, restart or give way."""

from dataclasses import dataclass, replace
from enum import Enum

COVER_SECONDS = 0.75
"""So long without a sign of life and the screen is covered: nobody can work on a window that does not answer."""
GAP_SECONDS = 3.0
"""From here on it is told as a gap; below it a machine was busy for a moment."""
GIVE_UP_SECONDS = 30.0
"""A process that has not answered for so long is ended, and started anew."""
COME_BACK_SECONDS = 60.0
"""One that was started anew has so long to say that it takes the screen, and to take it."""
RETRY_SECONDS = (0.0, 1.0, 2.0, 5.0, 10.0)
"""How long to wait before each new start; the last again and again."""


class Phase(Enum):
    """WATCHING: the exam shows signs of life. COVERING: it shows none, or is stopped. STARTING: it is gone, and comes
    back. RELIEVED: the one that came back takes the screen.
    """

    WATCHING = "watching"
    COVERING = "covering"
    STARTING = "starting"
    RELIEVED = "relieved"


class Act(Enum):
    """What is to be done. CONTINUE lets a stopped process go on; KILL ends it; STAND_ASIDE lets another window in front."""

    COVER = "cover"
    UNCOVER = "uncover"
    CONTINUE = "continue"
    KILL = "kill"
    START = "start"
    STAND_ASIDE = "stand_aside"


@dataclass(frozen=True, slots=True)
class Gap:
    """For so long in seconds nothing was heard; ``stopped``: because somebody had stopped the process."""

    seconds: float
    stopped: bool


@dataclass(frozen=True, slots=True)
class Supervision:
    """One exam supervised; times are seconds of a steady clock. Each method returns what holds then and what to do.

    ``heard`` is the last sign of life or the last start, ``due`` when the next start is, ``starts`` how many there were in a row.
    """

    heard: float
    phase: Phase = Phase.WATCHING
    stopped: bool = False
    due: float = 0.0
    starts: int = 0
    gap: Gap | None = None

    def beat(self, now: float) -> tuple["Supervision", tuple[Act, ...]]:
        """Take a sign of life; ``gap`` is set where it comes after one."""
        if self.phase is Phase.WATCHING:
            return replace(self, heard=now, gap=None), ()
        if self.phase is not Phase.COVERING:
            return self, ()
        seconds = now - self.heard
        told = Gap(seconds, self.stopped) if self.stopped or seconds >= GAP_SECONDS else None
        return Supervision(now, gap=told), (Act.UNCOVER,)

    def look(self, now: float, *, stopped: bool = False) -> tuple["Supervision", tuple[Act, ...]]:
        """Look at the time, and at whether the system says that the process is stopped."""
        silent = now - self.heard
        if self.phase is Phase.WATCHING and (stopped or silent >= COVER_SECONDS):
            going_on = (Act.CONTINUE,) if stopped else ()
            return replace(self, phase=Phase.COVERING, stopped=stopped, gap=None), (Act.COVER, *going_on)
        if self.phase is Phase.COVERING and silent >= GIVE_UP_SECONDS:
            after, acts = self.gone(now)
            return after, (Act.KILL, *acts)
        if self.phase is Phase.COVERING and stopped:
            return replace(self, stopped=True), (Act.CONTINUE,)
        if self.phase is Phase.STARTING and self.due <= now:
            return replace(self, heard=now, due=float("inf"), starts=self.starts + 1), (Act.START,)
        lost = self.phase is Phase.RELIEVED or (self.phase is Phase.STARTING and self.due == float("inf"))
        if lost and silent >= COME_BACK_SECONDS:
            after, acts = self.gone(now)
            return after, (Act.KILL, *acts)
        return self, ()

    def gone(self, now: float) -> tuple["Supervision", tuple[Act, ...]]:
        """The process is gone without having said so: cover, and start it anew, each time a little later."""
        wait = RETRY_SECONDS[min(self.starts, len(RETRY_SECONDS) - 1)]
        return replace(self, phase=Phase.STARTING, due=now + wait, gap=None), (Act.COVER,)

    def engaging(self) -> tuple["Supervision", tuple[Act, ...]]:
        """The one that came back is about to take the screen."""
        if self.phase is not Phase.STARTING:
            return self, ()
        return replace(self, phase=Phase.RELIEVED), (Act.STAND_ASIDE,)
