"""The supervisor: a process of its own that covers the screen when the exam's is killed, stopped or does not answer.

It is started by the exam and outlives it. Commands come on its standard input, one JSON object a line: ``{"supervise":
4711, "window": 4194310, "again": ["carrel", "open"]}`` names the exam's process, its window (0: none to cover) and what
starts it anew; ``{"beat": 7}`` is a sign of life, and is answered with the same; ``{"beside": [4712]}`` are processes that stand by
the exam as this one does: one that somebody has stopped is ended, so that the exam hears of it; ``{"picture": {…}}`` is what the
curtain shows; ``{"end": true}`` sets the machine free. Where the input ends without that, the exam is gone: the
supervisor covers the screen and starts it anew. The new one says on its standard output ``{"engaging": true}`` before
it takes the screen and ``{"here": true}`` when it has it, and brings its own supervisor.
"""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from base64 import b64decode
from contextlib import suppress
from typing import Any

from desktop.errors import LockdownUnavailable
from desktop.lockdown.curtain import Curtain, NoCurtain, Picture
from desktop.lockdown.process_state import end, is_stopped, let_go_on
from desktop.lockdown.relief import RELIEVES
from desktop.lockdown.supervision import Act, Supervision

LOOK_SECONDS, HOLD_SECONDS = 0.2, 0.02
"""How often it looks while all is well, and while it covers the screen."""
BLOCK = 1 << 16
LEFT = "left"
"""What stands in the queue where a stream has ended."""


class Supervisor:
    """Supervises one exam. ``commands`` and ``told`` are the files, by number, from which it hears and to which it says.

    What another exam said before stays in the queue, and is known by its number: no file is closed before the end.
    """

    def __init__(self, commands: int, told: int, curtain: Curtain) -> None:
        self._told = told
        self._curtain = curtain
        self._heard: queue.Queue[tuple[int, dict[str, Any] | str]] = queue.Queue()
        self._exam = commands
        self._started: list[subprocess.Popen[bytes]] = []
        self._pid = 0
        self._again: list[str] = []
        self._beside: list[int] = []
        self._supervision: Supervision | None = None
        self._covers = False
        self._done = False
        self._follow(commands)

    def run(self) -> None:
        """Supervise until there is nothing to supervise."""
        self._say({"ready": os.getpid()})
        while not self._done:
            wait = HOLD_SECONDS if self._covers else LOOK_SECONDS
            with suppress(queue.Empty):
                source, told = self._heard.get(timeout=wait)
                self._take(source, told)
            for pid in filter(is_stopped, self._beside):
                end(pid)
            if self._supervision is not None:
                stopped = is_stopped(self._pid)
                self._do(self._supervision.look(time.monotonic(), stopped=stopped))
            self._curtain.hold()
        self._curtain.close()

    def _follow(self, file: int) -> None:
        def read() -> None:
            rest = b""
            while block := os.read(file, BLOCK):
                *lines, rest = (rest + block).split(b"\n")
                for line in lines:
                    with suppress(ValueError):  # whatever a library prints there is not for us
                        told = json.loads(line)
                        if isinstance(told, dict):
                            self._heard.put((file, told))
            self._heard.put((file, LEFT))

        threading.Thread(target=read, daemon=True).start()

    def _take(self, source: int, told: dict[str, Any] | str) -> None:
        if source != self._exam:
            return  # of one that is gone
        now = time.monotonic()
        if isinstance(told, str):
            if self._supervision is None or not self._again:
                self._done = True
            else:
                self._do(self._supervision.gone(now))
            return
        if "supervise" in told:
            self._pid, self._again = int(told["supervise"]), list(told["again"])
            self._supervision = Supervision(now)
            self._curtain.hang(int(told["window"]))
            self._say({"supervising": self._pid})
        if "beside" in told:
            self._beside = [int(pid) for pid in told["beside"]]
        if "picture" in told:
            picture = told["picture"]
            self._curtain.show_then(Picture(**{**picture, "pixels": b64decode(picture["pixels"])}))
        if "beat" in told:
            self._say(told)
            if self._supervision is not None:
                self._do(self._supervision.beat(now))
                gap = self._supervision.gap
                if gap is not None:
                    self._say({"gap": gap.seconds, "stopped": gap.stopped})
        if "engaging" in told and self._supervision is not None:
            self._do(self._supervision.engaging())
        if "end" in told or "here" in told:
            self._done = True

    def _do(self, decided: tuple[Supervision, tuple[Act, ...]]) -> None:
        self._supervision, acts = decided
        for act in acts:
            match act:
                case Act.COVER:
                    self._covers = True
                    self._curtain.cover()
                case Act.UNCOVER:
                    self._covers = False
                    self._curtain.uncover()
                case Act.STAND_ASIDE:
                    self._curtain.stand_aside()
                case Act.CONTINUE:
                    let_go_on(self._pid)
                case Act.KILL:
                    end(self._pid)
                case Act.START:
                    self._start()

    def _start(self) -> None:
        """Start the exam anew. Where that cannot be it is tried again, as where it ends at once."""
        try:
            started = subprocess.Popen(
                self._again,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                env=os.environ | {RELIEVES: str(os.getpid())},
            )
        except OSError:
            if self._supervision is not None:
                self._do(self._supervision.gone(time.monotonic()))
            return
        self._pid = started.pid
        self._started.append(started)
        if started.stdout is not None:
            self._exam = started.stdout.fileno()
            self._follow(self._exam)

    def _say(self, told: dict[str, object]) -> None:
        with suppress(BrokenPipeError):  # nobody listens any more
            os.write(self._told, json.dumps(told).encode() + b"\n")


def find_curtain() -> Curtain:
    """Return what can cover this screen."""
    if sys.platform != "linux" or not os.environ.get("DISPLAY"):
        return NoCurtain()
    from desktop.lockdown.x11.curtain import X11Curtain  # on X11 alone: it is loaded nowhere else

    try:
        return X11Curtain()
    except LockdownUnavailable:
        return NoCurtain()


def main() -> int:
    """Supervise; return 1 where the screen went away meanwhile, and with it all there was to cover."""
    if sys.platform != "win32":
        with suppress(PermissionError):
            os.setsid()  # what ends the exam's whole group does not end this
    try:
        Supervisor(sys.stdin.fileno(), sys.stdout.fileno(), find_curtain()).run()
    except LockdownUnavailable:
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
