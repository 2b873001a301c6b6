"""``carrel-server packs``."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

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
)
from sync_server.errors import BodyTooLarge
from sync_server.services.pack_arrivals import pack_arrivals
from sync_server.services.publish_pack import list_packs, publish_pack, trust_issuer
from sync_server.services.release_code import keep_release_code
from sync_server.services.release_pack import release_pack
from sync_server.services.retract_pack import retract_pack

app = typer.Typer(help="Sealed packs.", no_args_is_help=True)


@app.command()
def push(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The .carrel file.")],
    opens_at: Annotated[
        str,
        typer.Option(help="When devices may open it, such as 2026-05-04T08:30:00Z; else as the pack says."),
    ] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Publish a pack. Devices fetch it, and open it when the time has come or it is released."""
    opens_ms = unix_ms(opens_at) if opens_at else None
    with in_charge(data) as (server, organisation):
        if file.stat().st_size > server.config.max_pack_bytes:
            raise BodyTooLarge(f"at most {server.config.max_pack_bytes} bytes")
        facts = publish_pack(server, organisation, file.read_bytes(), opens_ms=opens_ms, actor=ACTOR)
    if as_json:
        print_json(facts)
        return
    state = "is here already" if facts.already_here else "is published"
    typer.echo(f"{facts.title} ({facts.pack_id} version {facts.version}) {state}.")
    if not facts.scorable:
        typer.echo("It is not sealed to this organisation: it can be sent out, not scored or released here.")
    elif facts.opens_ms is not None:
        typer.echo(f"Devices may open it from {moment(facts.opens_ms)}.")


@app.command()
def release(
    pack_id: Annotated[str, typer.Argument(help="The pack's id.")],
    version: Annotated[int | None, typer.Option(help="Its version; else the newest.")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Let devices open a pack now."""
    with in_charge(data) as (server, organisation):
        done = release_pack(server, organisation, pack_id, version, actor=ACTOR)
    told = {"pack_id": pack_id, "version": done}
    typer.echo(json.dumps(told) if as_json else f"Devices may open {pack_id} version {done} now.")


@app.command()
def retract(
    pack_id: Annotated[str, typer.Argument(help="The pack's id.")],
    version: Annotated[int, typer.Argument(help="Its version.")],
    reason: Annotated[str, typer.Option(help="Why. It is kept in the record of staff.")],
    by: Annotated[str, typer.Option(help="Who says so.")] = ACTOR,
    data: Data = None,
) -> None:
    """Take a pack out of use: attempts at it are flagged, and no new sitting can be held on it."""
    with in_charge(data) as (server, organisation):
        retract_pack(server, organisation, pack_id, version, actor=by, reason=reason)
    typer.echo(f"{pack_id} version {version} is retracted. See: carrel-server attempts list --undecided")


@app.command()
def trust(
    key: Annotated[str, typer.Argument(help="The issuer's public key: 64 hex digits or a .pub file.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Trust the packs of another issuer, and nothing else that it signs. Devices hear of it."""
    public = _public(key)
    with in_charge(data) as (server, organisation):
        name = trust_issuer(server, organisation, public, actor=ACTOR)
    typer.echo(json.dumps({"key_id": name}) if as_json else f"Packs of {name} are trusted.")


@app.command()
def code(
    pack_id: Annotated[str, typer.Argument(help="The pack's id.")],
    version: Annotated[int, typer.Argument(help="Its version.")],
    data: Data = None,
) -> None:
    """Keep the code that a pack was built with, from standard input, so that it can be printed for its sittings."""
    told = sys.stdin.readline().strip()
    with in_charge(data) as (server, organisation):
        keep_release_code(server, organisation, pack_id, version, told, actor=ACTOR)
    typer.echo(f"The code of {pack_id} version {version} is kept. See: carrel-server sittings release-code")


@app.command()
def arrived(
    sitting: Annotated[str, typer.Argument(help="The sitting's id.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Show what of a sitting's pack has arrived on each device of its centre. Ends with 1 while one has not all of it."""
    with at_home(data) as (server, organisation):
        found = pack_arrivals(server, organisation, sitting)
    if as_json:
        print_json(found)
    else:
        typer.echo(
            f"{found.pack_id} version {found.pack_version} for {found.title} ({found.centre or 'all centres'})"
        )
        print_table(
            ("device", "name", "centre", "stands", "percent", "version", "since", "last said"),
            (
                (
                    one.device_id,
                    one.name,
                    one.centre,
                    one.arrival.value,
                    one.percent,
                    one.version or "",
                    moment(one.since_ms),
                    moment(one.said_ms),
                )
                for one in found.devices
            ),
        )
        typer.echo(f"{found.arrived} of {len(found.devices)} devices hold it, {found.openable} can open it.")
    if found.missing:
        raise typer.Exit(1)


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the packs."""
    with at_home(data) as (server, organisation):
        found = list_packs(server, organisation)
    if as_json:
        print_json(found)
        return
    print_table(
        ("pack", "version", "title", "bytes", "opens", "released"),
        (
            (one.pack_id, one.version, one.title, one.size, moment(one.opens_ms), moment(one.released_ms))
            for one in found
        ),
    )


def _public(text: str) -> bytes:
    told = Path(text).read_text("ascii", "replace") if Path(text).is_file() else text
    try:
        key = bytes.fromhex(told.strip())
    except ValueError:
        key = b""
    if len(key) != 32:
        raise typer.BadParameter("neither 64 hex digits nor a file that holds them")
    return key
