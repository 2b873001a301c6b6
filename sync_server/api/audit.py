"""The record of who did what."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from sync_server.api.deps import Admin, TheServer
from sync_server.api.openapi import problems
from sync_server.services.verify_audit import AuditFacts, AuditReport, list_audit, state_audit, verify_audit

router = APIRouter(prefix="/audit", tags=["audit"])


@router.get("", responses=problems(401, 403, 422))
def entries(
    staff: Admin,
    server: TheServer,
    before: Annotated[int, Query(ge=0, lt=1 << 53, description="Only those before this place.")] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    subject: Annotated[str, Query(max_length=200, description="Only those about this.")] = "",
) -> list[AuditFacts]:
    """Entries, newest first."""
    return list_audit(server, staff.organisation_id, before=before, limit=limit, subject=subject)


@router.get("/report", responses=problems(401, 403))
def report(staff: Admin, server: TheServer) -> AuditReport:
    """Whether the record is whole."""
    return verify_audit(server, staff.organisation_id)


@router.get("/statement", response_class=Response, responses=problems(401, 403, 409))
def statement(staff: Admin, server: TheServer) -> Response:
    """How far the record has come, signed: keep it where nobody here can change it."""
    return Response(state_audit(server, staff.organisation_id), media_type="application/json")
