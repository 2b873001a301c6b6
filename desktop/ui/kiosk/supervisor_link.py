"""The exam's end of the supervisor: tells it what to supervise, shows it signs of life, and hears of gaps."""

import os
from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import asdict

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.lockdown.curtain import Picture
from desktop.lockdown.journal import Journal
from desktop.lockdown.sighting import Sighting
from desktop.ui.kiosk.helper import Helper, own_command

AGAIN_MS = 1_000
"""As for a guard."""
DRAW_MS = 500
"""The picture is drawn when the first question is on the screen: nobody waits for it."""


class SupervisorHold(QObject):
    """The supervisor as an operation of the lock. ``again`` starts the exam anew; ``window`` is the number of the one to
    stand behind, 0 where no screen can be covered; ``picture`` what is shown then. ``changed``: it has another process.
    """

    name = "supervisor"
    required = True
    seen = Signal(object)
    changed = Signal()

    def __init__(
        self,
        again: tuple[str, ...],
        window: Callable[[], int],
        picture: Callable[[], Picture],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._beside: tuple[int, ...] = ()
        self._again, self._window, self._picture = again, window, picture
        command = own_command("supervisor", "desktop.lockdown.supervisor")
        self._helper = Helper(command, self, farewell={"end": True}, outlives=True)
        self._helper.told.connect(self._told)
        self._helper.lost.connect(self._lost)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._begin)
        self._draw = QTimer(self)
        self._draw.setSingleShot(True)
        self._draw.setInterval(DRAW_MS)
        self._draw.timeout.connect(self._send_picture)
        self._young = QTimer(self)
        self._young.setSingleShot(True)
        self._young.setInterval(AGAIN_MS)

    @property
    def pid(self) -> int:
        """The process id of the supervisor; 0: there is none."""
        return self._helper.pid

    def prepare(self) -> None:
        """Start one that supervises nothing yet."""
        self._helper.start()

    def perform(self, journal: Journal) -> None:
        """Let it supervise, and wait until it does. It undoes itself: nothing to journal.

        Raises:
            LockdownUnavailable: it did not start.
        """
        self._begin()
        self._helper.wait_for("supervising")

    def revert(self) -> None:
        """Let it go, with a word: without one it would take this for an unclean end."""
        self._later.stop()
        self._draw.stop()
        self._helper.end()

    def stand_beside(self, pids: Iterable[int]) -> None:
        """Tell it who else stands by the exam."""
        self._beside = tuple(pids)
        self._helper.send({"beside": self._beside})

    def _begin(self) -> None:
        self._helper.start()
        self._young.start()
        self._helper.send({"supervise": os.getpid(), "window": self._window(), "again": self._again})
        self._helper.send({"beside": self._beside})
        self._helper.watch()
        self._draw.start()
        self.changed.emit()

    def _send_picture(self) -> None:
        picture = self._picture()
        self._helper.send(
            {"picture": {**asdict(picture), "pixels": b64encode(picture.pixels).decode("ascii")}}
        )

    def _told(self, line: dict[str, object]) -> None:
        gap = line.get("gap")
        if isinstance(gap, float | int):
            kind = "stopped" if line.get("stopped") else "no_answer"
            self.seen.emit(Sighting("unclean_end", kind, f"{gap:.1f} s"))

    def _lost(self, why: str) -> None:
        self.seen.emit(Sighting("integrity", "supervisor_lost", why))
        self._later.start(AGAIN_MS if self._young.isActive() else 0)
