"""The first page: what is going on, and what waits for a person."""

from fastapi import Request, Response

from sync_server.api.deps import TheServer
from sync_server.console.door import AnyStaffListed
from sync_server.console.pages import show
from sync_server.console.routing import pages
from sync_server.services.oversee import oversee
from sync_server.services.reach import sittings_within

router = pages()


@router.get("/")
def overview(staff: AnyStaffListed, server: TheServer, request: Request) -> Response:
    """The overview."""
    facts = oversee(
        server, staff.organisation_id, within=sittings_within(server, staff), centres=staff.centres
    )
    return show(request, "overview.html", staff, facts=facts)
