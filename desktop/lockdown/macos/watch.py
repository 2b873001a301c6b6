"""What stands before our window on macOS: told, and put behind it."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from assessment.attempt.lockdown import ProgramRule
from desktop.lockdown.macos.native import Mac, WindowRow
from desktop.lockdown.programs import any_means
from desktop.lockdown.sighting import Sighting

SYSTEM = frozenset({"Window Server", "Dock"})
"""They draw the pointer, the empty place of the menu bar and the hidden Dock over everybody, always."""


class Watch:
    """Looks when it is asked to."""

    def __init__(self, mac: Mac, tell: Callable[[Sighting], None], pid: int | None = None) -> None:
        self._mac, self._tell = mac, tell
        self._pid = os.getpid() if pid is None else pid
        self.allowed: Sequence[ProgramRule] = ()

    def look(self) -> bool:
        """Come in front if somebody else's window is; say whether one was."""
        before = self._before_ours(self._mac.windows())
        if before:
            self._mac.activate()
        for row in before:
            self._tell(Sighting("foreign_windows", "window_above", row.told()))
        return bool(before)

    def _before_ours(self, rows: list[WindowRow]) -> list[WindowRow]:
        """Return what stands before the first window of ours; all there is where we have none on the screen."""
        found: list[WindowRow] = []
        for row in rows:
            if row.pid == self._pid:
                break
            if row.visible and row.owner not in SYSTEM and not self._may_be_there(row):
                found.append(row)
        return found

    def _may_be_there(self, row: WindowRow) -> bool:
        return any_means(self.allowed, Path(row.program) if row.program else None)
