"""How far the marking of a sitting has come, and how far its markers agree."""

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from assessment.ids import OrganisationId
from assessment.marking.agreement import agreement
from sync_server.errors import NotFound
from sync_server.services.gather_marking import gather_marking
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.release_results import ReleaseFacts, list_releases
from sync_server.services.server import Server
from sync_server.services.settle_answer import mark_points
from sync_server.storage import marking
from sync_server.storage.marking import answers_by_need

_PAIR = 2


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


def marking_progress(server: Server, organisation: OrganisationId, sitting_id: str) -> Progress:
    """Return how far a sitting is marked.

    Raises:
        NotFound: there is no such sitting.
    """
    if sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)
    gather_marking(server, organisation, sitting_id)
    now = server.clock()
    with server.database.read() as session:
        scheme = scheme_of(session, organisation, sitting_id).scheme
        answers = marking.answers_of_sitting(session, organisation, sitting_id)
        marks = marking.marks_of_sitting(session, organisation, sitting_id)
        of = {(one.attempt_id, one.item_id): one for one in answers}
        given = defaultdict[tuple[str, str], list[tuple[str, Decimal]]](list)
        for mark in marks:
            answer = of.get((mark.attempt_id, mark.item_id))
            if answer is not None and not mark.moderation:
                points = mark_points(scheme, answer, mark)
                given[mark.attempt_id, mark.item_id].append((mark.marker, points))
        needs = defaultdict[str, Counter[str]](Counter)
        for one in answers:
            needs[one.item_id].update([one.need, *(["hand"] if one.locked_until_ms > now else [])])
        in_hand = Counter(one.locked_by for one in answers if one.locked_until_ms > now)
    items = tuple(
        ItemProgress(
            item,
            sum(count for need, count in counts.items() if need != "hand"),
            *(counts[need] for need in ("none", "first", "second", "third", "hand")),
        )
        for item, counts in needs.items()
    )
    names = sorted({marker for some in given.values() for marker, _ in some} | set(in_hand))
    return Progress(
        sitting_id,
        len({one.attempt_id for one in answers}),
        len(answers),
        sum(one.marked for one in items),
        items,
        tuple(_marker(name, list(given.values()), in_hand[name], scheme.threshold) for name in names),
        list_releases(server, organisation, sitting_id),
    )


def sittings_to_mark(
    server: Server, organisation: OrganisationId, *, within: Collection[str] | None = None
) -> tuple[SittingToMark, ...]:
    """Return the sittings in which a person has something to mark, as far as it was looked at; only ``within`` these."""
    sittings = [
        one for one in list_sittings(server, organisation) if within is None or one.sitting_id in within
    ]
    for one in sittings:
        gather_marking(server, organisation, one.sitting_id)
    with server.database.read() as session:
        counts = answers_by_need(session, organisation)
    return tuple(
        SittingToMark(one.sitting_id, one.title, one.centre, sum(known.values()), known.get("none", 0))
        for one in sittings
        if (known := counts.get(one.sitting_id))
    )


def _marker(
    name: str, given: list[list[tuple[str, Decimal]]], in_hand: int, threshold: Decimal
) -> MarkerProgress:
    own = [points for some in given for marker, points in some if marker == name]
    pairs = [
        (points, other)
        for some in given
        for marker, points in some[:_PAIR]
        for whose, other in some[:_PAIR]
        if marker == name and whose != name
    ]
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
