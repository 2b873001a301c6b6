"""Anki's own sync server and a client of its own, as processes of another Python: nothing of Anki runs in ours."""

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PACKAGE = "anki==26.9.3"
VARIABLE = "CARREL_ANKI_PYTHON"
NAME, PASSWORD = "carrel", "bench"
START_SECONDS, STOP_SECONDS = 20.0, 10.0
_DESK = Path(__file__).with_name("anki_desk.py")
_VERSION = "import importlib.metadata, anki.collection; print(importlib.metadata.version('anki'))"


class NoAnki(Exception):
    """Anki is not installed for this interpreter."""


@dataclass
class Synced:
    """One sync of Anki's: how long it took, and what Anki said was wrong, empty where nothing was."""

    ms: float
    wrong: str


def install(folder: Path) -> Path:
    """Make an environment with Anki in it, or take the one that is there; return its interpreter."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", PACKAGE], check=True)
    return python


def version_of(python: str) -> str:
    """Return which Anki an interpreter has.

    Raises:
        NoAnki: it has none, or there is no such interpreter.
    """
    try:
        done = subprocess.run([python, "-c", _VERSION], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        raise NoAnki(python) from None
    return done.stdout.strip()


class AnkiClient:
    """A collection of its own, told what to do."""

    def __init__(self, python: str, collection: Path) -> None:
        self._process = subprocess.Popen(
            [python, str(_DESK), str(collection)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def tell(self, *words: object) -> Any:  # JSON
        """Have one thing done; return what is said of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def sync(self) -> Synced:
        """Sync once."""
        return Synced(**self.tell("sync"))

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(STOP_SECONDS)


@dataclass
class AnkiPlace:
    """A server of Anki's that serves."""

    python: str
    folder: Path
    port: int

    @property
    def url(self) -> str:
        """Return its address."""
        return f"http://127.0.0.1:{self.port}/"

    @contextmanager
    def client(self, name: str) -> Iterator[AnkiClient]:
        """Give a client whose collection is the server's."""
        client = AnkiClient(self.python, self.folder / f"{name}.anki2")
        try:
            client.tell("join", self.url, NAME, PASSWORD)
            yield client
        finally:
            client.close()

    def stored(self) -> int:
        """Return how many reviews the server has durably, by a copy of its files: it holds them for itself."""
        copy = self.folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir()
        for file in (self.folder / "served" / NAME).glob("collection.anki2*"):
            shutil.copy(file, copy)
        connection = sqlite3.connect(copy / "collection.anki2")
        (count,) = connection.execute("SELECT count(*) FROM revlog").fetchone()
        connection.close()
        return int(count)


@contextmanager
def anki_place(python: str, folder: Path) -> Iterator[AnkiPlace]:
    """Serve with Anki's server until the end of the block."""
    folder.mkdir(parents=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    environment = os.environ | {
        "SYNC_USER1": f"{NAME}:{PASSWORD}",
        "SYNC_BASE": str(folder / "served"),
        "SYNC_HOST": "127.0.0.1",
        "SYNC_PORT": str(port),
        "RUST_LOG": "error",
    }
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen([python, "-m", "anki.syncserver"], stdout=log, stderr=log, env=environment)
    try:
        _answers(port, process)
        yield AnkiPlace(python, folder, port)
    finally:
        process.kill()  # it knows no other end
        process.wait(STOP_SECONDS)


def _answers(port: int, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.02)  # another process's port tells nobody that it is open
        else:
            return
    raise RuntimeError("Anki's server does not answer")
