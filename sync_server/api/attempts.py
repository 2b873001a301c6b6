"""Attempts, as lists and one by one."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import AttemptId
from sync_server.api.deps import Admin, AdminOrMarker, Overseer, TheServer
from sync_server.api.openapi import BINARY, problems
from sync_server.services.export_attempt import AttemptExport, export_attempt
from sync_server.services.list_attempts import MOST, AttemptPage, list_attempts
from sync_server.services.open_file import open_file
from sync_server.services.settle_attempt import settle_attempt
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
) -> AttemptPage:
    """A page of attempts in the order they began."""
    return list_attempts(server, staff.organisation_id, after=after, limit=limit, sitting_id=sitting_id)


@router.get("/{attempt_id}", responses=problems(401, 403, 404))
def view(staff: AdminOrMarker, server: TheServer, attempt_id: str) -> AttemptView:
    """One attempt: answers, scores, incidents, every event, and whether its chain holds."""
    return view_attempt(server, staff.organisation_id, AttemptId(attempt_id))


class Choice(BaseModel):
    """The branch that the attempt is to go through; empty for what it is shown as now."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    branch: Annotated[str, Field(max_length=60)] = ""


@router.post("/{attempt_id}/settlement", responses=problems(401, 403, 404, 413, 422))
def settle(staff: Admin, server: TheServer, attempt_id: str, body: Choice) -> AttemptView:
    """Decide which of the branches that devices told is the attempt; the others stay as evidence."""
    settle_attempt(server, staff.organisation_id, AttemptId(attempt_id), body.branch, actor=staff.name)
    return view_attempt(server, staff.organisation_id, AttemptId(attempt_id))


@router.get(
    "/{attempt_id}/files/{sha256}",
    response_class=Response,
    responses={200: {"content": BINARY, "description": "The file"}, **problems(401, 403, 404)},
)
def download(staff: AdminOrMarker, server: TheServer, attempt_id: str, sha256: str) -> Response:
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
def export(staff: Admin, server: TheServer, response: Response, attempt_id: str) -> AttemptExport:
    """One attempt with the frames its devices signed."""
    document = export_attempt(server, staff.organisation_id, AttemptId(attempt_id))
    response.headers["Content-Disposition"] = f'attachment; filename="{document.attempt.attempt_id}.json"'
    return document
