"""A window held as an exam's is, or not at all, that says what it sees as JSON lines; by itself it is a green one to write in.

Commands come a line at a time: ``text`` says what was written, ``opened`` which menus are open, ``release`` lets the
machine go, ``end`` ends it.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QPoint, QSocketNotifier, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from assessment.attempt.lockdown import LockdownPolicy, ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.sequence import Sequence
from desktop.lockdown.sighting import Sighting
from desktop.room_lock import WindowLock
from desktop.ui.kiosk.x11_hold import X11Hold
from desktop.ui.kiosk_window import KioskWindow

GREEN = (0, 160, 0)


class Held:
    """A window and what holds it."""

    def __init__(self, window: KioskWindow, journal: Path) -> None:
        self.window = window
        self.hold = X11Hold(window)
        self.hold.seen.connect(say)
        self.sequence = Sequence((WindowLock(window), *self.hold.operations), Journal(journal))
        window.close_wished.connect(lambda: say(Sighting("keys", "close_attempt")))

    def engage(self) -> None:
        """Hold the machine, as the application does: its window has been there for long."""
        self.window.show()
        QApplication.processEvents()
        self.sequence.engage()
        self.begin()

    def begin(self) -> None:
        """Show what there is to work on."""

    def release(self) -> None:
        """Let the machine go."""
        self.sequence.release()

    def obey(self) -> None:
        """Do what was asked."""
        command, *words = sys.stdin.readline().split()
        match command:
            case "opened":
                tell({"opened": [type(one).__name__ for one in _others(self.window)]})
            case "release":
                self.release()
                tell({"released": True})
            case "end":
                self.sequence.release()
                QApplication.exit()
            case _:
                tell(self.answer(command, words))

    def answer(self, command: str, words: list[str]) -> dict[str, object]:
        """Answer what only this window knows."""
        raise NotImplementedError(command)


class GreenText(Held):
    """Green all over, with a text to write in and a menu, both Qt's own."""

    def __init__(self, journal: Path) -> None:
        window = KioskWindow()
        super().__init__(window, journal)
        page = QWidget()
        page.setAutoFillBackground(True)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.green)
        page.setPalette(palette)
        self.text = QPlainTextEdit()
        self.text.setFixedSize(400, 200)
        column = QVBoxLayout(page)
        self.menu = QComboBox()
        self.menu.addItems(["One", "Two"])
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignCenter)
        window.stack.addWidget(page)

    def begin(self) -> None:
        """Let it be written in."""
        self.text.setFocus()

    def answer(self, command: str, words: list[str]) -> dict[str, object]:
        """Say what was written, and where."""
        if command in ("place", "menu"):
            return {command: place_of(self.text if command == "place" else self.menu)}
        return {command: self.text.toPlainText()}


def place_of(widget: QWidget) -> list[int]:
    """Return where a widget is on the screens: left, top, width, height."""
    corner = widget.mapToGlobal(QPoint())
    return [corner.x(), corner.y(), widget.width(), widget.height()]


def _others(window: QWidget) -> list[QWidget]:
    """Return what else of ours is open: menus, lists, boxes."""
    return [one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]


def say(seen: Sighting) -> None:
    """Tell a sighting."""
    tell({"seen": asdict(seen)})


def tell(told: dict[str, object]) -> None:
    """Say something in one line."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main(make: Callable[[Path], Held]) -> None:
    """Show a window; ``held`` holds it, ``open`` fills the screen and no more. A program may be named that is excepted."""
    application = QApplication(sys.argv[:1])
    held = make(Path(sys.argv[2]))
    if len(sys.argv) > 3:
        held.hold.use(LockdownPolicy(exceptions=(ProgramRule(path=sys.argv[3]),)))
    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    commands.activated.connect(held.obey)
    if sys.argv[1] == "held":
        try:
            held.engage()
        except LockdownUnavailable as error:
            tell({"window": held.window.number})
            tell({"refused": error.detail})
    else:
        held.window.showFullScreen()
        held.begin()
    tell({"window": held.window.number})
    sys.exit(application.exec())


if __name__ == "__main__":
    main(GreenText)
