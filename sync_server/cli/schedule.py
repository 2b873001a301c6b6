"""``carrel-server sittings schedule``."""

from typing import Annotated

import typer

from sync_server.cli.common import AsJson, Data, at_home, moment, print_json, print_table, unix_ms
from sync_server.services.schedule import schedule as find_schedule

WEEK_MS = 7 * 86_400_000


def schedule(
    from_: Annotated[
        str, typer.Option("--from", help="From when, such as 2026-05-04T00:00:00Z; else now.")
    ] = "",
    to: Annotated[str, typer.Option(help="Until before when; else a week later.")] = "",
    centre: Annotated[str | None, typer.Option(help="Only those of this centre.")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """List what is held when and where, in the order in which it opens."""
    with at_home(data) as (server, organisation):
        start = unix_ms(from_) if from_ else server.clock()
        end = unix_ms(to) if to else start + WEEK_MS
        found = find_schedule(server, organisation, from_ms=start, to_ms=end, centre=centre)
    if as_json:
        print_json(found)
        return
    print_table(
        ("opens", "closes", "sitting", "title", "centre", "room", "pack", "people", "begun", "ended"),
        (
            (
                moment(one.opens_ms),
                moment(one.closes_ms),
                one.sitting_id,
                one.title,
                one.centre,
                one.room,
                f"{one.pack_id} {one.pack_version}",
                one.candidates,
                one.begun,
                one.ended,
            )
            for one in found
        ),
    )
