"""``carrel demo``: the whole line on one machine."""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from desktop.errors import EnvironmentProblem


def demo(
    headless: Annotated[
        bool, typer.Option("--headless", help="A robot sits the test; chosen by itself without a display.")
    ] = False,
    out: Annotated[
        Path, typer.Option("--out", file_okay=False, help="Where screenshots go (headless).")
    ] = Path("demo-screens"),
    window: Annotated[bool, typer.Option("--window", help="Do not fill the screen.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="End with the account as one line of JSON.")
    ] = False,
    robot: Annotated[Path | None, typer.Option(hidden=True)] = None,
    home: Annotated[Path | None, typer.Option(hidden=True)] = None,
) -> None:
    """Start a server on this machine, sit the sample test, and show the attempt on both sides.

    Exits 0 only if every answer is on the server once, the scores agree and the chain verifies.
    """
    if robot is not None and home is not None:
        from desktop.demo.robot_life import live  # Qt is loaded only where windows are opened

        sys.exit(live(robot, home))
    if headless or not _has_display():
        raise typer.Exit(_headless(out, as_json=as_json))
    from desktop.demo.guided import run_guided  # as above

    raise typer.Exit(run_guided(lock_screen=not window))


def _has_display() -> bool:
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _headless(out: Path, *, as_json: bool) -> int:
    from desktop.demo.headless import DemoFailed, run_headless  # as above
    from desktop.demo.server import ServerFailed  # as above
    from desktop.ui.messages import in_a_line  # as above

    console = Console()
    try:
        claims = run_headless(out, lambda sentence: console.print(sentence, markup=False, highlight=False))
    except (DemoFailed, ServerFailed) as error:
        console.print(f"The demo failed: {error}", style="red", markup=False, soft_wrap=True)
        return 1
    except EnvironmentProblem as error:
        console.print(in_a_line(error), style="red", markup=False, soft_wrap=True)
        return 1
    table = Table("what must hold", "", "evidence")
    for claim in claims:
        table.add_row(claim.what, "yes" if claim.holds else "NO", claim.evidence)
    console.print(table)
    console.print(f"{len(list(out.glob('*.png')))} screenshots in {out.resolve()}", soft_wrap=True)
    if as_json:
        typer.echo(json.dumps({"claims": [asdict(claim) for claim in claims], "screenshots": str(out)}))
    return 0 if all(claim.holds for claim in claims) else 1
