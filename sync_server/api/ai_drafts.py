"""Drafts of questions: looked through, decided on, and built into a test."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from assessment.sync.messages import PLAIN
from sync_server.api.deps import AdminOrAuthor, TheServer
from sync_server.api.openapi import problems
from sync_server.services.build_test import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_ITEMS,
    MOST_MINUTES,
    PlannedTest,
    build_test,
)
from sync_server.services.edit_draft import edit_draft
from sync_server.services.list_drafts import DraftPage, DraftView, list_drafts, view_draft
from sync_server.services.publish_pack import PackFacts
from sync_server.services.review_draft import MOST_REASON, accept_draft, reject_draft, reopen_draft

router = APIRouter(prefix="/ai", tags=["models"])
Revision = Annotated[int, Field(ge=1, lt=1 << 31)]
DraftName = Annotated[str, Field(min_length=1, max_length=40, pattern=PLAIN)]
Word = Annotated[str, Field(max_length=LONGEST_TEXT, pattern=PLAIN)]


class Seen(BaseModel):
    """Which revision of a draft whoever decides has seen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: Revision


class Rejection(Seen):
    """Why a draft is put away."""

    reason: Annotated[str, Field(min_length=1, max_length=MOST_REASON, pattern=PLAIN)]


class Written(Seen):
    """A draft as a person has written it: the fields that a model gives."""

    item: dict[str, Any]


class PlanBody(BaseModel):
    """A test to be built of accepted drafts, in their order. ``again``: as a new version of a pack that is here."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pack_id: Annotated[str, Field(min_length=1, max_length=64, pattern=PLAIN)]
    title: Annotated[str, Field(min_length=1, max_length=LONGEST_TITLE, pattern=PLAIN)]
    drafts: Annotated[tuple[DraftName, ...], Field(min_length=1, max_length=MOST_ITEMS)]
    language: Annotated[str, Field(max_length=40, pattern=PLAIN)] = "en"
    minutes: Annotated[int, Field(ge=1, le=MOST_MINUTES)] | None = None
    shuffle: bool = False
    category: Word = ""
    difficulty: Word = ""
    target_band: Word = ""
    opens_ms: Annotated[int, Field(ge=0, lt=1 << 53, description="Unix milliseconds.")] | None = None
    again: bool = False


@router.get("/drafts", responses=problems(401, 403, 422))
def listed(
    staff: AdminOrAuthor,
    server: TheServer,
    state: Annotated[str, Query(max_length=20, pattern=PLAIN)] = "",
    task: Annotated[str, Query(max_length=40, pattern=PLAIN)] = "",
    source: Annotated[str, Query(max_length=40, pattern=PLAIN)] = "",
    after: Annotated[str, Query(max_length=60, pattern=PLAIN, description="Where the last page ended.")] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> DraftPage:
    """Drafts, the last made first."""
    return list_drafts(
        server,
        staff.organisation_id,
        state=state,
        task_id=task,
        source_id=source,
        after=after,
        limit=limit,
    )


@router.get("/drafts/{draft_id}", responses=problems(401, 403, 404))
def one(staff: AdminOrAuthor, server: TheServer, draft_id: str) -> DraftView:
    """One draft: what came, what a person made of it, what the gates found, and the passage it rests on."""
    return view_draft(server, staff.organisation_id, draft_id)


@router.put("/drafts/{draft_id}", responses=problems(401, 403, 404, 409, 422))
def edit(staff: AdminOrAuthor, server: TheServer, draft_id: str, body: Written) -> DraftView:
    """Keep what a person makes of a draft; the code gates are asked again."""
    return edit_draft(server, staff.organisation_id, draft_id, body.revision, body.item, actor=staff.name)


@router.post("/drafts/{draft_id}/accept", responses=problems(401, 403, 404, 409, 422))
def accept(staff: AdminOrAuthor, server: TheServer, draft_id: str, body: Seen) -> DraftView:
    """Take a draft into the bank."""
    return accept_draft(server, staff.organisation_id, draft_id, body.revision, actor=staff.name)


@router.post("/drafts/{draft_id}/reject", responses=problems(401, 403, 404, 409, 422))
def reject(staff: AdminOrAuthor, server: TheServer, draft_id: str, body: Rejection) -> DraftView:
    """Put a draft away, for a reason."""
    return reject_draft(server, staff.organisation_id, draft_id, body.revision, body.reason, actor=staff.name)


@router.post("/drafts/{draft_id}/reopen", responses=problems(401, 403, 404, 409, 422))
def reopen(staff: AdminOrAuthor, server: TheServer, draft_id: str, body: Seen) -> DraftView:
    """Take a decision on a draft back."""
    return reopen_draft(server, staff.organisation_id, draft_id, body.revision, actor=staff.name)


@router.post("/tests", status_code=201, responses=problems(401, 403, 404, 409, 422))
def build(staff: AdminOrAuthor, server: TheServer, body: PlanBody) -> PackFacts:
    """Build a test of accepted drafts and publish it as a pack. Asked again for the same, it is here already."""
    return build_test(server, staff.organisation_id, PlannedTest(**body.model_dump()), actor=staff.name)
