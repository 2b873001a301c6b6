"""A whole sitting on the rig's machine, from outside: its processes, what it tells, and what its log holds."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assessment.attempt.lockdown import LockdownPolicy
from tests.builders import make_policy, make_ready_desk, make_sitting
from tests.desktop.lockdown.rig.machine import Machine
from tests.desktop.lockdown.rig.room import ROOT, until
from tests.desktop.lockdown.rig.sat import MODULE

SECONDS = 90
"""On a machine that does much else the application takes its time to come back."""
EXAM, GUARD, SUPERVISOR = MODULE, "desktop.lockdown.guard", "desktop.lockdown.supervisor"


class SittingUnderAttack:
    """One sitting in one folder; its processes come and go."""

    def __init__(self, machine: Machine, home: Path) -> None:
        self.machine, self.home = machine, home
        self._first: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Start the application."""
        self._first = subprocess.Popen(
            [sys.executable, "-m", MODULE, str(self.home)],
            env=self.machine.environment(),
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )

    def told(self, what: str) -> list[str]:
        """Return everything of a kind that was told, oldest first."""
        try:
            lines = (self.home / "told.jsonl").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        read = [json.loads(line) for line in lines if line.endswith("}")]
        return [str(one["value"]) for one in read if one["what"] == what]

    def wait_for(self, what: str, count: int) -> None:
        """Wait until so many of a kind were told."""
        until(lambda: len(self.told(what)) >= count, f"{count} times {what}", SECONDS)

    def pid(self, module: str) -> int:
        """Return the process that runs a module for this sitting, once there is one that is not about to end.

        A child that has not yet become what it will be looks like its parent for a moment, and is passed over.
        """
        found: list[int] = []

        def look() -> bool:
            alive = [pid for pid in self._processes(module) if _stat(pid)[:1] not in ([], ["Z"], ["X"])]
            found[:] = [pid for pid in alive if not {int(one) for one in _stat(pid)[1:2]} & set(alive)]
            return bool(found)

        until(look, module, SECONDS)
        return found[-1]

    def send(self, module: str, what: signal.Signals) -> int:
        """Send a signal to the process of a module; return which it was."""
        pid = self.pid(module)
        os.kill(pid, what)
        return pid

    def send_to_all(self, what: signal.Signals) -> None:
        """Stop all three or let all go on; return once they do."""
        pids, stopped = [self.pid(module) for module in (SUPERVISOR, GUARD, EXAM)], what is signal.SIGSTOP
        for pid in pids:
            with suppress(ProcessLookupError):  # one that goes on may have ended another
                os.kill(pid, what)
        until(
            lambda: all((_stat(pid)[:1] == ["T"]) is stopped for pid in pids),
            f"all of it after {what.name}",
            SECONDS,
        )

    def reap(self) -> None:
        """Take note of the first process's end; the others are not our children."""
        if self._first is not None:
            self._first.poll()

    def end(self) -> None:
        """End everything: first who would start something again is stopped, so that nobody notices anything."""
        self._send_all(SUPERVISOR, signal.SIGSTOP)
        for module in (EXAM, SUPERVISOR, EXAM, GUARD):
            self._send_all(module, signal.SIGKILL)
        if self._first is not None:
            self._first.wait(20)

    def _send_all(self, module: str, what: signal.Signals) -> None:
        for pid in self._processes(module):
            with suppress(ProcessLookupError):
                os.kill(pid, what)

    def _processes(self, module: str) -> list[int]:
        """Return what runs a module on this machine's display, the oldest first."""
        display = f"DISPLAY={self.machine.name}".encode()
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal():
                with suppress(OSError):
                    words = (entry / "cmdline").read_bytes().split(b"\0")
                    if module.encode() in words and display in (entry / "environ").read_bytes().split(b"\0"):
                        found.append(int(entry.name))
        return sorted(found)


def _stat(pid: int) -> list[str]:
    """Return what the system tells of a process from its state and its parent on; nothing where it is gone."""
    try:
        return (Path("/proc") / str(pid) / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return []


@contextmanager
def a_sitting(machine: Machine, home: Path, first: int = 3) -> Iterator[SittingUnderAttack]:
    """Have a sitting under the usual lockdown, open now, and a candidate who has answered ``first`` times in it."""
    now = datetime.now(UTC)
    sitting = make_sitting(
        policy=make_policy(lockdown=LockdownPolicy()),
        opens_at=now - timedelta(hours=1),
        closes_at=now + timedelta(hours=8),
        time_limit_ms=6 * 3_600_000,
    )
    make_ready_desk(home, sitting=sitting)
    made = SittingUnderAttack(machine, home)
    made.begin()
    try:
        made.wait_for("tick", first)
        yield made
    finally:
        made.end()
