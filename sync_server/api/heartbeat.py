"""Devices say how they are."""

from fastapi import APIRouter

from assessment.sync.messages import Heartbeat, HeartbeatReply
from sync_server.api.deps import ADevice, TheServer
from sync_server.api.openapi import problems
from sync_server.services.record_heartbeat import record_heartbeat

router = APIRouter(tags=["sync"])


@router.post("/heartbeat", responses=problems(401, 413, 422))
def heartbeat(device: ADevice, server: TheServer, body: Heartbeat) -> HeartbeatReply:
    """Note a heartbeat; the reply says the time here and whether changes wait."""
    return record_heartbeat(server, device, body)
