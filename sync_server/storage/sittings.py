"""Sittings, revision by revision."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import defer

from assessment.attempt.states import OPEN_STATES
from assessment.ids import OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.models import ProjectedAttempt, Sitting

AT_ONCE = 500


def sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> Sitting | None:
    """Return the revision of a sitting that is in force."""
    found = (
        sa.select(Sitting)
        .where(Sitting.organisation_id == organisation, Sitting.sitting_id == sitting_id)
        .order_by(Sitting.revision.desc())
        .limit(1)
    )
    return session.scalar(found)


def revision_in_force(session: Session, organisation: OrganisationId, sitting_id: str) -> int | None:
    """Return the revision of a sitting that is in force, None when there is none."""
    found = sa.select(sa.func.max(Sitting.revision)).where(
        Sitting.organisation_id == organisation, Sitting.sitting_id == sitting_id
    )
    return session.scalar(found)


def sittings_between(
    session: Session, organisation: OrganisationId, from_ms: int, to_ms: int, centre: str | None
) -> list[Sitting]:
    """Return the sittings in force that are open at any time of a stretch, the first to open first."""
    newest = (
        sa.select(Sitting.sitting_id, sa.func.max(Sitting.revision))
        .where(Sitting.organisation_id == organisation)
        .group_by(Sitting.sitting_id)
    )
    found = (
        sa.select(Sitting)
        .where(
            Sitting.organisation_id == organisation,
            Sitting.closes_ms > from_ms,
            Sitting.opens_ms < to_ms,
            sa.tuple_(Sitting.sitting_id, Sitting.revision).in_(newest),
        )
        .order_by(Sitting.opens_ms, Sitting.sitting_id)
    )
    return list(session.scalars(found if centre is None else found.where(Sitting.centre == centre)))


def attempts_by_sitting(
    session: Session, organisation: OrganisationId, sitting_ids: Sequence[str]
) -> dict[str, tuple[int, int]]:
    """Return how many attempts of each of these sittings have begun, and how many of them have ended."""
    is_open = ProjectedAttempt.state.in_(sorted(state.value for state in OPEN_STATES))
    counts: dict[str, tuple[int, int]] = {}
    for start in range(0, len(sitting_ids), AT_ONCE):
        found = (
            sa.select(
                ProjectedAttempt.sitting_id,
                sa.func.count(),
                sa.func.sum(sa.case((is_open, 0), else_=1)),
            )
            .where(
                ProjectedAttempt.organisation_id == organisation,
                ProjectedAttempt.sitting_id.in_(sitting_ids[start : start + AT_ONCE]),
            )
            .group_by(ProjectedAttempt.sitting_id)
        )
        counts |= {sitting_id: (begun, ended) for sitting_id, begun, ended in session.execute(found)}
    return counts


def sittings(session: Session, organisation: OrganisationId) -> list[Sitting]:
    """Return every sitting in force, latest window first. Documents, which may be long, are read where one is asked for."""
    newest = (
        sa.select(Sitting.sitting_id, sa.func.max(Sitting.revision).label("revision"))
        .where(Sitting.organisation_id == organisation)
        .group_by(Sitting.sitting_id)
        .subquery()
    )
    found = (
        sa.select(Sitting)
        .join(
            newest,
            sa.and_(
                newest.c.sitting_id == Sitting.sitting_id,
                newest.c.revision == Sitting.revision,
            ),
        )
        .where(Sitting.organisation_id == organisation)
        .order_by(Sitting.opens_ms.desc(), Sitting.sitting_id)
        .options(defer(Sitting.document))
    )
    return list(session.scalars(found))
