"""The outcomes of attempts, one after the other, however many there are: few are held at a time."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from assessment.attempt.decision import Standing
from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import NotFound
from sync_server.services.gather_marking import gather_marking
from sync_server.services.list_attempts import MOST, list_attempts
from sync_server.services.outcome_of import Outcome, outcomes_of
from sync_server.services.project_attempt import Reading, catch_up, read_together
from sync_server.services.server import Server
from sync_server.storage.marking import unseen_sittings


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


def walk_outcomes(server: Server, organisation: OrganisationId, which: Which) -> Iterator[Outcome]:
    """Yield every outcome, in the order in which attempts began; what has just come included."""
    for outcomes in _pages(server, organisation, which):
        yield from outcomes


def walk_readings(
    server: Server, organisation: OrganisationId, which: Which
) -> Iterator[tuple[Outcome, Reading]]:
    """Yield every outcome with its attempt as the frames tell it: for who writes answers too."""
    for outcomes in _pages(server, organisation, which):
        yield from _with_readings(server, organisation, outcomes)


def page_outcomes(
    server: Server, organisation: OrganisationId, which: Which, *, after: str = "", limit: int = 100
) -> OutcomePage:
    """Return one page of outcomes. A page may hold few, where some are left out, and another may follow."""
    _gather(server, organisation, which)
    return OutcomePage(*_page(server, organisation, which, after, limit))


def one_outcome(server: Server, organisation: OrganisationId, attempt_id: str) -> Outcome:
    """Return what one attempt came to.

    Raises:
        NotFound: nothing of it has come.
    """
    page = list_attempts(server, organisation, attempt_id=attempt_id, limit=1) if attempt_id else None
    for one in page.attempts if page else ():
        if one.sitting_id:
            gather_marking(server, organisation, one.sitting_id)
        for found in outcomes_of(server, organisation, [one]):
            return found
    raise NotFound("attempt", attempt_id)


def _pages(server: Server, organisation: OrganisationId, which: Which) -> Iterator[list[Outcome]]:
    catch_up(server, organisation)
    _gather(server, organisation, which)
    after, more = "", True
    while more:
        outcomes, after = _page(server, organisation, which, after, MOST)
        yield list(outcomes)
        more = bool(after)


def _gather(server: Server, organisation: OrganisationId, which: Which) -> None:
    """Let what people mark be looked at, in every sitting of which there may be attempts."""
    if which.sitting_id:
        gather_marking(server, organisation, which.sitting_id)
        return
    with server.database.read() as session:
        known = unseen_sittings(session, organisation)
    for sitting_id in known:
        gather_marking(server, organisation, sitting_id)


def _page(
    server: Server, organisation: OrganisationId, which: Which, after: str, limit: int
) -> tuple[tuple[Outcome, ...], str]:
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
    return tuple(outcomes_of(server, organisation, wanted)), page.next_after


def _with_readings(
    server: Server, organisation: OrganisationId, outcomes: Sequence[Outcome]
) -> Iterator[tuple[Outcome, Reading]]:
    by_id = {AttemptId(one.attempt_id): one for one in outcomes}
    for reading in read_together(server, organisation, list(by_id)):
        yield by_id[reading.attempt.attempt_id], reading
