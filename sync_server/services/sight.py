"""How much of candidates and attempts a member of staff sees: what is of their centres, and scores where results are for them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sync_server.services.list_attempts import AttemptFacts
from sync_server.services.reach import sittings_within
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

_SEES_SCORES = frozenset({Role.ADMIN.value, Role.MARKER.value, Role.VIEWER.value})


@dataclass(frozen=True, slots=True)
class Sight:
    """Sittings, and what belongs to one, ``within`` these (None: all); and whether scores are seen."""

    within: frozenset[str] | None = None
    scores: bool = True


ALL = Sight()


def sight_of(server: Server, staff: KnownStaff) -> Sight:
    """Return how much a member of staff sees."""
    return Sight(sittings_within(server, staff), staff.role in _SEES_SCORES)


def as_seen(staff: KnownStaff, attempts: Iterable[AttemptFacts]) -> tuple[AttemptFacts, ...]:
    """Return attempts as they are listed to a member of staff: whoever oversees a room is told no scores."""
    if staff.role in _SEES_SCORES:
        return tuple(attempts)
    return tuple(replace(one, score=None, maximum=None, pending=None, unscored="") for one in attempts)
