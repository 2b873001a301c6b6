"""Packs come in from staff and go out to devices, in parts where a link is poor."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import OrganisationId
from sync_server.api.bodies import check_length, read_whole
from sync_server.api.deps import Admin, AdminOrAuthor, AnyStaff, DeviceHubOrStaff, TheServer
from sync_server.api.openapi import BINARY, problems
from sync_server.api.part_of_file import part_of_file
from sync_server.errors import BodyInvalid, NotFound
from sync_server.services.publish_pack import PackFacts, list_packs, publish_pack, trust_issuer
from sync_server.services.release_pack import release_pack
from sync_server.services.server import Server
from sync_server.storage.models import Pack
from sync_server.storage.pack_files import part
from sync_server.storage.packs import pack

router = APIRouter(prefix="/packs", tags=["packs"])


Version = Annotated[int, Path(ge=1, lt=1 << 31)]


class IssuerBody(BaseModel):
    """A public key to trust."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    public: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Released(BaseModel):
    """The version that devices may open now."""

    pack_id: str
    version: int


class Trusted(BaseModel):
    """The key that is trusted now."""

    key_id: str


@router.post(
    "",
    status_code=201,
    responses=problems(401, 403, 409, 413, 422),
    openapi_extra={"requestBody": {"required": True, "content": BINARY}},
)
async def publish(
    staff: AdminOrAuthor,
    server: TheServer,
    request: Request,
    opens_at: Annotated[datetime | None, Query(description="When devices may open it.")] = None,
) -> PackFacts:
    """Publish a sealed pack. Its signature must hold, by an issuer trusted here."""
    if opens_at is not None and opens_at.tzinfo is None:
        raise BodyInvalid("opens_at: no time zone")
    data = await _body(request, server.config.max_pack_bytes)
    opens_ms = None if opens_at is None else int(opens_at.timestamp() * 1000)

    def store() -> PackFacts:
        return publish_pack(server, staff.organisation_id, data, opens_ms=opens_ms, actor=staff.name)

    return await run_in_threadpool(store)


@router.get("", responses=problems(401, 403))
def list_all(staff: AnyStaff, server: TheServer) -> list[PackFacts]:
    """All packs."""
    return list_packs(server, staff.organisation_id)


@router.post("/issuers", status_code=201, responses=problems(401, 403, 413, 422))
def trust(staff: Admin, server: TheServer, body: IssuerBody) -> Trusted:
    """Trust the packs of another issuer."""
    name = trust_issuer(server, staff.organisation_id, bytes.fromhex(body.public), actor=staff.name)
    return Trusted(key_id=name)


@router.post("/{pack_id}/{version}/release", responses=problems(401, 403, 404, 409, 422))
def release(staff: Admin, server: TheServer, pack_id: str, version: Version) -> Released:
    """Let devices open a pack now."""
    done = release_pack(server, staff.organisation_id, pack_id, version, actor=staff.name)
    return Released(pack_id=pack_id, version=done)


@router.get(
    "/{pack_id}/{version}",
    response_class=Response,
    responses={
        200: {"content": BINARY, "description": "The whole pack"},
        206: {"content": BINARY, "description": "A part of it"},
        304: {"description": "The same as before"},
        **problems(401, 404, 416, 422),
    },
)
def download(
    who: DeviceHubOrStaff, server: TheServer, request: Request, pack_id: str, version: Version
) -> Response:
    """A pack's sealed bytes. The ETag is their SHA-256."""
    row = _row(server, who.organisation_id, pack_id, version)
    told = part_of_file(
        row.sha256,
        row.size,
        asked=request.headers.get("Range", ""),
        if_range=request.headers.get("If-Range", ""),
        if_none_match=request.headers.get("If-None-Match", ""),
    )
    if told.status == 304:
        return Response(status_code=304, headers=told.headers)
    return StreamingResponse(
        part(server.config.packs, row.sha256, told.start, told.length),
        status_code=told.status,
        headers=told.headers,
    )


def _row(server: Server, organisation: OrganisationId, pack_id: str, version: int) -> Pack:
    with server.database.read() as session:
        row = pack(session, organisation, pack_id, version)
    if row is None:
        raise NotFound("pack", f"{pack_id[:100]} {version}")
    return row


async def _body(request: Request, most: int) -> bytes:
    check_length(request.headers.get("content-length", "").encode(), most)
    return await read_whole(request.receive, most)
