"""``carrel-server sittings assign``."""

from pathlib import Path
from typing import Annotated

import typer

from assessment.registry.strategies import Strategy
from sync_server.api.sittings import plan_of
from sync_server.cli.common import ACTOR, AsJson, Data, in_charge, print_json, print_table
from sync_server.cli.described import described
from sync_server.services.assign_tests import assign_tests
from sync_server.services.import_roster import find_roster
from sync_server.services.select_test import Wish


def assign(
    file: Annotated[
        Path,
        typer.Argument(
            exists=True, dir_okay=False, help="The sitting, as for add, without a pack or people."
        ),
    ],
    name: Annotated[str, typer.Option(help="What it is asked again by: nobody gets a second test.")],
    roster: Annotated[str, typer.Option(help="For the people of this roster, by its id or name.")],
    strategy: Annotated[Strategy, typer.Option(help="How a test is chosen for each.")] = Strategy.BALANCED,
    group: Annotated[list[str] | None, typer.Option(help="Only those in this group.")] = None,
    room: Annotated[str, typer.Option(help="Only those in this room.")] = "",
    level: Annotated[str, typer.Option(help="What they can do; else as the roster says of each.")] = "",
    category: Annotated[str, typer.Option(help="Only tests of this category.")] = "",
    tag: Annotated[str, typer.Option(help="Only tests with this tag.")] = "",
    may_repeat: Annotated[bool, typer.Option("--may-repeat", help="Also what somebody has had.")] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Give each of a roster a test of the registry, and hold a sitting for each of the tests.

    Ends with 1 where somebody gets none.
    """
    plan = plan_of(described(file, pack_id="as given"))
    wish = Wish("", strategy, level=level, category=category, tag=tag, may_repeat=may_repeat)
    with in_charge(data) as (server, organisation):
        roster_id = find_roster(server, organisation, roster)
        found = assign_tests(
            server, organisation, name, plan, roster_id, wish, actor=ACTOR, groups=group or (), room=room
        )
    if as_json:
        print_json(found)
    else:
        print_table(
            ("sitting", "revision", "pack", "version", "test", "people"),
            (
                (
                    one.sitting.sitting_id,
                    one.sitting.revision,
                    one.pack_id,
                    one.pack_version,
                    one.test_id,
                    one.candidates,
                )
                for one in found.sittings
            ),
        )
        typer.echo(f"{found.given} were given a test now, {found.kept} had theirs.")
        for one in found.without:
            typer.echo(f"No test for {one.number} {one.name}: {one.reason}", err=True)
    if found.without:
        raise typer.Exit(1)
