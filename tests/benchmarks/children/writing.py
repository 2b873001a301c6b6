"""A candidate who types into an essay that is long already, at the real windows, and into a bare editor of Qt's.

Says as JSON how long each key took to be painted, and by how much the event loop was held up meanwhile; both also in
processor time of the screen's thread, which what else goes on at the computer does not stretch.
"""

import json
import random
import sys
from pathlib import Path
from time import thread_time
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from assessment.ids import ItemId
from desktop.app import make_qt
from desktop.ui.interactions.essay import EssayWidget
from tests.benchmarks.children.sitting import Candidate
from tests.benchmarks.exam import WORDS
from tests.benchmarks.painting import PaintWatch, now

LENGTH, A_PARAGRAPH = 20_000, 120
PACE_MS, TICK_MS = 60, 2
TYPED = "and so it was that nobody came. "
Sheet = QTextEdit | QPlainTextEdit


class Writer:
    """Types at the end of a long text, at the pace of somebody fast."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._ticks = Ticks()
        cursor = sheet.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        sheet.setTextCursor(cursor)
        sheet.setFocus()

    def write(self, keys: int) -> dict[str, list[float]]:
        """Press keys; return ms from each press to its painting, and all lateness of the event loop in ms."""
        self._ticks.start()
        took = [self._press(TYPED[n % len(TYPED)]) for n in range(keys)]
        QTest.qWait(1_200)  # what was typed last is stored
        self._ticks.stop()
        return {
            "keys": [whole for whole, _ in took],
            "keys_cpu": [cpu for _, cpu in took],
            "late": self._ticks.late,
            "late_cpu": self._ticks.cpu,
        }

    def _press(self, letter: str) -> tuple[float, float]:
        QTest.qWait(PACE_MS)
        watch = PaintWatch(self._sheet.window(), lambda: self._sheet)
        begin, cpu = now(), thread_time()
        QTest.keyClick(self._sheet, letter)  # type: ignore[call-overload]  # its stubs want a key, Qt takes a letter
        return (watch.wait() - begin) * 1000, (thread_time() - cpu) * 1000


class Ticks(QObject):
    """By how many ms each tick of a 2 ms timer came late, and how many the thread had worked since the last one."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.cpu: list[float] = []
        self._expected = self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._expected, self._worked = now() + TICK_MS / 1000, thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        at, worked = now(), thread_time()
        self.late.append(max(0.0, (at - self._expected) * 1000))
        self.cpu.append((worked - self._worked) * 1000)
        self._expected, self._worked = at + TICK_MS / 1000, worked


def essay(formatted: bool) -> str:
    """Return a text of 20,000 words in paragraphs; formatted, with some words strong or emphasised."""
    chance = random.Random(7)
    paragraphs = []
    for _ in range(LENGTH // A_PARAGRAPH + 1):
        words = chance.choices(WORDS, k=A_PARAGRAPH)
        if formatted:
            words[10], words[60] = f"<strong>{words[10]}</strong>", f"<em>{words[60]}</em>"
        paragraphs.append(" ".join(words))
    return "".join(f"<p>{text}</p>" for text in paragraphs) if formatted else "\n".join(paragraphs)


def bare(like: Sheet) -> tuple[QWidget, Sheet]:
    """Return an editor as Qt has it, with the same text, and the window of its own that it stands in."""
    window = QWidget()
    made: Sheet = QTextEdit(window) if isinstance(like, QTextEdit) else QPlainTextEdit(window)
    made.setFont(like.font())
    made.setPlainText(like.toPlainText())
    made.resize(like.size())
    window.resize(like.size())
    window.show()
    QTest.qWaitForWindowActive(window)
    return window, made


def _fill(sheet: Sheet, text: str) -> None:
    """Give a sheet a text as if it had been written there."""
    asked = sheet.parentWidget()
    if not isinstance(asked, EssayWidget):
        raise TypeError(asked)
    asked.area.show_value(text)
    QTest.keyClick(sheet, Qt.Key.Key_Return)


def main() -> None:
    """Type so many keys into each sort of essay and into its bare peer."""
    qt = make_qt()
    candidate = Candidate(Path(sys.argv[1]))
    candidate.start()
    keys = int(sys.argv[2])
    told: dict[str, Any] = {}
    for name in ("plain", "rich"):
        sheet = candidate.sheet(ItemId(name))
        _fill(sheet, essay(name == "rich"))
        QTest.qWait(1_500)
        told[name] = Writer(sheet).write(keys)
        window, peer = bare(sheet)
        told[f"bare-{name}"] = Writer(peer).write(keys)
        window.close()
    print(json.dumps(told), flush=True)
    candidate.leave()
    qt.exit()


if __name__ == "__main__":
    main()
