"""Numbers as people write them, all over the world."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.scoring.numbers import readings


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("12.5", ["12.5"]),
        ("12,5", ["12.5"]),
        ("1,200", ["1.200", "1200"]),
        ("1.234.567", ["1234567"]),
        ("1,234,567.8", ["1234567.8"]),
        ("1.234,5", ["1234.5"]),
        ("1 200", ["1200"]),
        ("1'200", ["1200"]),
        ("1\u202f200,5", ["1200.5"]),
        ("−5", ["-5"]),
        ("+5", ["5"]),
        (".5", ["0.5"]),
        ("5.", ["5"]),
        ("3/4", ["0.75"]),
        ("-1/8", ["-0.125"]),
        ("1.2e3", ["1.2E+3"]),
        ("1.2 × 10^3", ["1.2E+3"]),
        ("1,2·10⁻³", ["0.0012"]),
        ("٣٫٥", ["3.5"]),
        ("१२", ["12"]),
        ("", []),
        ("five", []),
        ("1/0", []),
        ("1.2.3", []),
        ("12abc", []),
        ("--5", []),
        ("1e999", []),
        ("NaN", []),
    ],
)
def test_a_number_is_read(text: str, numbers: list[str]) -> None:
    """Each way of writing gives the number it means, both where it may mean two, none where it is no number."""
    assert [Decimal(number) for number in numbers] == list(readings(text))


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    """No text makes reading fail; what comes out is finite."""
    assert all(number.is_finite() for number in readings(text))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9))
def test_a_plain_number_is_itself(number: Decimal) -> None:
    """The digits of a number give that number."""
    assert number == readings(f"{number:f}")[0]
