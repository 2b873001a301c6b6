"""Programs as processes of their own, forked from one that has imported what they import.

Starting Python and importing a server is two seconds of work, a fork next to nothing. A program begun here has a number,
a memory and an end of its own, and can be killed; only its imports are not made again. ``start`` is the side of the
test; ``python -m tests.forking`` is the process that forks, one in each process of tests, with no thread beside it.
"""

import atexit
import ctypes
import faulthandler
import gc
import importlib
import json
import os
import random
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO, Any, Self

ROOT = Path(__file__).parents[1]
SECONDS = 120
POSSIBLE = hasattr(os, "fork") and hasattr(socket, "send_fds") and sys.platform == "linux"
"""Elsewhere programs are started as any are."""
PR_SET_PDEATHSIG = 1
LONGEST = 1 << 20


class Forked:
    """One program that runs: what a test asks of ``subprocess.Popen``. ``stdin`` and ``stdout`` are pipes of text or bytes."""

    def __init__(self, life: int, stdin: IO[Any], stdout: IO[Any]) -> None:
        self.stdin: IO[Any] = stdin
        self.stdout: IO[Any] = stdout
        self.returncode: int | None = None
        self._life = life
        self._heard = b""
        while b"\n" not in self._heard:
            assert self._hear(SECONDS), "it is not forked"
        self.pid = int(self._heard.split(b"\n")[0])

    def poll(self) -> int | None:
        """Return its exit code if it has ended; a signal's number is negative."""
        while self.returncode is None and self._hear(0):
            pass
        return self.returncode

    def wait(self, timeout: float = SECONDS) -> int:
        """Return its exit code once it has ended."""
        while self.returncode is None:
            if not self._hear(timeout):
                raise subprocess.TimeoutExpired(str(self.pid), timeout)
        return self.returncode

    def send_signal(self, how: int) -> None:
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, how)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stdin.close()
        self.stdout.close()
        self.wait()

    def _hear(self, seconds: float) -> bool:
        """Take in what is told of its life; say whether there was anything within so long."""
        if not select.select([self._life], [], [], seconds)[0]:
            return False
        data = os.read(self._life, 64)
        self._heard += data
        if self._heard.count(b"\n") == 2 or not data:
            assert data, "the process that forks has ended"
            self.returncode = int(self._heard.split(b"\n")[1])
            os.close(self._life)
        return True


def start(
    module: str,
    *arguments: str,
    beside: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
    stderr: int | None = None,
    text: bool = False,
    forked: bool = POSSIBLE,
) -> "Forked | subprocess.Popen[Any]":
    """Do as ``python -m module arguments`` does in the root, with the modules ``beside`` imported already if it is forked.

    ``environment`` is the whole of it, as of this process unless given. ``stderr``: an open file; else as of this process.
    """
    if not forked:
        return subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=text,
            bufsize=1 if text else -1,
        )
    reading, life = os.pipe()
    theirs_in, ours_in = os.pipe()
    ours_out, theirs_out = os.pipe()
    order = {
        "module": module,
        "arguments": arguments,
        "beside": tuple(beside),
        "environment": dict(os.environ if environment is None else environment),
    }
    theirs = [theirs_in, theirs_out, 2 if stderr is None else stderr, life]
    socket.send_fds(_nursery(), [json.dumps(order).encode()], theirs)
    for handle in (theirs_in, theirs_out, life):
        os.close(handle)
    mode = "" if text else "b"
    writes = os.fdopen(ours_in, f"w{mode}", buffering=1 if text else -1)
    return Forked(reading, writes, os.fdopen(ours_out, f"r{mode}"))


def run(
    module: str, *arguments: str, beside: Sequence[str] = (), environment: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Do as ``python -m module arguments`` does, to its end; return how it ended and what it said."""
    with tempfile.TemporaryFile("w+") as told:
        process = start(
            module, *arguments, beside=beside, environment=environment, stderr=told.fileno(), text=True
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        with process.stdout:
            out = process.stdout.read()
        code = process.wait(SECONDS)
        told.seek(0)
        return subprocess.CompletedProcess([module, *arguments], code, out, told.read())


@cache
def _nursery() -> socket.socket:
    """Return the way to the process that forks; it ends, and all its children with it, when this process does."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.forking", str(theirs.fileno())],
            cwd=ROOT,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
        )
    atexit.register(_end, ours, process)
    return ours


def _end(nursery: socket.socket, process: "subprocess.Popen[bytes]") -> None:
    nursery.close()
    process.wait(SECONDS)


# ------------------------------------------------------------------------------- the process that forks


def main(orders: socket.socket) -> None:
    """Fork a child for each order; say what its number is, and how it ended. Who gives no more orders ends all of them."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    alive: dict[int, int] = {}
    while True:
        ready, _, _ = select.select([orders.fileno(), reading], [], [])
        if reading in ready:
            os.read(reading, 1 << 12)
            _bury(alive)
        if orders.fileno() in ready:
            data, handles, _, _ = socket.recv_fds(orders, LONGEST, 4)
            if not data:
                break
            order = json.loads(data)
            _import(order["beside"])
            child = os.fork()
            if child == 0:
                for handle in (*alive.values(), reading, writing, orders.fileno()):
                    os.close(handle)
                _be(order, handles)
            for handle in handles[:3]:
                os.close(handle)
            alive[child] = handles[3]
            os.write(handles[3], b"%d\n" % child)
    for child in alive:
        os.kill(child, signal.SIGKILL)


def _import(names: Sequence[str]) -> None:
    new = [name for name in names if name not in sys.modules]
    for name in new:
        importlib.import_module(name)
    if new:
        gc.collect()
        gc.freeze()  # no child looks through what it shares with the others


def _bury(alive: dict[int, int]) -> None:
    for child in list(alive):
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            life = alive.pop(child)
            os.write(life, b"%d\n" % os.waitstatus_to_exitcode(status))
            os.close(life)


def _be(order: dict[str, Any], handles: list[int]) -> None:
    """Be the program, as if it had just been started."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # nobody outlives who forked it
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for place, handle in enumerate(handles[:3]):
        os.dup2(handle, place)
    for handle in handles:
        os.close(handle)
    sys.stdin, sys.stdout = os.fdopen(0), os.fdopen(1, "w")
    os.environ.clear()
    os.environ.update(order["environment"])
    random.seed()
    faulthandler.enable()
    sys.argv = [order["module"], *order["arguments"]]
    code = 0
    try:
        for name in (order["module"], f"{order['module']}.__main__"):
            if name.endswith("__main__") or not hasattr(sys.modules.get(name), "__path__"):
                sys.modules.pop(name, None)  # else there is a warning that it is made twice
        runpy.run_module(order["module"], run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001  # whatever it is, it is told, and this process ends
        traceback.print_exc()
        code = 1
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
