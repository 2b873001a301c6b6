"""``carrel-server sittings``."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, get_args

import typer
from pydantic import BaseModel

from assessment.attempt.lockdown import UnlockWay
from sync_server.api.sittings import SittingBody, plan_of
from sync_server.cli import assign, schedule, slips
from sync_server.cli.common import (
    ACTOR,
    AsJson,
    Data,
    at_home,
    in_charge,
    moment,
    print_json,
    print_table,
    unix_ms,
    write_secret,
)
from sync_server.cli.described import described
from sync_server.errors import NotFound
from sync_server.services.export_sitting import export_sitting
from sync_server.services.hold_sitting import hold_sitting
from sync_server.services.import_roster import find_roster
from sync_server.services.move_sitting import Move, move_sitting
from sync_server.services.publish_sitting import SittingPlan, list_sittings, publish_sitting
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.replace_pack import replace_pack

app = typer.Typer(help="Sittings.", no_args_is_help=True)
app.command()(assign.assign)
app.command()(schedule.schedule)
app.command()(slips.slips)
app.command()(slips.release_code)


def _fields(body: type[BaseModel], name: str = "a sitting") -> list[str]:
    """Return a line for each table of a description that names its fields, the needed ones starred."""
    fields = body.model_fields.items()
    named = ", ".join(f"{field}*" if told.is_required() else field for field, told in fields)
    lines = [f"{name}: {named}"]
    for field, told in fields:
        for inner in _tables(told.annotation):
            lines += [line for line in _fields(inner, field) if line not in lines]
    return lines


def _tables(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for one in get_args(annotation) for found in _tables(one)]


ADD = (
    "Publish a sitting from a description. With the id of an earlier one it replaces that.",
    "A .toml or .json file with these fields (* is needed, the rest has a usual value; _ms are milliseconds).",
    "Secrets are kept as hashes only.",
)


@app.command(help="\n\n".join((*ADD, *_fields(SittingBody))))
def add(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="The sitting, as .toml or .json.")
    ],
    roster: Annotated[
        str, typer.Option(help="For the people of this roster, by its id or name, instead of described ones.")
    ] = "",
    group: Annotated[list[str] | None, typer.Option(help="Of the roster, only those in this group.")] = None,
    room: Annotated[str, typer.Option(help="Of the roster, only those in this room.")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    plan = plan_of(described(file))
    with in_charge(data) as (server, organisation):
        if roster:
            roster_id = find_roster(server, organisation, roster)
            facts = hold_sitting(
                server, organisation, plan, roster_id, actor=ACTOR, groups=group or (), room=room
            )
        else:
            facts = publish_sitting(server, organisation, plan, actor=ACTOR)
    for warning in _warnings(plan):
        typer.echo(f"Warning: {warning}", err=True)
    if as_json:
        print_json(facts)
        return
    window = f"{moment(facts.opens_ms)} to {moment(facts.closes_ms)}"
    typer.echo(f"{facts.title} ({facts.sitting_id}, revision {facts.revision}) is published: {window}.")


@app.command()
def replace(
    sitting: Annotated[str, typer.Argument(help="The sitting's id.")],
    version: Annotated[int | None, typer.Option(help="The version of its pack; else the newest.")] = None,
    by: Annotated[str, typer.Option(help="Who says so.")] = ACTOR,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Put a sitting on another version of its pack, before anybody has begun it. Slips stay good."""
    with in_charge(data) as (server, organisation):
        facts = replace_pack(server, organisation, sitting, version, actor=by)
    if as_json:
        print_json(facts)
        return
    typer.echo(f"{facts.title} ({facts.sitting_id}) is at revision {facts.revision}; devices hear of it.")


@app.command()
def move(
    sitting: Annotated[str, typer.Argument(help="The sitting's id.")],
    opens: Annotated[str, typer.Option(help="When it opens, such as 2026-05-04T08:30:00Z.")] = "",
    closes: Annotated[str, typer.Option(help="When it closes.")] = "",
    room: Annotated[str | None, typer.Option(help="In which room it is.")] = None,
    title: Annotated[str | None, typer.Option(help="What it is called.")] = None,
    by: Annotated[str, typer.Option(help="Who says so.")] = ACTOR,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Change when and where a sitting is; once somebody has begun it may only close later. Slips stay good."""
    times = [datetime.fromtimestamp(unix_ms(told) / 1000, UTC) if told else None for told in (opens, closes)]
    with in_charge(data) as (server, organisation):
        held = sitting_in_force(server, organisation, sitting)
        if held is None:
            raise NotFound("sitting", sitting)
        wanted = Move(held.revision, title, room, *times)
        facts = move_sitting(server, organisation, sitting, wanted, actor=by)
    if as_json:
        print_json(facts)
        return
    typer.echo(f"{facts.title} ({facts.sitting_id}): {moment(facts.opens_ms)} to {moment(facts.closes_ms)}.")


@app.command()
def export(
    sitting: Annotated[str, typer.Argument(help="The sitting's id.")],
    out: Annotated[
        Path, typer.Option("--out", "-o", dir_okay=False, help="The .carrelsitting file to write.")
    ],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Write a sitting as a signed file, for computers without a network and for the proctor's codes.

    It holds the roster and the key of the unlock codes: keep it like an exam paper.
    """
    with at_home(data) as (server, organisation):
        facts, document = export_sitting(server, organisation, sitting, actor=ACTOR)
        write_secret(out, document)
    if as_json:
        print_json(facts)
        return
    typer.echo(f"{facts.title} (revision {facts.revision}) is in {out}. Keep it like an exam paper.")


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the sittings."""
    with at_home(data) as (server, organisation):
        found = list_sittings(server, organisation)
    if as_json:
        print_json(found)
        return
    print_table(
        ("sitting", "revision", "title", "centre", "opens", "closes"),
        (
            (one.sitting_id, one.revision, one.title, one.centre, moment(one.opens_ms), moment(one.closes_ms))
            for one in found
        ),
    )


def _warnings(plan: SittingPlan) -> list[str]:
    """Return what follows where a locked test is opened by no proctor at its machine, and what would help."""
    ways = plan.policy.lockdown.unlock
    pins = bool(plan.leave_pin or plan.proctors)
    opens = UnlockWay.CODE in ways or (pins and UnlockWay.PASSWORD in ways)
    if opens or not (plan.policy.locks and plan.policy.lockdown.can_lock):
        return []
    if UnlockWay.PASSWORD in ways:
        told = ["No PIN is set and codes are not allowed: anybody opens a locked test of this sitting."]
    else:
        told = ["A locked test of this sitting is opened from the server alone: not without a network."]
    if not pins:
        told.append(
            "No PIN is set and codes are not allowed: anybody can leave a test of this sitting. That is recorded, and "
            "the test is locked when it is taken up again."
        )
    return [*told, 'What would help: leave_pin or proctors, or "code" or "password" in lockdown.unlock.']
