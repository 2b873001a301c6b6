"""The application itself on a folder that a test has prepared: signs a candidate in, begins, and is held as in an exam.

Commands come a line at a time: ``screen`` says which one is in view, ``left`` how much time is left in ms, ``end`` ends
it. Where it could not open, it says why and ends.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.paths import Paths
from desktop.presenters.facts import Screen
from desktop.presenters.room import RoomPresenter
from tests.builders import SECRET


def say(**told: object) -> None:
    """Say something in one line."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


class Candidate:
    """Goes from the sign-in screen to the test, at each screen what is asked there."""

    def __init__(self, application: app.Application, room: RoomPresenter) -> None:
        self._application, self._room = application, room
        self._commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._commands.activated.connect(self._obey)
        self._left: Screen | None = None
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)
        for changed in (room.screen_changed, room.check.rows_changed):
            changed.connect(lambda *_: self._soon.start())
        self._soon.start()

    def _go_on(self) -> None:
        here = self._room.screen
        if here is self._left or (here is Screen.CHECK and not self._room.check.can_go_on):
            return
        self._left = here
        match here:
            case Screen.SIGN_IN:
                self._room.sign_in.sign_in("C-1", SECRET)
            case Screen.IDENTITY:
                self._room.identity.confirm()
            case Screen.CHECK:
                self._room.check.go_on()
            case Screen.INSTRUCTIONS:
                self._room.start.start()
            case Screen.TEST:
                say(window=self._application.window.number)

    def _obey(self) -> None:
        attempt = self._room.attempt
        match sys.stdin.readline().strip():
            case "screen":
                say(screen=self._room.screen.value)
            case "left":
                say(left=attempt.time.remaining_ms if attempt is not None else None)
            case _:
                QApplication.exit()


def begin(application: app.Application) -> None:
    """Sit down in front of it, or say why that cannot be."""
    if application.room is None:
        say(window=0)
        say(failure=type(application.failure).__name__)
        QApplication.exit()
    else:
        vars(application)["candidate"] = Candidate(application, application.room)


if __name__ == "__main__":
    sys.exit(app.run(app.Options(Paths(Path(sys.argv[1])), theme="light"), begin))
