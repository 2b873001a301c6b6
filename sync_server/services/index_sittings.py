"""Keep who is on which sitting's roster, so that a candidate's sittings are found without reading every document."""

from functools import partial

from assessment.ids import OrganisationId
from assessment.pack.sitting_document import unverified_sitting
from sync_server.services.server import Server
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.models import Sitting
from sync_server.storage.sitting_people import keep_people, sittings_to_read


def index_sittings(server: Server, organisation: OrganisationId) -> int:
    """Read the rosters that are new since; return how many. Nearly always there is none."""
    with server.database.read() as session:
        waiting = sittings_to_read(session, organisation)
    for row in waiting:
        told = unverified_sitting(row.document).sitting  # our own store's
        people = {str(entry.candidate_id) for entry in told.roster}
        server.database.write(partial(_keep, organisation=organisation, row=row, people=people))
    return len(waiting)


def _keep(session: Session, organisation: OrganisationId, row: Sitting, people: set[str]) -> None:
    hold_back_others(session, organisation)  # so that two who do it at once do it one after the other
    keep_people(session, organisation, row.sitting_id, row.revision, people)
