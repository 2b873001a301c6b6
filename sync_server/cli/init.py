"""``carrel-server init``: a data folder, a database, an organisation with its keys, and if asked a first admin."""

from typing import Annotated

import typer

from sync_server.cli.common import ACTOR, AsJson, Data, PasswordStdin, opened, password, print_json
from sync_server.services.add_staff import add_staff
from sync_server.services.found_organisation import found_organisation, the_organisation
from sync_server.services.roles import Role


def init(
    organisation: Annotated[str, typer.Option("--organisation", "--name", help="Its name.")] = "Carrel",
    admin: Annotated[str, typer.Option(help="Also add this member of staff as an admin.")] = "",
    password_stdin: PasswordStdin = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Set up a new server. Its keys lie in the data folder: keep a copy of it in a safe place."""
    typed = password(stdin=password_stdin) if admin else ""
    with opened(data, make=True) as server:
        facts = found_organisation(server, organisation)
        if admin:
            home = the_organisation(server)
            add_staff(server, home, name=admin, role=Role.ADMIN, password=typed, actor=ACTOR)
    if as_json:
        print_json(facts)
        return
    typer.echo(f"{facts.name} is set up in {server.config.data}.")
    typer.echo(f"Issuer key   {facts.issuer}")
    typer.echo(f"Recipient    {facts.recipient}")
    typer.echo("Build packs with --organisation and this recipient, so that they can be scored here.")
