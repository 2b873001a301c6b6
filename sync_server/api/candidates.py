"""The people who may sit."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from pydantic import BaseModel, ConfigDict, Field

from assessment.sync.messages import PLAIN
from sync_server.api.bodies import read_whole
from sync_server.api.deps import Admin, AdminOfCandidate, TheServer, WatcherListed, WatcherOfCandidate
from sync_server.api.openapi import BINARY, files, problems
from sync_server.services.add_candidate import add_candidate
from sync_server.services.edit_candidate import (
    LARGEST,
    CandidateEdit,
    drop_photo,
    edit_candidate,
    keep_photo,
    read_photo,
)
from sync_server.services.find_candidates import (
    MOST,
    CandidatePage,
    CandidateView,
    Granted,
    find_candidates,
    view_candidate,
)
from sync_server.services.reach import sittings_within
from sync_server.services.sight import sight_of

router = APIRouter(prefix="/candidates", tags=["candidates"])
Text = Annotated[str, Field(max_length=200, pattern=PLAIN)]
Wanted = Annotated[str, Query(max_length=200, pattern=PLAIN)]


class GrantedBody(BaseModel):
    """What a candidate sits with; what is left out is as usual."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    time_percent: Annotated[int, Field(ge=100, le=1_000)] = 100
    extra_minutes: Annotated[int, Field(ge=0, le=1_440)] = 0
    breaks: Annotated[int, Field(ge=0, le=100)] = 0
    text_percent: Annotated[int, Field(ge=0, le=400)] = 0
    tools: Annotated[tuple[Text, ...], Field(max_length=50)] = ()


class CandidateEditBody(BaseModel):
    """What is to change of a candidate, and the revision that whoever asks has seen."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    revision: Annotated[int, Field(ge=1, lt=1 << 31)]
    number: Text | None = None
    name: Text | None = None
    given: Text | None = None
    family: Text | None = None
    email: Text | None = None
    level: Annotated[str, Field(max_length=40, pattern=PLAIN)] | None = None
    born: Annotated[str, Field(max_length=40, pattern=PLAIN)] | None = None
    granted: GrantedBody | None = None


class NewCandidateBody(BaseModel):
    """A candidate to be entered. ``roster_id``: a roster in which they stand from then on."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    number: Text
    name: Text
    given: Text = ""
    family: Text = ""
    email: Text = ""
    level: Annotated[str, Field(max_length=40, pattern=PLAIN)] = ""
    born: Annotated[str, Field(max_length=40, pattern=PLAIN)] = ""
    granted: GrantedBody = GrantedBody()
    roster_id: Annotated[str, Field(max_length=100)] = ""


class PhotoReply(BaseModel):
    """The SHA-256 of the photo that is kept."""

    sha256: str


@router.get("", responses=problems(401, 403, 422))
def list_page(
    staff: WatcherListed,
    server: TheServer,
    like: Annotated[Wanted, Query(description="Part of a name or a number.")] = "",
    after: Wanted = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = 100,
) -> CandidatePage:
    """A page of candidates by name; for staff of a centre, those of its sittings."""
    within = sittings_within(server, staff)
    return find_candidates(server, staff.organisation_id, like=like, after=after, limit=limit, within=within)


@router.post("", status_code=201, responses=problems(401, 403, 404, 409, 413, 422))
def add(staff: Admin, server: TheServer, body: NewCandidateBody) -> CandidateView:
    """Enter a candidate by hand, and in a roster where one is named."""
    told = CandidateEdit(
        **body.model_dump(exclude={"granted", "roster_id"}), granted=Granted(**body.granted.model_dump())
    )
    return add_candidate(server, staff.organisation_id, told, actor=staff.name, roster_id=body.roster_id)


@router.get("/{candidate_id}", responses=problems(401, 403, 404))
def view(staff: WatcherOfCandidate, server: TheServer, candidate_id: str) -> CandidateView:
    """One candidate with what they were granted, their sittings, attempts and tests."""
    return view_candidate(server, staff.organisation_id, candidate_id, sight_of(server, staff))


@router.patch("/{candidate_id}", responses=problems(401, 403, 404, 409, 413, 422))
def edit(
    staff: AdminOfCandidate, server: TheServer, candidate_id: str, body: CandidateEditBody
) -> CandidateView:
    """Change a candidate. Of two who do so at once, the second is told."""
    granted = None if body.granted is None else Granted(**body.granted.model_dump())
    told = CandidateEdit(**body.model_dump(exclude={"revision", "granted"}), granted=granted)
    return edit_candidate(
        server,
        staff.organisation_id,
        candidate_id,
        body.revision,
        told,
        actor=staff.name,
        sight=sight_of(server, staff),
    )


@router.get(
    "/{candidate_id}/photo",
    response_class=Response,
    responses={
        200: {"content": files(["image/jpeg", "image/png"]), "description": "The photo"},
        **problems(401, 403, 404),
    },
)
def photo(staff: WatcherOfCandidate, server: TheServer, candidate_id: str) -> Response:
    """A candidate's photo as it is kept."""
    found = read_photo(server, staff.organisation_id, candidate_id)
    headers = {
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cache-Control": "private, no-cache",
        "ETag": f'"{found.sha256}"',
    }
    return Response(found.data, media_type=found.media, headers=headers)


@router.put(
    "/{candidate_id}/photo",
    responses=problems(401, 403, 404, 413, 422),
    openapi_extra={"requestBody": {"required": True, "content": BINARY}},
)
async def give_photo(
    staff: AdminOfCandidate, server: TheServer, request: Request, candidate_id: str
) -> PhotoReply:
    """Give a candidate a photo, a JPEG or PNG of at most 8 MiB; a JPEG without what a camera adds is kept."""
    data = await read_whole(request.receive, LARGEST)

    def keep() -> str:
        return keep_photo(server, staff.organisation_id, candidate_id, data, actor=staff.name)

    return PhotoReply(sha256=await run_in_threadpool(keep))


@router.delete("/{candidate_id}/photo", status_code=204, responses=problems(401, 403, 404))
def take_photo_away(staff: AdminOfCandidate, server: TheServer, candidate_id: str) -> None:
    """Let a candidate have no photo."""
    drop_photo(server, staff.organisation_id, candidate_id, actor=staff.name)
