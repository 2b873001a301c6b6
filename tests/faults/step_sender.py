"""A device that sends one request and says before each step what it is about to do, so that it can be killed there.

``python -m tests.faults.step_sender HOME``: reads a line, does a step. Lines: ``tick TEXT``, ``collect``, ``ask``,
``send``, ``apply``, ``half`` (begins to keep the reply and does not commit).
"""

import os
import sys
from pathlib import Path

from assessment.attempt.events import Event
from assessment.attempt.origin import attempt_id_for
from desktop.clock import SystemClock
from desktop.errors import EnvironmentProblem
from desktop.paths import Paths
from desktop.services.device import TOKEN, Device
from desktop.services.open_device import open_device
from desktop.services.push_log import apply_reply, collect, exchange
from desktop.storage.engine import transaction
from desktop.storage.log import Delivery, keep_delivery
from desktop.storage.records import installation
from desktop.sync.client import ServerClient
from tests.faults.recorded_disk import RecordedDisk
from tests.sync_server.events import NOON_MS, answered, initiated


def main(home: Path, record: str = "") -> None:
    """Do as told until the end of the input, or until the end of this process. ``record``: on a recorded disk."""
    if record:
        from sqlcipher3 import _sqlite3  # the library's own C module

        disk = RecordedDisk(_sqlite3.__file__, Path(record))
        global _note  # noqa: PLW0603  # of this process
        _note = disk.note
    device = open_device(Paths(home), SystemClock(), os.urandom)
    with transaction(device.engine) as session:
        row = installation(session)
        url = row.server_url if row else ""
    client = ServerClient(url, device.secrets.get(TOKEN) or "") if url else None
    outgoing = reply = None
    _say("ready")
    for line in sys.stdin:
        step, _, text = line.rstrip("\n").partition(" ")
        try:
            if step == "tick":
                _say(f"ticked {_tick(device, text)}")
                continue
            assert client is not None
            if step in ("collect", "ask"):
                outgoing = collect(device, in_doubt=step == "ask")
            elif step == "send" and outgoing is not None:
                reply = exchange(client, outgoing)
            elif step == "apply" and outgoing is not None and reply is not None:
                apply_reply(device, outgoing, reply)
            elif step == "half" and outgoing is not None:
                with device.log.transaction() as rows:
                    keep_delivery(rows, device.epoch, Delivery(acknowledged=outgoing.last))
                    _say("done half")
                    sys.stdin.readline()
            _say(f"done {step}")
        except EnvironmentProblem as problem:
            _say(f"refused {type(problem).__name__}")


def _tick(device: Device, text: str) -> int:
    """Store the next event of the device's one attempt; return its number."""
    seq = device.log.last + 1
    attempt = attempt_id_for(device.device_id, NOON_MS + 1, initiated().seed)
    body = answered("q5", text) if seq > 1 else initiated()
    at = NOON_MS + 1 if seq == 1 else NOON_MS + seq * 1_000
    event = Event(attempt, device.device_id, seq, at, (seq - 1) * 1_000, "5a" * 32, body)
    return device.log.append(event).dseq


def _say(line: str) -> None:
    _note(line)
    print(line, flush=True)  # noqa: T201  # it is spoken to by lines


def _nothing(_: str) -> None:
    """Note nothing."""


_note = _nothing


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
