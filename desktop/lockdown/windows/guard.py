"""The guard on Windows: holds the keys and the front for the exam's window in a process with a message loop.

It is spoken to as the guard on X11 is: see ``desktop/lockdown/guard.py``.
"""

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict

from assessment.attempt.lockdown import ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.storm import Storm
from desktop.lockdown.windows.hook import KeyHook
from desktop.lockdown.windows.native import Guarding
from desktop.lockdown.windows.watch import Watch

LOOK_MS = 50
END = b""


class Guard:
    """Follows the commands of one exam: lines as they come, empty at the end."""

    def __init__(self, native: Guarding, say: Callable[[dict[str, object]], None]) -> None:
        self._native, self._say = native, say
        self._storm = Storm(lambda seen: self._say({"seen": asdict(seen)}))
        self._hook: KeyHook | None = None
        self._watch: Watch | None = None
        self._ours: tuple[int, ...] = ()

    def run(self, commands: "queue.SimpleQueue[bytes]") -> None:
        """Guard until there are no more commands.

        Raises:
            LockdownUnavailable: the keys cannot be held.
        """
        self._say({"ready": os.getpid()})
        try:
            while self._obey(commands):
                self._native.pump(LOOK_MS)
                self.look(time.monotonic())
        finally:
            self._rest()

    def look(self, now: float) -> None:
        """Look once."""
        if self._hook is not None and self._watch is not None:
            self._watch.look()
            if self._hook.beat(now):
                self._watch.look_around()
            self._hook.tell_all()
            self._storm.settle(now)

    def obey(self, line: bytes) -> None:
        """Do what a line says."""
        command = json.loads(line)
        if "watch" in command:
            self._rest()
            allowed = [ProgramRule(**rule) for rule in command.get("allowed", ())]
            self._watch = Watch(self._native, int(command["watch"]), self._take, allowed)
            self._watch.let_be(self._ours)
            hook = KeyHook(self._native, self._take)
            hook.begin(time.monotonic())
            self._hook = hook
            self._watch.look()
            self._watch.look_around()
            self._say({"watching": command["watch"]})
        if "ours" in command:
            self._ours = tuple(command["ours"])
            if self._watch is not None:
                self._watch.let_be(self._ours)
        if "beat" in command:
            self._say(command)

    def _obey(self, commands: "queue.SimpleQueue[bytes]") -> bool:
        while not commands.empty():
            line = commands.get()
            if line == END:
                return False
            self.obey(line)
        return True

    def _take(self, seen: Sighting) -> None:
        self._storm.take(seen, time.monotonic())

    def _rest(self) -> None:
        if self._hook is not None:
            self._hook.end()
        if self._watch is not None:
            self._watch.end()
        self._hook = self._watch = None
        self._storm.settle(time.monotonic(), all_of_it=True)


def read_into(commands: "queue.SimpleQueue[bytes]", descriptor: int) -> None:
    """Put every line into the queue, and the end of the input."""
    with os.fdopen(descriptor, "rb", closefd=False) as lines:
        for line in lines:
            commands.put(line)
    commands.put(END)


def main() -> int:
    """Guard; return 1 where there is nothing to guard with."""
    told = sys.stdout.fileno()

    def say(what: dict[str, object]) -> None:
        os.write(told, json.dumps(what).encode() + b"\n")

    commands: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    reader = threading.Thread(target=read_into, args=(commands, sys.stdin.fileno()), daemon=True)
    try:
        from desktop.lockdown.windows.user32 import User32  # loads the system's libraries

        native = User32()
        reader.start()
        Guard(native, say).run(commands)
    except LockdownUnavailable as error:
        say({"unavailable": error.detail})
        return 1
    except BrokenPipeError:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
