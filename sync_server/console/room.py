"""The live room: everyone of a sitting as they stand now, told anew while somebody watches, and orders to them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fastapi import Request, Response

from assessment.attempt.command import CommandKind
from assessment.attempt.states import OPEN_STATES, State
from assessment.ids import AttemptId
from sync_server.api.deps import COOKIE, TheServer
from sync_server.console.attempts import order_of
from sync_server.console.door import Form, ProctorOfSitting, WatcherOfSitting
from sync_server.console.live import told_anew
from sync_server.console.pages import fill, go, show
from sync_server.console.paging import page_asked
from sync_server.console.routing import pages
from sync_server.console.words import said
from sync_server.errors import BodyInvalid
from sync_server.services.give_command import give_commands, under_way
from sync_server.services.oversee import LIVE_MS
from sync_server.services.reach import Reach, check_reach
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import staff_of
from sync_server.services.view_room import ABSENT, view_part
from sync_server.storage.staff import KnownStaff

router = pages("/sittings/{sitting_id}/room")
MOST_AT_ONCE = 2_000
SILENT_MS = 60_000
PAGE = 200
STATES = frozenset({ABSENT, *(state.value for state in State)})
_LONGEST = 20
OPEN = frozenset(state.value for state in OPEN_STATES)


@router.get("")
def room(staff: WatcherOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """The room."""
    return show(request, "room.html", staff, **_facts(server, staff, sitting_id, request.query_params))


@router.get("/events")
async def events(staff: WatcherOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """The room again whenever it has changed, as long as the browser stays and its session lasts."""
    token = request.cookies.get(COOKIE, "")
    return told_anew(server, staff, request, lambda: (_table(server, request, token, sitting_id), False))


@router.post("/commands")
def tell(staff: ProctorOfSitting, server: TheServer, form: Form, sitting_id: str) -> Response:
    """Tell those who are ticked something, or all who sit."""
    organisation = staff.organisation_id
    ticked = [AttemptId(str(one)) for one in form.getlist("attempt")]
    if len(ticked) > MOST_AT_ONCE:
        raise BodyInvalid("attempt")
    if not ticked and not form.get("everyone"):
        raise BodyInvalid("nobody is ticked")
    for attempt_id in ticked:
        check_reach(server, staff, Reach.ATTEMPT, attempt_id)
    whom = ticked or under_way(server, organisation, sitting_id)
    given = give_commands(server, organisation, whom, order_of(form), actor=staff.name)
    refused = sum(1 for one in given if one.refusal)
    where = {name: str(form.get(name, ""))[:_LONGEST] for name in ("state", "page")}
    return go(
        f"/sittings/{sitting_id}/room", "told", told=len(given) - refused, refused=refused or "", **where
    )


def _table(server: Server, request: Request, token: str, sitting_id: str) -> str:
    """Return the room's table as it stands; whoever watches must still be signed in, and still be theirs to watch."""
    staff = staff_of(server, token)
    check_reach(server, staff, Reach.SITTING, sitting_id)
    return fill(request, "room_table.html", staff, **_facts(server, staff, sitting_id, request.query_params))


def _facts(server: Server, staff: KnownStaff, sitting_id: str, asked: Mapping[str, str]) -> dict[str, Any]:
    page, state = page_asked(asked, PAGE), asked.get("state", "")
    state = state if state in STATES else ""
    part = view_part(server, staff.organisation_id, sitting_id, first=page.first, most=PAGE, state=state)
    told = part.room
    return {
        "room": told,
        "counts": part.counts,
        "page": replace(page, of=part.found),
        "state": state,
        "open_states": OPEN,
        "silent_since": told.server_ms - SILENT_MS,
        "live_since": told.server_ms - LIVE_MS,
        "may_tell": staff.role in (Role.ADMIN.value, Role.PROCTOR.value),
        "kinds_said": [(kind.value, said(kind, "command")) for kind in CommandKind],
    }
