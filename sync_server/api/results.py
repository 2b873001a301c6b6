"""Results: of a sitting, by attempt, by item and by centre."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse

from assessment.analysis.items import ItemStatistics
from sync_server.api.deps import ReaderListed, ReaderOfAttempt, ReaderOfSitting, TheServer
from sync_server.api.openapi import BINARY, problems
from sync_server.errors import BodyInvalid
from sync_server.services.export_results import ResultFormat, export_results
from sync_server.services.list_attempts import MOST
from sync_server.services.outcome_of import Outcome
from sync_server.services.reach import sittings_within
from sync_server.services.sum_up_results import (
    CentreResults,
    Results,
    analyse_items,
    sum_up_centres,
    sum_up_sitting,
)
from sync_server.services.walk_outcomes import OutcomePage, Which, one_outcome, page_outcomes

router = APIRouter(prefix="/results", tags=["results"])
Text = Annotated[str, Query(max_length=200)]


@router.get("/sittings/{sitting_id}", responses=problems(401, 403, 404))
def of_sitting(staff: ReaderOfSitting, server: TheServer, sitting_id: str) -> Results:
    """How a sitting went: how many, how scores spread, how many pass, grades."""
    return sum_up_sitting(server, staff.organisation_id, sitting_id)


@router.get("/sittings/{sitting_id}/attempts", responses=problems(401, 403, 422))
def of_attempts(
    staff: ReaderOfSitting,
    server: TheServer,
    sitting_id: str,
    after: Text = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = 50,
) -> OutcomePage:
    """A page of what attempts came to, with every item, in the order they began. Rejected ones are left out."""
    which = Which(sitting_id=sitting_id)
    return page_outcomes(server, staff.organisation_id, which, after=after, limit=limit)


@router.get("/sittings/{sitting_id}/items", responses=problems(401, 403))
def of_items(staff: ReaderOfSitting, server: TheServer, sitting_id: str) -> tuple[ItemStatistics, ...]:
    """How each item did: how hard it was, how well it tells the strong from the weak, what was left out, how long."""
    return analyse_items(server, staff.organisation_id, Which(sitting_id=sitting_id))


@router.get("/centres", responses=problems(401, 403, 422))
def of_centres(
    staff: ReaderListed, server: TheServer, sitting_id: Text = "", test_id: Text = ""
) -> tuple[CentreResults, ...]:
    """Results by centre, of one sitting or of one test in all its sittings; to staff of centres those of their own."""
    if not (sitting_id or test_id):
        raise BodyInvalid("sitting_id, test_id: one of them is needed")
    which = Which(sitting_id=sitting_id, test_id=test_id, within=sittings_within(server, staff))
    return sum_up_centres(server, staff.organisation_id, which)


@router.get("/attempts/{attempt_id}", responses=problems(401, 403, 404))
def of_attempt(staff: ReaderOfAttempt, server: TheServer, attempt_id: str) -> Outcome:
    """What one attempt came to, item by item."""
    outcome, _ = one_outcome(server, staff.organisation_id, attempt_id)
    return outcome


@router.get(
    "/sittings/{sitting_id}/export",
    response_class=Response,
    responses={200: {"content": BINARY, "description": "The file"}, **problems(401, 403, 404, 422)},
)
def export(
    staff: ReaderOfSitting,
    server: TheServer,
    sitting_id: str,
    to: Annotated[ResultFormat, Query(alias="format")] = ResultFormat.XLSX,
    bom: Annotated[bool, Query(description="Of CSV: the mark by which Excel knows UTF-8.")] = True,
) -> Response:
    """The results of a sitting as a file: CSV, Excel, QTI results reports in a ZIP, or xAPI statements. It is recorded."""
    made = export_results(server, staff.organisation_id, sitting_id, to, actor=staff.name, bom=bom)
    return StreamingResponse(
        made.pieces,
        media_type=made.media_type,
        headers={
            "Content-Disposition": f'attachment; filename="{made.name}"',
            "X-Content-Type-Options": "nosniff",
        },
    )
