"""Candidates and rosters."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from assessment.attempt.sitting import as_typed
from assessment.ids import OrganisationId
from sync_server.storage.centre_models import CandidatePhoto, SittingCandidate
from sync_server.storage.engine import Session
from sync_server.storage.models import ProjectedAttempt
from sync_server.storage.people_models import Candidate, Roster, RosterMember, SittingSecrets
from sync_server.storage.registry_models import GivenTest

AT_ONCE = 500
"""So many values are asked for in one statement."""


@dataclass(frozen=True, slots=True)
class Member:
    """A candidate where they stand in a roster."""

    candidate: Candidate
    member: RosterMember


def candidates_named(
    session: Session, organisation: OrganisationId, numbers: Collection[str], source_ids: Collection[str]
) -> list[Candidate]:
    """Return the candidates with one of these numbers, as they are compared, or of another system's names for them."""
    found: dict[str, Candidate] = {}
    for column, values in ((Candidate.number_typed, numbers), (Candidate.source_id, source_ids)):
        wanted = sorted(values)
        for start in range(0, len(wanted), AT_ONCE):
            statement = sa.select(Candidate).where(
                Candidate.organisation_id == organisation, column.in_(wanted[start : start + AT_ONCE])
            )
            found |= {row.candidate_id: row for row in session.scalars(statement)}
    return list(found.values())


def candidate(session: Session, organisation: OrganisationId, candidate_id: str) -> Candidate | None:
    """Return one candidate."""
    return session.get(Candidate, (organisation, candidate_id))


def ids_taken(session: Session, organisation: OrganisationId, ids: Collection[str]) -> set[str]:
    """Return which of these ids are candidates'."""
    wanted, taken = sorted(ids), set[str]()
    for start in range(0, len(wanted), AT_ONCE):
        statement = sa.select(Candidate.candidate_id).where(
            Candidate.organisation_id == organisation,
            Candidate.candidate_id.in_(wanted[start : start + AT_ONCE]),
        )
        taken |= set(session.scalars(statement))
    return taken


def found_candidates(
    session: Session,
    organisation: OrganisationId,
    *,
    like: str = "",
    after: str = "",
    limit: int = 100,
    within: Collection[str] | None = None,
) -> Sequence[Candidate]:
    """Return candidates by name: those whose name or number holds ``like``, from behind the one with the id ``after``.

    ``within``: only who is on the roster of one of these sittings, as far as they have been read.
    """
    found = sa.select(Candidate).where(Candidate.organisation_id == organisation)
    if like:
        found = found.where(
            sa.or_(
                Candidate.number_typed.contains(as_typed(like), autoescape=True),
                *(
                    Candidate.name.icontains(form, autoescape=True)
                    for form in {
                        like,
                        like.lower(),
                        like.upper(),
                        like.title(),
                    }  # SQLite knows the case of a to z
                ),
            )
        )
    if within is not None:
        own = sa.select(SittingCandidate.candidate_id).where(
            SittingCandidate.organisation_id == organisation, SittingCandidate.sitting_id.in_(sorted(within))
        )
        found = found.where(Candidate.candidate_id.in_(own))
    if after:
        last = candidate(session, organisation, after)
        if last is None:
            return ()
        place = sa.tuple_(Candidate.name, Candidate.candidate_id)
        found = found.where(place > sa.tuple_(sa.literal(last.name), sa.literal(last.candidate_id)))
    return session.scalars(found.order_by(Candidate.name, Candidate.candidate_id).limit(limit)).all()


def photo_of(session: Session, organisation: OrganisationId, candidate_id: str) -> CandidatePhoto | None:
    """Return a candidate's photo."""
    return session.get(CandidatePhoto, (organisation, candidate_id))


def rosters_of(session: Session, organisation: OrganisationId, candidate_id: str) -> tuple[str, ...]:
    """Return the names of the rosters that a candidate stands in."""
    found = (
        sa.select(Roster.name)
        .join(
            RosterMember,
            sa.and_(
                RosterMember.organisation_id == Roster.organisation_id,
                RosterMember.roster_id == Roster.roster_id,
            ),
        )
        .where(Roster.organisation_id == organisation, RosterMember.candidate_id == candidate_id)
        .order_by(Roster.name)
    )
    return tuple(session.scalars(found))


def attempts_of_person(
    session: Session, organisation: OrganisationId, candidate_id: str
) -> Sequence[ProjectedAttempt]:
    """Return a candidate's attempts in all sittings, in the order they began."""
    found = (
        sa.select(ProjectedAttempt)
        .where(
            ProjectedAttempt.organisation_id == organisation, ProjectedAttempt.candidate_id == candidate_id
        )
        .order_by(ProjectedAttempt.initiated_ms, ProjectedAttempt.attempt_id)
    )
    return session.scalars(found).all()


