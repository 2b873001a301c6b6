"""What psutil tells on Windows and macOS, asked here on the system that there is."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

import psutil
import pytest

from desktop.lockdown.machine import elsewhere
from desktop.lockdown.machine.running import Listening


def test_programs_and_ports_are_found(tmp_path: Path) -> None:
    """A program really started is found by its file, a port really opened with its reach, and we know ourselves."""
    program = tmp_path / "obs"
    shutil.copy("/bin/sleep", program)
    with subprocess.Popen([program, "60"]) as process, socket.create_server(("127.0.0.1", 0)) as server:
        running = elsewhere.processes(os.getpid())
        ports, port = elsewhere.ports(), server.getsockname()[1]
        process.kill()

    (one,) = (one for one in running if one.pid == process.pid)
    assert (("obs",), program, True, False) == (one.names, one.program, one.own, one.ours)
    assert next(one for one in running if one.pid == os.getpid()).ours
    assert Listening(port, everywhere=False) in ports


def test_ports_that_are_the_administrators_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system tells its ports to nobody else, none are told, and nothing fails."""

    def refuse(kind: str) -> list[object]:
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil, "net_connections", refuse)

    assert [] == elsewhere.ports()
