"""A candidate at the real windows in a fresh process: presses Start, then goes through the test. Says times as JSON."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QTextEdit, QWidget

from assessment.ids import ItemId
from desktop.app import Application, Options, make_qt
from desktop.paths import Paths
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import Screen
from desktop.presenters.room import RoomPresenter
from desktop.ui.views.test_view import TestView
from tests.benchmarks.exam import NUMBER, SECRET
from tests.benchmarks.painting import PaintWatch, now

NOBODY = (sys.executable, "-c", "")
"""Supervised as a candidate is; who would be started anew is nobody, and the supervisor ends with the screen."""
SETTLE_MS, PACE_MS, PATIENCE_SECONDS = 300, 90, 20


class Candidate:
    def __init__(self, home: Path) -> None:
        self._application = Application(Options(Paths(home), again=NOBODY))
        self._application.start()
        _await(lambda: self._application.room is not None)
        room = self._application.room
        if room is None:
            raise RuntimeError("no room")
        self._room: RoomPresenter = room
        self.window: QWidget = self._application.window

    def start(self) -> float:
        """Sign in, press Start; return ms until the first item was painted."""
        room = self._room
        _await(lambda: room.screen is Screen.SIGN_IN)
        room.sign_in.sign_in(NUMBER, SECRET)
        _await(lambda: room.screen is Screen.IDENTITY)
        room.identity.confirm()
        _await(lambda: room.screen is Screen.CHECK and room.check.can_go_on)
        room.check.go_on()
        _await(lambda: room.screen is Screen.INSTRUCTIONS)
        QTest.qWait(SETTLE_MS)
        return self._press("Start the test", self._item_in_view)

    def move(self, button: str) -> tuple[float, bool]:
        """Press Next or Back; return ms until the item was painted, and whether it stands on another page."""
        attempt = self.attempt
        QTest.qWait(PACE_MS)
        here, page = attempt.current, attempt.page.page.index

        def arrived() -> QWidget | None:
            return None if attempt.current == here else self._item_in_view()

        took = self._press(button, arrived)
        return took, page != attempt.page.page.index

    def sheet(self, item_id: ItemId) -> QTextEdit | QPlainTextEdit:
        """Go to an essay; return what it is written on."""
        if self._room.attempt is not None:
            self._room.attempt.go_to(item_id)
        QTest.qWait(SETTLE_MS)
        item = self._item_in_view()
        if item is None:
            raise RuntimeError("no essay")
        rich, plain = item.findChildren(QTextEdit), item.findChildren(QPlainTextEdit)
        return rich[0] if rich else plain[0]

    @property
    def attempt(self) -> AttemptPresenter:
        """The attempt under way."""
        if self._room.attempt is None:
            raise RuntimeError("no attempt")
        return self._room.attempt

    @property
    def at_end(self) -> bool:
        """Whether the last item is in view."""
        return self._room.attempt is None or self._room.attempt.is_last

    def leave(self) -> None:
        """Close the application in good order."""
        self._application.stop()

    def _press(self, name: str, wanted: Callable[[], QWidget | None]) -> float:
        buttons = self.window.findChildren(QAbstractButton)
        button = next(b for b in buttons if b.isVisible() and b.isEnabled() and b.accessibleName() == name)
        watch = PaintWatch(self.window, wanted)
        begin = now()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return (watch.wait() - begin) * 1000

    def _item_in_view(self) -> QWidget | None:
        view, attempt = self._application.window.stack.currentWidget(), self._room.attempt
        if not isinstance(view, TestView) or attempt is None:
            return None
        item = view.pages.item(ItemId(attempt.current))
        return item if item is not None and item.isVisible() else None


def _await(true: Callable[[], bool]) -> None:
    end = now() + PATIENCE_SECONDS
    while not true():
        if now() > end:
            raise TimeoutError("the screen did not come")
        QTest.qWait(5)


def main() -> None:
    """Start; with a number of moves given, go on that many items and back again."""
    qt = make_qt()
    candidate = Candidate(Path(sys.argv[1]))
    told: dict[str, object] = {"start": candidate.start()}
    wished = int(sys.argv[2])
    if wished:
        moves: list[tuple[float, bool]] = []
        while len(moves) < wished and not candidate.at_end:
            moves.append(candidate.move("Next"))
        moves += [candidate.move("Back") for _ in range(len(moves))]
        told["moves"] = moves
    print(json.dumps(told), flush=True)
    candidate.leave()
    qt.exit()


if __name__ == "__main__":
    main()
