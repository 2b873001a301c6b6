"""Marking: how a sitting is marked, work for markers, and how far it has come."""

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Path, Query, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from sync_server.api.deps import AdminOfSitting, MarkerOfSitting, MarkingListed, SeesMarking, TheServer
from sync_server.api.openapi import BINARY, problems
from sync_server.services.given_mark import MOST_ANNOTATIONS, Given
from sync_server.services.marking_progress import (
    Progress,
    SittingToMark,
    markers_seen_by,
    marking_progress,
    sittings_to_mark,
)
from sync_server.services.marking_scheme import SchemeFacts, tell_scheme
from sync_server.services.marking_tasks import (
    MOST,
    NextTask,
    TaskFacts,
    TaskPage,
    marking_tasks,
    next_task,
    put_back,
    take_task,
)
from sync_server.services.moderate_mark import moderate, supersede_mark
from sync_server.services.open_task import TaskView, open_task, open_task_file
from sync_server.services.reach import sittings_within
from sync_server.services.roles import Role
from sync_server.services.save_draft import Saved, save_draft
from sync_server.services.scheme_document import read_scheme
from sync_server.services.set_scheme import set_scheme
from sync_server.services.settle_answer import Annotation
from sync_server.services.submit_mark import GivenMark, Submitted, submit_mark
from sync_server.services.try_scheme import DryRun, try_scheme

Place = Annotated[int, Path(ge=1, lt=1 << 53)]
router = APIRouter(tags=["marking"])
SITTING = "/sittings/{sitting_id}/marking"
TASK = SITTING + "/tasks/{task_id}"
Revision = Annotated[int, Field(ge=0, lt=1 << 31)]
Number = Annotated[int, Field(ge=0, lt=1 << 31)]
ItemName = Annotated[str, Field(max_length=200)]
Reason = Annotated[str, Field(min_length=1, max_length=500)]
OfItem = Annotated[str, Query(max_length=200, description="Only this item.")]


class SchemeBody(BaseModel):
    """How a sitting is to be marked, and the revision that whoever asks has seen; 0 where there was none."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: Revision
    scheme: dict[str, Any]


class TrialBody(BaseModel):
    """A scheme to be tried."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    scheme: dict[str, Any]


class AnnotationBody(BaseModel):
    """A remark about a stretch of a text."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    response_id: ItemName = "RESPONSE"
    start: Number
    end: Number
    comment: Annotated[str, Field(max_length=2_000)] = ""


class GivenBody(BaseModel):
    """What a marker gives, or has typed so far."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    points: Annotated[str, Field(max_length=40)] = ""
    levels: dict[str, str] = Field(default_factory=dict)
    annotations: Annotated[tuple[AnnotationBody, ...], Field(max_length=MOST_ANNOTATIONS)] = ()
    comment: Annotated[str, Field(max_length=10_000)] = ""

    def given(self) -> Given:
        """Return it as services take it."""
        remarks = tuple(
            Annotation(one.response_id, one.start, one.end, one.comment) for one in self.annotations
        )
        return Given(self.points, self.levels, remarks, self.comment)


class DraftBody(GivenBody):
    """A draft of one answer, and its revision as the marker saw it; 0 where there was none."""

    item_id: ItemName
    revision: Revision


class MarkBody(GivenBody):
    """A mark. ``answer`` is the hash of the answer that the marker has seen."""

    answer: Annotated[str, Field(max_length=64)]


class MarksBody(BaseModel):
    """The marks of a task, by item."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    marks: dict[str, MarkBody]


class ModerationBody(MarkBody):
    """The mark that counts before all others, and why."""

    item_id: ItemName
    reason: Reason
    check: Annotated[bool, Field(description="Markers who have not marked it are checked by it.")] = False


class ReasonBody(BaseModel):
    """Why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: Reason


@router.get("/marking", responses=problems(401, 403))
def sittings(staff: MarkingListed, server: TheServer) -> tuple[SittingToMark, ...]:
    """The sittings in which there is something to mark."""
    return sittings_to_mark(server, staff.organisation_id, within=sittings_within(server, staff))


@router.get(SITTING, responses=problems(401, 403, 404))
def progress(staff: SeesMarking, server: TheServer, sitting_id: str) -> Progress:
    """How far a sitting is marked, and how far its markers agree; of these a marker is told of themselves alone."""
    return marking_progress(server, staff.organisation_id, sitting_id, only=markers_seen_by(staff))


@router.get(SITTING + "/scheme", responses=problems(401, 403, 404))
def scheme(staff: SeesMarking, server: TheServer, sitting_id: str) -> SchemeFacts:
    """How a sitting is marked."""
    return tell_scheme(server, staff.organisation_id, sitting_id)


@router.put(SITTING + "/scheme", responses=problems(401, 403, 404, 409, 422))
def change_scheme(staff: AdminOfSitting, server: TheServer, sitting_id: str, body: SchemeBody) -> SchemeFacts:
    """Say how a sitting is marked. Of two who do so at once, the second is told."""
    wanted = read_scheme(body.scheme)
    return set_scheme(server, staff.organisation_id, sitting_id, body.revision, wanted, actor=staff.name)


