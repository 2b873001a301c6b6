"""The sample of forty questions by keyboard alone: three passages, a page a section, from sign-in to the receipt.

Each answer is one that the key calls right, so that the log can be looked at by scoring it.
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.content.form import build_form
from assessment.content.interaction import Essay, MultipleChoice, ShortText, SingleChoice, TrueFalseNotGiven
from assessment.ids import RESPONSE, ItemId
from assessment.interchange.source import Source
from assessment.scoring.rules import AcceptText, MapResponse, MatchCorrect
from assessment.scoring.score import score_attempt
from desktop.background import Background
from desktop.presenters.room import RoomPresenter
from desktop.ui.candidate_room import build_window
from desktop.ui.interactions.multiple_choice import MultipleChoiceWidget
from desktop.ui.interactions.single_choice import SingleChoiceWidget
from desktop.ui.theme import LIGHT, apply_theme
from tests.desktop.ui.conftest import activate
from tests.end_to_end.by_keyboard import Candidate, Sitting
from tests.end_to_end.sample_desk import forty_questions, sample_desk
from tests.fakes.lock import FakeLock

Key = Qt.Key
ESSAY = "A dry leaf is not dead; it waits."
FLAGGED = ItemId("p2-q19")


@pytest.fixture(scope="module")
def sample() -> Source:
    """The sample as its folder says it."""
    return forty_questions()


@pytest.fixture
def sitting(qapp: QApplication, qtbot: QtBot, tmp_path: Path, sample: Source) -> Iterator[Sitting]:
    """A computer that holds the sample, its window open."""
    apply_theme(qapp, LIGHT)
    with sample_desk(tmp_path / "device", sample).opened() as device:
        background = Background()
        room = RoomPresenter(device, background, FakeLock(), "1.0")
        window = build_window(room, media=room.media)
        qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
        window.resize(1366, 768)
        activate(qtbot, window)
        room.open()
        yield Sitting(Candidate(room, window, qtbot), device)
        window.close_for_good()
        room.close()
        background.drain()


def test_forty_questions_are_answered_by_keyboard_alone(sitting: Sitting, sample: Source) -> None:
    """All forty answers reach the log as meant: all that a key can mark is right, and one is flagged."""
    who = sitting.candidate
    who.begin()
    answered: list[ItemId] = []
    while True:
        name = who.arrive()
        _answer(who, sample, name)
        who.saved()
        if name == FLAGGED:
            who.press(Key.Key_F, with_=Qt.KeyboardModifier.ControlModifier)
        answered.append(name)
        if len(answered) == len(sample.pool.items):
            break
        who.press(Key.Key_N, with_=Qt.KeyboardModifier.AltModifier)
        who.until(lambda name=name: who.attempt.current != name)  # type: ignore[misc]  # mypy infers no type of a lambda with a default
    who.hand_in()

    record = sitting.record()
    test = next(iter(sample.pool.tests.values()))
    form = build_form(test, sample.pool.items, b"seed")
    score = score_attempt(form, sample.pool.items, sample.keys, record.responses)
    assert 40 == len(answered) == len(set(answered))
    assert State.SUBMITTED is record.state
    assert {FLAGGED} == set(record.flagged)
    assert score.maximum - Decimal(6) == score.score  # the essay waits for a person
    assert (ESSAY,) == record.responses[ItemId("p3-q40")].values()


def _answer(who: Candidate, sample: Source, name: ItemId) -> None:
    (asked,) = sample.pool.items[name].interactions
    rule = None if isinstance(asked, Essay) else sample.keys[name].rules[RESPONSE]
    match asked:
        case TrueFalseNotGiven():
            assert isinstance(rule, MatchCorrect)
            who.write(rule.correct[0][0])  # T, F, N
        case SingleChoice():
            assert isinstance(rule, MatchCorrect)
            _choose(who, who.find(SingleChoiceWidget), rule.correct)
        case MultipleChoice():
            assert isinstance(rule, MapResponse)
            worth = tuple(value for value, points in rule.entries if points > 0)
            _choose(who, who.find(MultipleChoiceWidget), worth)
        case ShortText():
            assert isinstance(rule, AcceptText)
            who.write(rule.accepted[0])
        case Essay():
            who.write(ESSAY)
        case _:
            raise AssertionError(asked)


def _choose(
    who: Candidate, group: SingleChoiceWidget | MultipleChoiceWidget, values: tuple[str, ...]
) -> None:
    """Press the letters that stand before these choices."""
    shown = [choice.id for choice in group.choices]
    for value in values:
        who.write(chr(ord("a") + [str(id) for id in shown].index(value)))
