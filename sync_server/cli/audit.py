"""``carrel-server audit``."""

from pathlib import Path
from typing import Annotated

import typer

from sync_server.cli.common import AsJson, Data, at_home, in_charge, moment, print_json, print_table
from sync_server.services.verify_audit import AuditReport, list_audit, state_audit, verify_audit

app = typer.Typer(help="The record of who did what.", no_args_is_help=True)


@app.command("list")
def list_(
    limit: Annotated[int, typer.Option(min=1, max=500, help="How many.")] = 50,
    before: Annotated[int, typer.Option(min=0, help="Only those before this place.")] = 0,
    subject: Annotated[str, typer.Option(help="Only those about this.")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """List entries, newest first."""
    with at_home(data) as (server, organisation):
        found = list_audit(server, organisation, before=before, limit=limit, subject=subject)
    if as_json:
        print_json(found)
        return
    print_table(
        ("place", "at", "who", "did", "to", "detail"),
        ((one.place, moment(one.at_ms), one.actor, one.action, one.subject, one.detail) for one in found),
    )


@app.command()
def sign(
    out: Annotated[Path, typer.Option("-o", "--out", help="The file to write.")], data: Data = None
) -> None:
    """Write how far the record has come, signed. Keep it elsewhere; ``verify`` holds the record against it later."""
    with in_charge(data) as (server, organisation):
        told = state_audit(server, organisation)
        out.write_bytes(told)
    typer.echo(f"{out} is written. Keep it where nobody who runs this server can change it.")


@app.command()
def verify(
    statements: Annotated[
        list[Path] | None,
        typer.Argument(exists=True, dir_okay=False, help="What was signed before and kept elsewhere."),
    ] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Say whether the record is whole; end with 1 where it is not."""
    with at_home(data) as (server, organisation):
        found = verify_audit(server, organisation, [file.read_bytes() for file in statements or ()])
    if as_json:
        print_json(found)
    else:
        _tell(found, len(statements or ()))
    if not found.holds:
        raise typer.Exit(1)


def _tell(found: AuditReport, statements: int) -> None:
    if found.broken_at:
        typer.echo(f"The record was changed: entry {found.broken_at} does not follow from the one before.")
    for count in found.contradicted:
        typer.echo(f"The record is not the one that was signed when it had {count} entries.")
    if found.holds:
        typer.echo(f"The record is whole: {found.count} entries, statements that fit: {statements}.")
