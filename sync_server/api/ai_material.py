"""Material that questions are made from, and the wish for questions."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.concurrency import run_in_threadpool
from pydantic import BaseModel, ConfigDict, Field

from assessment.sync.messages import PLAIN
from sync_server.ai.material.refusals import LARGEST
from sync_server.ai.proposed_item import Kind
from sync_server.ai.wish import MOST_ITEMS, MOST_SOURCES, Profile, Wish
from sync_server.api.ai_tasks import Asked, IdempotencyKey
from sync_server.api.bodies import check_length, read_whole
from sync_server.api.deps import API, AdminOrAuthor, TheServer
from sync_server.api.openapi import BINARY, problems
from sync_server.services.add_source import (
    SourceFacts,
    SourceView,
    add_source,
    check_sources,
    list_sources,
    retire_source,
    view_source,
)
from sync_server.services.queue_task import TaskKind, queue_task

router = APIRouter(prefix="/ai", tags=["models"])
Words = Annotated[str, Field(max_length=200, pattern=PLAIN)]
Text = Annotated[str, Field(max_length=2_000, pattern=PLAIN)]
SourceName = Annotated[str, Field(min_length=1, max_length=200, pattern=PLAIN)]


class WishBody(BaseModel):
    """Which questions are wanted. ``weak_skills`` and ``topics`` say what about, ``fraction`` how much of the text is taken."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sources: Annotated[tuple[SourceName, ...], Field(min_length=1, max_length=MOST_SOURCES)]
    size: Annotated[int, Field(ge=1, le=MOST_ITEMS)] = 5
    kinds: Annotated[tuple[Kind, ...], Field(min_length=1, max_length=len(Kind))] = (Kind.SINGLE,)
    topics: Annotated[tuple[Words, ...], Field(max_length=20)] = ()
    weak_skills: Annotated[tuple[Words, ...], Field(max_length=20)] = ()
    goals: Text = ""
    profession: Words = ""
    level: Words = ""
    instructions: Text = ""
    language: Annotated[str, Field(pattern=r"^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$", max_length=40)] = ""
    profile: Profile = Profile.GENERAL
    fraction: Annotated[float, Field(gt=0, le=1)] = 0.2
    seed: Annotated[int, Field(ge=0, lt=1 << 31)] = 0

    def wish(self) -> Wish:
        """Return it as services take it."""
        told = self.model_dump(exclude={"size"})
        return Wish(**told, count=self.size)


@router.post("/generations", status_code=202, responses=problems(401, 403, 404, 409, 422))
def generate(
    staff: AdminOrAuthor, server: TheServer, body: WishBody, idempotency_key: IdempotencyKey = ""
) -> Asked:
    """Ask for questions. They are made when there is time, and wait as drafts for a person."""
    check_sources(server, staff.organisation_id, body.sources)
    queued = queue_task(
        server,
        staff.organisation_id,
        TaskKind.GENERATION,
        body.wish().plain(),
        actor=staff.name,
        wish=idempotency_key,
    )
    return Asked(task_id=queued.task_id, state=queued.state, href=f"{API}/ai/tasks/{queued.task_id}")


@router.get("/sources", responses=problems(401, 403, 422))
def sources(
    staff: AdminOrAuthor,
    server: TheServer,
    after: Annotated[str, Query(max_length=16, pattern=PLAIN)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> list[SourceFacts]:
    """Sources, in the order of their ids."""
    return list_sources(server, staff.organisation_id, after=after, limit=limit)


@router.post(
    "/sources",
    status_code=201,
    responses=problems(401, 403, 413, 422),
    openapi_extra={"requestBody": {"required": True, "content": BINARY}},
)
async def add(
    staff: AdminOrAuthor,
    server: TheServer,
    request: Request,
    name: Annotated[str, Query(min_length=1, max_length=300, pattern=PLAIN, description="The file's name.")],
) -> SourceFacts:
    """Take in a file: Markdown, text, PDF, DOCX, HTML or a ZIP of those. The same file again is the same source."""
    check_length(request.headers.get("content-length", "").encode(), LARGEST)
    data = await read_whole(request.receive, LARGEST)
    return await run_in_threadpool(add_source, server, staff.organisation_id, name, data, actor=staff.name)


@router.get("/sources/{source_id}", responses=problems(401, 403, 404))
def one(staff: AdminOrAuthor, server: TheServer, source_id: str) -> SourceView:
    """A source with its text."""
    return view_source(server, staff.organisation_id, source_id)


@router.delete("/sources/{source_id}", status_code=204, responses=problems(401, 403, 404))
def retire(staff: AdminOrAuthor, server: TheServer, source_id: str) -> None:
    """Make no more questions from a source."""
    retire_source(server, staff.organisation_id, source_id, actor=staff.name)
