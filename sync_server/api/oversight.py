"""Overseeing marks: what to look through, check scripts, and who may go on marking."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from sync_server.api.deps import AdminOfSitting, ReaderOfSitting, TheServer
from sync_server.api.openapi import problems
from sync_server.services.oversee_markers import (
    Checks,
    StopView,
    let_marker_on,
    stop_marker,
    view_checks,
    withdraw_check,
)
from sync_server.services.review_marks import MOST, Look, ReviewPage, review_marks

router = APIRouter(tags=["marking"])
MARKING = "/sittings/{sitting_id}/marking"
Place = Annotated[int, Path(ge=1, lt=1 << 53)]
Name = Annotated[str, Field(min_length=1, max_length=200)]


class MarkerBody(BaseModel):
    """A marker, and why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    marker: Name
    reason: Annotated[str, Field(min_length=1, max_length=500)]


@router.get(MARKING + "/review", responses=problems(401, 403, 404, 422))
def review(
    staff: ReaderOfSitting,
    server: TheServer,
    sitting_id: str,
    look: Look = Look.APART,
    marker: Annotated[str, Query(max_length=200)] = "",
    one_in: Annotated[int, Query(ge=1, le=1_000)] = 10,
    limit: Annotated[int, Query(ge=1, le=MOST)] = 100,
) -> ReviewPage:
    """Answers that a moderator looks through."""
    return review_marks(
        server, staff.organisation_id, sitting_id, look, marker=marker, one_in=one_in, limit=limit
    )


@router.get(MARKING + "/checks", responses=problems(401, 403, 404))
def checks(staff: ReaderOfSitting, server: TheServer, sitting_id: str) -> Checks:
    """The check scripts of a sitting, how its markers did on them, and who is stopped."""
    return view_checks(server, staff.organisation_id, sitting_id)


@router.delete(MARKING + "/checks/{number}", status_code=204, responses=problems(401, 403, 404, 409, 422))
def withdraw(staff: AdminOfSitting, server: TheServer, sitting_id: str, number: Place) -> None:
    """Let an answer be no check script any more."""
    withdraw_check(server, staff.organisation_id, sitting_id, number, actor=staff.name)


@router.post(MARKING + "/markers/stop", responses=problems(401, 403, 404, 409, 422))
def stop(staff: AdminOfSitting, server: TheServer, sitting_id: str, body: MarkerBody) -> StopView:
    """Let a marker take no further tasks of a sitting."""
    return stop_marker(server, staff.organisation_id, sitting_id, body.marker, body.reason, actor=staff.name)


@router.post(MARKING + "/markers/let-on", responses=problems(401, 403, 404, 422))
def let_on(staff: AdminOfSitting, server: TheServer, sitting_id: str, body: MarkerBody) -> StopView:
    """Let a stopped marker take tasks again."""
    return let_marker_on(
        server, staff.organisation_id, sitting_id, body.marker, body.reason, actor=staff.name
    )
