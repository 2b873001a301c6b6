"""The people who may sit: found by name or number, a page at a time, and one of them with all that concerns them."""

import json
from collections.abc import Collection
from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.index_sittings import index_sittings
from sync_server.services.server import Server
from sync_server.services.sight import ALL, Sight
from sync_server.storage.engine import Session
from sync_server.storage.people import (
    attempts_of_person,
    candidate,
    found_candidates,
    given_to,
    ids_taken,
    photo_of,
    rosters_of,
)
from sync_server.storage.people_models import Candidate
from sync_server.storage.sitting_people import sittings_of_candidate

MOST = 500


@dataclass(frozen=True, slots=True)
class CandidateFacts:
    """A candidate in a list."""

    candidate_id: str
    number: str
    name: str
    email: str
    level: str
    revision: int


@dataclass(frozen=True, slots=True)
class CandidatePage:
    """A page of candidates by name. ``next_after`` asks for the one that follows; empty when there is none."""

    candidates: tuple[CandidateFacts, ...]
    next_after: str


@dataclass(frozen=True, slots=True)
class Granted:
    """What a candidate sits with besides what all have."""

    time_percent: int = 100
    extra_minutes: int = 0
    breaks: int = 0
    text_percent: int = 0
    tools: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SittingOf:
    """A sitting on whose roster the candidate is."""

    sitting_id: str
    title: str
    centre: str
    opens_ms: int
    closes_ms: int


@dataclass(frozen=True, slots=True)
class AttemptOf:
    """An attempt of the candidate's, as far as it has come."""

    attempt_id: str
    sitting_id: str
    test_id: str
    state: str
    started_ms: int | None
    ended_ms: int | None
    score: str | None
    maximum: str | None


@dataclass(frozen=True, slots=True)
class GivenTo:
    """A test of the registry that the candidate was given, and for what."""

    pack_id: str
    pack_version: int
    test_id: str
    sitting_id: str
    strategy: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class CandidateView:
    """A candidate with all that concerns them. ``photo`` is its SHA-256, empty where there is none."""

    candidate_id: str
    number: str
    name: str
    given: str
    family: str
    email: str
    level: str
    born: str
    source_id: str
    granted: Granted
    photo: str
    revision: int
    added_ms: int
    changed_ms: int
    rosters: tuple[str, ...]
    sittings: tuple[SittingOf, ...]
    attempts: tuple[AttemptOf, ...]
    tests: tuple[GivenTo, ...]


def find_candidates(
    server: Server,
    organisation: OrganisationId,
    *,
    like: str = "",
    after: str = "",
    limit: int = 100,
    within: Collection[str] | None = None,
) -> CandidatePage:
    """Return those whose name or number holds ``like``, by name. ``within``: only who is in one of these sittings."""
    if within is not None:
        index_sittings(server, organisation)
    limit = min(limit, MOST)
    with server.database.read() as session:
        rows = found_candidates(session, organisation, like=like, after=after, limit=limit + 1, within=within)
    facts = tuple(
        CandidateFacts(row.candidate_id, row.number, row.name, row.email, row.level, row.revision)
        for row in rows[:limit]
    )
    return CandidatePage(facts, facts[-1].candidate_id if len(rows) > limit else "")


def known_candidates(server: Server, organisation: OrganisationId, ids: Collection[str]) -> set[str]:
    """Return which of these are entered as candidates: a sitting may name people who are not."""
    with server.database.read() as session:
        return ids_taken(session, organisation, ids)


def view_candidate(
    server: Server, organisation: OrganisationId, candidate_id: str, sight: Sight = ALL
) -> CandidateView:
    """Return one candidate.

    Raises:
        NotFound: there is none with this id.
    """
    index_sittings(server, organisation)
    with server.database.read() as session:
        row = candidate(session, organisation, candidate_id)
        if row is None:
            raise NotFound("candidate", candidate_id)
        return view_of(session, organisation, row, sight)


def view_of(
    session: Session, organisation: OrganisationId, row: Candidate, sight: Sight = ALL
) -> CandidateView:
    """Return a candidate's row with all that concerns them, as far as it is seen. Rosters are the whole organisation's."""

    def seen(sitting_id: str) -> bool:
        return sight.within is None or sitting_id in sight.within

    photo = photo_of(session, organisation, row.candidate_id)
    return CandidateView(
        candidate_id=row.candidate_id,
        number=row.number,
        name=row.name,
        given=row.given,
        family=row.family,
        email=row.email,
        level=row.level,
        born=row.born,
        source_id=row.source_id,
        granted=granted_of(row),
        photo=photo.sha256 if photo else "",
        revision=row.revision,
        added_ms=row.added_ms,
        changed_ms=row.changed_ms,
        rosters=rosters_of(session, organisation, row.candidate_id) if sight.within is None else (),
        sittings=tuple(
            SittingOf(one.sitting_id, one.title, one.centre, one.opens_ms, one.closes_ms)
            for one in sittings_of_candidate(session, organisation, row.candidate_id)
            if seen(one.sitting_id)
        ),
        attempts=tuple(
            AttemptOf(
                one.attempt_id,
                one.sitting_id,
                one.test_id,
                one.state,
                one.started_ms,
                one.ended_ms,
                one.score if sight.scores else None,
                one.maximum if sight.scores else None,
            )
            for one in attempts_of_person(session, organisation, row.candidate_id)
            if seen(one.sitting_id)
        ),
        tests=tuple(
            GivenTo(one.pack_id, one.pack_version, one.test_id, one.sitting_id, one.strategy, one.at_ms)
            for one in given_to(session, organisation, row.candidate_id)
            if seen(one.sitting_id)
        ),
    )


def granted_of(row: Candidate) -> Granted:
    """Return what a candidate sits with."""
    told = json.loads(row.granted)
    return Granted(**{**told, "tools": tuple(told["tools"])})
