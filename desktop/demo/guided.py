"""The demo for a person: everything is set up, the window opens, and at the end both sides are shown."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from rich.console import Console
from rich.panel import Panel
from rich.table import Table

from desktop.app import Options, run
from desktop.clock import SystemClock
from desktop.demo.server import DemoServer, ServerFailed, own_program
from desktop.demo.stage import NUMBER, PIN, RELEASE_CODE, SECRET, Stage, set_stage
from desktop.errors import EnvironmentProblem
from desktop.paths import Paths
from desktop.services.enrol import enrolment_request, keep_enrolment, split_code
from desktop.services.import_pack import import_pack_file
from desktop.services.open_device import close_device, open_device
from desktop.services.pull_changes import apply_changes
from desktop.sync.client import ServerClient
from desktop.ui.messages import in_a_line
from desktop.version import VERSION


def run_guided(*, lock_screen: bool) -> int:
    """Run the demo with a person in front of it."""
    console = Console()
    folder = Path(tempfile.mkdtemp(prefix="carrel-demo-"))
    home = folder / "device"
    console.print("Starting a server and sealing the sample pack …")
    try:
        stage = set_stage(folder)
    except (ServerFailed, EnvironmentProblem) as error:
        shutil.rmtree(folder, ignore_errors=True)
        return _refused(console, error)
    try:
        _enrol(stage, home)
        console.print(Panel(_card(folder), title="Carrel demo", expand=False))
        status = run(Options(Paths(home), lock_screen=lock_screen))
        _show_both_sides(console, stage.server, home)
    except EnvironmentProblem as error:
        return _refused(console, error)
    finally:
        stage.server.stop()
    console.print(f"Everything of this demo is in {folder}; delete it when you like.")
    return status


def _refused(console: Console, error: ServerFailed | EnvironmentProblem) -> int:
    told = f"The server did not start: {error}" if isinstance(error, ServerFailed) else in_a_line(error)
    console.print(told, style="red", markup=False, soft_wrap=True)
    return 1


def _enrol(stage: Stage, home: Path) -> None:
    paths = Paths(home)
    device = open_device(paths, SystemClock(), os.urandom)
    address = f"http://127.0.0.1:{stage.server.port}"
    client, entered = ServerClient(address), split_code(stage.enrolment_code)
    reply = client.enrol(
        enrolment_request(device, code=entered.code, name="Demo computer", app_version=VERSION)
    )
    keep_enrolment(device, address, reply, fingerprint=entered.fingerprint)
    import_pack_file(device, stage.pack)
    signed_in = ServerClient(address, reply.token)
    apply_changes(device, signed_in.changes(0))
    signed_in.close()
    client.close()
    close_device(device)


def _card(folder: Path) -> str:
    return (
        f"Candidate number   {NUMBER}\n"
        f"Password           {SECRET}\n"
        f"Code for the test  {RELEASE_CODE}\n"
        f"Proctor's PIN      {PIN}   (Ctrl+Shift+L, for the proctor's panel)\n\n"
        "Try to lose an answer: cut the power, kill the program, unplug the network.\n"
        f"To go on after a kill: carrel open --home {folder / 'device'}\n"
        "Close the window when you are done."
    )


def _show_both_sides(console: Console, server: DemoServer, home: Path) -> None:
    done = subprocess.run(
        [*own_program(), "attempts", "list", "--home", str(home), "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    for mine in json.loads(done.stdout or "[]"):
        try:
            theirs = server.ask("attempts", "show", mine["attempt"])
        except ServerFailed:
            console.print(f"The server has nothing of attempt {mine['attempt']} yet.")
            continue
        table = Table("", "this computer", "the server", title=f"Attempt {mine['attempt']}")
        table.add_row("state", mine["state"], theirs["state"])
        table.add_row("answers", str(mine["answered"]), str(theirs["answered"]))
        table.add_row("events", str(mine["events"]), str(theirs["event_count"]))
        table.add_row("receipt", mine["receipt"], theirs["receipt"])
        score = theirs.get("score") or {}
        table.add_row("score", "", f"{score.get('score', '–')} of {score.get('maximum', '–')}")
        console.print(table)
