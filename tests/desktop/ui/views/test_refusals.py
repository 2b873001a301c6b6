"""An answer that is refused is told of wherever the candidate is, and again at its question."""

from pytestqt.qtbot import QtBot

from assessment.content.response import Response
from assessment.errors import ResponseInvalid
from desktop.presenters.facts import Screen
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt


def test_a_refusal_of_a_question_that_was_left_is_told_and_shown_on_coming_back(
    open_room: Opener, qtbot: QtBot
) -> None:
    """The message names the question; its sentence stands below the question until it is answered anew."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt())
    attempt = room.attempt
    assert attempt is not None
    squares = [item for section in attempt.navigator for item in section.items]
    first, other = squares[0], squares[-1]
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    attempt.go_to(other.item_id)
    qtbot.waitUntil(lambda: view.pages.item(other.item_id) is not None)

    attempt.response_refused.emit(first.item_id, ResponseInvalid(first.item_id, "x"))

    assert f"Question {first.number}" in window.banner.accessibleName()
    attempt.go_to(first.item_id)
    item = view.pages.item(first.item_id)
    assert item is not None
    qtbot.waitUntil(item.refusal.isVisible)
    item.chosen.emit(first.item_id, Response())
    attempt.go_to(other.item_id)
    attempt.go_to(first.item_id)
    assert first.item_id not in view.pages.refusals
