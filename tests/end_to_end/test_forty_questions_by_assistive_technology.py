"""The sample of forty questions through the accessibility tree alone: no key, no click, from sign-in to the receipt."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from assessment.attempt.states import State
from assessment.content.form import build_form
from assessment.content.interaction import Essay, MultipleChoice, ShortText, SingleChoice, TrueFalseNotGiven
from assessment.content.item import Item
from assessment.ids import RESPONSE, AttemptId
from assessment.interchange.source import Source
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import AcceptText, MapResponse, MatchCorrect
from assessment.scoring.score import score_attempt
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.ui.rich_text import plain_text
from tests.builders import Desk
from tests.end_to_end import atspi
from tests.end_to_end.atspi import Node, until
from tests.end_to_end.every_type_desk import ALWAYS
from tests.end_to_end.listener import Listener, hand_in, listening, sign_in
from tests.end_to_end.sample_desk import forty_questions, sample_desk
from tests.thorough import in_a_thorough_run

ESSAY = "A dry leaf is not dead; it waits."
FLAGGED = 19
JUDGEMENTS = {"true": "True", "false": "False", "not_given": "Not given"}

pytestmark = [
    pytest.mark.skipif(bool(atspi.lacking()), reason=atspi.lacking() or "all is there"),
    in_a_thorough_run,
]


@pytest.fixture(scope="module")
def sample() -> Source:
    """The sample as its folder says it."""
    return forty_questions()


@pytest.fixture
def desk(tmp_path: Path, sample: Source) -> Desk:
    """A computer that holds the sample."""
    return sample_desk(tmp_path / "device", sample, ALWAYS)


@pytest.fixture
def listener(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk: Desk) -> Iterator[Listener]:
    """The application on that computer, on a screen and buses of its own."""
    for name in ("home", "runtime"):
        (tmp_path / name).mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with atspi.surroundings(tmp_path / "runtime") as around, listening(around, desk.paths.home) as listener:
        yield listener


@pytest.mark.timeout(180)
def test_forty_questions_are_answered_through_the_accessibility_tree(
    listener: Listener, desk: Desk, sample: Source
) -> None:
    """All forty answers reach the log as meant: all that a key can mark is right, and one is flagged."""
    test = next(iter(sample.pool.tests.values()))
    form = build_form(test, sample.pool.items, b"seed")
    sign_in(listener)
    for entry in form.entries:
        assert entry.number is not None
        _answer(listener, entry.number, sample.pool.items[entry.item_id], sample.keys[entry.item_id])
        if entry.number == FLAGGED:
            _inside(listener, entry.number, "check box", "Flag").press()
        if entry is not form.entries[-1]:
            listener.press("push button", "Next")
    hand_in(listener)

    with desk.opened() as device:
        (stored,) = list_attempts(device)
        record = load_attempt(device, AttemptId(stored.attempt_id))
    score = score_attempt(form, sample.pool.items, sample.keys, record.responses)
    assert 40 == len(form.entries) == len([one for one in record.responses.values() if one.answered])
    assert State.SUBMITTED is record.state
    assert {form.entries[FLAGGED - 1].item_id} == set(record.flagged)
    assert score.maximum - Decimal(6) == score.score  # the essay waits for a person
    assert (ESSAY,) == record.responses[form.entries[-1].item_id].values()


def _answer(who: Listener, number: int, item: Item, key: ItemKey) -> None:
    """Give the right answer to one question, by what is named inside it."""
    (asked,) = item.interactions
    rule = key.rules[RESPONSE]
    match asked, rule:
        case TrueFalseNotGiven(), MatchCorrect():
            _choose(who, number, "radio button", JUDGEMENTS[rule.correct[0]])
        case SingleChoice(), MatchCorrect():
            (right,) = (choice for choice in asked.choices if choice.id == rule.correct[0])
            _choose(who, number, "radio button", plain_text(right.text))
        case MultipleChoice(), MapResponse():
            worth = {value for value, points in rule.entries if points > 0}
            for choice in asked.choices:
                if choice.id in worth:
                    _choose(who, number, "check box", plain_text(choice.text))
        case ShortText(), AcceptText():
            _inside(who, number, "text", "").write(rule.accepted[0])
        case Essay(), _:
            _inside(who, number, "text", "").write(ESSAY)
        case _:
            raise AssertionError(asked)


def _choose(who: Listener, number: int, role: str, words: str) -> None:
    _inside(who, number, role, words).press()
    until(lambda: "checked" in _inside(who, number, role, words).states, f"{words} of {number} on")


def _inside(who: Listener, number: int, role: str, words: str) -> Node:
    """Wait for what has this role and these words in its name, inside a question."""

    def shown() -> list[Node]:
        inside = who.question(number).shown()
        return [node for node in inside if node.role == role and words in node.name]

    return until(shown, f"{role} {words} in question {number}")[0]
