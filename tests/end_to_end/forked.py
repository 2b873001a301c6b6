"""The product's programs as processes of their own, forked from one that has imported them all.

Starting Python costs a second of work, a fork next to nothing: so a day may have hundreds of starts. ``Forks`` is the
side of the test; ``python -m tests.end_to_end.forked`` is the process that forks, one child for each line it reads.
"""

import ctypes
import json
import os
import random
import select
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SECONDS = 120
PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Done:
    """How a program ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> Any:  # whatever JSON it printed
        """Return what it printed as JSON."""
        return json.loads(self.out)


@dataclass
class Process:
    """One program that runs. ``out`` and ``err`` are the files it writes to."""

    forks: "Forks"
    pid: int
    out: Path
    err: Path

    @property
    def ended(self) -> bool:
        """Say whether it has ended."""
        self.forks.hear(0.0)
        return self.pid in self.forks.ends

    def wait(self, seconds: float = SECONDS) -> int:
        """Return its exit code once it has ended; a signal's number is negative."""
        while self.pid not in self.forks.ends:
            assert self.forks.hear(seconds), f"it goes on: {self.err.read_text()[-2_000:]}"
        return self.forks.ends[self.pid]

    def kill(self, how: signal.Signals = signal.SIGKILL) -> int:
        """Send it a signal, SIGKILL unless told; return its exit code once it has ended."""
        self.tell(how)
        return self.wait()

    def tell(self, how: signal.Signals) -> None:
        """Send it a signal."""
        if not self.ended:
            os.kill(self.pid, how)


@dataclass
class Forks:
    """The process that forks, and how those it forked have ended."""

    folder: Path
    ends: dict[int, int] = field(default_factory=dict)
    _count: int = 0

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._lines: list[dict[str, Any]] = []
        self._rest = b""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.forked"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._next("ready")

    def start(self, program: str, *arguments: str, **environment: str) -> Process:
        """Start a program: ``carrel``, ``carrel-server`` or ``device``."""
        self._count += 1
        out, err = (self.folder / f"{self._count:04}-{program}.{end}" for end in ("out", "err"))
        for file in (out, err):
            file.touch(mode=0o600)
        order = {"program": program, "arguments": arguments, "environment": environment}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order | {"out": str(out), "err": str(err)}).encode() + b"\n")
        self._process.stdin.flush()
        return Process(self, self._next("pid"), out, err)

    def run(self, program: str, *arguments: str, good: bool = True) -> Done:
        """Run a program to its end; ``good``: it must end well."""
        process = self.start(program, *arguments)
        done = Done(process.wait(), process.out.read_text(), process.err.read_text())
        assert not good or done.code == 0, f"{program} {arguments}: {done}"
        return done

    def close(self) -> None:
        """End everything that was started here."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(SECONDS)
        self._process.stdout.close()

    def hear(self, seconds: float) -> bool:
        """Take in how programs have ended; wait so long for news, and say whether there was any."""
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], seconds)
        if not ready:
            return False
        data = os.read(self._process.stdout.fileno(), 1 << 16)
        assert data, "the process that forks has ended"
        *whole, self._rest = (self._rest + data).split(b"\n")
        for line in whole:
            told = json.loads(line)
            if "dead" in told:
                self.ends[told["dead"]] = told["code"]
            else:
                self._lines.append(told)
        return True

    def _next(self, name: str) -> int:
        while not self._lines:
            assert self.hear(SECONDS), "it does not answer"
        number: int = self._lines.pop(0)[name]
        return number


# ------------------------------------------------------------------------------- the process that forks


def main() -> None:
    """Fork a child for each line; say what its number is, and how it ended. With the last line all of them end."""
    programs = _programs()
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    alive, rest = set[int](), b""
    _say(ready=os.getpid())
    while True:
        ready, _, _ = select.select([0, reading], [], [])
        if reading in ready:
            os.read(reading, 1 << 12)
            _bury(alive)
        if 0 in ready:
            data = os.read(0, 1 << 16)
            if not data:
                break
            *whole, rest = (rest + data).split(b"\n")
            for line in whole:
                child = os.fork()
                if child == 0:
                    _be(json.loads(line), programs)
                alive.add(child)
                _say(pid=child)
    for child in alive:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _bury(alive: set[int]) -> None:
    for child in list(alive):
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            alive.remove(child)
            _say(dead=child, code=os.waitstatus_to_exitcode(status))


def _be(order: dict[str, Any], programs: dict[str, Callable[[], object]]) -> None:
    """Be the program, as if it had just been started."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # nobody outlives who forked it
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for handle, name, how in (
        (0, os.devnull, os.O_RDONLY),
        (1, order["out"], os.O_WRONLY | os.O_APPEND),
        (2, order["err"], os.O_WRONLY | os.O_APPEND),
    ):
        os.dup2(os.open(name, how), handle)
    os.environ.update(order["environment"])
    random.seed()
    sys.argv = [order["program"], *order["arguments"]]
    code = 0
    try:
        programs[order["program"]]()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001  # whatever it is, it is told, and this process ends
        traceback.print_exc()
        code = 70
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _programs() -> dict[str, Callable[[], object]]:
    from argon2 import PasswordHasher

    from desktop.cli.main import app as carrel
    from desktop.presenters import sending  # noqa: F401  # so that no child has to import it
    from sync_server.__main__ import main as carrel_server
    from sync_server.relay import join, relay  # noqa: F401  # as above
    from sync_server.services import passwords
    from tests.end_to_end import scripted_device, short_waits

    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)  # as in every test
    short_waits.shorten()
    return {
        "carrel": lambda: carrel(prog_name="carrel"),
        "carrel-server": carrel_server,
        "device": scripted_device.main,
    }


def _say(**words: int) -> None:
    os.write(1, json.dumps(words).encode() + b"\n")


__all__ = ["Done", "Forks", "Process"]

if __name__ == "__main__":
    main()
