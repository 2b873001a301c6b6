"""Run a candidate's program against the tests of the draft that its item was made from; they never leave the server."""

import json

from assessment.ids import OrganisationId
from sync_server.ai.evaluation.answer import ProgramRun
from sync_server.ai.proposed_as_item import cases_of
from sync_server.ai.proposed_item import Kind, ProposedItem, read_proposed
from sync_server.ai.sandbox.grade import grade
from sync_server.ai.sandbox.languages import Language
from sync_server.services.server import Server
from sync_server.storage import ai_sources


def grade_program(
    server: Server, organisation: OrganisationId, item_id: str, program: str
) -> ProgramRun | None:
    """Return how many tests hold; None where the item has none here. What cannot be run is pending, never failed."""
    with server.database.read() as session:
        row = ai_sources.draft(session, organisation, item_id)
        told = (row.edited or row.proposed) if row is not None and row.state == ai_sources.ACCEPTED else ""
    item = read_proposed(json.loads(told)) if told else None
    if not isinstance(item, ProposedItem) or item.kind is not Kind.CODE:
        return None
    if item.language not in set(Language):
        return ProgramRun(pending="language")
    cases = cases_of(item)
    graded = grade(Language(item.language), program, cases)
    if graded.pending:
        return ProgramRun(whole=len(cases), pending=graded.pending)
    return ProgramRun(graded.held, len(cases))
