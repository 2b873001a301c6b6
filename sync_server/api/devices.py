"""Staff look after devices."""

from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field

from sync_server.api.deps import Admin, AdminOrProctor, TheServer
from sync_server.api.openapi import problems
from sync_server.services.list_devices import DeviceFacts, list_devices, revoke_device
from sync_server.services.make_enrolment_code import MadeCode, make_enrolment_code

router = APIRouter(prefix="/devices", tags=["devices"])


class CodeRequest(BaseModel):
    """What a new code is for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    centre: Annotated[str, Field(max_length=500)] = ""
    days: Annotated[int, Field(ge=1, le=365)] = 7


@router.get("", responses=problems(401, 403))
def list_all(staff: AdminOrProctor, server: TheServer) -> list[DeviceFacts]:
    """All devices, with what they last said."""
    return list_devices(server, staff.organisation_id)


@router.post("/codes", status_code=201, responses=problems(401, 403, 413, 422))
def make_code(staff: AdminOrProctor, server: TheServer, request: Request, body: CodeRequest) -> MadeCode:
    """Make a code by which one device may join, once."""
    url = server.config.public_url or str(request.base_url).rstrip("/")
    return make_enrolment_code(
        server, staff.organisation_id, centre=body.centre, url=url, days=body.days, actor=staff.name
    )


@router.delete("/{device_id}", status_code=204, responses=problems(401, 403, 404))
def revoke(staff: Admin, server: TheServer, device_id: str) -> None:
    """Shut a device out. What it sent stays."""
    revoke_device(server, staff.organisation_id, device_id, actor=staff.name)
