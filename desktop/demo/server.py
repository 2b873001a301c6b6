"""The demo's server: the real ``carrel-server`` as a process of its own, on loopback, in a folder of its own."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

START_SECONDS = 60.0
COMMAND_SECONDS = 120.0


class ServerFailed(Exception):
    """The server, or a command of it, did not do what it was asked."""


class DemoServer:
    """One server with its data in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def command(self, *arguments: str) -> str:
        """Run a command of the server's to its end and return what it printed."""
        done = subprocess.run(
            [*_program(), *arguments],
            capture_output=True,
            text=True,
            timeout=COMMAND_SECONDS,
            check=False,
            env=self._environment(),
        )
        if done.returncode != 0:
            raise ServerFailed(
                f"carrel-server {' '.join(arguments)}: {done.stderr.strip() or done.stdout.strip()}"
            )
        return done.stdout

    def ask(self, *arguments: str) -> Any:  # JSON
        """Run a command that answers in JSON."""
        return json.loads(self.command(*arguments, "--json"))

    def start(self) -> None:
        """Serve on a free port of loopback; return when it answers, or raise with nothing left running."""
        ready = self.folder / "ready.json"
        ready.unlink(missing_ok=True)
        log = (self.folder / "server.log").open("ab")
        self._process = subprocess.Popen(
            [
                *_program(),
                "serve",
                "--host",
                "127.0.0.1",
                "--port",
                str(self.port),
                "--ready-file",
                str(ready),
            ],
            stdout=log,
            stderr=log,
            env=self._environment(),
        )
        end = time.monotonic() + START_SECONDS
        while not ready.exists():
            if self._process.poll() is not None or time.monotonic() > end:
                self.stop()
                raise ServerFailed((self.folder / "server.log").read_text(encoding="utf-8")[-2000:])
            time.sleep(0.02)
        self.port = int(json.loads(ready.read_text(encoding="utf-8"))["port"])

    def stop(self) -> None:
        """End the server."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=20)
            self._process = None

    def _environment(self) -> dict[str, str]:
        return os.environ | {"CARREL_SERVER_DATA": str(self.folder / "data")}


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name("carrel-server"))]
    return [sys.executable, "-m", "sync_server"]


def own_program() -> list[str]:
    """Return how to run this application once more."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
