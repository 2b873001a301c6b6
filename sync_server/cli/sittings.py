"""``carrel-server sittings``."""

import json
import tomllib
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from sync_server.api.sittings import SittingBody, plan_of
from sync_server.cli.common import ACTOR, AsJson, Data, at_home, moment, print_json, print_table
from sync_server.services.publish_sitting import list_sittings, publish_sitting

app = typer.Typer(help="Sittings.", no_args_is_help=True)


@app.command()
def add(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="The sitting, as .toml or .json.")
    ],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Publish a sitting from a description. With the id of an earlier one it replaces that.

    id, title, pack_id, version, test_id, centre, room, opens_at, closes_at, time_limit_ms, a table policy (with
    leave_pin) and candidates, each with number, name, secret, and where wanted id, desk, time_factor_percent and
    extra_ms. Secrets are kept as hashes only.
    """
    plan = plan_of(_described(file))
    with at_home(data) as (server, organisation):
        facts = publish_sitting(server, organisation, plan, actor=ACTOR)
    if as_json:
        print_json(facts)
        return
    window = f"{moment(facts.opens_ms)} to {moment(facts.closes_ms)}"
    typer.echo(f"{facts.title} ({facts.sitting_id}, revision {facts.revision}) is published: {window}.")


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


def _described(file: Path) -> SittingBody:
    try:
        text = file.read_text("utf-8")
        told: Any = tomllib.loads(text) if file.suffix == ".toml" else json.loads(text)
    except (ValueError, OSError) as error:
        typer.echo(f"{file} cannot be read: {error}", err=True)
        raise typer.Exit(1) from error
    try:
        return SittingBody.model_validate(told)
    except ValidationError as error:
        for one in error.errors(include_url=False, include_context=False, include_input=False):
            typer.echo(f"{file}: {'.'.join(map(str, one['loc']))}: {one['msg']}", err=True)
        raise typer.Exit(1) from error
