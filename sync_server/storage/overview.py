"""What is going on in an organisation, counted."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.models import Device, ProjectedAttempt, QuarantinedFrame


def attempts_by_state(
    session: Session, organisation: OrganisationId, within: Collection[str] | None
) -> Sequence[tuple[str, str, int]]:
    """Return how many attempts each sitting has in each state; ``within``: of these sittings alone."""
    found = (
        sa.select(ProjectedAttempt.sitting_id, ProjectedAttempt.state, sa.func.count())
        .where(ProjectedAttempt.organisation_id == organisation)
        .group_by(ProjectedAttempt.sitting_id, ProjectedAttempt.state)
    )
    if within is not None:
        found = found.where(ProjectedAttempt.sitting_id.in_(within))
    return [(sitting, state, count) for sitting, state, count in session.execute(found)]


def perhaps_undecided(
    session: Session,
    organisation: OrganisationId,
    within: Collection[str] | None,
    limit: int,
    asking: Collection[str],
) -> Sequence[ProjectedAttempt]:
    """Return the attempts that may wait for a decision, in the order they began: those with one of the flags ``asking``
    that was up in no decision, then as far as the limit goes those of candidates who have several in a sitting.
    """
    again = (
        sa.select(ProjectedAttempt.sitting_id, ProjectedAttempt.candidate_id)
        .where(ProjectedAttempt.organisation_id == organisation, ProjectedAttempt.sitting_id != "")
        .group_by(ProjectedAttempt.sitting_id, ProjectedAttempt.candidate_id)
        .having(sa.func.count() > 1)
        .subquery()
    )
    up, known = (
        sa.literal(" ") + column + " " for column in (ProjectedAttempt.flags, ProjectedAttempt.decided_flags)
    )
    asked = sa.or_(
        *(
            up.contains(f" {flag} ", autoescape=True) & ~known.contains(f" {flag} ", autoescape=True)
            for flag in sorted(asking)
        )
    )
    found = (
        sa.select(ProjectedAttempt)
        .outerjoin(
            again,
            sa.and_(
                again.c.sitting_id == ProjectedAttempt.sitting_id,
                again.c.candidate_id == ProjectedAttempt.candidate_id,
            ),
        )
        .where(
            ProjectedAttempt.organisation_id == organisation,
            asked | again.c.sitting_id.is_not(None),
        )
        .order_by(sa.case((asked, 0), else_=1), ProjectedAttempt.attempt_id)
        .limit(limit)
    )
    if within is not None:
        found = found.where(ProjectedAttempt.sitting_id.in_(within))
    return sorted(session.scalars(found), key=lambda row: row.attempt_id)


def devices_heard(
    session: Session, organisation: OrganisationId, since_ms: int, centres: Collection[str]
) -> tuple[int, int, int]:
    """Return how many devices may send, how many were heard of since, and how many events wait on them.

    ``centres``: of these alone, where any are told.
    """
    found = sa.select(
        sa.func.count(),
        sa.func.count().filter(Device.seen_ms >= since_ms),
        sa.func.coalesce(sa.func.sum(Device.unsent), 0),
    ).where(Device.organisation_id == organisation, Device.revoked_ms.is_(None))
    if centres:
        found = found.where(Device.centre.in_(centres))
    all_of_them, heard, unsent = session.execute(found).one()
    return all_of_them, heard, int(unsent or 0)


def count_quarantined(session: Session, organisation: OrganisationId) -> int:
    """Return how many frames were set aside."""
    found = (
        sa.select(sa.func.count())
        .select_from(QuarantinedFrame)
        .where(QuarantinedFrame.organisation_id == organisation)
    )
    return session.scalar(found) or 0
