"""What programs would give for answers. It stands beside marks, and no total reads it."""

from collections.abc import Sequence

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, MarkProposal


def answer_of(
    session: Session, organisation: OrganisationId, attempt_id: AttemptId, item_id: str
) -> Answer | None:
    """Return one answer that a person marks."""
    found = sa.select(Answer).where(
        Answer.organisation_id == organisation, Answer.attempt_id == attempt_id, Answer.item_id == item_id
    )
    return session.scalar(found)


def proposals_of(
    session: Session, organisation: OrganisationId, attempt_id: AttemptId
) -> Sequence[MarkProposal]:
    """Return all that was proposed for an attempt, the latest first."""
    found = sa.select(MarkProposal).where(
        MarkProposal.organisation_id == organisation, MarkProposal.attempt_id == attempt_id
    )
    return session.scalars(found.order_by(MarkProposal.number.desc())).all()
