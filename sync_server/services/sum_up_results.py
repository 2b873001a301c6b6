"""The results of many attempts, of a sitting or of a test wherever it was sat: in all, by centre, and by item."""

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from assessment.analysis.items import ItemStatistics, column_statistics
from assessment.analysis.spread import Reached, Spread, spread_of
from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.final_score import COUNTING, Sittings
from sync_server.services.keep_scores import catch_up_scores
from sync_server.services.kept_items import item_columns
from sync_server.services.kept_scores import Kept, kept_scores
from sync_server.services.outcome_of import centre_of
from sync_server.services.outcomes import read_sat
from sync_server.services.server import Server
from sync_server.services.walk_outcomes import Which
from sync_server.storage.adjustments import last_release
from sync_server.storage.attempts import projections_of
from sync_server.storage.blobs import missing_of_all
from sync_server.storage.devices import centres_of_devices
from sync_server.storage.scores import scores_version
from sync_server.storage.sittings import sitting


@dataclass(frozen=True, slots=True)
class CentreResults:
    """The results of one centre. ``attempts`` counts all, also those that are open, wait or do not count."""

    centre: str
    attempts: int
    waiting: int
    released: int
    spread: Spread


@dataclass(frozen=True, slots=True)
class Results:
    """The results of a sitting. ``open`` ones have not ended; ``undecided`` wait for a person to say whether they count;
    ``waiting`` ones have items to be marked; ``unscored`` ones ended and have no score. ``spread`` is of all others.
    """

    sitting_id: str
    sitting_title: str
    attempts: int
    open: int
    undecided: int
    waiting: int
    unscored: int
    released: int
    spread: Spread
    grades: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class WholeResults:
    """The results of a sitting in all, by centre and by item."""

    results: Results
    centres: tuple[CentreResults, ...]
    items: tuple[ItemStatistics, ...]


def sum_up(server: Server, organisation: OrganisationId, sitting_id: str) -> WholeResults:
    """Return all of it; made anew where anything has changed since it was asked for last.

    Raises:
        NotFound: there is no such sitting.
    """
    which = Which(sitting_id=sitting_id)
    catch_up_scores(server, organisation, sitting_id=sitting_id)
    with server.database.read() as session:
        row = sitting(session, organisation, sitting_id)
        if row is None:
            raise NotFound("sitting", sitting_id)
        title = row.title
        made_of = (
            row.revision,
            scores_version(session, organisation, sitting_id),
            last_release(session, organisation, sitting_id) is None,
            frozenset(missing_of_all(session, organisation).items()),
            frozenset(centres_of_devices(session, organisation).items()),
        )

    def make() -> WholeResults:
        kept = kept_scores(server, organisation, which, items=True)
        parts = _by_centre(server, organisation, kept)
        return WholeResults(
            _summed(parts, sitting_id, title), _centres(parts), _items(server, organisation, kept)
        )

    found: WholeResults = server.sums.get((organisation, sitting_id), made_of, make)
    return found


def sum_up_sitting(server: Server, organisation: OrganisationId, sitting_id: str) -> Results:
    """Return the results of a sitting.

    Raises:
        NotFound: there is no such sitting.
    """
    return sum_up(server, organisation, sitting_id).results


def sum_up_centres(server: Server, organisation: OrganisationId, which: Which) -> tuple[CentreResults, ...]:
    """Return the results by centre, by its name. An attempt that was sat at no centre is under the empty name."""
    known = _known(server, organisation, which)
    if known is not None:
        return known.centres
    catch_up_scores(server, organisation, sitting_id=which.sitting_id, test_id=which.test_id)
    return _centres(_by_centre(server, organisation, kept_scores(server, organisation, which)))


