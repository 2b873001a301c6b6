"""Candidates: found among many, and one with what they were granted, sat and were given."""

from fastapi import Request, Response

from sync_server.api.deps import TheServer
from sync_server.console.door import WatcherListed, WatcherOfCandidate
from sync_server.console.pages import show
from sync_server.console.routing import pages
from sync_server.services.find_candidates import find_candidates, view_candidate
from sync_server.services.reach import sittings_within
from sync_server.services.roles import Role

router = pages("/candidates")
PAGE = 100
LONGEST = 200


@router.get("")
def everybody(staff: WatcherListed, server: TheServer, request: Request) -> Response:
    """A page of candidates by name."""
    page = find_candidates(
        server,
        staff.organisation_id,
        like=request.query_params.get("q", "")[:LONGEST],
        after=request.query_params.get("after", "")[:LONGEST],
        limit=PAGE,
        within=sittings_within(server, staff),
    )
    return show(request, "candidates.html", staff, page=page)


@router.get("/{candidate_id}")
def one(staff: WatcherOfCandidate, server: TheServer, request: Request, candidate_id: str) -> Response:
    """One candidate."""
    found = view_candidate(server, staff.organisation_id, candidate_id)
    may_open = staff.role in (Role.ADMIN.value, Role.VIEWER.value)
    return show(request, "candidate.html", staff, candidate=found, may_open=may_open)
