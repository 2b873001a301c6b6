"""What staff decided about attempts. Rows are added, and never changed or deleted."""

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.models import DecisionRow


def decision(session: Session, organisation: OrganisationId, decision_id: str) -> DecisionRow | None:
    """Return a decision."""
    return session.get(DecisionRow, (organisation, decision_id))


def decisions_of(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> list[DecisionRow]:
    """Return what was decided about an attempt, in no order that means anything."""
    found = (
        sa.select(DecisionRow)
        .where(DecisionRow.organisation_id == organisation, DecisionRow.attempt_id == attempt_id)
        .order_by(DecisionRow.decision_id)
    )
    return list(session.scalars(found))


def decisions(session: Session, organisation: OrganisationId) -> list[DecisionRow]:
    """Return every decision, attempt by attempt."""
    found = (
        sa.select(DecisionRow)
        .where(DecisionRow.organisation_id == organisation)
        .order_by(DecisionRow.attempt_id, DecisionRow.decision_id)
    )
    return list(session.scalars(found))
