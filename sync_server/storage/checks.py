"""Scripts by which markers are checked, and markers who take no further tasks."""

from collections.abc import Sequence

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.check_models import CheckScript, MarkerStop
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer


def check_scripts(session: Session, organisation: OrganisationId, sitting_id: str) -> Sequence[CheckScript]:
    """Return the check scripts of a sitting, withdrawn ones too, in their order."""
    found = sa.select(CheckScript).where(
        CheckScript.organisation_id == organisation, CheckScript.sitting_id == sitting_id
    )
    return session.scalars(found.order_by(CheckScript.number)).all()


def checks_in_use(
    session: Session, organisation: OrganisationId, sitting_id: str
) -> Sequence[tuple[CheckScript, Answer]]:
    """Return the check scripts of a sitting that are in use, each with its answer: the one that was agreed on, and marked."""
    found = (
        sa.select(CheckScript, Answer)
        .join(
            Answer,
            sa.and_(
                Answer.organisation_id == CheckScript.organisation_id,
                Answer.attempt_id == CheckScript.attempt_id,
                Answer.item_id == CheckScript.item_id,
                Answer.answer == CheckScript.answer,
            ),
        )
        .where(
            CheckScript.organisation_id == organisation,
            CheckScript.sitting_id == sitting_id,
            CheckScript.withdrawn_ms.is_(None),
            Answer.need == "none",
        )
        .order_by(CheckScript.number)
    )
    return [(check, answer) for check, answer in session.execute(found)]


def stops(session: Session, organisation: OrganisationId, sitting_id: str) -> Sequence[MarkerStop]:
    """Return when markers of a sitting were stopped, lifted stops too, in their order."""
    found = sa.select(MarkerStop).where(
        MarkerStop.organisation_id == organisation, MarkerStop.sitting_id == sitting_id
    )
    return session.scalars(found.order_by(MarkerStop.number)).all()


def stop_of(
    session: Session, organisation: OrganisationId, sitting_id: str, marker: str
) -> MarkerStop | None:
    """Return the stop of a marker that holds."""
    found = sa.select(MarkerStop).where(
        MarkerStop.organisation_id == organisation,
        MarkerStop.sitting_id == sitting_id,
        MarkerStop.marker == marker,
        MarkerStop.lifted_ms.is_(None),
    )
    return session.scalars(found.order_by(MarkerStop.number)).first()
