"""Each scoring rule gives exactly what its key says, for every answer there is."""

from decimal import Decimal
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.scoring.apply import points_of
from assessment.scoring.key import AcceptText, Manual, MapResponse, MatchCorrect
from assessment.scoring.words import folded, words

ONE, ZERO = Decimal(1), Decimal(0)


def picks(choices: str) -> list[tuple[str, ...]]:
    """Return every selection of choices."""
    return [*chain.from_iterable(combinations(choices, n) for n in range(len(choices) + 1))]


def test_all_or_nothing_wants_the_whole_set() -> None:
    """Only the exact set scores, in any order; of all 16 selections one."""
    rule = MatchCorrect(("A", "C"), Decimal(2))

    assert [("A", "C")] == [pick for pick in picks("ABCD") if points_of(rule, pick)]
    assert Decimal(2) == points_of(rule, ("C", "A"))


def test_per_choice_counts_right_minus_wrong_within_bounds() -> None:
    """Each right choice adds one, each wrong one takes one, never below zero or above the points."""
    rule = MapResponse((("A", ONE), ("B", ONE), ("C", -ONE), ("D", -ONE)), ZERO, Decimal(2))

    for pick in picks("ABCD"):
        right, wrong = len({"A", "B"} & set(pick)), len({"C", "D"} & set(pick))
        assert max(0, right - wrong) == points_of(rule, pick)


def test_a_map_without_bounds_or_entries_is_plain_arithmetic() -> None:
    """Values not in the map count the default; without bounds nothing is cut; no values score zero."""
    rule = MapResponse((("A", Decimal("0.1")),), None, None, Decimal("-0.2"))

    assert Decimal("-0.1") == points_of(rule, ("A", "Z"))
    assert Decimal("0.1") == points_of(rule, ("A",))
    assert points_of(rule, ()) == ZERO


@pytest.mark.parametrize(
    ("given_text", "right"),
    [
        ("whale oil", True),
        ("  Whale \n OIL ", True),
        ("the whale's oil", True),
        ("the whale\u2019s oil", True),
        ("whale-oil", False),
        ("whaleoil", False),
        ("the whale oil lamp", False),
        ("", False),
    ],
)
def test_short_texts_are_folded_not_guessed(given_text: str, right: bool) -> None:
    """Case, white space and the shape of apostrophes are forgiven; spelling is not."""
    rule = AcceptText(("whale oil", "the whale's oil"), ONE, max_words=3)

    assert (ONE if right else ZERO) == points_of(rule, (given_text,))


def test_too_many_words_score_nothing_even_if_accepted() -> None:
    """The word limit of the question holds against the list of accepted texts."""
    rule = AcceptText(("a b c",), ONE, max_words=2)

    assert points_of(rule, ("a b c",)) == ZERO


def test_case_counts_where_the_key_says_so() -> None:
    """A key may insist on capitals."""
    rule = AcceptText(("NaCl",), ONE, case_sensitive=True)

    assert points_of(rule, ("NaCl",)) == ONE
    assert points_of(rule, ("nacl",)) == ZERO


@given(st.lists(st.text(max_size=9), max_size=3).map(tuple))
def test_a_rule_for_people_gives_nothing_by_itself(values: tuple[str, ...]) -> None:
    """What a person marks, no key scores."""
    assert points_of(Manual(Decimal(9)), values) == ZERO


def test_words_are_runs_with_a_letter_or_digit() -> None:
    """Dashes and dots between spaces are no words; hyphenated words are one."""
    assert ["well-known", "facts:", "3", "(or", "so)"] == words(" well-known facts: 3 – ... (or so)\n")
    assert [] == words(" \t—\n")


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    """Folding is settled after one pass, so keys and answers meet."""
    once = folded(text, case_sensitive=False)

    assert once == folded(once, case_sensitive=False)
