"""Our window, engaged as an exam's is in a session of Cage; says once what it found, ends with its input."""

import faulthandler
import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from assessment.attempt.lockdown import LockdownPolicy, Tier
from desktop.errors import TierTooLow
from desktop.lockdown.findings.lookout import Lookout
from desktop.lockdown.journal import Journal
from desktop.lockdown.probe import probe
from desktop.lockdown.session import session_kind
from desktop.room_lock import RoomLock, WindowLock
from desktop.ui.kiosk.backends import backend_for
from desktop.ui.kiosk_window import KioskWindow

SHOWN_MS = 1_000
SECONDS = 80
"""One that takes longer than this says where it stands, and ends."""


def main() -> None:
    """Try to begin a test that requires tier B, then one that requires nothing; hold the window and tell."""
    faulthandler.dump_traceback_later(SECONDS, exit=True)
    application = QApplication(sys.argv[:1])
    window = KioskWindow()
    window.show()
    found = probe()
    lock = RoomLock(Journal(Path(sys.argv[1])), found, Lookout(screens=lambda: ()))
    lock.use(
        WindowLock(window),
        hold=backend_for(session_kind(os.environ, sys.platform), found, window, lock_screen=True),
        awake=None,
    )
    refused = ""
    try:
        lock.engage(LockdownPolicy(required_tier=Tier.HARDENED))
    except TierTooLow as error:
        refused = error.detail
    locked = lock.engage(LockdownPolicy())

    def tell() -> None:
        screen = window.screen().geometry()
        told = {
            "platform": QGuiApplication.platformName(),
            "session": session_kind(os.environ, sys.platform),
            "tier": found.tier.value,
            "reasons": sorted({control.reason for control in found.controls if control.control == "keys"}),
            "refused": refused,
            "engaged": locked.engaged is not None and locked.engaged.controls,
            "says_not_locked": window.not_locked.isVisible(),
            "fills": window.geometry() == screen,
        }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()

    def leave() -> None:
        lock.release()
        QApplication.exit()

    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(leave)
    QTimer.singleShot(SHOWN_MS, tell)
    application.exec()
    os._exit(
        0
    )  # taking a connection to Wayland down may wait for its other end; that is Qt's, and nothing of ours is left


if __name__ == "__main__":
    main()
