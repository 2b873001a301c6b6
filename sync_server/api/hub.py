"""What hubs ask of the server above them. Logs they bring by ``api/log``, packs they fetch as devices do."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.concurrency import run_in_threadpool

from assessment.ids import Epoch
from assessment.sync.hub import (
    ArrivalsReply,
    ArrivalsRequest,
    DevicesReply,
    HubPlace,
    HubPlaceReply,
    HubReply,
    MirrorReply,
    QuarantineReply,
    ReleasesReply,
    ReleasesRequest,
)
from assessment.sync.messages import BlobReply, EnrolRequest
from sync_server.api.blobs import Bytes, Sha256, say_received, take_file
from sync_server.api.deps import AHub, Anyone, TheServer, device_through_hub
from sync_server.api.enrol import address_of
from sync_server.api.openapi import BINARY, problems
from sync_server.services.accept_blob import received
from sync_server.services.enrol_hub import enrol_hub
from sync_server.services.keep_arrivals import take_arrivals
from sync_server.services.keep_refused import keep_refused
from sync_server.services.mirror_for_hub import devices_page, mirror_page, seal_releases
from sync_server.services.place_hub import place_hub
from sync_server.storage.frames import LogName

router = APIRouter(prefix="/hub", tags=["hubs"])

Hex8 = Annotated[str, Path(pattern=r"^[0-9a-f]{16}$")]


@router.post("/join", responses=problems(403, 409, 413, 422, 429))
def join(_: Anyone, server: TheServer, request: Request, body: EnrolRequest) -> HubReply:
    """Join with a one-time code; the token that comes back is told only now."""
    return enrol_hub(server, body, address=address_of(request))


@router.get("/mirror", responses=problems(401, 422))
def mirror(hub: AHub, server: TheServer, cursor: Annotated[int, Query(ge=0, lt=1 << 53)] = 0) -> MirrorReply:
    """What the hub should hold, after a cursor, oldest first."""
    return mirror_page(server, hub, cursor)


@router.get("/devices", responses=problems(401, 422))
def devices(
    hub: AHub, server: TheServer, after: Annotated[str, Query(pattern=r"^([0-9a-f]{16})?$")] = ""
) -> DevicesReply:
    """The devices that the hub serves, by id."""
    return devices_page(server, hub, after)


@router.post("/releases", responses=problems(401, 404, 413, 422))
def releases(hub: AHub, server: TheServer, body: ReleasesRequest) -> ReleasesReply:
    """A released pack's identity, sealed to each of these devices."""
    return seal_releases(server, hub, body)


@router.post("/arrivals", responses=problems(401, 413, 422))
def arrivals(hub: AHub, server: TheServer, body: ArrivalsRequest) -> ArrivalsReply:
    """Which packs the hub's devices say they hold."""
    return ArrivalsReply(kept=take_arrivals(server, hub, body))


@router.post("/place", responses=problems(401, 403, 404, 413, 422))
def place(hub: AHub, server: TheServer, body: HubPlace) -> HubPlaceReply:
    """Where the hub is, and by which pins it is known; signed by it."""
    return HubPlaceReply(revision=place_hub(server, hub, body))


@router.head("/blobs/{device_id}/{sha256}", responses=problems(401, 404, 422))
def ask_file(hub: AHub, server: TheServer, response: Response, device_id: Hex8, sha256: Sha256) -> None:
    """How much of a device's file is here, as for the device itself."""
    say_received(response, received(server, device_through_hub(server, hub, device_id), sha256))


@router.put(
    "/blobs/{device_id}/{sha256}",
    responses=problems(401, 404, 409, 413, 422),
    openapi_extra={"requestBody": {"required": True, "content": BINARY}},
)
async def send_file(
    hub: AHub,
    server: TheServer,
    request: Request,
    device_id: Hex8,
    sha256: Sha256,
    upload_offset: Bytes,
    upload_length: Bytes,
) -> BlobReply:
    """Bytes of a device's file, as from the device itself."""
    device = device_through_hub(server, hub, device_id)
    return await take_file(server, device, request, sha256, offset=upload_offset, length=upload_length)


@router.post(
    "/quarantine/{device_id}/{epoch}",
    responses=problems(401, 404, 413, 422),
    openapi_extra={"requestBody": {"required": True, "content": BINARY}},
)
async def refused(
    hub: AHub,
    server: TheServer,
    request: Request,
    device_id: Hex8,
    epoch: Hex8,
    code: Annotated[str, Query(max_length=40)],
    detail: Annotated[str, Query(max_length=500)] = "",
    cursor: Annotated[int, Query(ge=0, lt=1 << 53)] = 0,
) -> QuarantineReply:
    """Bytes that the hub had refused, to be kept here too with its reason."""
    device = device_through_hub(server, hub, device_id)
    data = await request.body()
    log = LogName(device.organisation_id, device.device_id, Epoch(epoch))

    def keep() -> None:
        keep_refused(server, log, data, code=code, detail=detail, cursor=cursor)

    await run_in_threadpool(keep)
    return QuarantineReply(kept=True)
