"""A test screen with tools at hand, for the tests of each tool."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.test import Stimulus
from assessment.ids import StimulusId
from desktop.presenters.facts import Screen, ToolFacts
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt
from tests.fakes.tools import every_tool

SHEET = ToolFacts(
    "sheet:areas",
    Stimulus(StimulusId("areas"), "Areas", "<p>Area of a circle</p><p>Area of a square</p><p>Volume</p>"),
)
Part = TypeVar("Part")


class Bench:
    """One test screen, its attempt and its window."""

    def __init__(self, open_room: Opener, *at_hand: ToolFacts, size: tuple[int, int] = (1366, 768)) -> None:
        self.attempt = FakeAttempt()
        self.tools = self.attempt.tools
        self.tools.offer(*(at_hand or (*every_tool(), SHEET)))
        self.window: KioskWindow
        self.room, self.window = open_room(Screen.TEST, attempt=self.attempt, size=size)
        self.view = self._view()

    def wear_another_look(self, qtbot: QtBot) -> None:
        """Let the screen be built anew with larger text."""
        before = self.view
        self.room.display.step_text(1)
        qtbot.waitUntil(lambda: self.window.stack.currentWidget() is not before)
        self.view = self._view()

    def _view(self) -> TestView:
        view = self.window.stack.currentWidget()
        assert isinstance(view, TestView)
        return view

    def take(self, word: str, kind: type[Part]) -> Part:
        """Take a tool up and return it."""
        self.view.tools.toggle(word)
        QApplication.processEvents()
        return self.part(word, kind)

    def part(self, word: str, kind: type[Part]) -> Part:
        """Return a tool that was taken up."""
        part = self.view.tools._parts[word]
        assert isinstance(part, kind)
        return part

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focus or self.window, key, modifiers)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type where the keyboard is."""
        assert self.focus is not None
        QTest.keyClicks(self.focus, words)

    @property
    def focus(self) -> QWidget | None:
        """Where the keyboard is."""
        return focus_in(self.window)
