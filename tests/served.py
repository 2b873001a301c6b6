"""``carrel-server serve`` as a process of its own: begun, heard, and ended."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests import forking

ROOT = Path(__file__).parents[1]
SECONDS = 120
SAYS = b"Serving on "
"""What it says first, once it answers."""
_OWN = ("sync_server",)
BESIDE = (
    "sync_server.__main__",
    "sync_server.relay.join",
    "sync_server.relay.relay",
    "uvicorn.server",
    "httptools",
)
"""What each server imports."""
_NOTHING: Mapping[str, str] = {}


def serve_words(folder: Path, port: int, *more: str) -> tuple[str, ...]:
    """Return what ``carrel-server`` is told to serve a folder; port 0 leaves the choice to the system."""
    return ("serve", "--port", str(port), *more, "--data", str(folder))


class ServerProcess:
    """A server on a folder. It can be killed, and comes back on the same port.

    ``program``: another module that is the server, and what it is told first. ``forked``: from a process that has imported
    it all (``forking``), else as people start it. What it complains of is in ``server.log`` of the folder.
    """

    def __init__(
        self,
        folder: Path,
        *more: str,
        port: int = 0,
        program: tuple[str, ...] = _OWN,
        environment: Mapping[str, str] = _NOTHING,
        forked: bool = forking.POSSIBLE,
    ) -> None:
        self.folder = folder
        self.port = port
        self._more = more
        self._program = program
        self._environment = environment
        self._forked = forked
        self._process: subprocess.Popen[Any] | forking.Forked | None = None

    def start(self) -> None:
        """Serve; return when it answers."""
        module, *words = *self._program, *serve_words(self.folder, self.port, *self._more)
        environment = {**os.environ, **self._environment}
        with (self.folder / "server.log").open("ab") as told:
            self._process = forking.start(
                module,
                *words,
                beside=BESIDE,
                environment=environment,
                stderr=told.fileno(),
                forked=self._forked,
            )
        assert self._process.stdin is not None
        self._process.stdin.close()
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.startswith(SAYS), (self.folder / "server.log").read_text()
        if not self.port:
            self.port = int(line.rsplit(b":", 1)[1].split(b".")[0])

    @property
    def running(self) -> bool:
        """Whether it was started and has not been ended from here."""
        return self._process is not None

    @property
    def pid(self) -> int:
        """Return the number of the process that runs."""
        assert self._process is not None
        return self._process.pid

    def kill(self) -> int | None:
        """End it at once, as a power cut of the process."""
        return self._end(signal.SIGKILL)

    def stop(self) -> int | None:
        """End it in good order; return its exit code."""
        return self._end(signal.SIGTERM)

    def wait(self) -> int:
        """Return its exit code once it has ended by itself."""
        assert self._process is not None
        return self._process.wait(SECONDS)

    def _end(self, how: signal.Signals) -> int | None:
        process = self._process
        if process is None:
            return None
        if process.poll() is None:
            process.send_signal(how)
        code = process.wait(SECONDS)
        assert process.stdout is not None
        process.stdout.close()
        self._process = None
        return code


@contextmanager
def served(
    folder: Path,
    *more: str,
    port: int = 0,
    environment: Mapping[str, str] = _NOTHING,
    forked: bool = forking.POSSIBLE,
) -> Iterator[ServerProcess]:
    """Serve a folder until the end of the block."""
    server = ServerProcess(folder, *more, port=port, environment=environment, forked=forked)
    try:
        server.start()
        yield server
    finally:
        server.stop()
