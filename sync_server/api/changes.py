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
    device: ADevice,
    server: TheServer,
    cursor: Annotated[int, Query(ge=0, lt=1 << 53)] = 0,
    of: Annotated[
        str, Query(max_length=40, description="Whose cursor it is, as that server's reply named it.")
    ] = "",
) -> ChangesReply:
    """Sittings, packs, releases, results and commands after a cursor, oldest first; with another's cursor, all."""
    ours = of == server.name or (
        not of and not server.upstream
    )  # an earlier Carrel knows no hubs and names nobody
    return list_changes(server, device, cursor if ours else 0)
