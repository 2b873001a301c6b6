"""``carrel-server attempts command`` and ``commands``: tell attempts something, and see what has become of it."""

from typing import Annotated

import typer

from assessment.attempt.command import CommandKind
from assessment.ids import AttemptId
from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.services.give_command import Order, give_commands, under_way
from sync_server.services.list_commands import CommandView, list_commands

MINUTE_MS = 60_000


def command(
    kind: Annotated[CommandKind, typer.Argument(help="What the device is to do.")],
    attempts: Annotated[list[str] | None, typer.Argument(help="The attempts' ids.")] = None,
    sitting: Annotated[str, typer.Option(help="Instead of ids: all open attempts of this sitting.")] = "",
    text: Annotated[str, typer.Option(help="The message.")] = "",
    reason: Annotated[str, typer.Option(help="Why; the candidate reads it.")] = "",
    minutes: Annotated[float, typer.Option(help="How much time to add.", min=0)] = 0,
    life: Annotated[
        float | None,
        typer.Option(help="For how many minutes it holds; 0 without an end; else as is usual.", min=0),
    ] = None,
    by: Annotated[str, typer.Option(help="Who says so.")] = ACTOR,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Tell attempts something: message, pause, resume, extend, lock, unlock, end or cancel."""
    if bool(attempts) is bool(sitting):
        raise typer.BadParameter("Name attempts, or a sitting with --sitting.")
    order = Order(
        kind=kind,
        reason=reason,
        text=text,
        extension_ms=round(minutes * MINUTE_MS),
        life_ms=None if life is None else round(life * MINUTE_MS),
    )
    with in_charge(data) as (server, organisation):
        ids = [AttemptId(id) for id in attempts or ()] or under_way(server, organisation, sitting)
        given = give_commands(server, organisation, ids, order, actor=by)
    if as_json:
        print_json(given)
    else:
        for one in given:
            told = f"command {one.command.number}, {one.command.state}" if one.command else one.refusal
            typer.echo(f"{one.attempt_id}  {told}")
    if any(one.command is None for one in given):
        raise typer.Exit(1)


def commands(
    attempt_id: Annotated[str, typer.Argument(help="The attempt's id.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """List what an attempt was told, and what has become of it."""
    with at_home(data) as (server, organisation):
        found = list_commands(server, organisation, AttemptId(attempt_id))
    if as_json:
        print_json(found)
        return
    print_table(
        ("", "command", "by", "given", "state", "settled", ""),
        (
            (
                one.number,
                one.kind,
                one.by,
                moment(one.made_ms),
                one.state,
                moment(one.settled_ms),
                one.refusal,
            )
            for one in found
        ),
    )


def line(one: CommandView) -> str:
    """Return a command as one line of an attempt."""
    when = moment(one.settled_ms if one.settled_ms is not None else one.made_ms)
    why = f"  {one.refusal}" if one.refusal else ""
    return f"Command   {one.number}  {one.kind}  {one.by}  {one.state} {when}{why}"
