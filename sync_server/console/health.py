"""How the server itself stands."""

from fastapi import Request, Response

from sync_server.api.deps import TheServer
from sync_server.console.door import AnyStaff
from sync_server.console.pages import show
from sync_server.console.routing import pages
from sync_server.errors import ServerError
from sync_server.services.check_ready import Readiness, check_ready
from sync_server.services.oversee import oversee

router = pages("/health")


@router.get("")
def health(staff: AnyStaff, server: TheServer, request: Request) -> Response:
    """Whether it can do its work, and what waits."""
    try:
        ready = check_ready(server)
    except ServerError as error:
        ready = Readiness(ready=False, schema="", waiting=0, problem=type(error).__name__)
    facts = oversee(server, staff.organisation_id, centres=staff.centres)
    return show(request, "health.html", staff, ready=ready, facts=facts, custody=server.config.custody.value)
