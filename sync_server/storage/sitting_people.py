"""Who is on the roster of which sitting, read from the signed documents and kept to be searched."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.centre_models import SittingCandidate, SittingRead
from sync_server.storage.engine import Session
from sync_server.storage.models import Sitting


def _newest(organisation: OrganisationId) -> sa.Subquery:
    return (
        sa.select(Sitting.sitting_id, sa.func.max(Sitting.revision).label("revision"))
        .where(Sitting.organisation_id == organisation)
        .group_by(Sitting.sitting_id)
        .subquery()
    )


def sittings_to_read(session: Session, organisation: OrganisationId) -> list[Sitting]:
    """Return the sittings whose roster in force is not kept yet."""
    newest = _newest(organisation)
    kept = sa.and_(
        SittingRead.organisation_id == organisation,
        SittingRead.sitting_id == newest.c.sitting_id,
        SittingRead.revision == newest.c.revision,
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
        .outerjoin(SittingRead, kept)
        .where(Sitting.organisation_id == organisation, SittingRead.sitting_id.is_(None))
    )
    return list(session.scalars(found))


def keep_people(
    session: Session, organisation: OrganisationId, sitting_id: str, revision: int, people: Collection[str]
) -> None:
    """Keep who is on the roster of a sitting instead of whoever was."""
    session.execute(
        sa.delete(SittingCandidate).where(
            SittingCandidate.organisation_id == organisation, SittingCandidate.sitting_id == sitting_id
        )
    )
    session.merge(SittingRead(organisation_id=organisation, sitting_id=sitting_id, revision=revision))
    if people:
        session.execute(
            sa.insert(SittingCandidate),
            [
                {"organisation_id": organisation, "sitting_id": sitting_id, "candidate_id": one}
                for one in sorted(people)
            ],
        )


def sittings_of_candidate(
    session: Session, organisation: OrganisationId, candidate_id: str
) -> Sequence[Sitting]:
    """Return the sittings in force on whose roster a candidate is, the first to open first."""
    newest = _newest(organisation)
    found = (
        sa.select(Sitting)
        .join(
            newest,
            sa.and_(newest.c.sitting_id == Sitting.sitting_id, newest.c.revision == Sitting.revision),
        )
        .join(
            SittingCandidate,
            sa.and_(
                SittingCandidate.organisation_id == Sitting.organisation_id,
                SittingCandidate.sitting_id == Sitting.sitting_id,
            ),
        )
        .where(Sitting.organisation_id == organisation, SittingCandidate.candidate_id == candidate_id)
        .order_by(Sitting.opens_ms, Sitting.sitting_id)
    )
    return session.scalars(found).all()
