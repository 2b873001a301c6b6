"""Weights in percent to rules: exact parts of one point."""

from decimal import Decimal

import pytest

from assessment.interchange.weighted import (
    KeyMissing,
    Weighted,
    number_rule,
    order_matters,
    several_rule,
    single_rule,
    text_rule,
)
from assessment.scoring.rules import AcceptText, MapResponse, MatchCorrect, NearNumber


def weighted(**percents: str) -> list[Weighted]:
    """Return answers by their weights."""
    return [Weighted(value, Decimal(percent)) for value, percent in percents.items()]


def test_one_right_answer_is_all_or_nothing() -> None:
    """One answer with all points and nothing else is a match; any other weight makes a map without bounds."""
    assert MatchCorrect(("A",), Decimal(1)) == single_rule(weighted(A="100", B="0"))
    assert MapResponse((("A", Decimal(1)), ("B", Decimal("-0.5"))), None, None) == single_rule(
        weighted(A="100", B="-50")
    )


def test_parts_that_were_rounded_add_up_to_one() -> None:
    """Thirds of five digits make exactly one point together; sums that are meant to differ stay."""
    thirds = several_rule(weighted(A="33.33333", B="33.33333", C="33.33333", D="-100"))
    half = several_rule(weighted(A="25", B="25"))

    assert Decimal(1) == sum(points for _, points in thirds.entries if points > 0)
    assert Decimal("0.5") == sum(points for _, points in half.entries)
    assert (Decimal(0), Decimal(1)) == (thirds.lower, thirds.upper)


def test_texts_keep_their_order_and_stars() -> None:
    """The best texts are accepted, the others earn their part; stars that are escaped are plain stars."""
    assert AcceptText(("a",), Decimal(1), partial=(("b", Decimal("0.5")),)) == text_rule(
        weighted(b="50", a="100")
    )
    assert AcceptText(("*",), Decimal(1)) == text_rule([Weighted("\\*", Decimal(100))])
    assert text_rule([Weighted("a*", Decimal(100))]).wildcards


def test_a_pattern_before_a_better_text_is_seen() -> None:
    """Where the first match counts elsewhere, a pattern that hides a better text is told."""
    pattern, text = Weighted("a*", Decimal(50)), Weighted("abc", Decimal(100))

    assert order_matters([pattern, text])
    assert not order_matters([text, pattern])


def test_without_anything_right_there_is_no_rule() -> None:
    """No rule is made of answers that earn nothing."""
    with pytest.raises(KeyMissing):
        single_rule(weighted(A="0", B="-50"))
    with pytest.raises(KeyMissing):
        several_rule(weighted(A="0"))
    with pytest.raises(KeyMissing):
        text_rule([])
    with pytest.raises(KeyMissing):
        number_rule([NearNumber(Decimal(1), Decimal(0))])
