"""Corrected keys, and results as they were told."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.regrade_models import KeyCorrection, ToldResult


def corrections_of_sitting(
    session: Session, organisation: OrganisationId, sitting_id: str
) -> Sequence[KeyCorrection]:
    """Return the corrections of a sitting's keys, withdrawn ones too, in their order."""
    found = sa.select(KeyCorrection).where(
        KeyCorrection.organisation_id == organisation, KeyCorrection.sitting_id == sitting_id
    )
    return session.scalars(found.order_by(KeyCorrection.number)).all()


def told_of_sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> Sequence[ToldResult]:
    """Return the results of a sitting as they were told, in that order."""
    found = sa.select(ToldResult).where(
        ToldResult.organisation_id == organisation, ToldResult.sitting_id == sitting_id
    )
    return session.scalars(found.order_by(ToldResult.number)).all()


def told_of(
    session: Session, organisation: OrganisationId, attempts: Collection[AttemptId]
) -> Sequence[ToldResult]:
    """Return the results of these attempts as they were told, in that order."""
    found = sa.select(ToldResult).where(
        ToldResult.organisation_id == organisation, ToldResult.attempt_id.in_(attempts)
    )
    return session.scalars(found.order_by(ToldResult.number)).all()
