"""A sitting in force, read from its signed document."""

from assessment.attempt.sitting import Sitting
from assessment.errors import SittingInvalid
from assessment.ids import OrganisationId
from assessment.pack.sitting_document import read_sitting
from sync_server.services.server import Server
from sync_server.storage import sittings
from sync_server.storage.organisations import organisation_keys


def sitting_in_force(server: Server, organisation: OrganisationId, sitting_id: object) -> Sitting | None:
    """Return a sitting, None when there is none with this id or its document does not hold.

    Its signed document, whose roster may be long, is fetched and read once and not for each attempt.
    """
    with server.database.read() as session:
        revision = sittings.revision_in_force(session, organisation, str(sitting_id))
    if revision is None:
        return None
    known = server.rosters.known((organisation, str(sitting_id), revision))
    if known is not None:
        return known
    with server.database.read() as session:
        row = sittings.sitting(session, organisation, str(sitting_id))
        trusted = organisation_keys(session, organisation)
    if row is None:
        return None
    document = row.document

    def read() -> Sitting | None:
        try:
            return read_sitting(document, trusted)
        except SittingInvalid:
            return None

    return server.rosters.get((organisation, row.sitting_id, row.revision), read)


def names_in_sitting(server: Server, organisation: OrganisationId, sitting_id: object) -> dict[str, str]:
    """Return the names of a sitting's candidates by their ids; of one that is not known nothing."""
    sitting = sitting_in_force(server, organisation, sitting_id)
    return {str(one.candidate_id): one.name for one in sitting.roster} if sitting else {}
