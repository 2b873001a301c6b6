"""``carrel-server staff``."""

from typing import Annotated

import typer

from sync_server.cli.common import (
    ACTOR,
    AsJson,
    Data,
    PasswordStdin,
    at_home,
    moment,
    password,
    print_json,
    print_table,
)
from sync_server.services.add_staff import add_staff, list_staff
from sync_server.services.roles import Role

app = typer.Typer(help="Members of staff.", no_args_is_help=True)


@app.command()
def add(
    name: Annotated[str, typer.Argument(help="The name to sign in with.")],
    role: Annotated[Role, typer.Option(help="What they may do.")],
    centre: Annotated[
        list[str] | None,
        typer.Option(
            help="For this centre alone; more than one may be told. Else for the whole organisation."
        ),
    ] = None,
    password_stdin: PasswordStdin = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Add a member of staff."""
    typed = password(stdin=password_stdin)
    with at_home(data) as (server, organisation):
        facts = add_staff(
            server, organisation, name=name, role=role, password=typed, actor=ACTOR, centres=centre or ()
        )
    if as_json:
        print_json(facts)
    else:
        where = f" of {', '.join(facts.centres)}" if facts.centres else ""
        typer.echo(f"{facts.name} can sign in as {facts.role}{where}.")


@app.command("list")
def list_(data: Data = None, as_json: AsJson = False) -> None:
    """List the staff."""
    with at_home(data) as (server, organisation):
        found = list_staff(server, organisation)
    if as_json:
        print_json(found)
    else:
        print_table(
            ("name", "role", "centres", "added"),
            ((one.name, one.role, ", ".join(one.centres), moment(one.added_ms)) for one in found),
        )
