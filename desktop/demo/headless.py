"""The whole sitting by itself: the windows are real, the candidate is a robot, the kill and the cut are meant."""

import json
import os
import signal
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from assessment.interchange.source import read_source
from desktop.demo.account import Claim, compare
from desktop.demo.cut import CuttableNetwork
from desktop.demo.robot import Script
from desktop.demo.screen import screen_environment
from desktop.demo.script import answers
from desktop.demo.server import DemoServer, own_program
from desktop.demo.stage import NUMBER, PIN, RELEASE_CODE, SECRET, Stage, sample_pack, set_stage

CUT_AT, KILL_AT, MEND_AT = 8, 19, 31
SITTING_SECONDS = 600


class DemoFailed(Exception):
    """The robot did not come to the end."""


@dataclass(slots=True)
class _Seen:
    """What the robot said, over all its lives."""

    ticked: dict[str, list[str]] = field(default_factory=dict)
    last: dict[str, dict[str, Any]] = field(default_factory=dict)
    kills: int = 0
    cuts: int = 0


def run_headless(out: Path, say: Callable[[str], None]) -> list[Claim]:
    """Run the demo and return its claims; screenshots go to ``out``.

    Raises:
        InstallationIncomplete: the sample pack is missing.
        ServerFailed, DemoFailed: with what went wrong.
    """
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    say("Starting a server and sealing the sample pack.")
    with tempfile.TemporaryDirectory(prefix="carrel-demo-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        stage = set_stage(folder)
        network = CuttableNetwork(stage.server.port)
        home = folder / "device"
        seen = _Seen()
        try:
            _sit(stage, network, home, out, seen, say)
            return _account(stage.server, home, seen)
        finally:
            network.close()
            stage.server.stop()


def _sit(
    stage: Stage, network: CuttableNetwork, home: Path, out: Path, seen: _Seen, say: Callable[[str], None]
) -> None:
    script = Script(
        address=f"http://127.0.0.1:{network.port}",
        enrolment_code=stage.enrolment_code,
        number=NUMBER,
        secret=SECRET,
        release_code=RELEASE_CODE,
        pin=PIN,
        answers=_answers(),
        flags=("p1-q04", "p2-q20"),
        shots=str(out),
    )
    path = home.parent / "script.json"
    path.write_text(json.dumps(asdict(script)), encoding="utf-8")
    while not _one_life(path, home, network, seen, say):
        say("Killed with signal 9. Starting again.")


def _one_life(
    path: Path, home: Path, network: CuttableNetwork, seen: _Seen, say: Callable[[str], None]
) -> bool:
    """Run the robot until it is killed (False) or done (True)."""
    command = [*own_program(), "demo", "--robot", str(path), "--home", str(home)]
    environment = screen_environment(os.environ, home.parent, posix=os.name == "posix")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as robot:
        for line in robot.stdout or ():
            told = json.loads(line)
            seen.last[told["what"]] = told
            if told["what"] == "tick":
                seen.ticked[told["item"]] = told["values"]
                if _interfere(len(seen.ticked), robot, network, seen, say):
                    robot.wait(timeout=30)
                    return False
            else:
                _tell(told, say)
        status = robot.wait(timeout=SITTING_SECONDS)
    if status != 0:
        raise DemoFailed(f"the candidate's window ended with status {status}")
    return True


def _interfere(
    ticks: int,
    robot: subprocess.Popen[str],
    network: CuttableNetwork,
    seen: _Seen,
    say: Callable[[str], None],
) -> bool:
    """Cut, kill or mend when it is time; say whether the robot was killed."""
    if ticks == CUT_AT and seen.cuts == 0:
        seen.cuts += 1
        say(f"{ticks} answers ticked. Cutting the network.")
        network.cut()
    if ticks == KILL_AT and seen.kills == 0:
        seen.kills += 1
        say(f"{ticks} answers ticked. Killing the application.")
        robot.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        return True
    if ticks == MEND_AT and seen.cuts == 1:
        say(f"{ticks} answers ticked. Mending the network.")
        network.mend()
    return False


def _tell(told: dict[str, Any], say: Callable[[str], None]) -> None:
    match told["what"]:
        case "enrolled":
            say(f"Enrolled at {told['organisation']}; the sitting has arrived.")
        case "resumed":
            gap = told["gap_ms"] / 1000
            say(f"Back at the same question after {gap:.1f} s, {told['answered']} answers there.")
        case "unlocked":
            say("Locked, as the sitting asks after an unclean end. The proctor has looked and let it go on.")
        case "submitted":
            say(f"Submitted. Receipt {told['receipt']}.")
        case "sent":
            say("Everything is sent.")
        case "result":
            say(f"Result on the screen: {told['score']} of {told['maximum']}.")


def _account(server: DemoServer, home: Path, seen: _Seen) -> list[Claim]:
    (device,) = _own_json("attempts", "list", "--home", str(home))
    proof = _own_json("attempts", "verify", "--home", str(home))
    return compare(
        seen.ticked,
        device,
        server.ask("attempts", "show", device["attempt"]),
        device_chain=bool(proof["whole"]),
        device_score=str(seen.last.get("result", {}).get("score", "")),
        shown_digest=str(seen.last.get("submitted", {}).get("digest", "")),
        kills=seen.kills,
        cuts=seen.cuts,
    )


def _own_json(*arguments: str) -> Any:  # JSON
    done = subprocess.run([*own_program(), *arguments, "--json"], capture_output=True, text=True, check=False)
    if not done.stdout:
        raise DemoFailed(done.stderr.strip())
    return json.loads(done.stdout)


def _answers() -> dict[str, list[str]]:
    folder = sample_pack()
    files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    source = read_source(files)
    return answers(source.pool.items, source.keys)
