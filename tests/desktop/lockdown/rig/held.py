"""A green window with a text to write in, held as an exam's is, or not at all; says what it sees as JSON lines.

Commands come a line at a time: ``text`` says what was written, ``release`` lets the machine go, ``end`` ends it.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from assessment.attempt.lockdown import LockdownPolicy, ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.sequence import Sequence
from desktop.lockdown.sighting import Sighting
from desktop.room_lock import WindowLock
from desktop.ui.kiosk.hold import MachineHold
from desktop.ui.kiosk_window import KioskWindow

GREEN = (0, 160, 0)


class Held:
    """The window and what holds it."""

    def __init__(self, journal: Path) -> None:
        self.window = KioskWindow()
        page = QWidget()
        page.setAutoFillBackground(True)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.green)
        page.setPalette(palette)
        self.text = QPlainTextEdit()
        self.text.setFixedSize(400, 200)
        column = QVBoxLayout(page)
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignCenter)
        self.window.stack.addWidget(page)
        self.hold = MachineHold(self.window, held=True)
        self.hold.seen.connect(say)
        self.sequence = Sequence((WindowLock(self.window), *self.hold.operations), Journal(journal))
        self.window.close_wished.connect(lambda: say(Sighting("keys", "close_attempt")))

    def engage(self) -> None:
        """Hold the machine, as the application does."""
        self.sequence.engage()
        self.text.setFocus()

    def obey(self) -> None:
        """Do what was asked."""
        match sys.stdin.readline().strip():
            case "text":
                _write({"text": self.text.toPlainText()})
            case "release":
                self.sequence.release()
                _write({"released": True})
            case _:
                self.sequence.release()
                QApplication.exit()


def say(seen: Sighting) -> None:
    """Tell a sighting."""
    _write({"seen": asdict(seen)})


def _write(told: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Show the window; ``held`` holds it, ``open`` fills the screen and no more. A program may be named that is excepted."""
    application = QApplication(sys.argv[:1])
    held = Held(Path(sys.argv[2]))
    if len(sys.argv) > 3:
        held.hold.use(LockdownPolicy(exceptions=(ProgramRule(path=sys.argv[3]),)))
    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    commands.activated.connect(held.obey)
    if sys.argv[1] == "held":
        try:
            held.engage()
        except LockdownUnavailable as error:
            _write({"window": int(held.window.winId())})
            _write({"refused": error.detail})
    else:
        held.window.showFullScreen()
        held.text.setFocus()
    _write({"window": int(held.window.winId())})
    application.exec()


if __name__ == "__main__":
    main()
