"""A Windows of our own, as its documentation has it: hooks that vanish in silence, a front that is not given away."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from desktop.errors import LockdownUnavailable
from desktop.lockdown.windows.native import WINDOWED, Displays, KeyEvent, WindowFacts

EXAM, EXAM_PID = 0x100, 10
"""LowLevelHooksTimeout may be no more."""


@dataclass
class FakeWindows:
    """Implements all Protocols of ``native.py``. ``fail`` names the calls that the system refuses."""

    fail: set[str] = field(default_factory=set)
    stack: list[int] = field(default_factory=lambda: [EXAM])  # the highest first
    windows: dict[int, WindowFacts] = field(
        default_factory=lambda: {EXAM: WindowFacts(EXAM_PID, "Carrel", "Qt", r"C:\Carrel\carrel.exe", True)}
    )
    front: int = EXAM
    may_take_front: bool = True
    minimised: set[int] = field(default_factory=set)
    hidden: set[int] = field(default_factory=set)
    screens: Displays = field(default_factory=lambda: Displays(1, 1, 1))
    remote: bool = False
    flags: dict[str, int] = field(default_factory=lambda: {"sticky": 510, "toggle": 30, "filter": 126})
    affinity: dict[int, int] = field(default_factory=dict)
    followers: set[int] = field(default_factory=set)
    hooks: list[Callable[[KeyEvent], bool]] = field(default_factory=list)
    times_hooked: int = 0
    typed: list[int] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    on_pump: Callable[[], None] = lambda: None
    _ours: Callable[[KeyEvent], bool] | None = None
    _queue: list[KeyEvent] = field(default_factory=list)
    _fronts: Callable[[int], None] | None = None

    # ------------------------------------------------------------------------------------- what we ask of it

    def hook_keys(self, judge: Callable[[KeyEvent], bool]) -> None:
        self._may("hook_keys")
        self.hooks.insert(0, judge)  # the last that was set is asked first
        old, self._ours = self._ours, judge
        if old is not None:
            self._remove(old, after=1)
        self.times_hooked += 1

    def unhook_keys(self) -> None:
        old, self._ours = self._ours, None
        if old is not None:
            self._remove(old)

    def send_mark(self, code: int, extra: int) -> None:
        for down in (True, False):
            self._queue.append(KeyEvent(code, down, injected=True, extra=extra))

    def pump(self, milliseconds: int) -> None:
        waiting, self._queue = self._queue, []
        for event in waiting:
            self.press(event)
        self.on_pump()

    def follow_foreground(self, told: Callable[[int], None]) -> None:
        self._may("follow_foreground")
        self._fronts = told

    def leave_foreground(self) -> None:
        self._fronts = None

    def foreground(self) -> int:
        return self.front

    def windows_above(self, window: int) -> list[int]:
        return self.stack[: self.stack.index(window)] if window in self.stack else list(self.stack)

    def facts(self, window: int) -> WindowFacts | None:
        found = self.windows.get(window)
        return found and replace(found, seen=found.seen and self.is_shown(window))

    def is_shown(self, window: int) -> bool:
        return window in self.windows and window not in self.minimised | self.hidden

    def show_on_top(self, window: int) -> None:
        self.minimised.discard(window)
        self.hidden.discard(window)
        self.stack.remove(window)
        self.stack.insert(0, window)

    def bring_to_front(self, window: int) -> bool:
        if self.may_take_front:
            self.come_to_front(window)
        return self.may_take_front

    def put_away(self, window: int) -> None:
        self.minimised.add(window)
        self.stack.remove(window)
        self.stack.append(window)
        self.front = next(one for one in self.stack if self.is_shown(one))

    def displays(self) -> Displays:
        return self.screens

    def is_remote(self) -> bool:
        return self.remote

    def help_keys(self) -> dict[str, int]:
        self._may("help_keys")
        return dict(self.flags)

    def set_help_keys(self, flags: dict[str, int]) -> None:
        self._may("set_help_keys")
        self.flags |= flags

    def set_affinity(self, window: int, affinity: int) -> None:
        self._may("set_affinity")
        if window not in self.windows:
            raise LockdownUnavailable("SetWindowDisplayAffinity: error 1400")
        self.affinity[window] = affinity
        if affinity == WINDOWED:
            del self.affinity[window]

    def follow_session(self, window: int) -> None:
        self._may("follow_session")
        self.followers.add(window)

    def leave_session(self, window: int) -> None:
        self.followers.discard(window)

    # ----------------------------------------------------------------------------------- what happens to it

    def press(self, event: KeyEvent) -> None:
        """Ask the hooks, the last set first; what none of them takes is typed."""
        if not any(hook(event) for hook in list(self.hooks)) and event.down:
            self.typed.append(event.code)

    def lose_hooks(self) -> None:
        """Take our hook away without a word, as Windows does when one answered too late."""
        if self._ours is not None:
            self._remove(self._ours)

    def open(self, window: int, facts: WindowFacts, *, takes_front: bool = True) -> None:
        """Open somebody's window above all."""
        self.windows[window] = facts
        self.stack.insert(0, window)
        if takes_front:
            self.come_to_front(window)

    def come_to_front(self, window: int) -> None:
        """Give a window the keyboard."""
        self.front = window
        self.stack.remove(window)
        self.stack.insert(0, window)
        if self._fronts is not None:
            self._fronts(window)

    def is_free(self) -> bool:
        """Say whether nothing of ours is left."""
        whole = {"sticky": 510, "toggle": 30, "filter": 126}
        ours = (self.hooks, self.affinity, self.followers, self._fronts)
        return self.flags == whole and not any(ours)

    def _remove(self, hook: Callable[[KeyEvent], bool], after: int = 0) -> None:
        for at in range(after, len(self.hooks)):
            if self.hooks[at] == hook:
                del self.hooks[at]
                return

    def _may(self, name: str) -> None:
        if name in self.fail:
            raise LockdownUnavailable(f"{name}: error 5")
