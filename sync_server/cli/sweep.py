"""``carrel-server attempts sweep``."""

import typer

from sync_server.cli.common import AsJson, Data, at_home, print_json
from sync_server.services.sweep_attempts import sweep_attempts


def sweep(data: Data = None, as_json: AsJson = False) -> None:
    """Mark the attempts of which nothing was heard for half an hour, as a running server does every ten minutes."""
    with at_home(data) as (server, organisation):
        swept = sweep_attempts(server, organisation)
    if as_json:
        print_json(swept)
        return
    typer.echo(f"{swept.silent} silent, {swept.overdue} of them overdue; {swept.taken_back} heard of again.")
