"""The pocket calculator, key by key."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.calculator.numbers import Trouble, shown
from desktop.calculator.pocket import KEYS, Pocket


def pressed(keys: str, pocket: Pocket | None = None) -> Pocket:
    """Return the calculator after keys parted by blanks."""
    pocket = pocket or Pocket()
    for key in keys.split():
        pocket = pocket.press(key)
    return pocket


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("", "0"),
        ("0 0 7", "7"),
        (". 5", "0.5"),
        ("1 . 5 . 5", "1.55"),
        ("2 + 3 × 4 =", "20"),
        ("3 + × 4 =", "12"),
        ("2 + 3 = = =", "11"),
        ("5 + = =", "15"),
        ("2 + 3 = 1 0 =", "10"),
        ("2 0 0 + 1 0 % =", "220"),
        ("2 0 0 × 1 0 % =", "20"),
        ("9 √", "3"),
        ("5 ± + 1 =", "−4"),
        ("5 + 3 ± =", "2"),
        ("1 2 3 ⌫", "12"),
        ("1 ⌫ 7", "7"),
        ("1 ÷ 3 × 3 =", "1"),
        ("5 M+ C MR", "5"),
        ("5 M+ 2 M- C MR", "3"),
        ("5 M+ MC MR", "0"),
        ("4 + 5 C 3", "3"),
        ("1 2 3 4 5 6 7 8 9 0 1 2 3", "123456789012"),
    ],
)
def test_keys_do_what_a_pocket_calculator_does(keys: str, expected: str) -> None:
    """From left to right, whatever the signs; the memory outlives clearing."""
    assert expected == pressed(keys).display


@pytest.mark.parametrize(
    ("keys", "expected"),
    [("1 ÷ 0 =", Trouble.DIVISION_BY_ZERO), ("5 ± √", Trouble.NOT_A_NUMBER)],
)
def test_trouble_stays_until_it_is_cleared(keys: str, expected: Trouble) -> None:
    """After an error keys do nothing but clear, and the memory is kept."""
    troubled = pressed(f"7 M+ {keys}")

    assert (expected, "7") == (pressed("5 =", troubled).trouble, pressed("C MR", troubled).display)


def test_squaring_for_ever_ends_in_too_large() -> None:
    """A number that the calculator cannot hold is told, not rounded."""
    assert Trouble.TOO_LARGE is pressed("9 9 9 9 9 9 9 9 9 × " + "= " * 20).trouble


def test_a_result_comes_with_its_line() -> None:
    """What was calculated is told once, for the list of lines."""
    done = pressed("2 + 3 =")

    assert ("2 + 3 = 5", "") == (done.line, done.press("4").line)


@given(st.lists(st.sampled_from(sorted(KEYS)), max_size=40))
def test_any_keys_leave_a_number_or_a_reason(keys: list[str]) -> None:
    """No order of keys breaks the calculator."""
    pocket = Pocket()
    for key in keys:
        pocket = pocket.press(key)

    assert bool(pocket.display) != (pocket.trouble is not None)


@given(st.integers(0, 999), st.lists(st.tuples(st.sampled_from("+-×÷"), st.integers(1, 999)), max_size=6))
def test_a_chain_is_calculated_from_left_to_right(first: int, rest: list[tuple[str, int]]) -> None:
    """Each sign works on what has come out so far."""
    pocket, exact = Pocket(), Decimal(first)
    for key in str(first):
        pocket = pocket.press(key)
    for sign, number in rest:
        exact = {"+": exact + number, "-": exact - number, "×": exact * number}.get(sign, exact / number)
        for key in (sign, *str(number)):
            pocket = pocket.press(key)
    done = pocket.press("=")

    assert Decimal(shown(exact).replace("−", "-")) == pytest.approx(
        Decimal(done.display.replace("−", "-")), rel=Decimal("1E-10"), abs=Decimal("1E-10")
    )
