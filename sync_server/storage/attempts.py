"""Attempts as they were projected, and which of them are stale."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.frames import touch
from sync_server.storage.models import AttemptLog, ProjectedAttempt

FEW = 600
"""So many candidates are named one by one; of more the whole sitting is read."""


def changed(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> AttemptLog | None:
    """Return what has come of an attempt and how much of it is projected; None when nothing has come."""
    return session.get(AttemptLog, (organisation, attempt_id))


def stale(session: Session, organisation: OrganisationId, limit: int) -> list[AttemptId]:
    """Return attempts whose projection is behind, longest waiting first."""
    found = (
        sa.select(AttemptLog.attempt_id)
        .where(AttemptLog.organisation_id == organisation, sa.text("projected < changed"))
        .order_by(AttemptLog.last_ms)
        .limit(limit)
    )
    return [AttemptId(attempt_id) for attempt_id in session.scalars(found)]


def count_stale(session: Session, organisation: OrganisationId) -> int:
    """Return how many attempts' projections are behind."""
    found = (
        sa.select(sa.func.count())
        .select_from(AttemptLog)
        .where(AttemptLog.organisation_id == organisation, sa.text("projected < changed"))
    )
    return session.scalar(found) or 0


def projections_of(
    session: Session, organisation: OrganisationId, attempts: Collection[str]
) -> list[ProjectedAttempt]:
    """Return the projections of these attempts, in the order of their ids."""
    found = sa.select(ProjectedAttempt).where(
        ProjectedAttempt.organisation_id == organisation, ProjectedAttempt.attempt_id.in_(attempts)
    )
    return list(session.scalars(found.order_by(ProjectedAttempt.attempt_id)))


def projection(
    session: Session, organisation: OrganisationId, attempt_id: AttemptId
) -> ProjectedAttempt | None:
    """Return an attempt's projection."""
    return session.get(ProjectedAttempt, (organisation, attempt_id))


def projections(
    session: Session,
    organisation: OrganisationId,
    *,
    after: str = "",
    limit: int = 100,
    sitting_id: str = "",
    within: Collection[str] | None = None,
    test_id: str = "",
    candidate_id: str = "",
    attempt_id: str = "",
) -> Sequence[ProjectedAttempt]:
    """Return attempts in the order of their ids, which is that of their beginning."""
    found = (
        sa.select(ProjectedAttempt)
        .where(ProjectedAttempt.organisation_id == organisation, ProjectedAttempt.attempt_id > after)
        .order_by(ProjectedAttempt.attempt_id)
        .limit(limit)
    )
    told = {
        "sitting_id": sitting_id,
        "test_id": test_id,
        "candidate_id": candidate_id,
        "attempt_id": attempt_id,
    }
    for name, value in told.items():
        if value:
            found = found.where(getattr(ProjectedAttempt, name) == value)
    if within is not None:
        found = found.where(ProjectedAttempt.sitting_id.in_(within))
    return session.scalars(found).all()


def tests_sat(session: Session, organisation: OrganisationId, sitting_id: str) -> list[tuple[str, str]]:
    """Return each pack, by its hash, and test of a sitting's attempts, that of the first attempt first."""
    row = ProjectedAttempt
    found = (
        sa.select(row.pack_hash, row.test_id)
        .where(row.organisation_id == organisation, row.sitting_id == sitting_id)
        .group_by(row.pack_hash, row.test_id)
        .order_by(sa.func.min(row.attempt_id))
    )
    return [(pack_hash, test_id) for pack_hash, test_id in session.execute(found)]


def attempts_in_states(
    session: Session, organisation: OrganisationId, sitting_id: str, states: Iterable[str]
) -> list[AttemptId]:
    """Return the attempts of a sitting that are in one of these states, in the order they began."""
    found = (
        sa.select(ProjectedAttempt.attempt_id)
        .where(
            ProjectedAttempt.organisation_id == organisation,
            ProjectedAttempt.sitting_id == sitting_id,
            ProjectedAttempt.state.in_(tuple(states)),
        )
        .order_by(ProjectedAttempt.attempt_id)
    )
    return list(session.scalars(found))


@dataclass(frozen=True, slots=True)
class Sibling:
    """One of a candidate's attempts in a sitting."""

    attempt_id: AttemptId
    state: str
    ruling: str
    initiated_ms: int
    last_ms: int


def attempts_beside(
    session: Session, organisation: OrganisationId, sittings: Collection[str], candidates: Collection[str]
) -> dict[tuple[str, str], list[Sibling]]:
    """Return the attempts, by sitting and candidate, of those of these candidates who have several: each one's earliest
    first. One of which all is held apart is none.
    """
    row = ProjectedAttempt
    of_these = [row.organisation_id == organisation, row.sitting_id.in_(sittings)]
    if len(candidates) <= FEW:
        of_these.append(row.candidate_id.in_(candidates))
    both = (row.sitting_id, row.candidate_id)
    several = sa.select(*both).where(*of_these).group_by(*both).having(sa.func.count() > 1)
    found = (
        sa.select(*both, row.attempt_id, row.state, row.ruling, row.initiated_ms, row.last_ms)
        .where(*of_these, row.events > 0, sa.tuple_(*both).in_(several))
        .order_by(row.initiated_ms, row.attempt_id)
    )
    siblings: dict[tuple[str, str], list[Sibling]] = {}
    for sitting_id, candidate_id, attempt_id, state, ruling, initiated_ms, last_ms in session.execute(found):
        siblings.setdefault((sitting_id, candidate_id), []).append(
            Sibling(attempt_id, state, ruling, initiated_ms, last_ms)
        )
    return siblings


def is_begun(session: Session, organisation: OrganisationId, sitting_id: str) -> bool:
    """Say whether any attempt of a sitting has come, whatever became of it."""
    found = sa.select(ProjectedAttempt.attempt_id).where(
        ProjectedAttempt.organisation_id == organisation, ProjectedAttempt.sitting_id == sitting_id
    )
    return session.scalar(found.limit(1)) is not None


def project_again(
    session: Session, organisation: OrganisationId, now: int, *, pack_hash: str = "", sitting_id: str = ""
) -> None:
    """Mark the attempts of a pack or a sitting as changed: what they are judged by has changed."""
    found = sa.select(ProjectedAttempt.attempt_id).where(ProjectedAttempt.organisation_id == organisation)
    if pack_hash:
        found = found.where(ProjectedAttempt.pack_hash == pack_hash)
    if sitting_id:
        found = found.where(ProjectedAttempt.sitting_id == sitting_id)
    touch(session.connection(), organisation, sorted(session.scalars(found)), now)
