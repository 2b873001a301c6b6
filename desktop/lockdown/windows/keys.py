"""Which keys Windows or its shell would take for itself. They go nowhere, and are told."""

from desktop.lockdown.sighting import Sighting
from desktop.lockdown.windows.native import KeyEvent

TAB, ESCAPE, SPACE, F4, DELETE = 0x09, 0x1B, 0x20, 0x73, 0x2E
SHIFTS, CONTROLS, ALTS = {0x10, 0xA0, 0xA1}, {0x11, 0xA2, 0xA3}, {0x12, 0xA4, 0xA5}
NAMES = {0x5B: "Win", 0x5C: "Win", 0x5D: "Apps", 0x5F: "Sleep", 0x2C: "PrintScreen"}
BROWSER, MEDIA, LAUNCH = range(0xA6, 0xAD), range(0xB0, 0xB4), range(0xB4, 0xB8)
WITH_ALT = {TAB: "Alt+Tab", ESCAPE: "Alt+Esc", SPACE: "Alt+Space", F4: "Alt+F4"}
CAPTURE, CLOSE, SHORTCUT = "capture_key", "close_attempt", "shortcut"


class Keys:
    """Follows what is held down, and judges each key by it."""

    def __init__(self) -> None:
        self._held: set[int] = set()
        self._swallowed: set[int] = set()

    def judge(self, event: KeyEvent) -> tuple[bool, Sighting | None]:
        """Say whether a key goes nowhere, and what is to be told of it: once, while it is held down."""
        if not event.down:
            self._held.discard(event.code)
            was = event.code in self._swallowed
            self._swallowed.discard(event.code)
            return was, None
        again = event.code in self._held or event.code in self._swallowed
        name = self._name(event)
        if name:
            self._swallowed.add(event.code)
            return True, None if again else Sighting("keys", _kind(event.code), name)
        self._held.add(event.code)
        if event.code == DELETE and self._has(CONTROLS) and (event.alt or self._has(ALTS)):
            self._held.clear()  # the secure screen comes, and nobody tells us when these are let go
        return False, None

    def _name(self, event: KeyEvent) -> str:
        """Return what a key would have been to the system, empty for one that is the candidate's."""
        code = event.code
        if code in NAMES:
            return NAMES[code]
        if code in BROWSER or code in MEDIA or code in LAUNCH:
            return f"key 0x{code:02X}"
        if code in WITH_ALT and (event.alt or self._has(ALTS)):
            return WITH_ALT[code]
        if code == ESCAPE and self._has(CONTROLS):
            return "Ctrl+Shift+Esc" if self._has(SHIFTS) else "Ctrl+Esc"
        return ""

    def _has(self, codes: set[int]) -> bool:
        return not self._held.isdisjoint(codes)


def _kind(code: int) -> str:
    return CAPTURE if NAMES.get(code) == "PrintScreen" else CLOSE if code == F4 else SHORTCUT
