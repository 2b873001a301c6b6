"""What a scientific calculator does to one number or two. Angles are in degrees or radians, results in decimals.

Angles are brought between 0 and 45 degrees in decimals first, so that sin 30° is a half and sin 180° nothing.
"""

import math
from collections.abc import Callable, Mapping
from decimal import Context, Decimal, DecimalException, Overflow

from desktop.calculator.numbers import (
    CONTEXT,
    ONE,
    CalculationError,
    Trouble,
    divide,
    root,
    within_bounds,
)

PI = Decimal("3.141592653589793238462643383279503")
E = Decimal("2.718281828459045235360287471352662")
LARGEST_FACTORIAL = 69
_LARGEST_ANGLE = Decimal("1E+12")
_TINY_ANGLE = Decimal("1E-9")
_EXACT = Context(prec=60)
_LONG_PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494")
_DOUBLE = Context(prec=15)
"""As far as the standard library's functions are right."""
_STRAIGHT, _RIGHT, _HALF_RIGHT = Decimal(180), Decimal(90), Decimal(45)

Function = Callable[[Decimal, bool], Decimal]


def power(base: Decimal, exponent: Decimal) -> Decimal:
    """Return a power.

    Raises:
        CalculationError: there is none, or it is too large.
    """
    if not base and exponent < 0:
        raise CalculationError(Trouble.DIVISION_BY_ZERO)
    try:
        return within_bounds(CONTEXT.power(base, exponent))
    except Overflow:
        raise CalculationError(Trouble.TOO_LARGE) from None
    except DecimalException:
        raise CalculationError(Trouble.NOT_A_NUMBER) from None


def root_of(degree: Decimal, value: Decimal) -> Decimal:
    """Return the root of any degree; an odd one of a negative number is negative.

    Raises:
        CalculationError: there is none.
    """
    if value < 0 and degree % 2 in (ONE, -ONE):
        return -root_of(degree, -value)
    about = power(value, divide(ONE, degree))
    whole = Context(prec=30).plus(about)
    return whole if abs(degree) < 100 and power(whole, degree) == value else about


def factorial(value: Decimal) -> Decimal:
    """Return a factorial.

    Raises:
        CalculationError: the number is not whole, negative, or too large.
    """
    if value < 0 or value != value.to_integral_value():
        raise CalculationError(Trouble.NOT_A_NUMBER)
    if value > LARGEST_FACTORIAL:
        raise CalculationError(Trouble.TOO_LARGE)
    return Decimal(math.factorial(int(value)))


def _sine(value: Decimal, in_degrees: bool) -> Decimal:
    if abs(value) < _TINY_ANGLE and not in_degrees:
        return value
    return _sine_of(_degrees(value, in_degrees))


def _cosine(value: Decimal, in_degrees: bool) -> Decimal:
    return _sine_of(_RIGHT - _degrees(value, in_degrees))


def _tangent(value: Decimal, in_degrees: bool) -> Decimal:
    cosine = _cosine(value, in_degrees)
    if not cosine:
        raise CalculationError(Trouble.NOT_A_NUMBER)
    return divide(_sine(value, in_degrees), cosine)


def _degrees(value: Decimal, in_degrees: bool) -> Decimal:
    """Return an angle in degrees, between minus and plus a whole turn."""
    if abs(value) > _LARGEST_ANGLE:
        raise CalculationError(Trouble.TOO_LARGE)
    if not in_degrees:
        value = _EXACT.divide(_EXACT.multiply(value, _STRAIGHT), _LONG_PI).quantize(
            Decimal("1E-25"), context=_EXACT
        )
    return _EXACT.remainder(value, 2 * _STRAIGHT)


def _sine_of(degrees: Decimal) -> Decimal:
    sign = -ONE if degrees < 0 else ONE
    degrees = _EXACT.remainder(abs(degrees), 2 * _STRAIGHT)
    if degrees >= _STRAIGHT:
        degrees, sign = degrees - _STRAIGHT, -sign
    if degrees > _RIGHT:
        degrees = _STRAIGHT - degrees
    if degrees > _HALF_RIGHT:
        found = math.cos(math.radians(_RIGHT - degrees))
    else:
        found = math.sin(math.radians(degrees))
    return sign * _rounded(found)


def _inverse(function: Callable[[float], float]) -> Function:
    def angle(value: Decimal, in_degrees: bool) -> Decimal:
        try:
            found = function(float(value))
        except ValueError:
            raise CalculationError(Trouble.NOT_A_NUMBER) from None
        return _rounded(math.degrees(found) if in_degrees else found)

    return angle


def _rounded(value: float) -> Decimal:
    return within_bounds(_DOUBLE.create_decimal(repr(value)))


def _logarithm(function: Callable[[Decimal], Decimal]) -> Function:
    def logarithm(value: Decimal, _: bool) -> Decimal:
        if value <= 0:
            raise CalculationError(Trouble.NOT_A_NUMBER)
        return within_bounds(function(value))

    return logarithm


FUNCTIONS: Mapping[str, Function] = {
    "sin": _sine,
    "cos": _cosine,
    "tan": _tangent,
    "asin": _inverse(math.asin),
    "acos": _inverse(math.acos),
    "atan": _inverse(math.atan),
    "ln": _logarithm(CONTEXT.ln),
    "log": _logarithm(CONTEXT.log10),
    "abs": lambda value, _: abs(value),
    "√": lambda value, _: root(value),
    "∛": lambda value, _: root_of(Decimal(3), value),
}
CONSTANTS: Mapping[str, Decimal] = {"π": PI, "e": E}
