"""Scores as they count, adjustments, and the release of results."""

from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import AttemptId
from sync_server.api.deps import (
    AdminOfAttempt,
    AdminOfSitting,
    ReaderOfAttempt,
    ReaderOfSitting,
    TheServer,
)
from sync_server.api.openapi import problems
from sync_server.services.adjust_score import adjust_score, withdraw_adjustment
from sync_server.services.final_score import AdjustmentView, FinalScore, final_score, final_scores
from sync_server.services.release_results import (
    ReleaseFacts,
    list_releases,
    release_results,
    withdraw_release,
)

Place = Annotated[int, Path(ge=1, lt=1 << 53)]
router = APIRouter(tags=["scores"])


class AdjustmentBody(BaseModel):
    """Points to be given, or taken (below zero), and why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    points: Annotated[str, Field(min_length=1, max_length=20)]
    reason: Annotated[str, Field(min_length=1, max_length=500)]


class ReasonBody(BaseModel):
    """Why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: Annotated[str, Field(min_length=1, max_length=500)]


class ReleaseBody(BaseModel):
    """``force``: also while answers wait; then there is a reason."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    force: bool = False
    reason: Annotated[str, Field(max_length=500)] = ""


@router.get("/sittings/{sitting_id}/scores", responses=problems(401, 403))
def of_sitting(staff: ReaderOfSitting, server: TheServer, sitting_id: str) -> tuple[FinalScore, ...]:
    """The score of every attempt of a sitting."""
    return final_scores(server, staff.organisation_id, sitting_id)


@router.get("/sittings/{sitting_id}/releases", responses=problems(401, 403))
def releases(staff: ReaderOfSitting, server: TheServer, sitting_id: str) -> tuple[ReleaseFacts, ...]:
    """When the results of a sitting were released and by whom, the latest first."""
    return list_releases(server, staff.organisation_id, sitting_id)


@router.post("/sittings/{sitting_id}/releases", status_code=201, responses=problems(401, 403, 404, 409, 422))
def release(staff: AdminOfSitting, server: TheServer, sitting_id: str, body: ReleaseBody) -> ReleaseFacts:
    """Release the results of a sitting."""
    return release_results(
        server, staff.organisation_id, sitting_id, actor=staff.name, force=body.force, reason=body.reason
    )


@router.post("/sittings/{sitting_id}/releases/withdraw", responses=problems(401, 403, 404, 422))
def take_back(staff: AdminOfSitting, server: TheServer, sitting_id: str, body: ReasonBody) -> ReleaseFacts:
    """Take the latest release of a sitting's results back."""
    return withdraw_release(server, staff.organisation_id, sitting_id, body.reason, actor=staff.name)


@router.get("/attempts/{attempt_id}/score", responses=problems(401, 403, 404))
def of_attempt(staff: ReaderOfAttempt, server: TheServer, attempt_id: str) -> FinalScore:
    """The score of one attempt."""
    return final_score(server, staff.organisation_id, AttemptId(attempt_id))


@router.post("/attempts/{attempt_id}/adjustments", status_code=201, responses=problems(401, 403, 404, 422))
def adjust(staff: AdminOfAttempt, server: TheServer, attempt_id: str, body: AdjustmentBody) -> AdjustmentView:
    """Give an attempt points, or take some, for a reason."""
    return adjust_score(
        server, staff.organisation_id, AttemptId(attempt_id), body.points, body.reason, actor=staff.name
    )


@router.delete("/attempts/{attempt_id}/adjustments/{number}", responses=problems(401, 403, 404, 409, 422))
def withdraw(staff: AdminOfAttempt, server: TheServer, attempt_id: str, number: Place) -> AdjustmentView:
    """Let an adjustment count no more."""
    return withdraw_adjustment(server, staff.organisation_id, AttemptId(attempt_id), number, actor=staff.name)
