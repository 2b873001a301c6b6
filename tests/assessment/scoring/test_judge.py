"""One answer judged: by the score that counts, with the texts that the key has for just this answer."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.interaction import Choice, Essay, MultipleChoice, SingleChoice
from assessment.content.item import Item
from assessment.content.response import single
from assessment.expression.declaration import Declaration, Kind
from assessment.expression.node import node
from assessment.expression.program import Program
from assessment.expression.values import BaseType, Cardinality
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.scoring.judge import Verdict, judge, judged_by_machine
from assessment.scoring.key import Feedback, ItemKey, Manual, MapResponse, MatchCorrect, When
from assessment.scoring.score import score_item

ONE = Decimal(1)
CHOICES = tuple(Choice(ChoiceId(id), id) for id in "ABCD")
SEVERAL = Item(ItemId("q"), "<p>?</p>", (MultipleChoice(CHOICES),), Decimal(2))
TEXTS = (
    Feedback("always"),
    Feedback("right", When.CORRECT),
    Feedback("partly", When.PARTIAL),
    Feedback("wrong", When.INCORRECT),
    Feedback("C is a trap", When.VALUE, "RESPONSE", "C"),
)
KEY = ItemKey(
    SEVERAL.id,
    {RESPONSE: MapResponse((("A", ONE), ("B", ONE), ("C", -ONE), ("D", -ONE)), Decimal(0), Decimal(2))},
    feedback=TEXTS,
)


@pytest.mark.parametrize(
    ("given", "verdict", "texts"),
    [
        ("AB", Verdict.RIGHT, ["always", "right"]),
        ("A", Verdict.PARTLY, ["always", "partly"]),
        ("D", Verdict.WRONG, ["always", "wrong"]),
        ("ABC", Verdict.PARTLY, ["always", "partly", "C is a trap"]),
    ],
)
def test_the_verdict_and_its_texts(given: str, verdict: Verdict, texts: list[str]) -> None:
    """All, some or no points make the verdict, and each text is told where its condition holds."""
    judged = judge(SEVERAL, KEY, single(*given))

    assert judged is not None
    assert (verdict, texts) == (judged.verdict, [text.text for text in judged.feedback])


@given(st.sets(st.sampled_from("ABCD")), st.integers(0, 5))
def test_the_points_are_those_of_scoring(chosen: set[str], weight: int) -> None:
    """What is shown is what scoring counts, times the item's weight in the test."""
    response = single(*sorted(chosen))

    judged = judge(SEVERAL, KEY, response, b"", Decimal(weight))

    scored = score_item(SEVERAL, KEY, response)
    assert judged is not None
    assert scored.score is not None
    assert (scored.score * weight, scored.maximum * weight) == (judged.score, judged.maximum)


def test_what_a_person_marks_is_not_judged() -> None:
    """An essay has no verdict, and is not offered for checking."""
    essay = Item(ItemId("e"), "<p>?</p>", (Essay(),), Decimal(9))
    key = ItemKey(essay.id, {RESPONSE: Manual(Decimal(9))})

    assert judge(essay, key, single("It was a dark night.")) is None
    assert (False, True) == (judged_by_machine(essay, key), judged_by_machine(SEVERAL, KEY))


def test_an_item_without_points_is_not_judged() -> None:
    """Where nothing can be earned there is no right and no wrong."""
    question = Item(ItemId("q"), "<p>?</p>", (SingleChoice(CHOICES),), Decimal(0))

    assert not judged_by_machine(question, ItemKey(question.id, {RESPONSE: MatchCorrect(("A",), ONE)}))


@pytest.mark.parametrize(("given", "texts"), [("A", ["hit", "not missed"]), ("B", ["missed"])])
def test_texts_by_an_outcome_of_the_program(given: str, texts: list[str]) -> None:
    """Texts that hang on an outcome are told, or hidden, by what the item's program makes of the answer."""
    one = Item(ItemId("q"), "<p>?</p>", (SingleChoice(CHOICES),))
    hit = node("match", node("variable", identifier="RESPONSE"), node("correct", identifier="RESPONSE"))
    key = ItemKey(
        one.id,
        {},
        feedback=(
            Feedback("hit", When.OUTCOME, "TOLD", "hit"),
            Feedback("missed", When.OUTCOME, "TOLD", "missed"),
            Feedback("not missed", When.OUTCOME, "TOLD", "missed", hide=True),
        ),
        program=Program(
            (
                Declaration(
                    "RESPONSE", Kind.RESPONSE, Cardinality.SINGLE, BaseType.IDENTIFIER, correct=("A",)
                ),
                Declaration("SCORE", Kind.OUTCOME, Cardinality.SINGLE, BaseType.FLOAT, default=("0",)),
                Declaration(
                    "TOLD", Kind.OUTCOME, Cardinality.SINGLE, BaseType.IDENTIFIER, default=("missed",)
                ),
            ),
            response_processing=(
                node(
                    "responseCondition",
                    node(
                        "responseIf",
                        hit,
                        node(
                            "setOutcomeValue",
                            node("baseValue", text="hit", baseType="identifier"),
                            identifier="TOLD",
                        ),
                    ),
                ),
            ),
        ),
    )

    judged = judge(one, key, single(given))

    assert judged is not None
    assert texts == [text.text for text in judged.feedback]
