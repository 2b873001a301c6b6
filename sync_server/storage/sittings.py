"""Sittings, revision by revision."""

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.models import Sitting


def sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> Sitting | None:
    """Return the revision of a sitting that is in force."""
    found = (
        sa.select(Sitting)
        .where(Sitting.organisation_id == organisation, Sitting.sitting_id == sitting_id)
        .order_by(Sitting.revision.desc())
        .limit(1)
    )
    return session.scalar(found)


def sittings(session: Session, organisation: OrganisationId) -> list[Sitting]:
    """Return every sitting in force, latest window first."""
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
    )
    return list(session.scalars(found))
