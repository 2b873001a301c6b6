"""The hook that keeps the system's keys, and the proof, again and again, that it is still there.

Windows takes a hook away in silence when it once answered too late, and asks those first that were set last. So it is
set anew at every beat, and before that a key without a meaning is pressed, which only a living hook can swallow.
"""

from collections import deque
from collections.abc import Callable

from desktop.errors import LockdownUnavailable
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.windows.keys import Keys
from desktop.lockdown.windows.native import Keyboard, KeyEvent

BEAT_SECONDS = 1.0
UNASSIGNED = 0xE8
"""A virtual key that Microsoft has given to nobody."""
MARK = 0x43_41_52_52
"""Attached to our own key: it is no injected input."""
TRIES, TRY_MS = 10, 20


class KeyHook:
    """One hook. What it sees waits until ``tell_all``: it must answer within milliseconds."""

    def __init__(self, keyboard: Keyboard, tell: Callable[[Sighting], None]) -> None:
        self._keyboard = keyboard
        self._tell = tell
        self._keys = Keys()
        self._seen: deque[Sighting] = deque()
        self._answered = False
        self._last = 0.0

    def begin(self, now: float) -> None:
        """Set it, and try it.

        Raises:
            LockdownUnavailable: the system refuses, or the hook is not asked.
        """
        self._keyboard.hook_keys(self._judge)
        self._last = now
        if not self._lives():
            self._keyboard.unhook_keys()
            raise LockdownUnavailable("the keyboard hook is not asked")

    def beat(self, now: float) -> bool:
        """Try it and set it anew when it is time to, and say whether it was."""
        if now - self._last < BEAT_SECONDS:
            return False
        self._last = now
        if not self._lives():
            self._seen.append(Sighting("keys", "keyboard_lost", "the keyboard hook was gone"))
        try:
            self._keyboard.hook_keys(self._judge)
        except LockdownUnavailable as error:
            self._seen.append(Sighting("keys", "keyboard_lost", error.detail))
        return True

    def tell_all(self) -> None:
        """Tell what was seen since."""
        while self._seen:
            self._tell(self._seen.popleft())

    def end(self) -> None:
        """Take it away."""
        self._keyboard.unhook_keys()

    def _lives(self) -> bool:
        self._answered = False
        self._keyboard.send_mark(UNASSIGNED, MARK)
        for _ in range(TRIES):
            self._keyboard.pump(TRY_MS)
            if self._answered:
                return True
        return False

    def _judge(self, event: KeyEvent) -> bool:
        if event.code == UNASSIGNED and event.extra == MARK:
            self._answered = True
            return True
        if event.injected and event.down:
            source = "from a lower integrity level" if event.lower_integrity else ""
            self._seen.append(Sighting("injected_input", "injected_key", source))
        swallowed, told = self._keys.judge(event)
        if told is not None:
            self._seen.append(told)
        return swallowed
