"""Give each of a roster a test by a strategy, and hold a sitting for each of the tests: a sitting pins one.

Asked again under the same name nobody gets a second test; whoever has joined the roster meanwhile gets one.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from assessment.attempt.sitting import Sitting
from assessment.errors import NoTestLeft
from assessment.ids import OrganisationId, PackId, TestId
from assessment.registry.entry import EntryKey
from assessment.registry.level import parse_band
from sync_server.errors import BodyInvalid, NotFound, SittingRefused
from sync_server.services.hold_sitting import hold_sitting, is_meant
from sync_server.services.publish_sitting import SittingFacts, SittingPlan, facts_of
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.select_test import SEED_BYTES, Wish, check_wish, give_within
from sync_server.services.server import Server
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.people import Member, members, roster
from sync_server.storage.registry import given_for
from sync_server.storage.sittings import sitting

LONGEST_NAME = 100
TOGETHER = 100
"""So many candidates are given a test in one transaction: others wait no longer than that."""


@dataclass(frozen=True, slots=True)
class AssignedSitting:
    """A sitting that is held for those who were given one test."""

    sitting: SittingFacts
    pack_id: str
    pack_version: int
    test_id: str
    candidates: int
    changed: bool


@dataclass(frozen=True, slots=True)
class Without:
    """Somebody for whom no test was left, and why."""

    candidate_id: str
    number: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Assigned:
    """What came of it: ``given`` now, ``kept`` from before, and for whom there was none."""

    name: str
    given: int
    kept: int
    sittings: tuple[AssignedSitting, ...]
    without: tuple[Without, ...]


def assign_tests(
    server: Server,
    organisation: OrganisationId,
    name: str,
    plan: SittingPlan,
    roster_id: str,
    wish: Wish,
    *,
    actor: str,
    groups: Collection[str] = (),
    room: str = "",
) -> Assigned:
    """Give a test to each who is meant, and hold the sittings. ``name`` is what it is asked again by, and begins their ids.

    Of ``plan`` the pack and the test are not looked at; of ``wish`` the candidate and the sitting are not. Where no level
    is told, each candidate's own counts.

    Raises:
        NotFound: there is no such roster.
        BodyInvalid: the name or the wish will not do.
        SittingRefused: nobody is meant, or a sitting cannot be as described.
    """
    if not name or len(name) > LONGEST_NAME or name != name.strip() or not name.isprintable():
        raise BodyInvalid(f"name: from 1 to {LONGEST_NAME} characters")
    check_wish(wish)
    with server.database.read() as session:
        if roster(session, organisation, roster_id) is None:
            raise NotFound("roster", roster_id)
        meant = [one for one in members(session, organisation, roster_id) if is_meant(one, groups, room)]
    if not meant:
        raise SittingRefused("candidates: nobody of this roster is in these groups and this room")
    tests: dict[tuple[EntryKey, int], list[str]] = defaultdict(list)
    without: list[Without] = []
    given = 0
    for start in range(0, len(meant), TOGETHER):
        some = _give(server, organisation, name, meant[start : start + TOGETHER], wish, actor)
        given += some.given
        without += some.without
        for candidate_id, key, version in some.tests:
            tests[key, version].append(candidate_id)
    held = _by_test(tests)
    sittings = tuple(
        _hold(server, organisation, name, plan, roster_id, key, version, people, actor)
        for (key, version), people in sorted(
            held.items(), key=lambda one: (one[0][0].pack_id, one[0][0].test_id)
        )
    )
    return Assigned(name, given, len(meant) - given - len(without), sittings, tuple(without))


@dataclass(frozen=True, slots=True)
class _Some:
    tests: list[tuple[str, EntryKey, int]]
    without: list[Without]
    given: int


def _give(
    server: Server,
    organisation: OrganisationId,
    name: str,
    meant: Sequence[Member],
    wish: Wish,
    actor: str,
) -> _Some:
    now = server.clock()
    seeds = [server.draw(SEED_BYTES) for _ in meant]

    def write(session: Session) -> _Some:
        hold_back_others(session, organisation)  # so that nobody gets a second one, whoever asks meanwhile
        before = given_for(session, organisation, name, [one.candidate.candidate_id for one in meant])
        found = _Some([], [], 0)
        given = 0
        for one, seed in zip(meant, seeds, strict=True):
            who = one.candidate.candidate_id
            known = before.get(who)
            if known is not None:
                key = EntryKey(PackId(known.pack_id), TestId(known.test_id))
                found.tests.append((who, key, known.pack_version))
                continue
            level = wish.level or (one.candidate.level if parse_band(one.candidate.level) else "")
            own = replace(wish, candidate_id=who, sitting_id=name, level=level)
            try:
                got = give_within(server, session, organisation, own, seed, now, actor)
            except NoTestLeft as error:
                found.without.append(Without(who, one.candidate.number, one.candidate.name, str(error)))
                continue
            given += 1
            key = EntryKey(PackId(got.pack_id), TestId(got.test_id))
            found.tests.append((who, key, got.pack_version))
        return replace(found, given=given)

    return server.database.write(write)


def _by_test(tests: dict[tuple[EntryKey, int], list[str]]) -> dict[tuple[EntryKey, int], list[str]]:
    """Return who has which test, with the newest version that any of them was given: a sitting has one."""
    newest: dict[EntryKey, int] = {}
    people: dict[EntryKey, list[str]] = defaultdict(list)
    for (key, version), some in tests.items():
        newest[key] = max(version, newest.get(key, 0))
        people[key] += some
    return {(key, newest[key]): some for key, some in people.items()}


def _hold(
    server: Server,
    organisation: OrganisationId,
    name: str,
    plan: SittingPlan,
    roster_id: str,
    key: EntryKey,
    version: int,
    people: list[str],
    actor: str,
) -> AssignedSitting:
    """Hold the sitting of one test, where it is not held as it should be already."""
    sitting_id = f"{name}.{_short(key)}"
    before = sitting_in_force(server, organisation, sitting_id)
    if before is not None:
        version = before.pack_version  # it may have been replaced since, and whoever has begun has it
    meant = replace(
        plan, sitting_id=sitting_id, pack_id=key.pack_id, pack_version=version, test_id=key.test_id
    )
    same = before is not None and _is_as_meant(before, meant, people)
    if same:
        with server.database.read() as session:
            row = sitting(session, organisation, sitting_id)
        if row is not None:
            return AssignedSitting(facts_of(row), key.pack_id, version, key.test_id, len(people), False)
    facts = hold_sitting(server, organisation, meant, roster_id, actor=actor, only=frozenset(people))
    return AssignedSitting(facts, key.pack_id, version, key.test_id, len(people), True)


def _short(key: EntryKey) -> str:
    return sha256("\n".join(key).encode()).hexdigest()[:8]


def _is_as_meant(before: Sitting, plan: SittingPlan, people: list[str]) -> bool:
    """Say whether a sitting is for these people, with this title, place, window and time."""
    told = (plan.title, plan.centre, plan.room, plan.opens_at, plan.closes_at, plan.time_limit_ms)
    here = (
        before.title,
        before.centre,
        before.room,
        before.opens_at,
        before.closes_at,
        before.time_limit_ms,
    )
    return told == here and {str(one.candidate_id) for one in before.roster} == set(people)
