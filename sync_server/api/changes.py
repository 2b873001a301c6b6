"""What a device should hear of."""

from typing import Annotated

from fastapi import APIRouter, Query

from assessment.sync.messages import ChangesReply
from sync_server.api.deps import ADevice, TheServer
from sync_server.api.openapi import problems
from sync_server.services.list_changes import list_changes

router = APIRouter(tags=["sync"])


@router.get("/changes", responses=problems(401, 422))
def changes(
    device: ADevice, server: TheServer, cursor: Annotated[int, Query(ge=0, lt=1 << 53)] = 0
) -> ChangesReply:
    """Sittings, packs, releases, results and commands after a cursor, oldest first."""
    return list_changes(server, device, cursor)
