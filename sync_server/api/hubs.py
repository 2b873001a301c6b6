"""Staff look after hubs."""

from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field

from sync_server.api.deps import Admin, TheServer, WatcherListed
from sync_server.api.openapi import problems
from sync_server.services.list_hubs import HubFacts, list_hubs, revoke_hub
from sync_server.services.make_enrolment_code import CodeKind, MadeCode, make_enrolment_code

router = APIRouter(prefix="/hubs", tags=["hubs"])


class HubCodeRequest(BaseModel):
    """What a new code is for. Empty ``centre``: a hub of all of them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    centre: Annotated[str, Field(max_length=500)] = ""
    days: Annotated[int, Field(ge=1, le=365)] = 7


@router.get("", responses=problems(401, 403))
def list_all(staff: WatcherListed, server: TheServer) -> list[HubFacts]:
    """All hubs."""
    found = list_hubs(server, staff.organisation_id)
    return [one for one in found if not staff.centres or one.centre in staff.centres]


@router.post("/codes", status_code=201, responses=problems(401, 403, 413, 422))
def make_code(staff: Admin, server: TheServer, request: Request, body: HubCodeRequest) -> MadeCode:
    """Make a code by which one hub may join, once."""
    url = server.config.public_url or str(request.base_url).rstrip("/")
    return make_enrolment_code(
        server,
        staff.organisation_id,
        centre=body.centre,
        url=url,
        days=body.days,
        actor=staff.name,
        kind=CodeKind.HUB,
    )


@router.delete("/{hub_id}", status_code=204, responses=problems(401, 403, 404))
def revoke(staff: Admin, server: TheServer, hub_id: str) -> None:
    """Shut a hub out. What it brought stays."""
    revoke_hub(server, staff.organisation_id, hub_id, actor=staff.name)
