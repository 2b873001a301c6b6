"""The numbers a calculator knows: decimals of 34 digits, below 10 to the power of 100, shown with twelve."""

from decimal import ROUND_HALF_UP, Context, Decimal, DivisionByZero, InvalidOperation, Overflow
from enum import Enum

SHOWN, TOO_LARGE_FROM, TOO_SMALL_BELOW = 12, Decimal("1E+100"), Decimal("1E-99")
CONTEXT = Context(
    prec=34,
    rounding=ROUND_HALF_UP,
    Emax=9_999,
    Emin=-9_999,
    traps=[InvalidOperation, DivisionByZero, Overflow],
)
"""Wide enough that thirds come back whole when they are shown, narrow enough that no calculation takes long."""
MINUS = "\N{MINUS SIGN}"
ZERO, ONE, HUNDRED = Decimal(0), Decimal(1), Decimal(100)


class Trouble(Enum):
    """Why there is no result."""

    UNCLEAR = "unclear"
    DIVISION_BY_ZERO = "division_by_zero"
    NOT_A_NUMBER = "not_a_number"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"


class CalculationError(Exception):
    """There is no result. ``at`` is where in the line the trouble is, where that is known."""

    def __init__(self, trouble: Trouble, at: int | None = None) -> None:
        super().__init__(trouble.value)
        self.trouble, self.at = trouble, at


def within_bounds(value: Decimal) -> Decimal:
    """Return a result that the calculator can hold; one that is too small to tell from nothing is nothing.

    Raises:
        CalculationError: it is too large.
    """
    if abs(value) >= TOO_LARGE_FROM:
        raise CalculationError(Trouble.TOO_LARGE)
    return value if abs(value) >= TOO_SMALL_BELOW else ZERO


def divide(left: Decimal, right: Decimal) -> Decimal:
    """Return a quotient.

    Raises:
        CalculationError: the divisor is nothing.
    """
    if not right:
        raise CalculationError(Trouble.DIVISION_BY_ZERO)
    return within_bounds(CONTEXT.divide(left, right))


def root(value: Decimal) -> Decimal:
    """Return the square root.

    Raises:
        CalculationError: the number is negative.
    """
    if value < 0:
        raise CalculationError(Trouble.NOT_A_NUMBER)
    return within_bounds(CONTEXT.sqrt(value))


def shown(value: Decimal) -> str:
    """Return a number as the calculator shows it: twelve digits, very large and small ones with an exponent (3.2E15)."""
    rounded = Context(prec=SHOWN, rounding=ROUND_HALF_UP).plus(value).normalize()
    if not rounded:
        return "0"
    exponent = rounded.adjusted()
    if -10 < exponent < SHOWN:
        words = f"{rounded:f}"
    else:
        mantissa = rounded.scaleb(-exponent).normalize()
        words = f"{mantissa:f}E{exponent}"
    return words.replace("-", MINUS)


def number_in(words: str) -> Decimal:
    """Return the number that ``shown`` made these words of."""
    return Decimal(words.replace(MINUS, "-"))
