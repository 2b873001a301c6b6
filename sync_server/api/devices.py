"""Staff look after devices."""

from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field

from sync_server.api.deps import AdminOfDevice, ProctorByBody, TheServer, WatcherListed
from sync_server.api.openapi import problems
from sync_server.services.list_devices import DeviceFacts, list_devices, revoke_device
from sync_server.services.make_enrolment_code import MadeCode, make_enrolment_code
from sync_server.services.reach import check_centre

router = APIRouter(prefix="/devices", tags=["devices"])


class CodeRequest(BaseModel):
    """What a new code is for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    centre: Annotated[str, Field(max_length=500)] = ""
    days: Annotated[int, Field(ge=1, le=365)] = 7


@router.get("", responses=problems(401, 403))
def list_all(staff: WatcherListed, server: TheServer) -> list[DeviceFacts]:
    """All devices, with what they last said."""
    found = list_devices(server, staff.organisation_id)
    return [one for one in found if not staff.centres or one.centre in staff.centres]


@router.post("/codes", status_code=201, responses=problems(401, 403, 413, 422))
def make_code(staff: ProctorByBody, server: TheServer, request: Request, body: CodeRequest) -> MadeCode:
    """Make a code by which one device may join, once."""
    check_centre(staff, body.centre)
    url = server.config.public_url or str(request.base_url).rstrip("/")
    return make_enrolment_code(
        server, staff.organisation_id, centre=body.centre, url=url, days=body.days, actor=staff.name
    )


@router.delete("/{device_id}", status_code=204, responses=problems(401, 403, 404))
def revoke(staff: AdminOfDevice, server: TheServer, device_id: str) -> None:
    """Shut a device out. What it sent stays."""
    revoke_device(server, staff.organisation_id, device_id, actor=staff.name)
