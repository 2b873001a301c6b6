"""Results: of a sitting, by attempt, by item and by centre."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from assessment.analysis.items import ItemStatistics
from sync_server.api.deps import (
    AdminOfAttempt,
    Anyone,
    ReaderListed,
    ReaderOfAttempt,
    ReaderOfSitting,
    TheServer,
)
from sync_server.api.openapi import files, problems
from sync_server.errors import BodyInvalid
from sync_server.services.check_code import CodeCheck, check_code
from sync_server.services.export_results import ResultFormat, export_results, media_types
from sync_server.services.found_organisation import the_organisation
from sync_server.services.give_certificate import give_certificate, withdraw_certificate
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
    return one_outcome(server, staff.organisation_id, attempt_id)


@router.get(
    "/sittings/{sitting_id}/export",
    response_class=Response,
    responses={
        200: {"content": files(media_types()), "description": "The file"},
        **problems(401, 403, 404, 422),
    },
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


@router.post(
    "/attempts/{attempt_id}/certificate",
    response_class=Response,
    responses={
        200: {"content": files(["application/pdf"]), "description": "The sheet"},
        **problems(401, 403, 404, 409),
    },
)
def certificate(staff: ReaderOfAttempt, server: TheServer, attempt_id: str) -> Response:
    """The certificate of a result that is released, as PDF; the same one again while the result stays. It is recorded."""
    given = give_certificate(server, staff.organisation_id, attempt_id, actor=staff.name)
    return Response(
        given.pdf,
        media_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="certificate-{given.code}.pdf"'},
    )


@router.delete("/attempts/{attempt_id}/certificate", responses=problems(401, 403), status_code=204)
def withdraw(staff: AdminOfAttempt, server: TheServer, attempt_id: str) -> None:
    """Let the certificate of an attempt hold no more."""
    withdraw_certificate(server, staff.organisation_id, attempt_id, actor=staff.name)


class CodeBody(BaseModel):
    """What a QR code says, or the code that stands on a receipt or certificate."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    text: Annotated[str, Field(min_length=1, max_length=5_000)]


@router.post("/check", responses=problems(409, 422, 429))
def check(_: Anyone, server: TheServer, body: CodeBody) -> CodeCheck:
    """Whether a receipt or certificate holds. Open to all; told is yes or no, and what the code itself says."""
    return check_code(server, the_organisation(server), body.text)
