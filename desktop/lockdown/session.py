"""What the server of the screens knows of a session: which screens there are, what it is, who shows windows."""

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
