"""The outcomes of attempts, one after the other, however many there are: few are held at a time."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from assessment.attempt.decision import Standing
from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import NotFound
from sync_server.services.list_attempts import MOST, AttemptFacts, list_attempts
from sync_server.services.outcome_of import Outcome, outcomes_of
from sync_server.services.project_attempt import Reading, catch_up, read_together
from sync_server.services.server import Server


@dataclass(frozen=True, slots=True)
class Which:
    """Which attempts are wanted: all that fit what is told. ``within``: those of these sittings alone.

    Those of which a person decided that they do not count are left out, unless ``rejected`` are wanted too.
    """

    sitting_id: str = ""
    test_id: str = ""
    candidate_id: str = ""
    within: Collection[str] | None = None
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class OutcomePage:
    """A page of outcomes. ``next_after`` asks for the one that follows; empty when there is none."""

    results: tuple[Outcome, ...]
    next_after: str


def walk_outcomes(
    server: Server, organisation: OrganisationId, which: Which
) -> Iterator[tuple[Outcome, Reading]]:
    """Yield every outcome with what it was read from, in the order in which attempts began; what has just come included."""
    catch_up(server, organisation)
    after = ""
    while True:
        outcomes, after = _page(server, organisation, which, after, MOST)
        yield from outcomes
        if not after:
            return


def page_outcomes(
    server: Server, organisation: OrganisationId, which: Which, *, after: str = "", limit: int = 100
) -> OutcomePage:
    """Return one page of outcomes. A page may hold few, where some are left out, and another may follow."""
    found, following = _page(server, organisation, which, after, limit)
    return OutcomePage(tuple(outcome for outcome, _ in found), following)


def one_outcome(server: Server, organisation: OrganisationId, attempt_id: str) -> tuple[Outcome, Reading]:
    """Return what one attempt came to.

    Raises:
        NotFound: nothing of it has come.
    """
    page = list_attempts(server, organisation, attempt_id=attempt_id, limit=1) if attempt_id else None
    for found in _with_readings(server, organisation, page.attempts if page else ()):
        return found
    raise NotFound("attempt", attempt_id)


def _page(
    server: Server, organisation: OrganisationId, which: Which, after: str, limit: int
) -> tuple[Iterator[tuple[Outcome, Reading]], str]:
    page = list_attempts(
        server,
        organisation,
        after=after,
        limit=limit,
        sitting_id=which.sitting_id,
        within=which.within,
        test_id=which.test_id,
        candidate_id=which.candidate_id,
    )
    wanted = [one for one in page.attempts if which.rejected or one.standing != Standing.REJECTED.value]
    return _with_readings(server, organisation, wanted), page.next_after


def _with_readings(
    server: Server, organisation: OrganisationId, wanted: Collection[AttemptFacts]
) -> Iterator[tuple[Outcome, Reading]]:
    facts = {AttemptId(one.attempt_id): one for one in wanted}
    readings = read_together(server, organisation, list(facts))
    return outcomes_of(server, organisation, ((facts[one.attempt.attempt_id], one) for one in readings))
