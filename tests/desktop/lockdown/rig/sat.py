"""The application with a candidate who answers one question on and on, and a proctor who opens every lock.

What was wanted and ticked, and every lock, is appended to a file, a line of JSON each; the file outlives this process.
"""

import json
import os
import signal
import sys
import time
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from assessment.attempt.events import UnlockChoice
from assessment.content.response import single
from desktop.app import Application, Options, leave, run
from desktop.paths import Paths
from desktop.presenters.facts import SaveState, Screen
from desktop.presenters.room import RoomPresenter
from tests.builders import PIN, Q1, SECRET

PACE_MS = 20
PACE = "CARREL_PACE_MS"
"""Sets, in the environment, how many ms pass from one look to the next."""
FROZEN_SECONDS = 4.0
MODULE = "tests.desktop.lockdown.rig.sat"


class Sat(QObject):
    """Looks every few milliseconds at what is in view, and does what is to be done there."""

    def __init__(self, room: RoomPresenter, told: Path) -> None:
        super().__init__(room)
        self._room = room
        self._told = told
        self._values = cycle("ABC")
        self._wanted = ""
        self._signs_in = self._locked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(int(os.environ.get(PACE, PACE_MS)))

    def _look(self) -> None:
        room = self._room
        if room.screen is not Screen.LOCKED:
            self._locked = False
        match room.screen:
            case Screen.SIGN_IN if not self._signs_in:
                self._signs_in = True
                self._say("signed_in", "C-1")
                room.sign_in.sign_in("C-1", SECRET)
            case Screen.IDENTITY:
                room.identity.confirm()
            case Screen.CHECK if room.check.can_go_on:
                room.check.go_on()
            case Screen.INSTRUCTIONS:
                room.start.start()
            case Screen.LOCKED if not self._locked and room.lock_screen.facts is not None:
                self._locked = True
                self._say("locked", room.lock_screen.facts.kind)
                room.lock_screen.open(PIN, UnlockChoice.GO_ON)
            case Screen.TEST:
                self._answer()

    def _answer(self) -> None:
        attempt = self._room.attempt
        if attempt is None or not attempt.takes_input:
            return
        if self._wanted:
            if attempt.save.state is not SaveState.SAVED:
                return
            self._say("tick", self._wanted)
        self._wanted = next(self._values)
        self._say("want", self._wanted)
        attempt.choose(Q1, single(self._wanted))

    def _say(self, what: str, value: str) -> None:
        with self._told.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"what": what, "value": value}) + "\n")


def main() -> None:
    """Sit in this folder, and tell there what happens. SIGUSR1 has it not answer for a while."""
    signal.signal(signal.SIGUSR1, lambda *_: time.sleep(FROZEN_SECONDS))
    home = Path(sys.argv[1])

    def opened(application: Application) -> None:
        if application.room is not None:
            Sat(application.room, home / "told.jsonl")

    again = (sys.executable, "-m", MODULE, str(home))
    leave(run(Options(Paths(home), again=again), opened))


if __name__ == "__main__":
    main()
