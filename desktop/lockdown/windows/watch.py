"""Keeps one window in front and shown, and tells of windows, screens and sessions that go against that."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from assessment.attempt.lockdown import ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.lockdown.programs import any_means
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.windows.native import Desktop, WindowFacts


class Watch:
    """Looks whenever it is asked to; what comes to the front in between is told by the system."""

    def __init__(
        self,
        desktop: Desktop,
        window: int,
        tell: Callable[[Sighting], None],
        allowed: Sequence[ProgramRule] = (),
    ) -> None:
        """Watch over ``window``.

        Raises:
            LockdownUnavailable: there is no such window.
        """
        facts = desktop.facts(window)
        if facts is None:
            raise LockdownUnavailable(f"there is no window 0x{window:x}")
        self._desktop, self._window = desktop, window
        self._owner = facts.pid
        self._own = {facts.pid, os.getpid()}
        self._tell, self._allowed = tell, allowed
        self._fronts: deque[int] = deque()
        self._displays = desktop.displays()
        self._remote = False
        desktop.follow_foreground(self._fronts.append)

    def let_be(self, ours: Iterable[int]) -> None:
        """Let windows of these processes be: they are the exam's own."""
        self._own = {self._owner, os.getpid(), *ours}

    def end(self) -> None:
        """Follow nothing any more."""
        self._desktop.leave_foreground()

    def look(self) -> None:
        """Put right what is wrong with the window, and tell it."""
        self._stay_above()
        self._stay_shown()
        self._stay_in_front()

    def _stay_above(self) -> None:
        """Cover what lies over the window first, and tell then what it was."""
        over = [facts for one in self._desktop.windows_above(self._window) if (facts := self._foreign(one))]
        if any(facts.seen for facts in over):
            self._desktop.show_on_top(self._window)
        for facts in over:
            if facts.seen:
                self._tell(Sighting("foreign_windows", "window_above", facts.told()))

    def _stay_shown(self) -> None:
        if not self._desktop.is_shown(self._window):
            self._tell(Sighting("full_screen", "unmapped"))
            self._desktop.show_on_top(self._window)

    def _stay_in_front(self) -> None:
        """Take the keyboard back; where the system does not let us, the thief is put away and the next is ours."""
        told = set()
        fronts = [*self._fronts, self._desktop.foreground()]
        self._fronts.clear()
        for one in fronts:
            facts = self._foreign(one)
            if facts is not None and one not in told:
                told.add(one)
                self._tell(Sighting("focus", "focus_theft", facts.told()))
        now = self._desktop.foreground()
        if self._foreign(now) is not None and not self._desktop.bring_to_front(self._window):
            self._desktop.put_away(now)

    def look_around(self) -> None:
        """Tell what has changed around the window. Asks the screens, which may take its time: not with every look."""
        displays, remote = self._desktop.displays(), self._desktop.is_remote()
        if displays != self._displays:
            self._tell(
                Sighting("displays", "displays_changed", f"{self._displays.told()}; {displays.told()}")
            )
            self._displays = displays
        if remote and not self._remote:
            self._tell(Sighting("remote_session", "remote_session", "SM_REMOTESESSION"))
        self._remote = remote

    def _foreign(self, window: int) -> WindowFacts | None:
        """Return the facts of a window that is not ours and not allowed."""
        facts = self._desktop.facts(window) if window else None
        if facts is None or facts.pid in self._own:
            return None
        program = Path(facts.program) if facts.program else None
        return None if any_means(self._allowed, program) else facts
