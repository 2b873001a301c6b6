"""``carrel-server staff``."""

from typing import Annotated

import typer

from sync_server.cli.common import (
    ACTOR,
    AsJson,
    Data,
    PasswordStdin,
    at_home,
    in_charge,
    moment,
    password,
    print_json,
    print_table,
)
from sync_server.services.add_staff import add_staff, list_staff
from sync_server.services.change_password import set_password
from sync_server.services.change_staff import StaffEdit, change_staff
from sync_server.services.keep_codes import reset_codes
from sync_server.services.roles import Role
from sync_server.services.staff_rules import want_codes_of

app = typer.Typer(help="Members of staff.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="The name that they sign in with.")]
HandedOver = Annotated[
    bool, typer.Option("--handed-over", help="They choose a password of their own when they sign in with it.")
]


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
    handed_over: HandedOver = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Add a member of staff."""
    typed = password(stdin=password_stdin)
    with at_home(data) as (server, organisation):
        facts = add_staff(
            server,
            organisation,
            name=name,
            role=role,
            password=typed,
            actor=ACTOR,
            centres=centre or (),
            handed_over=handed_over,
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
            ("name", "role", "centres", "codes", "left", "added"),
            (
                (
                    one.name,
                    one.role,
                    ", ".join(one.centres),
                    _yes(one.totp),
                    _yes(one.left),
                    moment(one.added_ms),
                )
                for one in found
            ),
        )


@app.command()
def change(
    name: Name,
    role: Annotated[Role | None, typer.Option(help="What they may do from now on.")] = None,
    centre: Annotated[list[str] | None, typer.Option(help="For these centres alone from now on.")] = None,
    everywhere: Annotated[
        bool, typer.Option("--everywhere", help="For the whole organisation from now on.")
    ] = False,
    back: Annotated[bool, typer.Option("--back", help="They had left and are here again.")] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Change what a member of staff may do, and where. They sign in anew."""
    if centre and everywhere:
        raise typer.BadParameter("--centre and --everywhere exclude each other")
    centres: list[str] | None = [] if everywhere else centre or None
    with at_home(data) as (server, organisation):
        edit = StaffEdit(role, centres, False if back else None)
        facts = change_staff(server, organisation, name, None, edit, actor=ACTOR)
    if as_json:
        print_json(facts)
    else:
        where = f" of {', '.join(facts.centres)}" if facts.centres else ""
        typer.echo(f"{facts.name} is {facts.role}{where}.")


@app.command()
def leave(name: Name, data: Data = None) -> None:
    """Let a member of staff sign in no more. What they did stays in the record."""
    with at_home(data) as (server, organisation):
        change_staff(server, organisation, name, None, StaffEdit(left=True), actor=ACTOR)
    typer.echo(f"{name} can sign in no more.")


@app.command("password")
def password_(
    name: Name,
    password_stdin: PasswordStdin = False,
    handed_over: HandedOver = False,
    data: Data = None,
) -> None:
    """Give a member of staff another password. They sign in anew."""
    typed = password(stdin=password_stdin)
    with at_home(data) as (server, organisation):
        set_password(server, organisation, name, typed, actor=ACTOR, handed_over=handed_over)
    typer.echo(f"{name} has another password.")


@app.command("reset-codes")
def reset_codes_(name: Name, data: Data = None) -> None:
    """Forget the one-time codes of a member of staff who has lost them. They sign in anew."""
    with at_home(data) as (server, organisation):
        reset_codes(server, organisation, name, actor=ACTOR)
    typer.echo(f"{name} has no one-time codes now.")


@app.command("want-codes")
def want_codes_(
    role: Annotated[
        list[Role] | None, typer.Option(help="A role that needs one-time codes; more than one may be told.")
    ] = None,
    data: Data = None,
) -> None:
    """Want one-time codes of these roles and no others; of none where none is told."""
    with in_charge(data) as (server, organisation):
        wanted = want_codes_of(server, organisation, role or (), actor=ACTOR)
    told = ", ".join(one.value for one in wanted) or "nobody"
    typer.echo(f"One-time codes are wanted of: {told}.")


def _yes(told: bool) -> str:
    return "yes" if told else ""
