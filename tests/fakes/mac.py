"""A macOS of our own, as its documentation has it: an invalid set of options throws, and only while we are in front."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.errors import LockdownUnavailable
from desktop.lockdown.macos.native import READ_BY_OTHERS, WindowRow
from desktop.lockdown.macos.options import Options, why_invalid

OURS = 10


@dataclass
class FakeMac:
    """``fail`` names the calls that the system refuses."""

    fail: set[str] = field(default_factory=set)
    options: int = 0
    takes_options: bool = True
    rows: list[WindowRow] = field(default_factory=lambda: [WindowRow(OURS, "Carrel", 3, True)])
    shared: dict[int, int] = field(default_factory=dict)
    activated: int = 0
    told: Callable[[str], None] | None = None

    def presentation(self) -> int:
        return self.options

    def set_presentation(self, options: int) -> None:
        self._may("set_presentation")
        if why_invalid(Options(options)):
            raise LockdownUnavailable("NSInvalidArgumentException")
        if self.takes_options:
            self.options = options

    def windows(self) -> list[WindowRow]:
        return list(self.rows)

    def share(self, view: int, sharing: int) -> None:
        self._may("share")
        self.shared[view] = sharing

    def activate(self) -> None:
        self.activated += 1
        self.rows.sort(key=lambda row: row.pid != OURS)

    def follow(self, told: Callable[[str], None]) -> None:
        self._may("follow")
        self.told = told

    def leave(self) -> None:
        self.told = None

    def is_free(self) -> bool:
        """Say whether nothing of ours is left."""
        return self.options == 0 and self.told is None and set(self.shared.values()) <= {READ_BY_OTHERS}

    def _may(self, name: str) -> None:
        if name in self.fail:
            raise LockdownUnavailable(f"{name}: refused")
