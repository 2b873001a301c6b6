"""What is asked of Windows, as a Protocol: ``user32.py`` asks the system, the tests ask a system of their own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

WINDOWED, SHIELDED = 0x0, 0x11
"""Display affinities: WDA_NONE, and WDA_EXCLUDEFROMCAPTURE (as WDA_MONITOR before Windows 10 2004)."""


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """A key on its way to a window, as a low-level hook is told of it. ``extra`` is what its sender attached."""

    code: int
    down: bool
    alt: bool = False
    injected: bool = False
    lower_integrity: bool = False
    extra: int = 0


@dataclass(frozen=True, slots=True)
class WindowFacts:
    """A window of somebody. ``seen``: it is shown, has a size and is not cloaked; ``program``: the path of its file."""

    pid: int
    title: str
    class_name: str
    program: str
    seen: bool

    def told(self) -> str:
        """Return it in words for the record."""
        named = ", ".join(part for part in (self.title, self.class_name, self.program) if part)
        return f"{named}, process {self.pid}" if named else f"process {self.pid}"


@dataclass(frozen=True, slots=True)
class Displays:
    """Screens that show something: how many, how many pictures there are for them, and how many are built in."""

    targets: int
    sources: int
    internal: int

    def told(self) -> str:
        """Return it in words for the record."""
        return f"{self.targets} screens, {self.sources} pictures, {self.internal} built in"


class Keyboard(Protocol):
    """Keys before anybody gets them. All is called on one thread, which must be pumped for the judge to be asked."""

    def hook_keys(self, judge: Callable[[KeyEvent], bool]) -> None:
        """Ask ``judge`` of every key from now on, before all who asked earlier; what it says yes to goes nowhere.

        A hook that was set before is taken away after the new one is in place.

        Raises:
            LockdownUnavailable: the system refuses.
        """

    def unhook_keys(self) -> None:
        """Ask no more. Harmless when nothing is hooked."""

    def send_mark(self, code: int, extra: int) -> None:
        """Press a key that means nothing, with a mark by which our own hook knows it."""

    def pump(self, milliseconds: int) -> None:
        """Wait for messages and hand them to whom they are for; return when some were, or the time is over."""


class Desktop(Protocol):
    """Windows, screens and the session, as any program may ask of them."""

    def follow_foreground(self, told: Callable[[int], None]) -> None:
        """Tell of every window that comes to the front, while the thread is pumped."""

    def leave_foreground(self) -> None:
        """Tell no more. Harmless when nothing is followed."""

    def foreground(self) -> int:
        """Return the window in front; 0: none."""

    def windows_above(self, window: int) -> list[int]:
        """Return the top-level windows that stand higher than this one, the highest first."""

    def facts(self, window: int) -> WindowFacts | None:
        """Return what a window tells of itself, None where it is gone."""

    def is_shown(self, window: int) -> bool:
        """Say whether a window is visible and not minimised."""

    def show_on_top(self, window: int) -> None:
        """Show a window above all others, without the keyboard."""

    def bring_to_front(self, window: int) -> bool:
        """Give a window the keyboard; say whether the system let it."""

    def put_away(self, window: int) -> None:
        """Minimise somebody's window; it is not waited for."""

    def displays(self) -> Displays:
        """Return the screens that show something now."""

    def is_remote(self) -> bool:
        """Say whether this session is shown elsewhere (SM_REMOTESESSION)."""


class Guarding(Keyboard, Desktop, Protocol):
    """What the guard needs of Windows."""


class Settings(Protocol):
    """What is changed in the process of the exam itself."""

    def help_keys(self) -> dict[str, int]:
        """Return the flags of sticky, toggle and filter keys by name.

        Raises:
            LockdownUnavailable: the system does not say.
        """

    def set_help_keys(self, flags: dict[str, int]) -> None:
        """Set the flags of those named, until the session ends or they are set again.

        Raises:
            LockdownUnavailable: the system refuses.
        """

    def set_affinity(self, window: int, affinity: int) -> None:
        """Say where a window of this process may be shown.

        Raises:
            LockdownUnavailable: it is no top-level window of ours, or the system refuses.
        """

    def follow_session(self, window: int) -> None:
        """Have WM_WTSSESSION_CHANGE sent to a window.

        Raises:
            LockdownUnavailable: the system refuses.
        """

    def leave_session(self, window: int) -> None:
        """Have it sent no more."""
