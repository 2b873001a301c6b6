"""Which kind of session this is, and what the server of its screens knows: screens, what it is, who shows windows."""

from collections.abc import Mapping
from dataclasses import dataclass

INTERNAL = ("edp", "lvds", "dsi")
"""How the connections of a machine's own screen are called."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen that shows something: its connection by name, and its place in px."""

    name: str
    place: tuple[int, int, int, int]

    @property
    def internal(self) -> bool:
        """Whether it is the machine's own. One that does not tell its connection is not."""
        return self.name.casefold().startswith(INTERNAL)


@dataclass(frozen=True, slots=True)
class Session:
    """The session. ``vendor`` and ``extensions`` are the server's; ``showing`` the processes with windows of their own."""

    screens: tuple[Screen, ...]
    vendor: str = ""
    extensions: tuple[str, ...] = ()
    showing: frozenset[int] | None = None


def session_kind(environment: Mapping[str, str], platform: str) -> str:
    """Return what kind of session this is: windows, macos, x11, wayland, offscreen or none."""
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return "offscreen"
    if platform == "win32":
        return "windows"
    if platform == "darwin":
        return "macos"
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "x11" if environment.get("DISPLAY") else "none"
