"""Who may sit again after which attempt."""

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.arrival_models import Reopening
from sync_server.storage.engine import Session


def reopening(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> Reopening | None:
    """Return what was said of an attempt, None where nothing was."""
    return session.get(Reopening, (organisation, attempt_id))
