"""Several processes that serve on one address and one PostgreSQL: begun together, begun anew when one dies, ended together."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import structlog

from sync_server.config import Config, Mode
from sync_server.errors import OneProcessOnly
from sync_server.storage.counts import Counts
from sync_server.storage.joined import read_joined

LOOK_SECONDS = 0.1
COUNTED_TOGETHER = "PROMETHEUS_MULTIPROC_DIR"
"""Where all of them count, so that whichever is asked tells of all."""
LIMITS = "limits.db"
AGAIN_SECONDS = 1.0
"""How long one that died is left alone, so that one that cannot start does not start for ever without a pause."""

_log = structlog.get_logger("workers")


def check_several(config: Config) -> None:
    """Refuse several processes where they cannot serve together.

    Raises:
        OneProcessOnly: the system cannot share a socket, the database is a file, or this is a hub.
    """
    if os.name != "posix":
        raise OneProcessOnly("this system")
    if config.database.startswith("sqlite"):
        raise OneProcessOnly("SQLite")
    if read_joined(config.joined, strict=config.mode is Mode.PRODUCTION) is not None:
        raise OneProcessOnly("the hub")


def serve_with(
    listener: socket.socket, count: int, config: Config, ready: Callable[[], None], *, as_json: bool
) -> int:
    """Serve with so many processes until told to stop; ``ready`` is called when all of them answer."""
    stopping = False

    def stop(*_: object) -> None:
        nonlocal stopping
        stopping = True

    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, stop)
    with (
        tempfile.TemporaryDirectory(prefix="carrel-workers-") as folder,
        closing(
            Counts(Path(folder) / LIMITS)
        ),  # made before anybody opens it, and open for as long as anybody does
    ):
        crew = [_Worker(listener, Path(folder) / f"{n}.json", config, as_json=as_json) for n in range(count)]
        told = False
        try:
            while not stopping:
                for worker in crew:
                    worker.keep_up()
                if not told and all(worker.answers for worker in crew):
                    told = True
                    ready()
                time.sleep(LOOK_SECONDS)  # nothing tells of a dead process and of a signal at once
        finally:
            for worker in crew:
                worker.ask_to_end()
            for worker in crew:
                worker.wait()
            config.serving.unlink(missing_ok=True)
    return 0


def end_with_the_crew() -> None:
    """Let this process end in good order as soon as whoever began it is gone, however that ended."""

    def watch() -> None:
        sys.stdin.buffer.read()  # nothing is ever written there; it ends with the process that holds the other end
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, name="crew", daemon=True).start()


class _Worker:
    """One place in the crew, and the process that fills it."""

    def __init__(self, listener: socket.socket, file: Path, config: Config, *, as_json: bool) -> None:
        self._file = file
        self._counts = file.parent / "counts"
        self._counts.mkdir(exist_ok=True)
        descriptor = listener.fileno()
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "sync_server"]
        self._command = [*program, "serve", "--inherited", str(descriptor), "--ready-file", str(file)]
        self._command += ["--counts", str(file.parent / LIMITS)]
        self._command += ["--data", str(config.data), *(["--json"] if as_json else [])]
        self._descriptor = descriptor
        self._process: subprocess.Popen[bytes] | None = None
        self._not_before = 0.0

    @property
    def answers(self) -> bool:
        """Whether it has said that it serves."""
        return self._file.exists()

    def keep_up(self) -> None:
        """Begin it, or begin it anew after a while when it has ended."""
        if self._process is not None and self._process.poll() is not None:
            _log.error("worker_ended", pid=self._process.pid, code=self._process.returncode)
            self._let_go()
            self._not_before = time.monotonic() + AGAIN_SECONDS
        if self._process is None and time.monotonic() >= self._not_before:
            self._file.unlink(missing_ok=True)
            self._process = subprocess.Popen(
                self._command,
                pass_fds=(self._descriptor,),
                stdin=subprocess.PIPE,
                env=os.environ | {COUNTED_TOGETHER: str(self._counts)},
                stdout=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C reaches this process, which ends the others in good order
            )

    def ask_to_end(self) -> None:
        """Let it finish what is being sent."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()

    def wait(self) -> None:
        """Wait for its end."""
        if self._process is not None:
            self._process.wait()
            self._let_go()

    def _let_go(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
        self._process = None
