"""``carrel preview``: a folder of questions as a candidate will see it, read anew at every save."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer


def preview(
    folder: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="The folder with pack.toml.")],
) -> None:
    """Show a folder of questions as a candidate will see it; each save shows at once. Nothing is stored or sent."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("There is no display here. Start the preview in a desktop session.", file=sys.stderr)
        raise typer.Exit(1)
    from desktop.ui.preview_window import run_preview  # commands that need no window start without Qt

    raise typer.Exit(run_preview(folder))
