"""The results of many attempts, of a sitting or of a test wherever it was sat: in all, by centre, and by item."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assessment.analysis.items import ItemMark, ItemStatistics, item_statistics
from assessment.analysis.spread import Reached, Spread, spread_of
from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.outcome_of import Outcome
from sync_server.services.server import Server
from sync_server.services.walk_outcomes import Which, walk_outcomes
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


def sum_up_sitting(server: Server, organisation: OrganisationId, sitting_id: str) -> Results:
    """Return the results of a sitting.

    Raises:
        NotFound: there is no such sitting.
    """
    with server.database.read() as session:
        row = sitting(session, organisation, sitting_id)
    if row is None:
        raise NotFound("sitting", sitting_id)
    found = _light(server, organisation, Which(sitting_id=sitting_id))
    return _summed(found, sitting_id=sitting_id, title=row.title)


def sum_up_centres(server: Server, organisation: OrganisationId, which: Which) -> tuple[CentreResults, ...]:
    """Return the results by centre, by its name. An attempt that was sat at no centre is under the empty name."""
    by_centre: dict[str, list[_Light]] = {}
    for one in _light(server, organisation, which):
        by_centre.setdefault(one.centre, []).append(one)
    return tuple(_centre(name, found) for name, found in sorted(by_centre.items()))


def analyse_items(server: Server, organisation: OrganisationId, which: Which) -> tuple[ItemStatistics, ...]:
    """Return the statistics of each item, out of attempts that ended, have scores and count."""
    return tuple(item_statistics(_marks(server, organisation, which)))


@dataclass(frozen=True, slots=True)
class _Light:
    """What a sum needs of an outcome."""

    centre: str
    is_open: bool
    counts: bool
    waiting: bool
    scored: bool
    released: bool
    grade: str
    reached: Reached | None


def _light(server: Server, organisation: OrganisationId, which: Which) -> Iterator[_Light]:
    for one, _ in walk_outcomes(server, organisation, which):
        yield _Light(
            one.centre,
            one.ended_ms is None,
            one.counts,
            bool(one.waiting),
            one.score is not None,
            one.released,
            one.grade,
            _reached(one),
        )


def _reached(one: Outcome) -> Reached | None:
    if not one.settled or one.score is None or one.maximum is None:
        return None
    return Reached(float(one.score), float(one.maximum), one.passed)


def _summed(lights: Iterable[_Light], *, sitting_id: str, title: str) -> Results:
    found = list(lights)
    grades: dict[str, int] = {}
    for one in found:
        if one.grade and one.counts:
            grades[one.grade] = grades.get(one.grade, 0) + 1
    return Results(
        sitting_id,
        title,
        len(found),
        sum(one.is_open for one in found),
        sum(not one.counts for one in found),
        sum(one.waiting for one in found),
        sum(not one.scored and not one.is_open for one in found),
        sum(one.released for one in found),
        spread_of([one.reached for one in found if one.reached]),
        tuple(sorted(grades.items())),
    )


def _centre(name: str, found: list[_Light]) -> CentreResults:
    return CentreResults(
        name,
        len(found),
        sum(one.waiting for one in found),
        sum(one.released for one in found),
        spread_of([one.reached for one in found if one.reached]),
    )


def _marks(server: Server, organisation: OrganisationId, which: Which) -> Iterator[list[ItemMark]]:
    for one, _ in walk_outcomes(server, organisation, which):
        if one.counts and one.score is not None:
            yield [
                ItemMark(
                    item.item_id,
                    None if item.score is None else float(item.score),
                    float(item.maximum),
                    item.answered,
                    item.spent_ms,
                )
                for item in one.items
            ]
