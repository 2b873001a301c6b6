"""``carrel-server db``."""

import typer

from sync_server.cli.common import AsJson, Data, opened
from sync_server.storage.upgrade import HEAD

app = typer.Typer(help="The database.", no_args_is_help=True)


@app.callback()
def about() -> None:
    """The database."""


@app.command()
def upgrade(data: Data = None, as_json: AsJson = False) -> None:
    """Bring the database to this version's schema. A server does so by itself when it starts."""
    with opened(data):
        typer.echo(f'{{"schema": "{HEAD}"}}' if as_json else f"The database is at {HEAD}.")
