"""Whatever conditions a question has, its native key scores every answer as they say, word for word."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.ids import RESPONSE
from assessment.scoring.rules import Manual
from tests.assessment.interchange.qti12.questions import (
    choice,
    document,
    field,
    item,
    plain_score,
    read,
    text,
)

CHOICES = ("A", "B", "C")
Given = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Condition:
    """A condition as XML, with what it means."""

    xml: str
    holds: Callable[[Given, bool], bool]


def equal(ident: str, value: str) -> Condition:
    """Test a response for a value."""
    return Condition(
        f'<varequal respident="{ident}">{value}</varequal>',
        lambda answers, others: value in answers.get(ident, ()),
    )


def compared(ident: str, name: str, bound: str) -> Condition:
    """Compare a number."""
    tests = {
        "varlt": lambda one, other: one < other,
        "varlte": lambda one, other: one <= other,
        "vargt": lambda one, other: one > other,
        "vargte": lambda one, other: one >= other,
        "varequal": lambda one, other: one == other,
    }

    def holds(answers: Given, others: bool) -> bool:
        return any(tests[name](Decimal(one), Decimal(bound)) for one in answers.get(ident, ()))

    return Condition(f'<{name} respident="{ident}">{bound}</{name}>', holds)


def joined(name: str, parts: list[Condition]) -> Condition:
    """Join conditions."""
    xml = f"<{name}>{''.join(part.xml for part in parts)}</{name}>"

    def holds(answers: Given, others: bool) -> bool:
        truths = [part.holds(answers, others) for part in parts]
        match name:
            case "and":
                return all(truths)
            case "or":
                return any(truths)
            case _:
                return not all(truths)

    return Condition(xml, holds)


OTHER = Condition("<other/>", lambda answers, others: not others)


def conditions(tests: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    """Return conditions of some depth over these tests."""
    deep = st.recursive(
        tests,
        lambda inner: st.one_of(
            st.builds(joined, st.sampled_from(["and", "or"]), st.lists(inner, min_size=1, max_size=3)),
            st.builds(lambda one: joined("not", [one]), inner),
        ),
        max_leaves=5,
    )
    return st.one_of(deep, st.just(OTHER))


@dataclass(frozen=True)
class Branch:
    """A respcondition."""

    condition: Condition
    action: str
    value: int
    stops: bool | None

    @property
    def xml(self) -> str:
        """Its element."""
        goes_on = "" if self.stops is None else f' continue="{"No" if self.stops else "Yes"}"'
        change = f'<setvar varname="SCORE" action="{self.action}">{self.value}</setvar>'
        return f"<respcondition{goes_on}><conditionvar>{self.condition.xml}</conditionvar>{change}</respcondition>"


def branches(tests: st.SearchStrategy[Condition]) -> st.SearchStrategy[list[Branch]]:
    """Return the conditions of a question."""
    one = st.builds(
        Branch,
        conditions(tests),
        st.sampled_from(["Set", "Add", "Add", "Subtract", "Multiply"]),
        st.integers(-3, 5),
        st.sampled_from([None, None, True, False]),
    )
    return st.lists(one, min_size=1, max_size=4)


def expected(found: list[Branch], answers: Given) -> Decimal:
    """Return the score, as one who reads the conditions one by one comes to it."""
    score, others = Decimal(0), False
    for branch in found:
        if branch.condition.holds(answers, others):
            others = True
            match branch.action:
                case "Set":
                    score = Decimal(branch.value)
                case "Add":
                    score += branch.value
                case "Subtract":
                    score -= branch.value
                case _:
                    score *= branch.value
            if branch.stops:
                break
    return score


def subsets(values: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Return all that may be picked."""
    return chain.from_iterable(combinations(values, size) for size in range(len(values) + 1))


def given_one(values: tuple[str, ...]) -> list[Given]:
    """Return no answer, and each of these as the answer."""
    answers: list[Given] = [{"R": (one,)} for one in values]
    return [{"R": ()}, *answers]


def agrees(presentation: str, found: list[Branch], answers: list[Given]) -> None:
    """Assert that the native key scores each answer as the conditions say, or the question was refused by name."""
    xml = document(
        item(text("Which?") + presentation, "".join(one.xml for one in found), decvar=plain_score())
    )
    came = read(xml)
    (entry,) = came.report.entries
    if entry.item_id is None:
        assert {"key_missing"} == {note.code.value for note in entry.notes}
        return
    if any(isinstance(rule, Manual) for rule in came.key.rules.values()):
        assert not any("<var" in one.condition.xml for one in found)
        return
    for one in answers:
        native: Given = one if len(one) > 1 else {str(RESPONSE): one["R"]}
        assert expected(found, one) == came.score_of(came.item, native), (one, came.key)


@settings(max_examples=100, deadline=None)
@given(branches(st.builds(equal, st.just("R"), st.sampled_from(CHOICES))))
def test_one_choice_scores_as_its_conditions_say(found: list[Branch]) -> None:
    """A single choice gives for each choice, and for none, just what its conditions come to."""
    agrees(choice("R", *CHOICES), found, given_one(CHOICES))


@settings(max_examples=100, deadline=None)
@given(branches(st.builds(equal, st.just("R"), st.sampled_from(CHOICES))))
def test_several_choices_score_as_their_conditions_say(found: list[Branch]) -> None:
    """A multiple choice gives for every set of choices just what its conditions come to."""
    agrees(choice("R", *CHOICES, cardinality="Multiple"), found, [{"R": some} for some in subsets(CHOICES)])


@settings(max_examples=100, deadline=None)
@given(branches(st.builds(equal, st.just("R"), st.sampled_from(["cat", "dog"]))))
def test_a_text_scores_as_its_conditions_say(found: list[Branch]) -> None:
    """A typed answer gives just what its conditions come to, also for a text that none of them names."""
    agrees(field("R"), found, [{"R": ()}, {"R": ("cat",)}, {"R": ("dog",)}, {"R": ("cow",)}])


@settings(max_examples=100, deadline=None)
@given(
    branches(
        st.builds(
            compared,
            st.just("R"),
            st.sampled_from(["varlt", "varlte", "vargt", "vargte", "varequal"]),
            st.sampled_from(["1", "2", "3.5"]),
        )
    )
)
def test_a_number_scores_as_its_conditions_say(found: list[Branch]) -> None:
    """A number gives just what its conditions come to: at every bound, between, below and above."""
    numbers = ("0", "1", "1.5", "2", "3", "3.5", "4")
    agrees(field("R", kind="num"), found, given_one(numbers))


@settings(max_examples=100, deadline=None)
@given(branches(st.builds(equal, st.sampled_from(["R1", "R2"]), st.sampled_from(CHOICES))))
def test_two_choices_score_as_their_conditions_say(found: list[Branch]) -> None:
    """Two choices give together just what their conditions come to, however these look at both."""
    shown = choice("R1", *CHOICES) + choice("R2", "A=Ah", "B=Be", "C=Ce")
    singles = [(), *((one,) for one in CHOICES)]
    agrees(shown, found, [{"R1": one, "R2": other} for one in singles for other in singles])
