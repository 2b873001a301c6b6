"""A sitting in force, read from its signed document."""

from assessment.attempt.sitting import Sitting
from assessment.errors import SittingInvalid
from assessment.ids import OrganisationId
from assessment.pack.sitting_document import read_sitting
from sync_server.services.server import Server
from sync_server.storage import sittings
from sync_server.storage.organisations import issuers


def sitting_in_force(server: Server, organisation: OrganisationId, sitting_id: object) -> Sitting | None:
    """Return a sitting, None when there is none with this id or its document does not hold any more."""
    with server.database.read() as session:
        row = sittings.sitting(session, organisation, str(sitting_id))
        trusted = issuers(session, organisation)
    if row is None:
        return None
    try:
        return read_sitting(row.document, trusted)
    except SittingInvalid:
        return None
