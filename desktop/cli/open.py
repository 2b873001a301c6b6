"""Opening the application itself."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer


def open_application(
    home: Annotated[Path | None, typer.Option("--home", help="Data folder; default: this user's.")] = None,
    window: Annotated[bool, typer.Option("--window", help="Do not fill the screen during a test.")] = False,
) -> None:
    """Open the application and exit with its status."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        message = (
            "There is no display here. Start Carrel in a desktop session, or try: carrel demo --headless"
        )
        typer.echo(message, err=True)
        raise typer.Exit(1)
    from desktop.app import Options, run  # commands that need no window start without Qt
    from desktop.paths import Paths, default_home  # as above

    sys.exit(run(Options(Paths(home or default_home()), lock_screen=not window)))
