"""``carrel-server devices``."""

import json
from typing import Annotated

import typer

from sync_server.cli.common import ACTOR, AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.config import Config
from sync_server.services.list_devices import list_devices, revoke_device
from sync_server.services.list_hubs import find_hub
from sync_server.services.make_enrolment_code import make_enrolment_code

app = typer.Typer(help="Exam computers.", no_args_is_help=True)


@app.command()
def code(
    centre: Annotated[str, typer.Option(help="Bind the device to this centre.")] = "",
    url: Annotated[
        str, typer.Option(help="How devices reach this server; else CARREL_SERVER_URL or the one running.")
    ] = "",
    hub: Annotated[
        str,
        typer.Option(help="The id of the hub through which it joins: its address and pin are in the code."),
    ] = "",
    days: Annotated[int, typer.Option(help="How long the code holds.", min=1, max=365)] = 7,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Make a code by which one exam computer may join, once."""
    with in_charge(data) as (server, organisation):
        through = find_hub(server, organisation, hub) if hub else None
        address = url or (through.url if through else server.config.public_url or running_url(server.config))
        made = make_enrolment_code(
            server,
            organisation,
            centre=centre or (through.centre if through else ""),
            url=address.rstrip("/"),
            days=days,
            actor=ACTOR,
            pin=through.pins[0] if through and through.pins else "",
        )
    if as_json:
        print_json(made)
        return
    typer.echo(made.entry)
    until = f"It lets one computer join, until {moment(made.expires_ms)}."
    typer.echo(until if address else f"{until} Give the server's address with it, or use --url.")


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the exam computers with what they last said."""
    with at_home(data) as (server, organisation):
        found = list_devices(server, organisation)
    if as_json:
        print_json(found)
        return
    print_table(
        ("device", "name", "centre", "version", "last seen", "unsent", "changes refused", ""),
        (
            (
                one.device_id,
                one.name,
                one.centre,
                one.app_version,
                moment(one.seen_ms),
                one.unsent,
                one.refused_changes,
                "shut out" if one.revoked else "",
            )
            for one in found
        ),
    )


@app.command()
def revoke(
    device_id: Annotated[str, typer.Argument(help="The device's id.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Shut an exam computer out for good. What it sent stays."""
    with in_charge(data) as (server, organisation):
        revoke_device(server, organisation, device_id, actor=ACTOR)
    typer.echo(json.dumps({"revoked": device_id}) if as_json else f"{device_id} is shut out.")


def running_url(config: Config) -> str:
    """Return the address of the server that runs on this data folder, empty when none does."""
    try:
        told = json.loads(config.serving.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    return str(told.get("url", "")) if isinstance(told, dict) else ""