def analyse_items(server: Server, organisation: OrganisationId, which: Which) -> tuple[ItemStatistics, ...]:
    """Return the statistics of each item, out of attempts that ended, have scores and count.

    Items stand in the order in which the first of these attempts was asked them, others after them by name.
    """
    known = _known(server, organisation, which)
    if known is not None:
        return known.items
    catch_up_scores(server, organisation, sitting_id=which.sitting_id, test_id=which.test_id)
    return _items(server, organisation, kept_scores(server, organisation, which, items=True))


def _known(server: Server, organisation: OrganisationId, which: Which) -> WholeResults | None:
    """Return the sums of a sitting where no more and no less is wanted, and there is such a sitting."""
    if not which.sitting_id or which != Which(sitting_id=which.sitting_id):
        return None
    with suppress(NotFound):
        return sum_up(server, organisation, which.sitting_id)
    return None


@dataclass(slots=True)
class _Part:
    """The attempts of one centre, counted."""

    attempts: int = 0
    open: int = 0
    undecided: int = 0
    waiting: int = 0
    unscored: int = 0
    released: int = 0
    reached: list[Reached] = field(default_factory=list)
    grades: Counter[str] = field(default_factory=Counter)


def _by_centre(server: Server, organisation: OrganisationId, kept: Kept) -> dict[str, _Part]:
    parts: dict[str, _Part] = {}
    at: dict[tuple[str, str], _Part] = {}
    with server.database.read() as session:
        centres = centres_of_devices(session, organisation)
        sittings = Sittings(server, session, organisation)
        told = {
            key: sittings.tells(key[0], marked=key[1])
            for key in {(row.sitting_id, row.marked) for row, _ in kept}
        }
        for where in {(row.sitting_id, row.device_id) for row, _ in kept}:
            known = sittings.around.sitting(where[0]) if where[0] else None
            centre = centre_of(known.centre if known else "", where[1], centres)
            at[where] = parts.setdefault(centre, _Part())
    for row, standing in kept:
        part, counts, score = at[row.sitting_id, row.device_id], standing in COUNTING, row.score
        part.attempts += 1
        part.waiting += row.waiting > 0
        if row.ended_ms is None:
            part.open += 1
        elif score is None:
            part.unscored += 1
        if not counts:
            part.undecided += 1
            continue
        if row.grade:
            part.grades[row.grade] += 1
        if score is not None and not row.waiting:
            part.released += told[row.sitting_id, row.marked]
            part.reached.append(Reached(score, row.maximum, row.passed))
    return parts


def _items(server: Server, organisation: OrganisationId, kept: Kept) -> tuple[ItemStatistics, ...]:
    layouts: dict[str, list[bytes]] = {}
    first = ""
    for row, standing in kept:
        if row.score is not None and standing in COUNTING:
            layouts.setdefault(row.layout, []).append(row.items)
            first = first or row.attempt_id
    order: dict[str, int] = {}
    with server.database.read() as session:
        for attempt in projections_of(session, organisation, [first] if first else []):
            order = {one.item_id: at for at, one in enumerate(read_sat(attempt.sat).items)}
    found = column_statistics(item_columns(layout, packed) for layout, packed in layouts.items())
    return tuple(sorted(found, key=lambda one: (order.get(one.item_id, len(order)), one.item_id)))


def _summed(parts: Mapping[str, _Part], sitting_id: str, title: str) -> Results:
    found = parts.values()
    grades = sum((one.grades for one in found), Counter[str]())
    return Results(
        sitting_id,
        title,
        sum(one.attempts for one in found),
        sum(one.open for one in found),
        sum(one.undecided for one in found),
        sum(one.waiting for one in found),
        sum(one.unscored for one in found),
        sum(one.released for one in found),
        spread_of([reached for one in found for reached in one.reached]),
        tuple(sorted(grades.items())),
    )


def _centres(parts: Mapping[str, _Part]) -> tuple[CentreResults, ...]:
    return tuple(
        CentreResults(name, one.attempts, one.waiting, one.released, spread_of(one.reached))
        for name, one in sorted(parts.items())
    )
