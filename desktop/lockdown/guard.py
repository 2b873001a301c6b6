"""The guard: a process of its own beside the exam, which keeps the exam's window in front and tells what it sees.

It reads commands from its standard input and writes what it sees to its standard output, one JSON object a line:
``{"watch": 4194310, "allowed": []}`` names the window and the programs whose windows may lie over it,
``{"ours": [4711]}`` the processes that stand by the exam, whose windows are its own: one of them that somebody has
stopped is ended, so that the exam hears of it; ``{"beat": 7}`` is answered with the same. At the end of its
input it ends.
"""

import json
import os
import sys
import time
from dataclasses import asdict
from typing import Any

from assessment.attempt.lockdown import ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.lockdown.process_state import end, is_stopped
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.storm import Storm
from desktop.lockdown.x11.server import Server, open_display
from desktop.lockdown.x11.watch import Watch

LOOK_SECONDS = 0.1


class Guard:
    """Follows the commands of one exam."""

    def __init__(self, commands: int, told: int) -> None:
        self._commands, self._told = commands, told
        self._rest = b""
        self._storm = Storm(self._write)
        self._watch: Watch | None = None
        self._ours: tuple[int, ...] = ()
        self._display = open_display()

    def run(self) -> None:
        """Guard until there are no more commands."""
        self._say({"ready": os.getpid()})
        while True:
            if self._watch is None:
                readable = [self._commands]
            else:
                readable = self._watch.wait([self._commands], LOOK_SECONDS)
            if readable and not self._obey():
                self._storm.settle(time.monotonic(), all_of_it=True)
                return
            for pid in filter(is_stopped, self._ours):
                end(pid)
            if self._watch is not None:
                self._watch.look()
                self._storm.settle(time.monotonic())

    def _obey(self) -> bool:
        """Take the commands that have come; say whether more may."""
        read = os.read(self._commands, 65_536)
        *lines, self._rest = (self._rest + read).split(b"\n")
        for line in lines:
            command = json.loads(line)
            if "watch" in command:
                self._begin(command)
            if "ours" in command:
                self._ours = tuple(command["ours"])
                if self._watch is not None:
                    self._watch.let_be(self._ours)
            if "beat" in command:
                self._say(command)
        return bool(read)

    def _begin(self, command: dict[str, Any]) -> None:
        server = Server(self._display, int(command["watch"]))
        allowed = [ProgramRule(**rule) for rule in command.get("allowed", ())]
        self._watch = Watch(server, lambda seen: self._storm.take(seen, time.monotonic()), allowed)
        self._watch.let_be(self._ours)
        self._watch.put_right()
        self._say({"watching": command["watch"]})

    def _write(self, seen: Sighting) -> None:
        self._say({"seen": asdict(seen)})

    def _say(self, told: dict[str, object]) -> None:
        os.write(self._told, json.dumps(told).encode() + b"\n")


def main() -> int:
    """Guard; return 1 where there is nothing to guard with."""
    try:
        Guard(sys.stdin.fileno(), sys.stdout.fileno()).run()
    except LockdownUnavailable as error:
        sys.stdout.write(json.dumps({"unavailable": error.detail}) + "\n")
        return 1
    except BrokenPipeError:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
