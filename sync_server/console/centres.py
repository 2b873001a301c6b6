"""Centres and their rooms: entered, renamed everywhere at once, closed; and what belongs to each."""

from collections.abc import Mapping

from fastapi import Request, Response
from starlette.datastructures import FormData

from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import Admin, AnyStaffListed, Form
from sync_server.console.forms import number, problem_of, typed, words
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, EditedMeanwhile, NameTaken, NotFound
from sync_server.services.edit_centre import (
    LONGEST_ADDRESS,
    LONGEST_NAME,
    MOST_ROOMS,
    CentreEdit,
    CentreFacts,
    RoomFacts,
    add_centre,
    edit_centre,
    list_centres,
)
from sync_server.services.find_staff import staff_of_centre
from sync_server.services.list_devices import list_devices
from sync_server.services.list_hubs import list_hubs
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

router = pages("/centres")
PAGE, SHOWN = 100, 20
LONGEST_LINES = 100_000
MOST_DIGITS = 5
_FIELDS = ("name", "address", "rooms", "closed")


@router.get("")
def everything(staff: AnyStaffListed, server: TheServer, request: Request) -> Response:
    """A page of centres by name."""
    return _page(staff, server, request)


@router.post("")
def add(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Enter a centre. What knows one by this name already is of it from then on."""
    try:
        made = add_centre(
            server,
            staff.organisation_id,
            words(form, "name", LONGEST_NAME),
            actor=staff.name,
            address=_lines(form, "address", LONGEST_ADDRESS),
            with_rooms=rooms_of(_lines(form, "rooms", LONGEST_LINES)),
        )
    except (BodyInvalid, NameTaken) as error:
        problem, status = problem_of(error), kind_of(error).status
        return _page(staff, server, request, told=typed(form, _FIELDS), problem=problem, status=status)
    return go(f"/centres/{made.centre_id}", "centre_added")


@router.get("/{centre_id}")
def one(staff: AnyStaffListed, server: TheServer, request: Request, centre_id: str) -> Response:
    """One centre, with what belongs to it."""
    return _one(staff, server, request, centre_id)


@router.post("/{centre_id}")
def edit(staff: Admin, server: TheServer, request: Request, form: Form, centre_id: str) -> Response:
    """Change a centre. Who was overtaken sees what is there now beside what they typed."""
    before = _known(server, staff, centre_id)
    try:
        told = CentreEdit(
            words(form, "name", LONGEST_NAME),
            _lines(form, "address", LONGEST_ADDRESS),
            rooms_of(_lines(form, "rooms", LONGEST_LINES)),
            "closed" in form,
        )
        after = edit_centre(
            server, staff.organisation_id, centre_id, number(form, "revision"), told, actor=staff.name
        )
    except (BodyInvalid, NameTaken, EditedMeanwhile) as error:
        problem, status = problem_of(error), kind_of(error).status
        again = typed(form, _FIELDS)
        return _one(staff, server, request, centre_id, told=again, problem=problem, status=status)
    return go(f"/centres/{centre_id}", "centre_saved" if after.name == before.name else "centre_renamed")


def rooms_of(told: str) -> tuple[RoomFacts, ...]:
    """Return the rooms that are told, one a line, with seats after an equals sign.

    Raises:
        BodyInvalid: the seats of one are no number, or there are too many.
    """
    lines = [line.strip() for line in told.splitlines() if line.strip()]
    if len(lines) > MOST_ROOMS:
        raise BodyInvalid(f"rooms: at most {MOST_ROOMS}")
    found = []
    for line in lines:
        name, mark, seats = (part.strip() for part in line.rpartition("="))
        if mark and (not seats.isdecimal() or len(seats) > MOST_DIGITS):
            raise BodyInvalid(f"rooms: {line[:100]}: seats are a number")
        found.append(RoomFacts(name, int(seats)) if mark else RoomFacts(line))
    return tuple(found)


def as_lines(rooms: tuple[RoomFacts, ...]) -> str:
    """Return rooms as they are typed."""
    return "\n".join(one.name if one.seats is None else f"{one.name} = {one.seats}" for one in rooms)


def _page(
    staff: KnownStaff,
    server: Server,
    request: Request,
    *,
    told: Mapping[str, str] | None = None,
    problem: str = "",
    status: int = 200,
) -> Response:
    asked = request.query_params
    wanted, after = asked.get("q", "").casefold(), asked.get("after", "")
    found = [one for one in _all(server, staff) if wanted in f"{one.name} {one.address}".casefold()]
    here = [one for one in found if one.name > after][: PAGE + 1]
    return show(
        request,
        "centres.html",
        staff,
        status=status,
        centres=here[:PAGE],
        next_after=here[PAGE - 1].name if len(here) > PAGE else "",
        typed=told or {"name": asked.get("name", "")[:LONGEST_NAME], "address": "", "rooms": ""},
        problem=problem,
        may_edit=_may_edit(staff),
    )


def _one(
    staff: KnownStaff,
    server: Server,
    request: Request,
    centre_id: str,
    *,
    told: Mapping[str, str] | None = None,
    problem: str = "",
    status: int = 200,
) -> Response:
    centre, organisation = _known(server, staff, centre_id), staff.organisation_id
    as_it_is = {
        "name": centre.name,
        "address": centre.address,
        "rooms": as_lines(centre.rooms),
        "closed": "yes" if centre.closed else "",
    }
    now = server.clock()
    held = [row for row in list_sittings(server, organisation) if row.centre == centre.name]
    return show(
        request,
        "centre.html",
        staff,
        status=status,
        centre=centre,
        typed=told or as_it_is,
        problem=problem,
        may_edit=_may_edit(staff),
        may_watch=staff.role in (Role.ADMIN.value, Role.PROCTOR.value, Role.VIEWER.value),
        seats=sum(room.seats or 0 for room in centre.rooms),
        devices=list_devices(server, organisation, centre=centre.name)[:SHOWN],
        hubs=[row for row in list_hubs(server, organisation) if row.centre == centre.name],
        coming=[row for row in reversed(held) if row.closes_ms > now][:SHOWN],
        over=sum(row.closes_ms <= now for row in held),
        people=staff_of_centre(server, organisation, centre.name) if _may_edit(staff) else (),
    )


def _all(server: Server, staff: KnownStaff) -> list[CentreFacts]:
    found = list_centres(server, staff.organisation_id)
    return [one for one in found if not staff.centres or one.name in staff.centres]


def _known(server: Server, staff: KnownStaff, centre_id: str) -> CentreFacts:
    """Return a centre that may be looked at; another centre's is not there."""
    for one in _all(server, staff):
        if one.centre_id == centre_id:
            return one
    raise NotFound("centre", centre_id)


def _may_edit(staff: KnownStaff) -> bool:
    return staff.role == Role.ADMIN.value and not staff.centres


def _lines(form: FormData, name: str, most: int) -> str:
    return words(form, name, most).replace("\r\n", "\n")
