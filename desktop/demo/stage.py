"""Setting the stage: a server with an organisation, the sample pack pushed to it, a sitting with one candidate."""

import json
import subprocess
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from desktop.clock import SystemClock
from desktop.demo.server import COMMAND_SECONDS, DemoServer, ServerFailed, own_program
from desktop.errors import InstallationIncomplete
from desktop.paths import resources

ORGANISATION = "Riverside College"
PACK_SOURCE = "academic_reading"
PACK_ID = "academic-reading-sample"
TEST_ID = "academic-reading-a"
NUMBER = "004 217"
SECRET = "heron-lake-42"  # shown on the screen of whoever runs the demo
RELEASE_CODE = "K7QM-2RTX-9WPD-4HVN"
PIN = "2468"


@dataclass(frozen=True, slots=True)
class Stage:
    """A server that is ready for one candidate."""

    server: DemoServer
    pack: Path
    enrolment_code: str


def set_stage(folder: Path) -> Stage:
    """Make everything below ``folder`` and start the server.

    Raises:
        InstallationIncomplete: the sample pack is not where it was installed.
        ServerFailed: with what the server said; it is not running then.
    """
    source = sample_pack()
    server = DemoServer(folder / "server")
    server.command("init", "--organisation", ORGANISATION)
    pack = _build_pack(source, folder, server)
    server.command("packs", "push", str(pack))
    sitting = folder / "sitting.json"
    sitting.write_text(json.dumps(_sitting(), indent=1), encoding="utf-8")
    server.command("sittings", "add", str(sitting))
    code = server.ask("devices", "code")["entry"].rpartition("#")[2]
    server.start()
    return Stage(server, pack, str(code))


def sample_pack() -> Path:
    """Return the folder of the sample pack's source.

    Raises:
        InstallationIncomplete: it is not where it was installed.
    """
    folder = resources() / "sample_packs" / PACK_SOURCE
    if not (folder / "pack.toml").is_file():
        raise InstallationIncomplete(str(folder))
    return folder


def _build_pack(source: Path, folder: Path, server: DemoServer) -> Path:
    keys = next((server.folder / "data" / "keys").iterdir())
    recipient = (keys / "organisation.age").read_text(encoding="ascii").split("# recipient: ")[1].split()[0]
    pack = folder / "academic_reading.carrel"
    command = [
        *own_program(),
        *("pack", "build", str(source), "-o", str(pack)),
        *("--issuer", str(keys / "issuer.key"), "--organisation", recipient),
        *("--release-code", RELEASE_CODE, "--keys-released"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=COMMAND_SECONDS, check=False)
    if done.returncode != 0:
        raise ServerFailed(done.stderr.strip())
    return pack


def _sitting() -> dict[str, object]:
    now = SystemClock().now()
    return {
        "title": "Academic Reading, morning sitting",
        "pack_id": PACK_ID,
        "version": 1,
        "test_id": TEST_ID,
        "centre": "Riverside",
        "room": "Room 2",
        "opens_at": (now - timedelta(hours=1)).isoformat(),
        "closes_at": (now + timedelta(hours=12)).isoformat(),
        "policy": {"attempts_allowed": 1, "feedback": "at_end", "keys_withheld": False, "leave_pin": PIN},
        "candidates": [{"number": NUMBER, "name": "Amina Okafor", "secret": SECRET, "desk": "14"}],
    }
