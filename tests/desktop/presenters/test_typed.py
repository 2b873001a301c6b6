"""Long texts are asked for when they are stored: not at each key, and never too late."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assessment.content.response import Response, single
from assessment.ids import ItemId
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SaveState
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from tests.builders import LIMIT_MS, Q4, Q5, Desk, answers
from tests.desktop.presenters.helpers import drain


class Sheet:
    """What somebody writes on, and how often it was read."""

    def __init__(self) -> None:
        self.text, self.read = "", 0

    def __call__(self) -> Response:
        self.read += 1
        return single(self.text)


def stored(device: Device, attempt: AttemptPresenter) -> dict[ItemId, tuple[str, ...]]:
    """Return the answers that the log holds."""
    return dict(answers(load_attempt(device, attempt.attempt.attempt_id)))


def test_a_burst_of_keys_reads_the_sheet_once(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot
) -> None:
    """However many keys there were before a pause, the text is read once, and what is stored is all of it."""
    sheet = Sheet()

    for _ in range(50):
        sheet.text += "x"
        attempt.type(Q5, sheet)
    before = sheet.read
    qtbot.waitUntil(lambda: attempt.save.state is SaveState.SAVED)

    assert before == 0
    assert sheet.read == 1
    assert {Q5: ("x" * 50,)} == stored(device, attempt)


@pytest.mark.parametrize("way", ["move", "review", "pause", "focus", "flush", "stop", "submit", "time"])
def test_whatever_ends_typing_reads_the_sheet_then(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot, background: Background, way: str
) -> None:
    """Moving, reviewing, pausing, losing the focus, closing, submitting and the end of time store the last letter too."""
    sheet = Sheet()
    sheet.text = "The last wor"
    attempt.type(Q5, sheet)
    sheet.text = "The last word"

    def time_over() -> None:
        desk.clock.advance(LIMIT_MS)
        attempt.clock._tick()

    ways: dict[str, Callable[[], object]] = {
        "move": lambda: attempt.go_to(Q4),
        "review": attempt.review,
        "pause": attempt.pause,
        "focus": lambda: attempt.focus_lost("elsewhere"),
        "flush": attempt.flush,
        "stop": attempt.stop,
        "submit": attempt.submit,
        "time": time_over,
    }

    ways[way]()
    drain(qtbot, background)

    assert {Q5: ("The last word",)} == stored(device, attempt)


def test_what_is_being_written_is_the_answer(attempt: AttemptPresenter) -> None:
    """Whoever asks for the answer meanwhile gets what stands on the sheet."""
    sheet = Sheet()
    sheet.text = "so far"

    attempt.type(Q5, sheet)

    assert single("so far") == attempt.answer(Q5).response
    assert attempt.unsaved == 1
