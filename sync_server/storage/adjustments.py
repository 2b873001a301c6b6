"""Adjustments of scores, and releases of results."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Adjustment, ResultRelease


def adjustments_of(
    session: Session, organisation: OrganisationId, attempt_id: AttemptId
) -> Sequence[Adjustment]:
    """Return the adjustments of one attempt, withdrawn ones too, in their order."""
    found = sa.select(Adjustment).where(
        Adjustment.organisation_id == organisation, Adjustment.attempt_id == attempt_id
    )
    return session.scalars(found.order_by(Adjustment.number)).all()


def adjustments_of_attempts(
    session: Session, organisation: OrganisationId, attempts: Collection[AttemptId]
) -> Sequence[Adjustment]:
    """Return the adjustments of attempts, withdrawn ones too, in their order."""
    found = sa.select(Adjustment).where(
        Adjustment.organisation_id == organisation, Adjustment.attempt_id.in_(attempts)
    )
    return session.scalars(found.order_by(Adjustment.number)).all()


def adjustments_of_sitting(
    session: Session, organisation: OrganisationId, sitting_id: str
) -> Sequence[Adjustment]:
    """Return the adjustments of all attempts of a sitting, in their order."""
    found = sa.select(Adjustment).where(
        Adjustment.organisation_id == organisation, Adjustment.sitting_id == sitting_id
    )
    return session.scalars(found.order_by(Adjustment.number)).all()


def releases(session: Session, organisation: OrganisationId, sitting_id: str) -> Sequence[ResultRelease]:
    """Return the releases of a sitting's results, the latest first."""
    found = (
        sa.select(ResultRelease)
        .where(ResultRelease.organisation_id == organisation, ResultRelease.sitting_id == sitting_id)
        .order_by(ResultRelease.number.desc())
    )
    return session.scalars(found).all()


def last_release(session: Session, organisation: OrganisationId, sitting_id: str) -> ResultRelease | None:
    """Return the latest release of a sitting's results; None where there is none, or it was taken back."""
    last = next(iter(releases(session, organisation, sitting_id)), None)
    return last if last is not None and last.withdrawn_ms is None else None


def withdraw(session: Session, organisation: OrganisationId, number: int, now: int, by: str) -> None:
    """Let an adjustment count no more."""
    session.execute(
        sa.update(Adjustment)
        .where(Adjustment.organisation_id == organisation, Adjustment.number == number)
        .values(withdrawn_ms=now, withdrawn_by=by)
    )
