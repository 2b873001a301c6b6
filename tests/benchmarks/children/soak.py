"""A candidate who works without rest at the real windows in a fresh process; says as JSON what held the screen up.

A second thread watches the first: whenever the event loop has not turned for a frame, it notes where the main thread
stands. What stands in storage or network code then is a frame that the disk or the network has held up.
"""

import json
import random
import sys
import threading
import time
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from assessment.content.interaction import Essay, Interaction, MultipleChoice, ShortText
from assessment.content.response import single
from desktop.app import make_qt
from desktop.presenters.attempt import AttemptPresenter
from tests.benchmarks.children.sitting import Candidate

FRAME_SECONDS, LOOK_SECONDS = 0.016, 0.004
WAITING = (
    *("desktop/services/", "desktop/storage/", "desktop/sync/", "desktop/files/", "desktop/lockdown/"),
    *("desktop/secrets.py", "desktop/settings.py", "desktop/logs.py", "assessment/sync/", "assessment/pack/"),
    *("/sqlalchemy/", "/sqlcipher3/", "/httpx/", "/keyring/", "/zstandard/", "/cryptography/", "/logging/"),
    *("/threading.py", "/queue.py", "/socket.py", "/ssl.py", "/subprocess.py", "/shutil.py", "/tempfile.py"),
)
"""Where a thread stands that has to do with the disk, the network or another thread, however it came there."""
PASSING = frozenset({("/logging/handlers.py", "enqueue")})
"""What stands there puts a line of the log into a queue without an end, which waits for nobody; another thread writes it."""
WORDS = [
    "the",
    "salt",
    "and",
    "timber",
    "of",
    "a",
    "harbour",
    "in",
    "winter",
    "was",
    "carried",
    "by",
    "people",
    "whose",
    "names",
    "were",
    "never",
    "written",
    "down",
]
LONG = 8_000
STEPS_AN_HOUR = 1_200
"""An answer, a move or a flag each three seconds: somebody in a hurry."""


class Watch(threading.Thread):
    """Counts the frames that were late, and those that waited for storage or network, with where they stood."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.late = self.turns = 0
        self.blocked: list[str] = []
        self._main = threading.get_ident()
        self._turned = time.perf_counter()
        self._over = threading.Event()

    def turn(self) -> None:
        """Take note that the event loop has turned."""
        self.turns += 1
        self._turned = time.perf_counter()

    def stop(self) -> None:
        """Watch no longer."""
        self._over.set()
        self.join()

    def run(self) -> None:
        told = 0.0
        while not self._over.wait(LOOK_SECONDS):
            turned = self._turned
            if time.perf_counter() - turned < FRAME_SECONDS or turned == told:
                continue
            told = turned
            self.late += 1
            where = _stands(sys._current_frames().get(self._main))
            if where:
                self.blocked.append(where)


def _stands(frame: FrameType | None) -> str:
    """Return where in storage or network code a thread stands, empty where it does not."""
    while frame is not None:
        place = frame.f_code.co_filename.replace("\\", "/")
        if any(place.endswith(end) and frame.f_code.co_name == name for end, name in PASSING):
            return ""
        if any(part in place for part in WAITING):
            return f"{place}:{frame.f_lineno}"
        frame = frame.f_back
    return ""


class Worker(QObject):
    """Does one thing after another: answers, types, flags, goes on, jumps."""

    def __init__(self, attempt: AttemptPresenter, window: QWidget) -> None:
        super().__init__()
        self._attempt, self._window = attempt, window
        self._chance = random.Random(30)
        self._ids = [item.item_id for section in attempt.navigator for item in section.items]
        self.steps = 0

    def step(self) -> None:
        """Do the next thing."""
        self.steps += 1
        attempt, chance = self._attempt, self._chance
        what = chance.random()
        if what < 0.6:
            self._answer()
        elif what < 0.75 and attempt.can_next:
            attempt.next()
        elif what < 0.8:
            attempt.flag(attempt.current, chance.random() < 0.5)
        elif what < 0.95:
            attempt.go_to(chance.choice(self._ids))
        else:
            attempt.time_changed.emit(attempt.time)

    def _answer(self) -> None:
        attempt = self._attempt
        item = next(item for item in attempt.page.items if item.id == attempt.current)
        asked: Interaction = item.interactions[0]
        if isinstance(asked, ShortText):
            self._type()
        elif isinstance(asked, Essay):
            self._write()
        elif isinstance(asked, MultipleChoice):
            chosen = self._chance.sample([choice.id for choice in asked.choices], 2)
            attempt.choose(item.id, single(*sorted(chosen)))
        else:
            choices = getattr(asked, "choices", ())
            attempt.choose(item.id, single(self._chance.choice(choices).id))

    def _type(self) -> None:
        focus = self._window.focusWidget()
        if isinstance(focus, QLineEdit) and focus.isVisible():
            focus.clear()
            QTest.keyClicks(focus, " ".join(self._chance.choices(WORDS, k=3)))

    def _write(self) -> None:
        """Go on with an essay; one that has become long is begun anew."""
        focus = self._window.focusWidget()
        if isinstance(focus, QPlainTextEdit | QTextEdit) and focus.isVisible():
            if len(focus.toPlainText()) > LONG:
                focus.selectAll()
            QTest.keyClicks(focus, " ".join(self._chance.choices(WORDS, k=5)) + " ")


def soak(candidate: Candidate, seconds: float) -> dict[str, object]:
    """Work for so long, a step each 60 ms; return what was late and why."""
    worker = Worker(candidate.attempt, candidate.window)
    watch = Watch()
    beat = QTimer()
    beat.setTimerType(Qt.TimerType.PreciseTimer)
    beat.setInterval(2)
    beat.timeout.connect(watch.turn)
    beat.start()
    watch.start()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        worker.step()
        QTest.qWait(60)
    watch.stop()
    beat.stop()
    return {"late": watch.late, "blocked": watch.blocked, "turns": watch.turns, "steps": worker.steps}


def grow(candidate: Candidate, hours: float) -> dict[str, object]:
    """Work through so many simulated hours as fast as it goes; return the memory in MiB at each tenth of the way."""
    worker = Worker(candidate.attempt, candidate.window)
    found = [_resident()]
    steps = int(STEPS_AN_HOUR * hours)
    for part in range(10):
        for _ in range(steps // 10):
            worker.step()
            for _ in range(3):
                candidate.attempt.time_changed.emit(candidate.attempt.time)  # the seconds in between
            QTest.qWait(1)
        QTest.qWait(1_500 if part in (0, 9) else 200)
        found.append(_resident())
    return {"memory": found, "steps": worker.steps}


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


def main() -> None:
    """``HOME soak SECONDS`` or ``HOME grow HOURS``."""
    qt = make_qt()
    candidate = Candidate(Path(sys.argv[1]))
    candidate.start()
    work = soak if sys.argv[2] == "soak" else grow
    print(json.dumps(work(candidate, float(sys.argv[3]))), flush=True)
    candidate.leave()
    qt.exit()


if __name__ == "__main__":
    main()
