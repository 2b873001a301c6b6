"""What a line comes to: brackets, orders, multiplication and division, addition and subtraction; no code is run.

A grammar by recursive descent. Two values side by side are multiplied (2π), with no more strength than ``×`` has; a
missing bracket at the end is closed; ``-2²`` is −4; powers bind from the right.
"""

from dataclasses import dataclass
from decimal import Decimal

from desktop.calculator.functions import CONSTANTS, FUNCTIONS, factorial, power, root_of
from desktop.calculator.numbers import (
    CONTEXT,
    HUNDRED,
    ONE,
    ZERO,
    CalculationError,
    Trouble,
    divide,
    within_bounds,
)
from desktop.calculator.tokens import Kind, Token, tokens

DEEPEST = 50


@dataclass(frozen=True, slots=True)
class Manner:
    """How a line is read. Without ``scientific`` there are brackets, squares, powers, square roots and per cent only."""

    scientific: bool = True
    degrees: bool = True


_PLAIN = frozenset({"√", "Ans"})
_SCIENTIFIC_SIGNS = frozenset({"ˣ√", "!", "³", "⁻¹"})


def evaluate(line: str, manner: Manner, *, answer: Decimal = ZERO) -> Decimal:
    """Return what a line comes to; ``answer`` is what ``Ans`` stands for.

    Raises:
        CalculationError: it has no result, or cannot be read.
    """
    return _Reading(list(tokens(line)), manner, answer).whole()


class _Reading:
    """One line on its way to its value."""

    def __init__(self, line: list[Token], manner: Manner, answer: Decimal) -> None:
        self._line, self._manner, self._answer = line, manner, answer
        self._at = 0
        self._depth = 0

    def whole(self) -> Decimal:
        value = self._sum()
        if self._next.kind is not Kind.END:
            raise self._unclear()
        return value

    @property
    def _next(self) -> Token:
        return self._line[self._at]

    def _take(self, *signs: str) -> str:
        """Take the next token where it is one of these signs; return it, else nothing."""
        token = self._next
        if token.kind is Kind.SIGN and token.text in signs:
            if token.text in _SCIENTIFIC_SIGNS and not self._manner.scientific:
                raise self._unclear()
            self._at += 1
            return token.text
        return ""

    def _unclear(self) -> CalculationError:
        return CalculationError(Trouble.UNCLEAR, self._next.at)

    def _sum(self) -> Decimal:
        value = self._product()
        while sign := self._take("+", "-"):
            other = self._product()
            value = within_bounds(
                CONTEXT.add(value, other) if sign == "+" else CONTEXT.subtract(value, other)
            )
        return value

    def _product(self) -> Decimal:
        value = self._signed()
        while True:
            sign = self._take("×", "÷")
            if not sign and not self._begins_value():
                return value
            other = self._signed()
            value = divide(value, other) if sign == "÷" else within_bounds(CONTEXT.multiply(value, other))

    def _begins_value(self) -> bool:
        """Say whether a value follows that is no number: a number beside another would be one with a blank in it."""
        token = self._next
        return token.kind in (Kind.FUNCTION, Kind.CONSTANT) or (token.kind is Kind.SIGN and token.text == "(")

    def _signed(self) -> Decimal:
        self._deeper()
        sign = self._take("+", "-")
        value = self._signed() if sign else self._power()
        self._depth -= 1
        return CONTEXT.minus(value) if sign == "-" else value

    def _power(self) -> Decimal:
        value = self._with_signs_behind()
        sign = self._take("^", "ˣ√")
        if not sign:
            return value
        other = self._signed()
        return power(value, other) if sign == "^" else root_of(value, other)

    def _with_signs_behind(self) -> Decimal:
        value = self._value()
        while sign := self._take("!", "%", "²", "³", "⁻¹"):
            match sign:
                case "!":
                    value = factorial(value)
                case "%":
                    value = divide(value, HUNDRED)
                case "⁻¹":
                    value = divide(ONE, value)
                case _:
                    value = power(value, Decimal(2 if sign == "²" else 3))
        return value

    def _value(self) -> Decimal:
        token = self._next
        if self._take("("):
            return self._inside()
        if token.kind is Kind.NUMBER:
            self._at += 1
            return within_bounds(CONTEXT.create_decimal(token.text))
        if not self._manner.scientific and token.text not in _PLAIN:
            raise self._unclear()
        if token.kind is Kind.CONSTANT:
            self._at += 1
            return self._answer if token.text == "Ans" else CONSTANTS[token.text]
        if token.kind is Kind.FUNCTION:
            self._at += 1
            self._deeper()
            negative = self._take("-")  # else the root of -1 could not be asked for without brackets
            given = CONTEXT.minus(self._value()) if negative else self._value()
            self._depth -= 1
            return FUNCTIONS[token.text](given, self._manner.degrees)
        raise self._unclear()

    def _inside(self) -> Decimal:
        """Return what stands in brackets; the last ones need not be closed."""
        self._deeper()
        value = self._sum()
        self._depth -= 1
        if not self._take(")") and self._next.kind is not Kind.END:
            raise self._unclear()
        return value

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise CalculationError(Trouble.TOO_LONG, self._next.at)
