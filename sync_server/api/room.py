"""Staff watch the room of a sitting."""

from fastapi import APIRouter, Response

from assessment.sync.room import RoomReply
from sync_server.api.deps import TheServer, WatcherOfSitting
from sync_server.api.openapi import problems
from sync_server.services.pack_arrivals import PackArrivals, pack_arrivals
from sync_server.services.view_room import view_room

router = APIRouter(prefix="/sittings", tags=["sittings"])


@router.get("/{sitting_id}/room", response_model=RoomReply, responses=problems(401, 403, 404))
def room(staff: WatcherOfSitting, server: TheServer, sitting_id: str) -> Response:
    """Every candidate with what is known of them and from when. Cheap enough to be asked every few seconds."""
    told = view_room(server, staff.organisation_id, sitting_id)
    return Response(
        told.model_dump_json(exclude_defaults=True),
        media_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


@router.get("/{sitting_id}/arrivals", responses=problems(401, 403, 404))
def arrivals(staff: WatcherOfSitting, server: TheServer, sitting_id: str) -> PackArrivals:
    """What of the sitting's pack has arrived on each device, as it said itself."""
    return pack_arrivals(server, staff.organisation_id, sitting_id)
