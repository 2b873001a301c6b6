"""How a process is."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.lockdown.process_state import end, is_stopped, let_go_on
from tests.desktop.lockdown.rig.room import until

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux tells whether a process is stopped"
)


@pytest.fixture
def process() -> Iterator["subprocess.Popen[bytes]"]:
    """A process that waits, whatever its name may look like to a reader."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as made:
        yield made
        made.kill()


def test_stopped_and_going_on(process: "subprocess.Popen[bytes]") -> None:
    """A process that somebody stops is stopped until it is let go on."""
    assert not is_stopped(process.pid)
    os.kill(process.pid, signal.SIGSTOP)
    until(lambda: is_stopped(process.pid), "it to be stopped")
    let_go_on(process.pid)
    until(lambda: not is_stopped(process.pid), "it to go on")


def test_ended_also_where_it_is_stopped(process: "subprocess.Popen[bytes]") -> None:
    """Ending it works on one that is stopped, and is harmless on one that is gone."""
    os.kill(process.pid, signal.SIGSTOP)
    end(process.pid)
    assert -signal.SIGKILL == process.wait(20)
    end(process.pid)
    let_go_on(process.pid)
    assert not is_stopped(process.pid)


@pytest.mark.parametrize(
    ("line", "stopped"),
    [("7 (a) T) S 1 2", False), ("7 (a S b) T 1 2", True), ("7 (x) t 1", True), ("", False)],
)
def test_a_name_tells_nothing(tmp_path: Path, line: str, stopped: bool) -> None:
    """A program may call itself what it wants: what stands behind the last bracket counts."""
    (tmp_path / "7").mkdir()
    (tmp_path / "7" / "stat").write_text(line, encoding="utf-8")
    assert stopped is is_stopped(7, tmp_path)
