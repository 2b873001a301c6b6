"""Marks on the real screen with the real store: from the pointer to the log, and back after a crash."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.attempt.events import Mark
from assessment.attempt.rules import MAX_MARKS
from assessment.errors import MarksInvalid
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.rich_text import no_media
from desktop.ui.views.test_view import TestView
from tests.builders import Q1, Desk, resumed, started
from tests.desktop.presenters.helpers import CANDIDATE, Heard, drain
from tests.desktop.ui.conftest import activate
from tests.fakes.presenters import FakeSending

PASSAGE = "stimulus/passage"
A_PORT = Mark(5, 10, "solid")
"""The title is "Ports", the passage "A port is a door."."""


@pytest.fixture
def background(qtbot: QtBot, device: Device) -> Iterator[Background]:
    """The threads of one application."""
    background = Background()
    yield background
    background.drain()


class Sitting:
    """The test screen of an attempt under way."""

    def __init__(self, qtbot: QtBot, running: RunningAttempt, background: Background, desk: Desk) -> None:
        self._qtbot, self._background = qtbot, background
        self.attempt = AttemptPresenter(running, background, desk.clock, CANDIDATE)
        self.attempt.begin()
        self.view = TestView(self.attempt, FakeSending(), no_media)
        qtbot.addWidget(self.view)
        self.view.resize(1100, 700)
        activate(qtbot, self.view)
        QTest.qWait(60)

    @property
    def text(self) -> MarkedText:
        text = self.view.marks.texts.at(PASSAGE)
        assert text is not None
        return text

    @property
    def options(self) -> ChoiceGroup:
        item = self.view.pages.item(Q1)
        assert item is not None
        group = item.interactions[0]
        assert isinstance(group, ChoiceGroup)
        return group

    def settled(self) -> None:
        drain(self._qtbot, self._background)


def test_marks_survive_a_crash(qtbot: QtBot, device: Device, background: Background, desk: Desk) -> None:
    """What was highlighted, noted and ruled out is on the disk, and on the screen again after coming back."""
    sitting = Sitting(qtbot, background.on_database(lambda: started(device)), background, desk)
    sitting.text.select(A_PORT.start, A_PORT.end)
    sitting.text.taken.emit(sitting.text)
    sitting.view.marks.highlight()
    sitting.text.select(14, 17)
    sitting.text.taken.emit(sitting.text)
    sitting.view.marks.note()
    card = sitting.view.marks.notes.card
    assert card is not None
    QTest.keyClicks(card.editor, "why a door?")
    QTest.keyClick(card.editor, Qt.Key.Key_Escape)
    sitting.options.strike(3)
    sitting.settled()
    sitting.attempt.stop()

    kept = (A_PORT, Mark(14, 17, "note", "why a door?"))
    assert kept == load_attempt(device, sitting.attempt.attempt.attempt_id).marks[PASSAGE]
    again, _ = background.on_database(lambda: resumed(device))
    back = Sitting(qtbot, again, background, desk)
    assert kept == tuple(back.text.marks)
    assert [False, False, False, True] == [card.struck for card in back.options.cards]
    assert [A_PORT.kind, "note"] == [mark.kind for mark in back.attempt.attempt.marks[PASSAGE]]
    back.attempt.stop()


def test_a_refusal_is_told_and_the_text_shows_what_is_kept(
    qtbot: QtBot, device: Device, background: Background, desk: Desk
) -> None:
    """More marks than are kept: the room is told why, and the text is as it was."""
    sitting = Sitting(qtbot, background.on_database(lambda: started(device)), background, desk)
    problems = Heard(sitting.attempt.problem)
    sitting.attempt.marks.mark(PASSAGE, tuple(Mark(n, n + 1, "x") for n in range(MAX_MARKS + 1)))
    sitting.view.marks.texts.show(PASSAGE)
    sitting.settled()

    assert [MarksInvalid] == [type(error) for error in problems.words]
    assert () == tuple(sitting.text.marks)
    sitting.attempt.stop()
