"""What each member of staff finds in the menu: what their role may open, and nothing else."""

from dataclasses import dataclass

from sync_server.services.roles import Role

_ALL = frozenset(Role)
_WATCH = frozenset({Role.ADMIN, Role.PROCTOR, Role.VIEWER})
_OVERSEE = _WATCH | {Role.MARKER}
_READ = frozenset({Role.ADMIN, Role.VIEWER})
_ADMIN = frozenset({Role.ADMIN})
_WRITE = frozenset({Role.ADMIN, Role.AUTHOR})


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu."""

    title: str
    path: str
    current: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Lines of the menu that belong together; the first group needs no title."""

    title: str
    entries: tuple[Entry, ...]


_GROUPS: tuple[tuple[str, tuple[tuple[str, str, frozenset[Role]], ...]], ...] = (
    ("", (("Overview", "/", _ALL),)),
    (
        "Exams",
        (
            ("Sittings", "/sittings", _ALL),
            ("Attempts", "/attempts", _OVERSEE),
            ("To decide", "/conflicts", _OVERSEE),
            ("Marking", "/marking", frozenset({Role.ADMIN, Role.MARKER, Role.VIEWER})),
            ("Results", "/results", _READ),
            ("Learners", "/learners", _READ),
        ),
    ),
    ("Content", (("Tests", "/registry", _ALL), ("Packs", "/packs", _ALL))),
    (
        "Questions",
        (
            ("Material", "/material", _WRITE),
            ("Ask for questions", "/ask", _WRITE),
            ("Drafts to review", "/drafts", _WRITE),
            ("Build a test", "/build", _WRITE),
            ("Tasks for models", "/tasks", _WRITE | {Role.MARKER}),
        ),
    ),
    (
        "People and places",
        (
            ("Rosters", "/rosters", _READ),
            ("Candidates", "/candidates", _WATCH),
            ("Centres", "/centres", _ALL),
            ("Devices", "/devices", _WATCH),
        ),
    ),
    (
        "Organisation",
        (
            ("Staff", "/staff", _ADMIN),
            ("Notifications", "/notifications", _ADMIN),
            ("Models", "/models", _ADMIN),
            ("Record", "/audit", _ADMIN),
            ("Health", "/health", _ALL),
        ),
    ),
)


def groups_for(role: str, path: str) -> tuple[Group, ...]:
    """Return the menu of a role, on a page. A group of which the role may open nothing is left out."""
    below = path.removeprefix("/console")
    found = (
        Group(
            title,
            tuple(
                Entry(
                    name,
                    where,
                    below == where or (below.startswith(f"{where.rstrip('/')}/") and where != "/"),
                )
                for name, where, roles in entries
                if Role(role) in roles
            ),
        )
        for title, entries in _GROUPS
    )
    return tuple(group for group in found if group.entries)