@router.post(SITTING + "/scheme/trial", responses=problems(401, 403, 404, 422))
def trial(staff: AdminOfSitting, server: TheServer, sitting_id: str, body: TrialBody) -> DryRun:
    """What a scheme would make of the results, attempt by attempt. Nothing is changed."""
    return try_scheme(server, staff.organisation_id, sitting_id, read_scheme(body.scheme))


@router.get(SITTING + "/tasks", responses=problems(401, 403, 422))
def tasks(
    staff: MarkerOfSitting,
    server: TheServer,
    sitting_id: str,
    item_id: OfItem = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = 100,
) -> TaskPage:
    """What whoever asks may mark now, what they have in hand first."""
    return marking_tasks(server, staff.organisation_id, staff.name, sitting_id, item_id=item_id, limit=limit)


@router.post(SITTING + "/tasks/next", responses=problems(401, 403, 409, 422))
def following(staff: MarkerOfSitting, server: TheServer, sitting_id: str, item_id: OfItem = "") -> NextTask:
    """Take the next task in hand."""
    return next_task(server, staff.organisation_id, staff.name, sitting_id, item_id=item_id)


@router.get(TASK, responses=problems(401, 403, 404))
def task(staff: MarkerOfSitting, server: TheServer, sitting_id: str, task_id: str) -> TaskView:
    """A task with its answers, what they are judged by, and what was typed."""
    oversees = staff.role == Role.ADMIN.value
    return open_task(server, staff.organisation_id, staff.name, sitting_id, task_id, oversees=oversees)


@router.post(TASK + "/lock", responses=problems(401, 403, 404, 409))
def take(staff: MarkerOfSitting, server: TheServer, sitting_id: str, task_id: str) -> TaskFacts:
    """Take a task in hand."""
    return take_task(server, staff.organisation_id, staff.name, sitting_id, task_id)


@router.delete(TASK + "/lock", status_code=204, responses=problems(401, 403, 404))
def let_go(staff: MarkerOfSitting, server: TheServer, sitting_id: str, task_id: str) -> None:
    """Let others have a task; an admin also one that somebody else has in hand."""
    oversees = staff.role == Role.ADMIN.value
    put_back(server, staff.organisation_id, staff.name, sitting_id, task_id, oversees=oversees)


@router.put(TASK + "/draft", responses=problems(401, 403, 404, 409, 422))
def draft(staff: MarkerOfSitting, server: TheServer, sitting_id: str, task_id: str, body: DraftBody) -> Saved:
    """Keep what a marker has typed, and keep the task in hand."""
    return save_draft(
        server,
        staff.organisation_id,
        staff.name,
        sitting_id,
        task_id,
        body.item_id,
        body.revision,
        body.given(),
    )


@router.post(TASK + "/marks", responses=problems(401, 403, 404, 409, 422))
def mark(
    staff: MarkerOfSitting, server: TheServer, sitting_id: str, task_id: str, body: MarksBody
) -> Submitted:
    """Give the marks of a task."""
    marks = {item: GivenMark(one.answer, one.given()) for item, one in body.marks.items()}
    return submit_mark(server, staff.organisation_id, staff.name, sitting_id, task_id, marks)


@router.post(TASK + "/moderation", status_code=204, responses=problems(401, 403, 404, 409, 422))
def decide(
    staff: AdminOfSitting, server: TheServer, sitting_id: str, task_id: str, body: ModerationBody
) -> None:
    """Give an answer the mark that counts before all others."""
    moderate(
        server,
        staff.organisation_id,
        sitting_id,
        task_id,
        body.item_id,
        GivenMark(body.answer, body.given()),
        body.reason,
        actor=staff.name,
        check=body.check,
    )


@router.post(
    SITTING + "/marks/{number}/supersede", status_code=204, responses=problems(401, 403, 404, 409, 422)
)
def supersede(
    staff: AdminOfSitting, server: TheServer, sitting_id: str, number: Place, body: ReasonBody
) -> None:
    """Let a mark count no more."""
    supersede_mark(server, staff.organisation_id, sitting_id, number, body.reason, actor=staff.name)


@router.get(
    TASK + "/files/{sha256}",
    response_class=Response,
    responses={200: {"content": BINARY, "description": "The file"}, **problems(401, 403, 404)},
)
def download(
    staff: MarkerOfSitting, server: TheServer, sitting_id: str, task_id: str, sha256: str
) -> Response:
    """A file of an answer, to be saved: never shown as a page of this server."""
    file, pieces = open_task_file(server, staff.organisation_id, sitting_id, task_id, sha256)
    return StreamingResponse(
        pieces,
        media_type="application/octet-stream",
        headers={
            "Content-Length": str(file.size),
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}",
            "X-Content-Type-Options": "nosniff",
        },
    )