def given_to(session: Session, organisation: OrganisationId, candidate_id: str) -> Sequence[GivenTest]:
    """Return the tests of the registry that a candidate was given, the first first."""
    found = (
        sa.select(GivenTest)
        .where(GivenTest.organisation_id == organisation, GivenTest.candidate_id == candidate_id)
        .order_by(GivenTest.number)
    )
    return session.scalars(found).all()


def roster(session: Session, organisation: OrganisationId, roster_id: str) -> Roster | None:
    """Return one roster."""
    return session.get(Roster, (organisation, roster_id))


def last_place(session: Session, organisation: OrganisationId, roster_id: str) -> int:
    """Return the place of the last who stands in a roster; 0 where nobody does."""
    found = sa.select(sa.func.max(RosterMember.place)).where(
        RosterMember.organisation_id == organisation, RosterMember.roster_id == roster_id
    )
    return session.scalar(found) or 0


def roster_by_name(session: Session, organisation: OrganisationId, name: str) -> Roster | None:
    """Return the roster of this name."""
    return session.scalar(
        sa.select(Roster).where(Roster.organisation_id == organisation, Roster.name == name)
    )


def rosters(session: Session, organisation: OrganisationId) -> Sequence[tuple[Roster, int]]:
    """Return every roster by name, with how many stand in it."""
    count = sa.func.count(RosterMember.candidate_id)
    found = (
        sa.select(Roster, count)
        .outerjoin(
            RosterMember,
            sa.and_(
                RosterMember.organisation_id == Roster.organisation_id,
                RosterMember.roster_id == Roster.roster_id,
            ),
        )
        .where(Roster.organisation_id == organisation)
        .group_by(Roster.organisation_id, Roster.roster_id)
        .order_by(Roster.name)
    )
    return [(row, number) for row, number in session.execute(found)]


def members(session: Session, organisation: OrganisationId, roster_id: str) -> list[Member]:
    """Return who stands in a roster, in its order."""
    found = (
        sa.select(Candidate, RosterMember)
        .join(
            RosterMember,
            sa.and_(
                RosterMember.organisation_id == Candidate.organisation_id,
                RosterMember.candidate_id == Candidate.candidate_id,
            ),
        )
        .where(RosterMember.organisation_id == organisation, RosterMember.roster_id == roster_id)
        .order_by(RosterMember.place)
    )
    return [Member(candidate, member) for candidate, member in session.execute(found)]


def members_page(
    session: Session, organisation: OrganisationId, roster_id: str, *, like: str, after: int, limit: int
) -> Sequence[sa.Row[str, str, str, str, str, str, str, int]]:
    """Return who stands in a roster behind a place: id, number, name, level, groups as JSON, room, desk and place.

    ``like``: only those whose name, number, groups or room hold it.
    """
    found = (
        sa.select(
            Candidate.candidate_id,
            Candidate.number,
            Candidate.name,
            Candidate.level,
            RosterMember.groups,
            RosterMember.room,
            RosterMember.desk,
            RosterMember.place,
        )
        .join(
            RosterMember,
            sa.and_(
                RosterMember.organisation_id == Candidate.organisation_id,
                RosterMember.candidate_id == Candidate.candidate_id,
            ),
        )
        .where(
            RosterMember.organisation_id == organisation,
            RosterMember.roster_id == roster_id,
            RosterMember.place > after,
        )
        .order_by(RosterMember.place)
        .limit(limit)
    )
    if like:
        told = (Candidate.name, Candidate.number, RosterMember.groups, RosterMember.room)
        found = found.where(sa.or_(*(column.icontains(like, autoescape=True) for column in told)))
    return session.execute(found).all()


def clear_roster(session: Session, organisation: OrganisationId, roster_id: str) -> set[str]:
    """Let nobody stand in a roster; return who did."""
    gone = (
        sa.delete(RosterMember)
        .where(RosterMember.organisation_id == organisation, RosterMember.roster_id == roster_id)
        .returning(RosterMember.candidate_id)
    )
    return set(session.scalars(gone))


def sitting_secrets(session: Session, organisation: OrganisationId, sitting_id: str) -> bytes | None:
    """Return the sealed secrets of a sitting; None where it has none that are kept."""
    row = session.get(SittingSecrets, (organisation, sitting_id))
    return None if row is None else row.sealed


def keep_sitting_secrets(
    session: Session, organisation: OrganisationId, sitting_id: str, sealed: bytes, now: int
) -> None:
    """Keep the sealed secrets of a sitting instead of those before."""
    session.merge(
        SittingSecrets(organisation_id=organisation, sitting_id=sitting_id, sealed=sealed, changed_ms=now)
    )
