"""The gallery's screens in a process of their own, one after the other, as the lines on standard input name them."""

import os
import sys
import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import LIGHT, apply_theme
from tests.desktop.ui import gallery
from tests.fakes.presenters import FakeRoom


class Showing(QObject):
    """Shows a scene for each line; says its name when it has come to rest."""

    line = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._window: KioskWindow | None = None
        self._room: FakeRoom | None = None
        self.line.connect(self._show)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.line.emit(line.strip())
        self.line.emit("")

    def say(self, line: str) -> None:
        """Say a line to whoever started this."""
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    def _show(self, name: str) -> None:
        if self._window is not None:
            self._window.close_for_good()
            self._window.deleteLater()
        if not name:
            os._exit(0)
        self._room = room = FakeRoom(gallery.attempt_for(name))
        self._window = window = build_window(room, media=gallery.scene_media)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        gallery.scenes()[name](room, window)
        gallery.settle(40)
        self.say(name)


def main() -> int:
    """Show scenes until there are no more lines."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    application.setApplicationName("Carrel")
    apply_theme(application, LIGHT)
    showing = Showing()
    showing.say("ready")
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
