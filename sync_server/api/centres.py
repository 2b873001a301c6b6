"""Centres and their rooms."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from sync_server.api.deps import Admin, AnyStaffListed, TheServer
from sync_server.api.openapi import problems
from sync_server.api.sittings import Described
from sync_server.services.edit_centre import (
    LONGEST_ADDRESS,
    LONGEST_NAME,
    LONGEST_ROOM,
    MOST_ROOMS,
    MOST_SEATS,
    CentreEdit,
    CentreFacts,
    RoomFacts,
    add_centre,
    edit_centre,
    list_centres,
)

router = APIRouter(prefix="/centres", tags=["centres"])
Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
Address = Annotated[str, Field(max_length=LONGEST_ADDRESS)]


class RoomBody(Described):
    """A room, and how many can sit in it."""

    name: Annotated[str, Field(min_length=1, max_length=LONGEST_ROOM)]
    seats: Annotated[int | None, Field(ge=0, le=MOST_SEATS)] = None


Rooms = Annotated[tuple[RoomBody, ...], Field(max_length=MOST_ROOMS)]


class CentreBody(Described):
    """A centre that is to be entered."""

    name: Name
    address: Address = ""
    rooms: Rooms = ()


class CentreEditBody(Described):
    """What is to change of a centre, and the revision that whoever asks has seen. ``rooms`` are all of them.

    ``closed``: nothing new is held there, and nobody joins there.
    """

    revision: Annotated[int, Field(ge=1, lt=1 << 31)]
    name: Name | None = None
    address: Address | None = None
    rooms: Rooms | None = None
    closed: bool | None = None


@router.get("", responses=problems(401, 403))
def list_all(staff: AnyStaffListed, server: TheServer) -> list[CentreFacts]:
    """All centres, with what knows them by their names."""
    found = list_centres(server, staff.organisation_id)
    return [one for one in found if not staff.centres or one.name in staff.centres]


@router.post("", status_code=201, responses=problems(401, 403, 409, 413, 422))
def add(staff: Admin, server: TheServer, body: CentreBody) -> CentreFacts:
    """Enter a centre."""
    return add_centre(
        server,
        staff.organisation_id,
        body.name,
        actor=staff.name,
        address=body.address,
        with_rooms=_rooms(body.rooms),
    )


@router.patch("/{centre_id}", responses=problems(401, 403, 404, 409, 413, 422))
def edit(staff: Admin, server: TheServer, centre_id: str, body: CentreEditBody) -> CentreFacts:
    """Change a centre; a new name is one everywhere. Of two who do so at once, the second is told."""
    rooms = None if body.rooms is None else _rooms(body.rooms)
    told = CentreEdit(body.name, body.address, rooms, body.closed)
    return edit_centre(server, staff.organisation_id, centre_id, body.revision, told, actor=staff.name)


def _rooms(told: tuple[RoomBody, ...]) -> tuple[RoomFacts, ...]:
    return tuple(RoomFacts(one.name, one.seats) for one in told)
