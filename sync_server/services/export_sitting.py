"""A sitting's signed document for staff to carry away; who took it is recorded, for it holds secrets."""

from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.publish_sitting import SittingFacts, facts_of
from sync_server.services.server import Server
from sync_server.storage import sittings
from sync_server.storage.audit import record
from sync_server.storage.engine import Session


def export_sitting(
    server: Server, organisation: OrganisationId, sitting_id: str, *, actor: str
) -> tuple[SittingFacts, bytes]:
    """Return the revision in force as it was signed.

    Raises:
        NotFound: there is no such sitting.
    """
    now = server.clock()

    def write(session: Session) -> tuple[SittingFacts, bytes]:
        row = sittings.sitting(session, organisation, sitting_id)
        if row is None:
            raise NotFound("sitting", sitting_id)
        record(session, organisation, actor=actor, action="sitting_exported", subject=sitting_id, now=now)
        return facts_of(row), row.document

    return server.database.write(write)
