"""How far the marking of a sitting has come, and how far its markers agree."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal

from assessment.ids import OrganisationId
from assessment.marking.agreement import agreement
from sync_server.errors import NotFound
from sync_server.services.gather_marking import gather_marking, gather_of
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.release_results import ReleaseFacts, list_releases
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.settle_answer import mark_points
from sync_server.storage import marking
from sync_server.storage.marking import answers_by_need
from sync_server.storage.staff import KnownStaff

_PAIR = 2
_HAND = "hand"


@dataclass(frozen=True, slots=True)
class ItemProgress:
    """The answers to one item: all, marked, and waiting for which mark."""

    item_id: str
    answers: int
    marked: int
    first: int
    second: int
    third: int
    in_hand: int


@dataclass(frozen=True, slots=True)
class MarkerProgress:
    """What one marker gave, and how far they agree with the others who marked the same answers.

    ``apart`` is how many points they differ on the whole; ``bias`` is above zero where this marker is the milder one.
    """

    marker: str
    marks: int
    in_hand: int
    mean: str
    shared: int
    equal: int
    within: int
    apart: str
    bias: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sitting is marked. ``releases`` of its results, the latest first."""

    sitting_id: str
    scripts: int
    answers: int
    marked: int
    items: tuple[ItemProgress, ...]
    markers: tuple[MarkerProgress, ...]
    releases: tuple[ReleaseFacts, ...]


@dataclass(frozen=True, slots=True)
class SittingToMark:
    """A sitting in which there is, or was, something to mark."""

    sitting_id: str
    title: str
    centre: str
    answers: int
    marked: int


def marking_progress(
    server: Server, organisation: OrganisationId, sitting_id: str, *, only: str | None = None
) -> Progress:
    """Return how far a sitting is marked. ``only``: of its markers this one, whom the others' figures would tell their marks.

    Raises:
        NotFound: there is no such sitting.
    """
    if sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)
    gather_marking(server, organisation, sitting_id)
    now = server.clock()
    with server.database.read() as session:
        scheme = scheme_of(session, organisation, sitting_id).scheme
        given = defaultdict[tuple[str, str], list[tuple[str, Decimal]]](list)
        for mark in marking.given_in_sitting(session, organisation, sitting_id):
            points = mark_points(scheme, mark, mark)
            given[mark.attempt_id, mark.item_id].append((mark.marker, points))
        needs, in_hand = defaultdict[str, Counter[str]](Counter), Counter[str]()
        for one in marking.held_in_sitting(session, organisation, sitting_id, now):
            needs[one.item_id][one.need] += one.answers
            if one.held_by:
                needs[one.item_id][_HAND] += one.answers
                in_hand[one.held_by] += one.answers
        scripts = marking.count_scripts(session, organisation, sitting_id)
    items = tuple(
        ItemProgress(
            item,
            sum(count for need, count in counts.items() if need != _HAND),
            *(counts[need] for need in ("none", "first", "second", "third", _HAND)),
        )
        for item, counts in needs.items()
    )
    own, pairs = _by_marker(given.values())
    names = sorted({*own, *in_hand})
    names = names if only is None else [name for name in names if name == only]
    return Progress(
        sitting_id,
        scripts,
        sum(one.answers for one in items),
        sum(one.marked for one in items),
        items,
        tuple(_marker(name, own[name], pairs[name], in_hand[name], scheme.threshold) for name in names),
        list_releases(server, organisation, sitting_id),
    )


def markers_seen_by(staff: KnownStaff) -> str | None:
    """Return the one marker whose figures somebody sees, who marks themselves; None for all of them."""
    return staff.name if staff.role == Role.MARKER.value else None


def sittings_to_mark(
    server: Server, organisation: OrganisationId, *, within: Collection[str] | None = None
) -> tuple[SittingToMark, ...]:
    """Return the sittings in which a person has something to mark, as far as it was looked at; only ``within`` these."""
    sittings = [
        one for one in list_sittings(server, organisation) if within is None or one.sitting_id in within
    ]
    gather_of(server, organisation, [one.sitting_id for one in sittings])
    with server.database.read() as session:
        counts = answers_by_need(session, organisation)
    return tuple(
        SittingToMark(one.sitting_id, one.title, one.centre, sum(known.values()), known.get("none", 0))
        for one in sittings
        if (known := counts.get(one.sitting_id))
    )


Pairs = list[tuple[Decimal, Decimal]]


def _by_marker(
    given: Iterable[list[tuple[str, Decimal]]],
) -> tuple[dict[str, list[Decimal]], dict[str, Pairs]]:
    """Return by marker what they gave, and beside what another gave for the same answer."""
    own, pairs = defaultdict[str, list[Decimal]](list), defaultdict[str, Pairs](list)
    for some in given:
        for marker, points in some:
            own[marker].append(points)
        for marker, points in some[:_PAIR]:
            pairs[marker] += [(points, other) for whose, other in some[:_PAIR] if whose != marker]
    return own, pairs


def _marker(name: str, own: list[Decimal], pairs: Pairs, in_hand: int, threshold: Decimal) -> MarkerProgress:
    told = agreement(pairs, threshold)
    mean = agreement([(points, Decimal(0)) for points in own], threshold).apart
    return MarkerProgress(
        name,
        len(own),
        in_hand,
        str(mean),
        told.pairs,
        told.equal,
        told.within,
        str(told.apart),
        str(told.bias),
    )
