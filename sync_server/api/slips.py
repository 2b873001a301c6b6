"""What is handed out on paper: what candidates sign in with, and the code that opens a sitting's pack."""

from enum import Enum
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response
from pydantic import Field

from sync_server.api.deps import Admin, AdminOfSitting, AnyStaffListed, TheServer
from sync_server.api.openapi import files, problems
from sync_server.api.sittings import Described
from sync_server.errors import BodyInvalid, NotFound
from sync_server.services.hold_sitting import Slip, sign_in_slips
from sync_server.services.print_slips import code_pdf, slips_pdf
from sync_server.services.reach import sittings_within
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.release_code import CodeSlip, keep_release_code, release_slip
from sync_server.services.schedule import LONGEST_DAYS, Scheduled, schedule

router = APIRouter(tags=["sittings"])
DAY_MS = 86_400_000
PRIVATE = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
PDF: dict[int | str, dict[str, Any]] = {200: {"content": files(["application/pdf"]), "description": "A PDF"}}
Version = Annotated[int, Path(ge=1, lt=1 << 31)]
Moment = Annotated[int, Query(ge=0, lt=1 << 48, description="Milliseconds since 1970 UTC.")]


class Form(Enum):
    """What slips come as."""

    JSON = "json"
    PDF = "pdf"


class CodeBody(Described):
    """The code that a pack was built with."""

    code: Annotated[str, Field(min_length=1, max_length=200, repr=False)]


@router.get("/sittings/schedule", responses=problems(401, 403, 422))
def calendar(
    staff: AnyStaffListed,
    server: TheServer,
    from_ms: Moment,
    to_ms: Moment,
    centre: Annotated[str | None, Query(max_length=500)] = None,
) -> list[Scheduled]:
    """What is held from one time to before another, in the order in which it opens."""
    if not 0 < to_ms - from_ms <= LONGEST_DAYS * DAY_MS:
        raise BodyInvalid(f"to_ms: after from_ms, by at most {LONGEST_DAYS} days")
    within = sittings_within(server, staff)
    return schedule(server, staff.organisation_id, from_ms=from_ms, to_ms=to_ms, centre=centre, within=within)


@router.get(
    "/sittings/{sitting_id}/slips", responses={**PDF, **problems(401, 403, 404, 422)}, response_model=None
)
def slips(
    staff: AdminOfSitting, server: TheServer, response: Response, sitting_id: str, form: Form = Form.JSON
) -> list[Slip] | Response:
    """What the candidates sign in with. Who asked is recorded."""
    found = sign_in_slips(server, staff.organisation_id, sitting_id, actor=staff.name)
    held = sitting_in_force(server, staff.organisation_id, sitting_id)
    if held is None:
        raise NotFound("sitting", sitting_id)
    response.headers.update(PRIVATE)
    if form is Form.JSON:
        return list(found)
    data = slips_pdf(held.title, held.room or held.centre, found, server.clock())
    return Response(data, media_type="application/pdf", headers=PRIVATE)


@router.get(
    "/sittings/{sitting_id}/code", responses={**PDF, **problems(401, 403, 404, 422)}, response_model=None
)
def code(
    staff: AdminOfSitting, server: TheServer, response: Response, sitting_id: str, form: Form = Form.JSON
) -> CodeSlip | Response:
    """The code that opens the sitting's pack without a network, where it is kept. Who asked is recorded."""
    found = release_slip(server, staff.organisation_id, sitting_id, actor=staff.name)
    response.headers.update(PRIVATE)
    if form is Form.JSON:
        return found
    return Response(code_pdf(found, server.clock()), media_type="application/pdf", headers=PRIVATE)


@router.put("/packs/{pack_id}/{version}/code", status_code=204, responses=problems(401, 403, 404, 413, 422))
def keep_code(staff: Admin, server: TheServer, pack_id: str, version: Version, body: CodeBody) -> None:
    """Keep the code that opens a pack, sealed, so that it can be printed. One that does not open it is refused."""
    keep_release_code(server, staff.organisation_id, pack_id, version, body.code, actor=staff.name)
