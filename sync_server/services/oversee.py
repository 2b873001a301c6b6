"""What is going on in an organisation, and what waits for a person: the first thing that staff see."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from assessment.attempt.states import OPEN_STATES
from assessment.ids import OrganisationId
from assessment.registry.health import Health
from sync_server.services.check_registry import check_registry
from sync_server.services.list_attempts import list_undecided
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.attempts import count_stale
from sync_server.storage.overview import attempts_by_state, count_quarantined, devices_heard

LIVE_MS = 5 * 60_000
MOST_NEXT = 10
_OPEN = frozenset(state.value for state in OPEN_STATES)


@dataclass(frozen=True, slots=True)
class OpenSitting:
    """A sitting that is open: how many are on its roster, and how many attempts have begun and ended."""

    sitting_id: str
    title: str
    centre: str
    opens_ms: int
    closes_ms: int
    people: int
    begun: int
    ended: int


@dataclass(frozen=True, slots=True)
class NextSitting:
    """A sitting that opens later."""

    sitting_id: str
    title: str
    centre: str
    opens_ms: int


@dataclass(frozen=True, slots=True)
class Overview:
    """How things stand. ``waiting``: attempts that have come and are not read yet."""

    open_sittings: tuple[OpenSitting, ...]
    next_sittings: tuple[NextSitting, ...]
    under_way: int
    undecided: int
    devices: int
    devices_live: int
    unsent: int
    quarantined: int
    waiting: int
    health: Health


def oversee(
    server: Server,
    organisation: OrganisationId,
    *,
    within: Collection[str] | None = None,
    centres: Collection[str] = (),
) -> Overview:
    """Return how things stand; ``within``, ``centres``: for staff of some centres alone."""
    now = server.clock()
    with server.database.read() as session:
        counts = attempts_by_state(session, organisation, within)
        devices, live, unsent = devices_heard(session, organisation, now - LIVE_MS, centres)
        quarantined, waiting = count_quarantined(session, organisation), count_stale(session, organisation)
    begun, ended = Counter[str](), Counter[str]()
    for sitting_id, state, count in counts:
        begun[sitting_id] += count
        ended[sitting_id] += 0 if state in _OPEN else count
    seen = [one for one in list_sittings(server, organisation) if within is None or one.sitting_id in within]
    open_now = []
    for one in seen:
        if one.opens_ms <= now < one.closes_ms:
            sitting = sitting_in_force(server, organisation, one.sitting_id)
            open_now.append(
                OpenSitting(
                    one.sitting_id,
                    one.title,
                    one.centre,
                    one.opens_ms,
                    one.closes_ms,
                    len(sitting.roster) if sitting else 0,
                    begun[one.sitting_id],
                    ended[one.sitting_id],
                )
            )
    later = sorted((one for one in seen if one.opens_ms > now), key=lambda one: one.opens_ms)[:MOST_NEXT]
    return Overview(
        tuple(open_now),
        tuple(NextSitting(one.sitting_id, one.title, one.centre, one.opens_ms) for one in later),
        sum(begun.values()) - sum(ended.values()),
        len(list_undecided(server, organisation, within=within)),
        devices,
        live,
        unsent,
        quarantined,
        waiting,
        check_registry(server, organisation),
    )
