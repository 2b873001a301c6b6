"""What each member of staff finds in the menu: what their role may open, and nothing else."""

from dataclasses import dataclass

from sync_server.services.roles import Role

_ALL = frozenset(Role)
_WATCH = frozenset({Role.ADMIN, Role.PROCTOR, Role.VIEWER})
_OVERSEE = _WATCH | {Role.MARKER}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu."""

    title: str
    path: str
    current: bool


_ENTRIES: tuple[tuple[str, str, frozenset[Role]], ...] = (
    ("Overview", "/", _ALL),
    ("Sittings", "/sittings", _ALL),
    ("Attempts", "/attempts", _OVERSEE),
    ("To decide", "/conflicts", _OVERSEE),
    ("Marking", "/marking", frozenset({Role.ADMIN, Role.MARKER, Role.VIEWER})),
    ("Results", "/results", frozenset({Role.ADMIN, Role.VIEWER})),
    ("Tests", "/registry", _ALL),
    ("Packs", "/packs", _ALL),
    ("Rosters", "/rosters", frozenset({Role.ADMIN, Role.VIEWER})),
    ("Candidates", "/candidates", _WATCH),
    ("Devices", "/devices", _WATCH),
    ("Record", "/audit", frozenset({Role.ADMIN})),
    ("Health", "/health", _ALL),
)


def entries_for(role: str, path: str) -> tuple[Entry, ...]:
    """Return the menu of a role, on a page."""
    below = path.removeprefix("/console")
    return tuple(
        Entry(title, where, below == where or (where != "/" and below.startswith(where)))
        for title, where, roles in _ENTRIES
        if Role(role) in roles
    )
