"""From a form, keys and responses to sums that can be explained item by item."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content import test as tree
from assessment.content.form import Form, build_form
from assessment.content.interaction import Choice, Essay, Interaction, MultipleChoice, ShortText, SingleChoice
from assessment.content.item import Item
from assessment.content.response import Response, response_of, single
from assessment.errors import ScoringError
from assessment.expression.declaration import Declaration, Kind
from assessment.expression.node import node
from assessment.expression.program import Program
from assessment.expression.values import BaseType, Cardinality
from assessment.ids import RESPONSE, ChoiceId, ItemId, PartId, ResponseId, SectionId, TestId
from assessment.scoring.check_key import check_key
from assessment.scoring.key import AcceptText, ItemKey, Manual, MapResponse, MatchCorrect, Rule
from assessment.scoring.score import score_attempt, score_item

ONE = Decimal(1)
CHOICES = tuple(Choice(ChoiceId(id), id) for id in "ABC")
Q1, Q2, Q3 = ItemId("q1"), ItemId("q2"), ItemId("q3")
ITEMS = {
    Q1: Item(Q1, "<p>?</p>", (SingleChoice(CHOICES),)),
    Q2: Item(Q2, "<p>?</p>", (ShortText(),), Decimal("0.5")),
    Q3: Item(Q3, "<p>?</p>", (Essay(),), Decimal(9)),
}
KEYS = {
    Q1: ItemKey(Q1, {RESPONSE: MatchCorrect(("B",), ONE)}),
    Q2: ItemKey(Q2, {RESPONSE: AcceptText(("tide",), Decimal("0.5"))}),
    Q3: ItemKey(Q3, {RESPONSE: Manual(Decimal(9))}),
}


def form() -> Form:
    """Return a form of two sections: two items, then one."""
    first = tree.Section(SectionId("s1"), "One", items=tree.refs(Q1, Q2))
    second = tree.Section(SectionId("s2"), "Two", items=tree.refs(Q3))
    part = tree.Part(PartId("p"), "P", tree.Navigation.FREE, (first, second))
    return build_form(tree.Test(TestId("t"), "T", (part,)), ITEMS, b"")


def test_sums_are_exact_and_open_marks_are_counted() -> None:
    """Right answers add up exactly; an essay that was written waits for a person and is counted as open."""
    responses = {Q1: single("B"), Q2: single("Tide "), Q3: single("An essay.")}

    score = score_attempt(form(), ITEMS, KEYS, responses)

    assert (score.score, score.maximum, score.pending) == (Decimal("1.5"), Decimal("10.5"), 1)
    assert [Decimal("1.5"), Decimal(0)] == [section.score for section in score.sections]
    assert [0, 1] == [section.pending for section in score.sections]
    assert [ONE, Decimal("0.5"), None] == [item.score for item in score.items]


def test_nothing_given_scores_nothing_and_waits_for_nobody() -> None:
    """An empty attempt has zero in all, and no essay to mark."""
    score = score_attempt(form(), ITEMS, KEYS, {})

    assert (score.score, score.maximum, score.pending) == (Decimal(0), Decimal("10.5"), 0)
    assert not any(item.answered for item in score.items)


@given(
    st.fixed_dictionaries({}, optional={Q1: st.sampled_from("ABC"), Q2: st.text(max_size=5), Q3: st.text()})
)
def test_the_whole_is_the_sum_of_its_parts(given_texts: dict[ItemId, str]) -> None:
    """Whatever is answered, sections add up to the total and nothing exceeds its maximum."""
    responses = {item: single(text) for item, text in given_texts.items()}

    score = score_attempt(form(), ITEMS, KEYS, responses)

    assert score.score == sum(section.score for section in score.sections)
    assert score.maximum == sum(section.maximum for section in score.sections)
    assert score.pending == sum(section.pending for section in score.sections)
    assert all(0 <= (item.score or 0) <= item.maximum for item in score.items)


def test_an_item_of_two_variables_adds_them() -> None:
    """Each response variable is judged by its own rule and the item is their sum."""
    left, right = ResponseId("LEFT"), ResponseId("RIGHT")
    item = Item(Q1, "<p>?</p>", (ShortText(response_id=left), ShortText(response_id=right)), Decimal(2))
    key = ItemKey(Q1, {left: AcceptText(("a",), ONE), right: AcceptText(("b",), ONE)})

    assert Decimal(2) == score_item(item, key, response_of({left: ("a",), right: ("b",)})).score
    assert ONE == score_item(item, key, response_of({left: ("a",), right: ("a",)})).score


def test_a_program_that_fails_takes_no_other_score_away() -> None:
    """One item whose program cannot go on waits for a person and says why; all others are scored."""
    one = node("baseValue", text="1", baseType="integer")
    many = node(
        "containerSize", node("repeat", node("repeat", one, numberRepeats="1000"), numberRepeats="1000")
    )
    outcome = Declaration("SCORE", Kind.OUTCOME, Cardinality.SINGLE, BaseType.INTEGER)
    program = Program((outcome,), response_processing=(node("setOutcomeValue", many, identifier="SCORE"),))
    keys = KEYS | {Q1: ItemKey(Q1, {}, program=program)}

    score = score_attempt(form(), ITEMS, keys, {Q1: single("B"), Q2: single("tide")})

    assert (None, "too_much_work") == (score.items[0].score, score.items[0].fault)
    assert (score.score, score.pending, score.maximum) == (Decimal("0.5"), 1, Decimal("10.5"))


def test_a_missing_key_is_refused_not_scored_as_zero() -> None:
    """An item without a key, or a variable without a rule, is our mistake and is said so."""
    with pytest.raises(ScoringError):
        score_attempt(form(), ITEMS, {Q1: KEYS[Q1]}, {})
    with pytest.raises(ScoringError):
        score_item(ITEMS[Q1], ItemKey(Q1, {}), Response())


@pytest.mark.parametrize(
    ("interaction", "rule"),
    [
        (SingleChoice(CHOICES), MatchCorrect(("Z",), ONE)),
        (SingleChoice(CHOICES), MatchCorrect((), ONE)),
        (MultipleChoice(CHOICES), MapResponse((("A", ONE), ("Z", ONE)))),
        (ShortText(), AcceptText((), ONE)),
    ],
)
def test_a_key_that_does_not_fit_its_item_is_refused(interaction: Interaction, rule: Rule) -> None:
    """Unknown choices and empty keys are found before anybody sits."""
    with pytest.raises(ScoringError):
        check_key(Item(Q1, "<p>?</p>", (interaction,)), ItemKey(Q1, {RESPONSE: rule}))


def test_a_key_covers_exactly_the_variables_of_its_item() -> None:
    """A rule too many or too few is refused."""
    for rules in ({}, {ResponseId("X"): MatchCorrect(("A",), ONE)}):
        with pytest.raises(ScoringError):
            check_key(ITEMS[Q1], ItemKey(Q1, rules))
    for item_id, item in ITEMS.items():
        check_key(item, KEYS[item_id])
