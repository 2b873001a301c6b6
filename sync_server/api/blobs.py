"""The files of answers, from the devices that they were given on: asked after, and sent in parts."""

from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Annotated

from fastapi import APIRouter, Header, Path, Request, Response
from fastapi.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from assessment.sync.messages import BlobReply
from sync_server.api.bodies import pieces
from sync_server.api.deps import ADevice, TheServer
from sync_server.api.openapi import BINARY, problems
from sync_server.errors import BodyTooLarge, ServerError
from sync_server.services.accept_blob import BlobIntake, Received, received
from sync_server.services.server import Server
from sync_server.storage.devices import KnownDevice

router = APIRouter(prefix="/blobs", tags=["sync"])
WRITE_BYTES = 256 << 10

Sha256 = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$")]
Bytes = Annotated[int, Header(ge=0, lt=1 << 53)]


@router.head("/{sha256}", responses=problems(401, 422))
def ask(device: ADevice, server: TheServer, response: Response, sha256: Sha256) -> None:
    """How much of a file this device has sent: ``Upload-Offset`` bytes, and ``Upload-Complete: ?1`` when it counts."""
    say_received(response, received(server, device, sha256))


def say_received(response: Response, there: Received) -> None:
    """Say how much of a file is here."""
    response.headers["Upload-Offset"] = str(there.offset)
    response.headers["Upload-Complete"] = "?1" if there.complete else "?0"
    response.headers["Cache-Control"] = "no-store"


@router.put(
    "/{sha256}",
    responses=problems(401, 409, 413, 422),
    openapi_extra={"requestBody": {"required": True, "content": BINARY}},
)
async def send(
    device: ADevice,
    server: TheServer,
    request: Request,
    sha256: Sha256,
    upload_offset: Bytes,
    upload_length: Bytes,
) -> BlobReply:
    """Bytes of a file from ``Upload-Offset`` on, of ``Upload-Length`` in all, as many as the sender likes.

    They are kept as they arrive. The file counts when all of it is here and its SHA-256 holds; what is here already
    may be sent again.
    """
    return await take_file(server, device, request, sha256, offset=upload_offset, length=upload_length)


async def take_file(
    server: Server, device: KnownDevice, request: Request, sha256: str, *, offset: int, length: int
) -> BlobReply:
    """Take the bytes of a request as a part of a device's file."""
    intake = BlobIntake(server, device, sha256, offset=offset, length=length)
    body = pieces(request.receive, server.config.max_blob_bytes)
    try:
        if await run_in_threadpool(intake.begin):
            await _take(body, intake)
            there = await run_in_threadpool(intake.end)
        else:
            await _let_go(body)
            there = Received(length, complete=True)
    except ServerError:
        await _let_go(body)  # read to its end, so that the reply arrives
        raise
    return BlobReply(sha256=sha256, offset=there.offset, size=length, complete=there.complete)


async def _take(body: AsyncIterator[bytes], intake: BlobIntake) -> None:
    buffer = bytearray()
    try:
        async for piece in body:
            buffer += piece
            if len(buffer) >= WRITE_BYTES:
                taken = bytes(buffer)
                buffer.clear()
                await run_in_threadpool(intake.add, taken)
    except ClientDisconnect:  # nobody waits for an answer; what came is kept
        pass
    if buffer:
        await run_in_threadpool(intake.add, bytes(buffer))


async def _let_go(body: AsyncIterator[bytes]) -> None:
    with suppress(ClientDisconnect, BodyTooLarge):
        async for _ in body:
            pass
