"""Attempts, as lists and one by one."""

from dataclasses import replace
from typing import Annotated
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field, model_validator

from assessment.attempt.decision import MAX_REASON, Ruling
from assessment.ids import AttemptId
from sync_server.api.deps import AdminOfAttempt, MarkerOfAttempt, Overseer, TheServer, ViewerOfAttempt
from sync_server.api.moments import Moment
from sync_server.api.openapi import BINARY, problems
from sync_server.services.blind_marking import attempts_within
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.export_attempt import AttemptExport, export_attempt
from sync_server.services.list_attempts import MOST, AttemptPage, list_attempts
from sync_server.services.list_decisions import DecisionView, list_decisions
from sync_server.services.open_file import open_file
from sync_server.services.reopen_attempt import Again, Reopened, reopen_attempt
from sync_server.services.sight import as_seen
from sync_server.services.view_attempt import AttemptView, view_attempt

router = APIRouter(prefix="/attempts", tags=["attempts"])
Text = Annotated[str, Query(max_length=200)]


@router.get("", responses=problems(401, 403, 422))
def list_page(
    staff: Overseer,
    server: TheServer,
    after: Text = "",
    sitting_id: Text = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = 100,
    flagged: Annotated[bool, Query(description="Only those in which anything is odd.")] = False,
    undecided: Annotated[bool, Query(description="Only those that wait for a decision.")] = False,
) -> AttemptPage:
    """A page of attempts in the order they began."""
    page = list_attempts(
        server,
        staff.organisation_id,
        after=after,
        limit=limit,
        sitting_id=sitting_id,
        flagged=flagged,
        undecided=undecided,
        within=attempts_within(server, staff),
    )
    return replace(page, attempts=as_seen(staff, page.attempts))


@router.get("/{attempt_id}", responses=problems(401, 403, 404))
def view(staff: ViewerOfAttempt, server: TheServer, attempt_id: str) -> AttemptView:
    """One attempt: answers, scores, incidents, every event, and whether its chain holds."""
    return view_attempt(server, staff.organisation_id, AttemptId(attempt_id))


class DecisionBody(BaseModel):
    """A decision, and why. ``branch``, for that ruling alone, is a branch by its name.

    ``admit``: what came after a device was shut out counts too. ``request``: a UUID that makes asking again harmless.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    ruling: Ruling
    reason: Annotated[str, Field(min_length=1, max_length=MAX_REASON)]
    branch: Annotated[str, Field(max_length=60)] = ""
    request: UUID | None = None
    admit: bool = False

    @model_validator(mode="after")
    def _branch_where_one_is_meant(self) -> "DecisionBody":
        if bool(self.branch) is not (self.ruling is Ruling.BRANCH):
            raise ValueError("branch is for the ruling branch")
        return self


@router.get("/{attempt_id}/decisions", responses=problems(401, 403))
def decisions(staff: ViewerOfAttempt, server: TheServer, attempt_id: str) -> tuple[DecisionView, ...]:
    """Everything that was decided about an attempt, the decision that counts last."""
    return list_decisions(server, staff.organisation_id, AttemptId(attempt_id))


@router.post("/{attempt_id}/decisions", responses=problems(401, 403, 404, 413, 422))
def decide(staff: AdminOfAttempt, server: TheServer, attempt_id: str, body: DecisionBody) -> AttemptView:
    """Decide about an attempt: it counts, it does not, or another branch of it does. Nothing is deleted."""
    request = str(body.request) if body.request else ""
    verdict = Verdict(body.ruling, body.reason, body.branch, request, body.admit)
    decide_attempt(server, staff.organisation_id, AttemptId(attempt_id), verdict, actor=staff.name)
    return view_attempt(server, staff.organisation_id, AttemptId(attempt_id))


class ReopeningBody(BaseModel):
    """When somebody may sit again, and why. ``rest``: with the time that was left, else with all of it or ``time_limit_ms``.

    ``reject``: the attempt that ended does not count.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    reason: Annotated[str, Field(min_length=1, max_length=MAX_REASON)]
    opens_at: Moment
    closes_at: Moment
    rest: bool = False
    time_limit_ms: Annotated[int | None, Field(ge=1, lt=1 << 48)] = None
    reject: bool = False


@router.post("/{attempt_id}/reopening", status_code=201, responses=problems(401, 403, 404, 409, 413, 422))
def reopen(staff: AdminOfAttempt, server: TheServer, attempt_id: str, body: ReopeningBody) -> Reopened:
    """Let whoever sat an attempt that has ended sit again, in a sitting of their own. Again: the same one."""
    again = Again(
        body.reason,
        body.opens_at,
        body.closes_at,
        rest=body.rest,
        time_limit_ms=body.time_limit_ms,
        reject=body.reject,
    )
    return reopen_attempt(server, staff.organisation_id, AttemptId(attempt_id), again, actor=staff.name)


@router.get(
    "/{attempt_id}/files/{sha256}",
    response_class=Response,
    responses={200: {"content": BINARY, "description": "The file"}, **problems(401, 403, 404)},
)
def download(staff: MarkerOfAttempt, server: TheServer, attempt_id: str, sha256: str) -> Response:
    """A file that an answer of the attempt names, to be saved: never shown as a page of this server."""
    file, pieces = open_file(server, staff.organisation_id, AttemptId(attempt_id), sha256)
    return StreamingResponse(
        pieces,
        media_type="application/octet-stream",
        headers={
            "Content-Length": str(file.size),
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}",
            "X-Content-Type-Options": "nosniff",
            "ETag": f'"{file.sha256}"',
        },
    )


@router.get("/{attempt_id}/export", responses=problems(401, 403, 404))
def export(staff: AdminOfAttempt, server: TheServer, response: Response, attempt_id: str) -> AttemptExport:
    """One attempt with the frames its devices signed."""
    document = export_attempt(server, staff.organisation_id, AttemptId(attempt_id))
    response.headers["Content-Disposition"] = f'attachment; filename="{document.attempt.attempt_id}.json"'
    return document
