"""``carrel-server attempts rebuild``: fold all stored frames anew, or prove that what is stored is what they amount to."""

from typing import Annotated

import typer

from sync_server.cli.common import AsJson, Data, at_home, print_json
from sync_server.services.project_attempt import catch_up
from sync_server.services.rebuild_projections import check_projections, rebuild_projections

CHARACTERS = 80


def rebuild(
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; exit 1 and tell what differs, if anything does.")
    ] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Make all projections anew from the stored frames. Devices' frames and staff's decisions are never touched."""
    with at_home(data) as (server, organisation):
        if check:
            catch_up(server, organisation)
            found = check_projections(server, organisation)
        else:
            found = rebuild_projections(server, organisation)
    if as_json:
        print_json(found)
    else:
        for one in found.differences:
            typer.echo(f"{one.subject}  {one.what}: stored {_cut(one.stored)}, folded {_cut(one.folded)}")
        told = "differ" if check else "differed and are mended"
        typer.echo(
            f"{found.frames} frames folded, {found.attempts} attempts: "
            + (f"{len(found.differences)} things {told}." if found.differences else "all equal.")
        )
        if found.waiting:
            typer.echo(f"{found.waiting} attempts have changed meanwhile and were not compared.")
    if check and found.differences:
        raise typer.Exit(1)


def _cut(text: str) -> str:
    return text if len(text) <= CHARACTERS else text[: CHARACTERS - 1] + "…"
