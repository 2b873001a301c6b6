"""``carrel-server organisation``."""

import typer

from sync_server.cli.common import AsJson, Data, opened, print_json
from sync_server.services.found_organisation import organisation_facts

app = typer.Typer(help="The organisation of this server.", no_args_is_help=True)


@app.callback()
def about() -> None:
    """The organisation of this server."""


@app.command()
def show(data: Data = None, as_json: AsJson = False) -> None:
    """Show its name and the public halves of its keys."""
    with opened(data) as server:
        facts = organisation_facts(server)
        keys = server.config.keys / facts.organisation_id
    if as_json:
        print_json(facts)
        return
    typer.echo(f"{facts.name} ({facts.organisation_id})")
    typer.echo(f"Issuer key   {facts.issuer}")
    typer.echo(f"Recipient    {facts.recipient}")
    typer.echo(f"Key files    {keys}")
