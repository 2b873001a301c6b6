"""Devices join."""

from fastapi import APIRouter, Request

from assessment.sync.messages import EnrolReply, EnrolRequest
from sync_server.api.deps import Anyone, TheServer
from sync_server.api.openapi import problems
from sync_server.services.enrol_device import enrol_device

router = APIRouter(tags=["devices"])


@router.post("/enrol", responses=problems(403, 409, 413, 422, 429))
def enrol(_: Anyone, server: TheServer, request: Request, body: EnrolRequest) -> EnrolReply:
    """Join with a one-time code; the token that comes back is told only now."""
    return enrol_device(server, body, address=address_of(request))


def address_of(request: Request) -> str:
    """Return where a request comes from."""
    return request.client.host if request.client else ""
