"""What people read for the codes of the server."""

from collections.abc import Iterable
from enum import Enum

import pytest

from assessment.attempt.irregularity import CODES
from assessment.attempt.payload import KINDS
from assessment.attempt.severity import CONTROL_OF, FIXED
from assessment.errors import MarkingError
from sync_server.ai.evaluation.rubrics import BuiltIn
from sync_server.ai.evaluation.weigh import Doubt
from sync_server.ai.finding import Gate
from sync_server.console.marking_words import sentence_of
from sync_server.console.words import WORDS
from sync_server.errors import MarkRefused
from sync_server.services.export_results import ResultFormat
from sync_server.services.notice import Event
from sync_server.services.roles import Role


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        ("event", Event),
        ("format", ResultFormat),
        ("role", Role),
        ("doubt", Doubt),
        ("rubric", BuiltIn),
        ("gate", Gate),
    ],
)
def test_every_code_has_its_words(kind: str, codes: Iterable[Enum]) -> None:
    """No page shows a code where there are words for its kind."""
    assert [] == [code.value for code in codes if code.value not in WORDS[kind]]


@pytest.mark.parametrize(
    ("kind", "codes"), [("happened", KINDS), ("irregularity", CODES), ("incident", {*CONTROL_OF, *FIXED})]
)
def test_whatever_happens_in_an_attempt_has_its_words(kind: str, codes: Iterable[str]) -> None:
    """No history of an attempt tells a code where there are words for it."""
    assert [] == [code for code in codes if code not in WORDS[kind]]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (MarkingError("points", "0 to 9"), "Points go from 0 to 9 here."),
        (MarkingError("q5", "points 0 to 9"), "Points go from 0 to 9 here."),
        (MarkingError("q5", "levels criteria"), "Choose a band for each criterion."),
        (MarkingError("annotation", "no such words: nets"), "These words do not stand in the answer: nets"),
        (
            MarkingError("rubrics", "q5: 99 of 9 points"),
            "The bands of a rubric come to more than its item has: q5: 99 of 9 points.",
        ),
        (MarkingError("Style", "bands"), "Criterion “Style” has no band, or too many."),
        (MarkRefused("taken"), "Somebody else has this task in hand."),
        (MarkingError("scheme", "KeyError"), ""),
    ],
)
def test_what_cannot_be_marked_so_is_said_in_a_sentence(error: Exception, told: str) -> None:
    """A marker reads what to type instead, and neither a code nor an id."""
    assert told == sentence_of(error)
