"""The held window from outside: what it says, what was written in it, what may be seen of it."""

import json
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.lockdown.sighting import Sighting
from tests import forking
from tests.desktop.lockdown.rig.machine import Machine
from tests.desktop.lockdown.rig.sampler import Sampler

SECONDS = 40
ROOT = Path(__file__).parents[4]
TEXT = "tests.desktop.lockdown.rig.held"
PAGE = "tests.desktop.lockdown.rig.held_page"
APPLICATION = "tests.desktop.lockdown.rig.held_app"
BESIDE = (TEXT, PAGE, APPLICATION, "desktop.furnish")


class Room:
    """One held window on a machine."""

    def __init__(self, machine: Machine, process: "forking.Forked | subprocess.Popen[str]") -> None:
        self.machine, self.process = machine, process
        self.seen: list[Sighting] = []
        self._told: list[dict[str, Any]] = []
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.window = 0

    def begin(self) -> None:
        """Wait until its window is there."""
        self.window = int(self.wait("window")["window"])

    def end(self) -> None:
        """Hear the last of it."""
        self._reader.join(SECONDS)

    def ask(self, command: str, answer: str) -> dict[str, Any]:
        """Give a command and return its answer."""
        self.tell(command)
        return self.wait(answer)

    def tell(self, command: str) -> None:
        """Give a command."""
        if self.process.stdin is not None:
            self.process.stdin.write(command + "\n")
            self.process.stdin.flush()

    def get(self, name: str, *words: str) -> Any:
        """Ask for something by its name and return it."""
        return self.ask(" ".join((name, *words)), name)[name]

    def text(self) -> str:
        """Return what was written in it."""
        return str(self.ask("text", "text")["text"])

    def wait(self, name: str) -> dict[str, Any]:
        """Wait for an answer of this name."""
        with self._more:
            found = self._more.wait_for(
                lambda: next((one for one in self._told if name in one), None), SECONDS
            )
        if found is None:
            raise TimeoutError(name)
        self._told.remove(found)
        return found

    def wait_for(self, control: str, kind: str) -> Sighting:
        """Wait until this was seen, and return it."""
        with self._more:
            found = self._more.wait_for(
                lambda: next((one for one in self.seen if (one.control, one.kind) == (control, kind)), None),
                SECONDS,
            )
        if found is None:
            raise TimeoutError(f"{control} {kind} was not seen, but {self.seen}")
        return found

    def counted(self, kind: str) -> int:
        """Return how often something of a kind was seen."""
        return sum(one.count for one in self.seen if one.kind == kind)

    @contextmanager
    def watched(self) -> Iterator[Sampler]:
        """Look at the screen meanwhile."""
        sampler = Sampler(self.machine.name)
        sampler.start()
        try:
            yield sampler
        finally:
            sampler.stop()

    def _read(self) -> None:
        if self.process.stdout is None:
            return
        for line in self.process.stdout:
            told = json.loads(line)
            with self._more:
                if "seen" in told:
                    self.seen.append(Sighting(**told["seen"]))
                else:
                    self._told.append(told)
                self._more.notify_all()


@contextmanager
def a_room(
    machine: Machine, folder: Path, *, held: bool = True, excepted: str = "", program: str = TEXT
) -> Iterator[Room]:
    """Have a held window, or one that only fills the screen. ``excepted``: the program whose windows may lie over it."""
    words = ["held" if held else "open", str(folder / "journal"), *([excepted] if excepted else [])]
    with a_program(machine, program, *words) as room:
        yield room


@contextmanager
def a_program(machine: Machine, program: str, *words: str, **environment: str) -> Iterator[Room]:
    """Have a module of ours running on a machine, ended by force at the latest; forked, unless a library is put under it."""
    with forking.start(
        program,
        *words,
        beside=BESIDE,
        environment=machine.environment() | environment,
        text=True,
        forked=forking.POSSIBLE and "LD_PRELOAD" not in environment,
    ) as process:
        room = Room(machine, process)
        try:
            room.begin()
            yield room
        finally:
            process.kill()
            room.end()


def until(true: Any, what: str, seconds: float = SECONDS) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(what)
        threading.Event().wait(0.01)
