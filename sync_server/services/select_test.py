"""Give a candidate a test of the registry: chosen by a strategy and counted in one transaction."""

from dataclasses import dataclass
from datetime import timedelta

from assessment.errors import NoTestLeft
from assessment.ids import CandidateId, OrganisationId
from assessment.registry.entry import RegistryEntry
from assessment.registry.experiment import Experiment
from assessment.registry.level import parse_band
from assessment.registry.strategies import Strategy, Whom, select
from sync_server.errors import BodyInvalid
from sync_server.services.register_tests import Inactive, deactivate, why_missing
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.registry import EPOCH, entry_of, registry_row, tests_had
from sync_server.storage.registry_models import GivenTest, RegistryRow

SEED_BYTES = 16


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for. ``level`` is as people write one; ``category`` and ``tag`` narrow the choice where told."""

    candidate_id: str
    strategy: Strategy = Strategy.BALANCED
    sitting_id: str = ""
    level: str = ""
    category: str = ""
    tag: str = ""
    experiment: Experiment | None = None
    may_repeat: bool = False


@dataclass(frozen=True, slots=True)
class GivenFacts:
    """The test that was given, and how often it was by now."""

    candidate_id: str
    pack_id: str
    pack_version: int
    test_id: str
    name: str
    strategy: str
    usage_count: int
    at_ms: int


def select_test(server: Server, organisation: OrganisationId, wish: Wish, *, actor: str) -> GivenFacts:
    """Choose a test for a candidate, count it, and note that they had it.

    A test whose content is missing is taken out of use, with the reason, and another is chosen.

    Raises:
        NoTestLeft: there is none that may be given; ``detail`` says why.
        BodyInvalid: the level is none, or an experiment was not told.
    """
    check_wish(wish)
    seed, now = server.draw(SEED_BYTES), server.clock()

    def write(session: Session) -> GivenFacts | NoTestLeft:
        hold_back_others(session, organisation)  # so that usage counts are exact and nobody gets one twice
        try:
            return give_within(server, session, organisation, wish, seed, now, actor)
        except NoTestLeft as error:
            return error  # what was taken out of use on the way is kept

    found = server.database.write(write)
    if isinstance(found, NoTestLeft):
        raise found
    return found


def check_wish(wish: Wish) -> None:
    """Refuse what cannot be asked for.

    Raises:
        BodyInvalid: the level is none, or an experiment was not told.
    """
    if wish.level and parse_band(wish.level) is None:
        raise BodyInvalid("level: neither a level of the CEFR nor a number, nor a range of either")
    if wish.strategy is Strategy.EXPERIMENT and wish.experiment is None:
        raise BodyInvalid("experiment: not told")


def give_within(
    server: Server,
    session: Session,
    organisation: OrganisationId,
    wish: Wish,
    seed: bytes,
    now: int,
    actor: str,
) -> GivenFacts:
    """Choose, count and note within a transaction that holds back all others; raise ``NoTestLeft`` where none is left."""
    whom = Whom(
        tests_had(session, organisation, wish.candidate_id),
        parse_band(wish.level) if wish.level else None,
        CandidateId(wish.candidate_id),
        wish.experiment,
    )
    row = _choose(server, session, organisation, wish, whom, seed, now)
    row.usage_count += 1
    row.last_used_ms = max(now, row.last_used_ms or 0)
    session.add(
        GivenTest(
            organisation_id=organisation,
            candidate_id=wish.candidate_id,
            pack_id=row.pack_id,
            test_id=row.test_id,
            pack_version=row.pack_version,
            sitting_id=wish.sitting_id,
            strategy=wish.strategy.value,
            at_ms=now,
        )
    )
    record(
        session,
        organisation,
        actor=actor,
        action="test_given",
        subject=wish.candidate_id,
        now=now,
        detail=f"{row.pack_id} {row.test_id} by {wish.strategy.value}",
    )
    return GivenFacts(
        wish.candidate_id,
        row.pack_id,
        row.pack_version,
        row.test_id,
        row.name,
        wish.strategy.value,
        row.usage_count,
        now,
    )


def _choose(
    server: Server,
    session: Session,
    organisation: OrganisationId,
    wish: Wish,
    whom: Whom,
    seed: bytes,
    now: int,
) -> RegistryRow:
    entries = server.choices.entries(session, organisation, now)
    choice = {one.key: one for one in entries if _wanted(one, wish)}
    at = EPOCH + timedelta(milliseconds=now)
    while True:
        chosen = select(
            choice.values(),
            strategy=wish.strategy,
            seed=seed,
            now=at,
            whom=whom,
            may_repeat=wish.may_repeat,
        ).entry
        row = registry_row(session, organisation, chosen.key)
        if row is not None and _is_there(server, session, row, now):
            return row
        del choice[chosen.key]


def _is_there(server: Server, session: Session, row: RegistryRow, now: int) -> bool:
    """Say whether a test can be had; one that cannot is out of use then."""
    key = entry_of(row).key
    if server.choices.is_there(
        row.organisation_id, key, row.pack_version, lambda: why_missing(server, session, row) is None
    ):
        return True
    deactivate(session, row, why_missing(server, session, row) or Inactive.NO_FILE, now)
    return False


def _wanted(entry: RegistryEntry, wish: Wish) -> bool:
    return (not wish.category or entry.category == wish.category) and (not wish.tag or wish.tag in entry.tags)
