"""``carrel-server hub``: hubs of this server, and this server as a hub."""

import json
import socket
from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer

from sync_server.app import VERSION
from sync_server.cli.common import (
    ACTOR,
    AsJson,
    Data,
    at_home,
    in_charge,
    moment,
    opened,
    print_json,
    print_table,
)
from sync_server.cli.devices import running_url
from sync_server.errors import NotAHub
from sync_server.services.list_hubs import list_hubs, revoke_hub
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.storage.joined import read_joined

if TYPE_CHECKING:
    from sync_server.relay.status import HeldStatus  # only where there is an upstream

app = typer.Typer(help="Hubs: servers at centres that stand in for this one.", no_args_is_help=True)


@app.command()
def code(
    centre: Annotated[
        str, typer.Option(help="The centre that the hub serves; all of them where none is told.")
    ] = "",
    url: Annotated[
        str, typer.Option(help="How the hub reaches this server; else CARREL_SERVER_URL or the one running.")
    ] = "",
    days: Annotated[int, typer.Option(help="How long the code holds.", min=1, max=365)] = 7,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Make a code by which one hub may join, once."""
    with in_charge(data) as (server, organisation):
        address = (url or server.config.public_url or running_url(server.config)).rstrip("/")
        made = make_enrolment_code(
            server, organisation, centre=centre, url=address, days=days, actor=ACTOR, kind=CodeKind.HUB
        )
    if as_json:
        print_json(made)
        return
    code = made.entry.rpartition("#")[2]
    typer.echo(code)
    typer.echo(f"It lets one hub join, until {moment(made.expires_ms)}. At the centre, run:")
    typer.echo(f"carrel-server hub join {made.server_url or 'ADDRESS'} {code} --data DIR")


@app.command()
def join(
    url: Annotated[str, typer.Argument(help="The address of the server above.")],
    code: Annotated[str, typer.Argument(help="The code that its staff made.")],
    name: Annotated[str, typer.Option(help="What staff see this hub as; else this machine's name.")] = "",
    address: Annotated[
        str,
        typer.Option(help="How exam computers reach this hub; else they look for it on their network."),
    ] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Make this data folder a hub, and bring in what its centre needs."""
    from sync_server.relay.become_hub import become_hub  # only where there is an upstream

    with opened(data, make=True) as server:
        where = (address or server.config.public_url).rstrip("/")
        joined, pins = become_hub(
            server, url, code, name=name or socket.gethostname(), version=VERSION, address=where
        )
    told = {"upstream": joined.url, "hub_id": joined.hub_id, "centre": joined.centre, "pins": pins}
    whose = f"the hub of {joined.centre}" if joined.centre else "a hub of all centres"
    done = f"This is {whose} now, below {joined.url}. Run: carrel-server serve"
    typer.echo(json.dumps(told) if as_json else done)


@app.command()
def status(data: Data = None, as_json: AsJson = False) -> None:
    """Say to whom this hub belongs, when it last heard of it, and what waits to go up."""
    from sync_server.cli.hub_words import of_trouble
    from sync_server.relay.status import hub_status  # only where there is an upstream

    with opened(data) as server:
        found = hub_status(server)
    if as_json:
        print_json(found)
        return
    where = f"Centre: {found.centre}" if found.centre else "All centres"
    typer.echo(f"Hub {found.hub_id} below {found.upstream}. {where}.")
    typer.echo(f"Exam computers know it by the pin {' or '.join(found.pins)}.")
    typer.echo(f"Last contact: {moment(found.contact_ms) or 'none yet'}.")
    if found.problem:
        typer.echo(of_trouble(found.problem, moment(found.contact_ms)))
    typer.echo(
        f"Waiting: {found.waiting} events, {found.files} files, {found.quarantined} parts of logs that were refused here."
        if found.waiting or found.files or found.quarantined
        else "Nothing waits: the server above has all that is here."
    )
    if found.devices:
        print_table(
            ("device", "name", "events here", "waiting", "files waiting", "refused above"),
            (
                (one.device_id, one.name, one.here, one.waiting, one.files, one.refused)
                for one in found.devices
            ),
        )
    _print_held(found.held)


def _print_held(held: "tuple[HeldStatus, ...]") -> None:
    if held:
        typer.echo("Told by the server above, and held because it cannot be believed or read yet:")
        print_table(
            ("what", "about", "why", "since"),
            ((one.kind, one.subject, one.code, moment(one.since_ms)) for one in held),
        )


@app.command()
def renew(
    new_key: Annotated[
        bool,
        typer.Option("--new-key", help="Draw a next key and announce it; the present one stays in force."),
    ] = False,
    use_new_key: Annotated[
        bool, typer.Option("--use-new-key", help="Put the announced key in force: the old one is over.")
    ] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Renew this hub's certificate, with the same key; exam computers notice nothing. A running hub takes it up."""
    from sync_server.relay.certificate import announce_key, renew, use_next_key
    from sync_server.relay.client import UpstreamClient

    if new_key and use_new_key:
        raise typer.BadParameter(
            "one after the other: announce it, and use it once computers have heard of it"
        )
    with opened(data) as server:
        if not (new_key or use_new_key):
            until = renew(server)
            told: dict[str, object] = {"until_ms": until}
            done = f"The certificate holds until {moment(until)}."
        else:
            joined = read_joined(server.config.joined, strict=False)
            if joined is None:
                raise NotAHub(str(server.config.data))
            with closing(UpstreamClient(joined.url, joined.token)) as client:
                pins = (announce_key if new_key else use_next_key)(server, client)
            told = {"pins": pins}
            done = (
                "Exam computers hear of the new key and believe both. After some days run: "
                "carrel-server hub renew --use-new-key"
                if new_key
                else "The new key is in force. The old one is not believed any more."
            )
    typer.echo(json.dumps(told) if as_json else done)


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the hubs that have joined this server."""
    with at_home(data) as (server, organisation):
        found = list_hubs(server, organisation)
    if as_json:
        print_json(found)
        return
    print_table(
        ("hub", "name", "centre", "address", "joined", "last seen", ""),
        (
            (
                one.hub_id,
                one.name,
                one.centre or "all",
                one.url,
                moment(one.joined_ms),
                moment(one.seen_ms),
                "shut out" if one.revoked else "",
            )
            for one in found
        ),
    )


@app.command()
def revoke(
    hub_id: Annotated[str, typer.Argument(help="The hub's id.")], data: Data = None, as_json: AsJson = False
) -> None:
    """Shut a hub out for good. What it brought stays."""
    with in_charge(data) as (server, organisation):
        revoke_hub(server, organisation, hub_id, actor=ACTOR)
    typer.echo(json.dumps({"revoked": hub_id}) if as_json else f"{hub_id} is shut out.")
