"""The record of who did what, and whether it is whole."""

from fastapi import Request, Response

from sync_server.api.deps import TheServer
from sync_server.console.door import Admin
from sync_server.console.pages import show
from sync_server.console.routing import pages
from sync_server.services.verify_audit import list_audit, state_audit, verify_audit

router = pages("/audit")
PAGE = 100
MOST_DIGITS = 15


@router.get("")
def entries(staff: Admin, server: TheServer, request: Request) -> Response:
    """Entries, newest first."""
    told = request.query_params.get("before", "")
    before = int(told) if told.isdecimal() and len(told) <= MOST_DIGITS else 0
    subject = request.query_params.get("subject", "")[:200]
    found = list_audit(server, staff.organisation_id, before=before, limit=PAGE + 1, subject=subject)
    page = found[:PAGE]
    report = verify_audit(server, staff.organisation_id) if "verify" in request.query_params else None
    older = page[-1].place if len(found) > PAGE else 0
    return show(request, "audit.html", staff, entries=page, older=older, subject=subject, report=report)


@router.get("/statement")
def statement(staff: Admin, server: TheServer) -> Response:
    """How far the record has come, signed, as a file to be kept elsewhere."""
    headers = {"Content-Disposition": 'attachment; filename="carrel-record.json"'}
    return Response(
        state_audit(server, staff.organisation_id), media_type="application/json", headers=headers
    )
