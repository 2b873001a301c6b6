"""What models are asked for: tasks to be queued, followed, cancelled and begun anew."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict

from sync_server.api.deps import COOKIE, AsksModels, TheServer
from sync_server.api.openapi import problems
from sync_server.errors import NotFound, NotSignedIn
from sync_server.services.end_task import cancel_task, retry_task
from sync_server.services.list_tasks import ExchangeFacts, TaskFacts, TaskPage, exchanges_of
from sync_server.services.own_tasks import Wanted, own_task, own_tasks
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import staff_of
from sync_server.storage.ai_tasks import OPEN

router = APIRouter(prefix="/ai/tasks", tags=["models"])
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=100,
        pattern=r"^[\x20-\x7e]*$",
        description="What whoever asks calls this wish: asked again under it, it is the same task.",
    ),
]
LOOK_SECONDS = 0.5


class Asked(BaseModel):
    """A task that was asked for, and where it is followed."""

    model_config = ConfigDict(frozen=True)

    task_id: str
    state: str
    href: str


@router.get("", responses=problems(401, 403, 422))
def listed(
    staff: AsksModels,
    server: TheServer,
    status: Annotated[str, Query(max_length=20)] = "",
    kind: Annotated[str, Query(max_length=20)] = "",
    user: Annotated[str, Query(max_length=200)] = "",
    since: Annotated[int, Query(ge=0, lt=1 << 53, description="Unix milliseconds.")] = 0,
    after: Annotated[str, Query(max_length=60, description="Where the last page ended.")] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> TaskPage:
    """Tasks, the last asked first."""
    return own_tasks(server, staff, Wanted(status, kind, user, since, after, limit))


@router.get("/{task_id}", responses=problems(401, 403, 404))
def one(staff: AsksModels, server: TheServer, task_id: str) -> TaskFacts:
    """One task: how far it is, what it cost, what came of it."""
    return own_task(server, staff, task_id)


@router.get("/{task_id}/exchanges", responses=problems(401, 403, 404))
def exchanges(staff: AsksModels, server: TheServer, task_id: str) -> list[ExchangeFacts]:
    """Every question that went to a provider for a task, and what came of it."""
    own_task(server, staff, task_id)
    return exchanges_of(server, staff.organisation_id, task_id)


@router.get("/{task_id}/progress", responses=problems(401, 403, 404))
async def progress(staff: AsksModels, server: TheServer, request: Request, task_id: str) -> StreamingResponse:
    """How far a task is, as server-sent events, until its end or that of who looks."""
    await asyncio.to_thread(own_task, server, staff, task_id)
    return StreamingResponse(
        _told(server, request.cookies.get(COOKIE, ""), task_id),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store"},
    )


@router.post("/{task_id}/cancel", status_code=204, responses=problems(401, 403, 404, 409))
def cancel(staff: AsksModels, server: TheServer, task_id: str) -> None:
    """Let a task be."""
    own_task(server, staff, task_id)
    cancel_task(server, staff.organisation_id, task_id, actor=staff.name)


@router.post("/{task_id}/retry", status_code=204, responses=problems(401, 403, 404, 409))
def retry(staff: AsksModels, server: TheServer, task_id: str) -> None:
    """Begin a task anew that failed or was cancelled."""
    own_task(server, staff, task_id)
    retry_task(server, staff.organisation_id, task_id, actor=staff.name)


async def _told(server: Server, token: str, task_id: str) -> AsyncIterator[str]:
    last = None
    while True:
        try:
            task = await asyncio.to_thread(lambda: own_task(server, staff_of(server, token), task_id))
        except (NotSignedIn, NotFound):
            return
        now = Progress(
            state=task.state,
            done=task.done,
            whole=task.whole,
            not_before_ms=task.not_before_ms,
            error=task.error,
        )
        if now != last:
            yield f"event: progress\ndata: {now.model_dump_json()}\n\n"
            last = now
        if task.state not in OPEN:
            return
        await asyncio.sleep(LOOK_SECONDS)


class Progress(BaseModel):
    """How far a task is."""

    model_config = ConfigDict(frozen=True)

    state: str
    done: int
    whole: int
    not_before_ms: int
    error: str
