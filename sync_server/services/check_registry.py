"""Look how well registry and packs agree, bring them to agree, and keep how it stood."""

import json
from dataclasses import dataclass
from enum import Enum

from assessment.errors import PackError
from assessment.ids import OrganisationId, PackId
from assessment.pack.manifest import TestSummary
from assessment.pack.verify import read_sealed
from assessment.registry.entry import EntryKey
from assessment.registry.health import Health, judge
from sync_server.errors import NotFound
from sync_server.services.register_tests import (
    content_here,
    deactivate,
    reactivate,
    register_tests,
    why_missing,
)
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.models import Pack
from sync_server.storage.organisations import pack_keys
from sync_server.storage.pack_files import whole
from sync_server.storage.registry import checks, entry_of, keep_check, registry_row, registry_rows
from sync_server.storage.registry_models import HealthCheck

MOST_CHECKS = 1_000


class Step(Enum):
    """What setting up does, in this order."""

    LOOKED = "looked"
    UNREADABLE = "unreadable"
    REGISTERED = "registered"
    READ_AGAIN = "read_again"
    REACTIVATED = "reactivated"
    DEACTIVATED = "deactivated"


@dataclass(frozen=True, slots=True)
class Done:
    """One step: to which pack and test, and why or how many."""

    step: Step
    pack_id: str = ""
    test_id: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CheckFacts:
    """How the registry stood at a time."""

    at_ms: int
    score: int
    faults: tuple[str, ...]
    entries: int
    active: int
    given: int


def check_registry(server: Server, organisation: OrganisationId) -> Health:
    """Return how the registry stands; nothing is changed."""
    with server.database.read() as session:
        rows = registry_rows(session, organisation)
        return judge(map(entry_of, rows), content_here(server, session, organisation))


def note_health(server: Server, organisation: OrganisationId) -> Health:
    """Look how the registry stands, and keep that for the history."""
    health, now = check_registry(server, organisation), server.clock()
    check = HealthCheck(
        organisation_id=organisation,
        at_ms=now,
        score=health.score,
        faults=" ".join(fault.value for fault in health.faults),
        entries=health.statistics.entries,
        active=health.statistics.active,
        given=health.statistics.given,
    )
    server.database.write(lambda session: keep_check(session, check))
    return health


def health_history(server: Server, organisation: OrganisationId, limit: int = 100) -> list[CheckFacts]:
    """Return how the registry stood, the latest first."""
    with server.database.read() as session:
        return [
            CheckFacts(row.at_ms, row.score, tuple(row.faults.split()), row.entries, row.active, row.given)
            for row in checks(session, organisation, min(limit, MOST_CHECKS))
        ]


def set_up_registry(
    server: Server,
    organisation: OrganisationId,
    *,
    actor: str,
    force: bool = False,
) -> list[Done]:
    """Enter every test that can be had, and take out of use what cannot. Again changes nothing.

    ``force`` reads every pack again and lets each test be as its pack says, whatever staff have made of it; only what
    they took out of use stays out.
    """
    now = server.clock()
    with server.database.read() as session:
        here = content_here(server, session, organisation)
        known = {entry_of(row).key for row in registry_rows(session, organisation)}
        trusted = pack_keys(session, organisation)
    steps = [Done(Step.LOOKED, detail=str(len({pack.pack_hash for pack in here.values()})))]
    wanted = {pack.sha256: pack for key, pack in here.items() if force or key not in known}
    told: dict[str, tuple[TestSummary, ...]] = {}
    for digest, pack in wanted.items():
        try:
            told[digest] = read_sealed(whole(server.config.packs, digest), trusted=trusted).manifest.tests
        except (PackError, NotFound) as error:
            steps.append(Done(Step.UNREADABLE, pack.pack_id, detail=type(error).__name__))

    def write(session: Session) -> list[Done]:
        hold_back_others(session, organisation)
        done: list[Done] = []
        for digest, tests in told.items():
            done += _enter(session, organisation, wanted[digest], tests, now, again=force)
        done += _follow_content(server, session, organisation, here, now)
        if done:
            changed = json.dumps({"steps": len(done), "force": force})
            record(
                session,
                organisation,
                actor=actor,
                action="registry_set_up",
                subject="registry",
                now=now,
                detail=changed,
            )
        return done

    return steps + server.database.write(write)


def _enter(
    session: Session,
    organisation: OrganisationId,
    pack: Pack,
    tests: tuple[TestSummary, ...],
    now: int,
    *,
    again: bool,
) -> list[Done]:
    before = {
        test.id
        for test in tests
        if registry_row(session, organisation, EntryKey(PackId(pack.pack_id), test.id))
    }
    rows = register_tests(session, organisation, PackId(pack.pack_id), pack.version, tests, now, again=again)
    fresh = [
        Done(Step.REACTIVATED if row.test_id in before else Step.REGISTERED, row.pack_id, row.test_id)
        for row in rows
    ]
    read = [Done(Step.READ_AGAIN, pack.pack_id, test.id) for test in tests if again and test.id in before]
    return fresh + read


def _follow_content(
    server: Server,
    session: Session,
    organisation: OrganisationId,
    here: dict[EntryKey, Pack],
    now: int,
) -> list[Done]:
    """Put back in use what can be had again, by the newest version that has it, and take out what cannot."""
    done: list[Done] = []
    for row in registry_rows(session, organisation):
        pack = here.get(entry_of(row).key)
        if pack is not None and row.pack_version != pack.version:
            row.pack_version = pack.version
            row.revision, row.changed_ms = row.revision + 1, now
        because = why_missing(server, session, row)
        if because is None and reactivate(row, now):
            done.append(Done(Step.REACTIVATED, row.pack_id, row.test_id))
        if because is not None and deactivate(session, row, because, now):
            done.append(Done(Step.DEACTIVATED, row.pack_id, row.test_id, because.value))
    return done
