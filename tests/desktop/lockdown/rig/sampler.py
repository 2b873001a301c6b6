"""Looks at the screen itself, some hundred times a second: for how long was it not the exam's?"""

import threading
import time

from Xlib import X
from Xlib.display import Display

POINTS = ((60, 90), (1200, 120), (640, 740), (90, 700))
GREEN = bytes((0, 255, 0))
PAUSE = 0.002


class Sampler(threading.Thread):
    """Samples from ``start`` to ``stop``; the exam's window is green wherever it looks.

    ``foreign``: the exam may show anything but this colour, which is that of what lies behind it.
    """

    def __init__(self, name: str, foreign: bytes | None = None) -> None:
        super().__init__(daemon=True)
        self._foreign = foreign
        self._display = Display(name)
        self._over = threading.Event()
        self._times: list[tuple[float, bool]] = []

    def run(self) -> None:
        root = self._display.screen().root
        while not self._over.wait(PAUSE):
            looks = [root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFF).data for x, y in POINTS]
            colours = [bytes(reversed(bytes(look)[:3])) for look in looks]
            whole = set(colours) == {GREEN} if self._foreign is None else self._foreign not in colours
            self._times.append((time.monotonic(), whole))

    def stop(self) -> "Sampler":
        """Look no longer."""
        self._over.set()
        self.join()
        self._display.close()
        return self

    @property
    def longest_ms(self) -> float:
        """The longest time in ms in which something else was to be seen."""
        longest, since = 0.0, None
        for at, whole in self._times:
            if whole:
                since = None
            else:
                since = at if since is None else since
                longest = max(longest, (at - since) * 1000)
        return longest

    @property
    def share(self) -> float:
        """The share of the looks, 0 to 1, in which something else was to be seen."""
        return sum(not whole for _, whole in self._times) / max(1, len(self._times))
