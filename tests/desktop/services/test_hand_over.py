"""An attempt goes from one machine to another in a file: nothing of it is lost, and never have two of them it unseen."""

from pathlib import Path

import pytest

from assessment.attempt.events import Noted, SubmitMethod, Submitted
from assessment.attempt.states import State
from desktop.services.read_attempts import load_attempt
from desktop.services.show_result import receipt_of
from tests.builders import Q1, Q3, Q4, answers, responded, visited
from tests.desktop.services.seats import given, going_on, left, make_seat, taken


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_an_attempt_goes_on_at_the_other_machine(tmp_path: Path, stick: Path) -> None:
    """Answers, notes, place and time are there, new answers join them, and the end is one attempt's end."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    with first.opened() as device:
        running = left(device, responded(Q1, "A"), visited(Q3), Noted("sea"), responded(Q3, "a sailor"))
        first.clock.advance(60_000)
        file = given(device, running.attempt.attempt_id, stick)
        old = load_attempt(device, running.attempt.attempt_id)
    second.clock.advance(180_000)

    with second.opened() as device:
        attempt_id = taken(device, file.path)
        assert State.PAUSED is load_attempt(device, attempt_id).state
        again = going_on(device)
        assert (Q3, "sea") == (again.attempt.current_item, again.attempt.note)
        again.record(responded(Q4, "at sea"), Submitted(SubmitMethod.CANDIDATE))
        ended = load_attempt(device, attempt_id)

    assert old.handed is not None
    assert {Q1: ("A",), Q3: ("a sailor",), Q4: ("at sea",)} == answers(ended)
    assert [1, 2] == [seat for seat, _ in ended.seats]
    assert again.attempt == ended
    assert receipt_of(again.attempt) == receipt_of(ended)
