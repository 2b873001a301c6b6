"""``carrel-server``: set up, serve, and look after a sync server."""

import sys

import typer

from sync_server.app import configure_logs
from sync_server.cli import (
    ai,
    attempts,
    audit,
    backup,
    candidates,
    centres,
    database,
    devices,
    hub,
    keys,
    learners,
    marking,
    notifications,
    organisation,
    packs,
    registry,
    results,
    roster,
    sittings,
    staff,
)
from sync_server.cli.init import init
from sync_server.cli.serve import serve

app = typer.Typer(
    help="The Carrel sync server: collects attempts, sends out packs and sittings.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.command()(init)
app.command()(serve)
app.add_typer(database.app, name="db")
app.add_typer(organisation.app, name="organisation")
app.add_typer(staff.app, name="staff")
app.add_typer(candidates.app, name="candidates")
app.add_typer(centres.app, name="centres")
app.add_typer(devices.app, name="devices")
app.add_typer(hub.app, name="hub")
app.add_typer(packs.app, name="packs")
app.add_typer(registry.app, name="registry")
app.add_typer(roster.app, name="roster")
app.add_typer(sittings.app, name="sittings")
app.add_typer(attempts.app, name="attempts")
app.add_typer(results.app, name="results")
app.add_typer(ai.app, name="ai")
app.add_typer(notifications.app, name="notifications")
app.add_typer(learners.app, name="learners")
app.add_typer(marking.app, name="marking")
app.add_typer(keys.app, name="keys")
app.add_typer(keys.markers, name="markers")
app.add_typer(audit.app, name="audit")
app.add_typer(backup.app, name="backup")


def main() -> None:
    """Run the command line. What is logged goes to standard error: standard output is the command's own."""
    configure_logs(as_json=not sys.stderr.isatty())
    app(prog_name="carrel-server")


if __name__ == "__main__":
    main()
