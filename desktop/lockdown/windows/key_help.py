"""The shortcuts of sticky, toggle and filter keys (five times Shift and the like) switched off for a test.

What somebody uses stays on: only the way to a window of the system goes. The journal keeps the flags, and a crash is
made good at the next start.
"""

from desktop.lockdown.journal import Journal
from desktop.lockdown.windows.native import Settings

NAME = "help_keys"
KEYS = ("sticky", "toggle", "filter")
ON, HOTKEY, CONFIRM, SOUND = 0x01, 0x04, 0x08, 0x10
"""The same bits in all three: on; may be switched on by a shortcut; asks first; sounds."""


class HelpKeys:
    """The operation."""

    name = NAME
    required = False

    def __init__(self, settings: Settings, old: dict[str, str] | None = None) -> None:
        self._settings, self._old = settings, old

    def perform(self, journal: Journal) -> None:
        """Note the flags, then take the shortcuts away. What an earlier session could not put back is the old value."""
        old = journal.left_behind(NAME)
        if old is None or not is_whole(old):
            old = {name: str(flags) for name, flags in self._settings.help_keys().items()}
            journal.write(NAME, old)
        self._old = old
        self._settings.set_help_keys({name: without_shortcut(int(flags)) for name, flags in old.items()})

    def revert(self) -> None:
        """Set the flags to what they were."""
        if self._old is not None:
            self._settings.set_help_keys({name: int(flags) for name, flags in self._old.items()})
            self._old = None


def without_shortcut(flags: int) -> int:
    """Return the flags without the way to switch it on; where it is on it stays on, and its sounds are let be."""
    return flags & ~(HOTKEY | CONFIRM)


def is_whole(old: dict[str, str]) -> bool:
    """Say whether these are values that we noted, all of them."""
    return set(old) == set(KEYS) and all(value.isdecimal() for value in old.values())
