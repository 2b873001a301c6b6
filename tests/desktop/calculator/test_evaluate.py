"""A line of a calculator: what it comes to, and in which words it has no result."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.calculator.evaluate import Manner, evaluate
from desktop.calculator.numbers import CalculationError, Trouble, shown
from desktop.calculator.tokens import LONGEST

SCIENTIFIC, RADIANS, BODMAS = Manner(), Manner(degrees=False), Manner(scientific=False)


def result(line: str, manner: Manner = SCIENTIFIC, answer: int = 0) -> str:
    """Return what the calculator shows for a line."""
    return shown(evaluate(line, manner, answer=Decimal(answer)))


def trouble(line: str, manner: Manner = SCIENTIFIC) -> Trouble:
    """Return why a line has no result."""
    with pytest.raises(CalculationError) as caught:
        evaluate(line, manner)
    return caught.value.trouble


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("0.1+0.2", "0.3"),
        ("1/3*3", "1"),
        ("2+3×4", "14"),
        ("(2+3)×4", "20"),
        ("8÷4÷2", "1"),
        ("10-4-3", "3"),
        ("-2²", "−4"),
        ("(-2)²", "4"),
        ("2^3^2", "512"),
        ("2^-1", "0.5"),
        ("6÷2(1+2)", "9"),
        ("2π", "6.28318530718"),
        ("(1+2", "3"),
        ("√9+1", "4"),
        ("50%×8", "4"),
        ("1,5+1", "2.5"),
        ("٣+٤", "7"),
        ("1.5E3", "1500"),
        ("2E-3", "0.002"),
        ("10^15", "1E15"),
        ("2÷3", "0.666666666667"),
    ],
)
def test_a_line_comes_to_what_the_rules_of_arithmetic_say(line: str, expected: str) -> None:
    """Brackets, orders, then products, then sums; the same strength from left to right, powers from the right."""
    assert expected == result(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("sin 30", "0.5"),
        ("cos 60", "0.5"),
        ("tan(45)", "1"),
        ("sin 180", "0"),
        ("cos 90", "0"),
        ("sin(-30)", "−0.5"),
        ("sin 390", "0.5"),
        ("sin⁻¹ 0.5", "30"),
        ("5!", "120"),
        ("69!", "1.71122452428E98"),
        ("3ˣ√27", "3"),
        ("3ˣ√-8", "−2"),
        ("∛64", "4"),
        ("27^(1/3)", "3"),
        ("ln e", "1"),
        ("log 1000", "3"),
        ("4⁻¹", "0.25"),
        ("abs(-3)", "3"),
    ],
)
def test_functions_give_exact_values_where_there_are_some(line: str, expected: str) -> None:
    """Angles in degrees, roots, logarithms and factorials show no noise behind the twelfth digit."""
    assert expected == result(line)


def test_angles_can_be_in_radians() -> None:
    """Half a turn is pi."""
    assert ["0", "−1", "1", "1.57079632679"] == [
        result(line, RADIANS) for line in ("sin π", "cos π", "tan(π÷4)", "asin 1")
    ]


def test_the_last_result_can_be_used_again() -> None:
    """Ans stands for what came out last."""
    assert "43" == result("Ans+1", answer=42)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1÷0", Trouble.DIVISION_BY_ZERO),
        ("0^-1", Trouble.DIVISION_BY_ZERO),
        ("√-1", Trouble.NOT_A_NUMBER),
        ("0^0", Trouble.NOT_A_NUMBER),
        ("tan 90", Trouble.NOT_A_NUMBER),
        ("acos 2", Trouble.NOT_A_NUMBER),
        ("ln 0", Trouble.NOT_A_NUMBER),
        ("2.5!", Trouble.NOT_A_NUMBER),
        ("(-8)^0.5", Trouble.NOT_A_NUMBER),
        ("70!", Trouble.TOO_LARGE),
        ("9^9^9^9", Trouble.TOO_LARGE),
        ("10^99×10", Trouble.TOO_LARGE),
        ("", Trouble.UNCLEAR),
        ("2 3", Trouble.UNCLEAR),
        ("2+", Trouble.UNCLEAR),
        ("1)", Trouble.UNCLEAR),
        ("__import__('os')", Trouble.UNCLEAR),
        ("foo(1)", Trouble.UNCLEAR),
        ("(" * 100 + "1", Trouble.TOO_LONG),
        ("1" * (LONGEST + 1), Trouble.TOO_LONG),
    ],
)
def test_a_line_without_a_result_says_why(line: str, expected: Trouble) -> None:
    """What cannot be calculated is told by its kind."""
    assert expected is trouble(line)


def test_trouble_in_reading_says_where() -> None:
    """The place of the first sign that does not belong is known."""
    with pytest.raises(CalculationError) as caught:
        evaluate("2+×3", SCIENTIFIC)

    assert 2 == caught.value.at


@pytest.mark.parametrize("line", ["sin 30", "5!", "3ˣ√8", "π", "ln 2", "2³"])
def test_the_plain_calculator_has_no_functions(line: str) -> None:
    """Where a scientific calculator was not granted, typing its functions gives nothing."""
    assert Trouble.UNCLEAR is trouble(line, BODMAS)


def test_the_plain_calculator_has_orders() -> None:
    """Squares, powers and square roots are the O of BODMAS."""
    assert ["19", "9", "8"] == [result(line, BODMAS) for line in ("3²+2×5", "√81", "2^3")]


Tree = tuple[str, Fraction | None]


def _joined(children: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    def join(left: Tree, sign: str, right: Tree) -> Tree:
        line = f"({left[0]}){sign}({right[0]})"
        a, b = left[1], right[1]
        if a is None or b is None or (sign == "÷" and not b):
            return line, None
        return line, {"+": a + b, "-": a - b, "×": a * b}[sign] if sign != "÷" else a / b

    return st.builds(join, children, st.sampled_from("+-×÷"), children)


_WHOLE = st.integers(-999, 999).map(lambda n: (str(n), Fraction(n)))
_PARTS = st.decimals(-99, 99, places=3).map(lambda n: (f"{n:f}", Fraction(n)))


@given(st.recursive(_WHOLE | _PARTS, _joined, max_leaves=6))
def test_brackets_and_the_four_operations_agree_with_fractions(tree: Tree) -> None:
    """A line in brackets comes to what fractions say, as far as the calculator shows; by nothing one cannot divide."""
    line, exact = tree
    try:
        found: Fraction | None = Fraction(evaluate(line, SCIENTIFIC))
    except CalculationError:
        found = None
    if (
        exact is None or found is None
    ):  # what is nothing in fractions may be a last digit in decimals, and back
        return
    size = max(abs(exact), Fraction(1))

    assert abs(found - exact) <= size * Fraction(1, 10**12)


@given(st.lists(st.tuples(st.sampled_from("+-×"), st.integers(0, 99)), max_size=8), st.integers(0, 99))
def test_precedence_agrees_with_python(rest: list[tuple[str, int]], first: int) -> None:
    """Products before sums, without a bracket, as in any book."""
    line = str(first) + "".join(f"{sign}{number}" for sign, number in rest)
    sums, product = [], Fraction(first)
    for sign, number in rest:
        if sign == "×":
            product *= number
        else:
            sums.append(product)
            product = Fraction(number if sign == "+" else -number)
    exact = sum(sums) + product

    assert exact == Fraction(evaluate(line, BODMAS))


@given(st.text(alphabet="0123456789.,+-*/^()!%²³ sincotaglπe√E¹⁻", max_size=60))
def test_any_line_has_a_result_or_a_reason(line: str) -> None:
    """Whatever is typed, the calculator answers; nothing else is ever raised."""
    try:
        value = evaluate(line, SCIENTIFIC)
    except CalculationError:
        return

    assert value.is_finite()


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40, places=6))
def test_what_is_shown_can_be_typed_again(value: Decimal) -> None:
    """A number in view, put back into a line, is the number that is shown."""
    assert shown(value) == shown(evaluate(shown(value), SCIENTIFIC))
