"""``carrel-server centres``."""

from typing import Annotated

import typer

from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, print_json, print_table
from sync_server.errors import NotFound
from sync_server.services.edit_centre import (
    CentreEdit,
    CentreFacts,
    RoomFacts,
    add_centre,
    edit_centre,
    list_centres,
)

app = typer.Typer(help="Centres and their rooms.", no_args_is_help=True)
Rooms = Annotated[
    list[str] | None, typer.Option("--room", help="A room, such as Hall, or Hall=30 with its seats.")
]


@app.command()
def add(
    name: Annotated[str, typer.Argument(help="The centre's name, as sittings and devices know it.")],
    address: Annotated[str, typer.Option(help="Where it is.")] = "",
    room: Rooms = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Enter a centre. What knows one by this name already is of it."""
    with in_charge(data) as (server, organisation):
        found = add_centre(
            server, organisation, name, actor=ACTOR, address=address, with_rooms=_rooms(room) or ()
        )
    _say(found, as_json)


@app.command()
def edit(
    name: Annotated[str, typer.Argument(help="The centre's name, or its id.")],
    new_name: Annotated[
        str | None, typer.Option(help="Its name from now on, for sittings, devices, hubs and staff too.")
    ] = None,
    address: Annotated[str | None, typer.Option(help="Where it is.")] = None,
    room: Rooms = None,
    closed: Annotated[
        bool | None,
        typer.Option("--closed/--open", help="Closed: nothing new is held there, and nobody joins there."),
    ] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Change a centre. Rooms that are told are all that there are from then on."""
    with in_charge(data) as (server, organisation):
        known = next(
            (
                one
                for one in list_centres(server, organisation)
                if one.centre_id and name in (one.name, one.centre_id)
            ),
            None,
        )
        if known is None:
            raise NotFound("centre", name)
        told = CentreEdit(new_name, address, _rooms(room), closed)
        found = edit_centre(server, organisation, known.centre_id, known.revision, told, actor=ACTOR)
    _say(found, as_json)


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the centres, those too that something knows and nobody has entered."""
    with at_home(data) as (server, organisation):
        found = list_centres(server, organisation)
    if as_json:
        print_json(found)
        return
    print_table(
        ("centre", "name", "address", "rooms", "devices", "sittings"),
        (
            (
                "closed" if one.closed else one.centre_id or "not entered",
                one.name,
                one.address,
                ", ".join(
                    room.name if room.seats is None else f"{room.name} ({room.seats})" for room in one.rooms
                ),
                one.devices,
                one.sittings,
            )
            for one in found
        ),
    )


def _rooms(told: list[str] | None) -> tuple[RoomFacts, ...] | None:
    if told is None:
        return None
    found = []
    for one in told:
        name, _, seats = one.rpartition("=")
        if name and not seats.isdecimal():
            raise typer.BadParameter(f"{one}: seats are a number")
        found.append(RoomFacts(name, int(seats)) if name else RoomFacts(one))
    return tuple(found)


def _say(found: CentreFacts, as_json: bool) -> None:
    if as_json:
        print_json(found)
    else:
        typer.echo(f"{found.name} ({found.centre_id}, revision {found.revision})")
