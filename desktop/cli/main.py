"""The commands of ``carrel`` in one place."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli import ai, attempts, bank, item, pack, proctor
from desktop.cli.demo import demo
from desktop.cli.doctor import doctor
from desktop.cli.open import open_window
from desktop.cli.preview import preview
from desktop.version import VERSION

app = typer.Typer(
    help="Carrel: exams that cannot be lost. Without a command it opens the application.",
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(pack.app, name="pack")
app.add_typer(attempts.app, name="attempts")
app.add_typer(bank.app, name="bank")
app.add_typer(item.app, name="item")
app.add_typer(proctor.app, name="proctor")
app.add_typer(ai.app, name="ai")
app.command()(doctor)
app.command()(demo)
app.command()(preview)


@app.callback(invoke_without_command=True)
def carrel(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Carrel: exams that cannot be lost."""
    if version:
        typer.echo(VERSION)
        raise typer.Exit


@app.command("open")
def open_(
    home: Annotated[Path | None, typer.Option("--home", help="Data folder; default: this user's.")] = None,
    window: Annotated[bool, typer.Option("--window", help="Do not fill the screen during a test.")] = False,
) -> None:
    """Open the application, on another data folder if one is named."""
    raise typer.Exit(open_window(home, lock_screen=not window))
