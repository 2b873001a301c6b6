"""A pocket calculator: from left to right as the keys are pressed, one memory. A state and what a key makes of it."""

from dataclasses import dataclass, replace
from decimal import Decimal, DecimalException

from desktop.calculator.numbers import (
    CONTEXT,
    HUNDRED,
    MINUS,
    SHOWN,
    ZERO,
    CalculationError,
    Trouble,
    divide,
    root,
    shown,
    within_bounds,
)

DIGITS, SIGNS = frozenset("0123456789"), frozenset("+-×÷")
KEYS = DIGITS | SIGNS | {".", "=", "C", "⌫", "±", "%", "√", "MC", "MR", "M+", "M-"}


@dataclass(frozen=True, slots=True)
class Pocket:
    """``entry`` is what is being typed, empty once it is a result: ``value`` then. ``sign`` waits for its second number.

    ``repeated`` is what a further ``=`` does again; ``line`` what was calculated last, for the list of lines.
    """

    entry: str = ""
    value: Decimal = ZERO
    waiting: Decimal = ZERO
    sign: str = ""
    repeated: tuple[str, Decimal] | None = None
    memory: Decimal = ZERO
    trouble: Trouble | None = None
    line: str = ""
    fresh: bool = False
    """Whether a sign was pressed last, so that another replaces it."""

    @property
    def display(self) -> str:
        """What is shown; empty in trouble."""
        if self.trouble is not None:
            return ""
        return self.entry.replace("-", MINUS) or shown(self.value)

    @property
    def number(self) -> Decimal:
        """The number in view."""
        return Decimal(self.entry) if self.entry else self.value

    def press(self, key: str) -> "Pocket":
        """Return the state after a key. In trouble only ``C`` and the memory's clearing do anything."""
        if key == "C":
            return Pocket(memory=self.memory)
        if key == "MC":
            return replace(self, memory=ZERO)
        if self.trouble is not None or key not in KEYS:
            return self
        try:
            return _pressed(replace(self, line=""), key)
        except CalculationError as error:
            return replace(self, trouble=error.trouble, line="")
        except DecimalException:
            return replace(self, trouble=Trouble.NOT_A_NUMBER, line="")

    def recall(self, value: Decimal) -> "Pocket":
        """Return the state with this number in view, as from the memory."""
        return self if self.trouble is not None else replace(_settled(self, value), line="")


def _pressed(now: Pocket, key: str) -> Pocket:
    if key in DIGITS or key == ".":
        return _typed(now, key)
    if key in SIGNS:
        if now.sign and not now.fresh:
            now = _result(now, now.sign, now.waiting, now.number)
        return replace(
            now, entry="", waiting=now.number, value=now.number, sign=key, fresh=True, repeated=None
        )
    match key:
        case "=":
            return _equals(now)
        case "⌫":
            rest = now.entry[:-1]
            return replace(now, entry="0" if rest in ("", "-", "-0") else rest) if now.entry else now
        case "±":
            return _turned(now)
        case "%":
            return _settled(now, _per_cent(now))
        case "√":
            return _settled(now, root(now.number))
        case "MR":
            return _settled(now, now.memory)
        case _:
            added = CONTEXT.add if key == "M+" else CONTEXT.subtract
            memory = within_bounds(added(now.memory, now.number))
            return replace(_settled(now, now.number), memory=memory, fresh=now.fresh)


def _typed(now: Pocket, key: str) -> Pocket:
    if key == "." and "." in now.entry:
        return now
    if sum(sign.isdigit() for sign in now.entry) >= SHOWN and key != ".":
        return now
    entry = now.entry if now.entry not in ("0", "") or key == "." else ""
    entry = (entry or "0") + key if key == "." else entry + key
    return replace(now, entry=entry, fresh=False, repeated=now.repeated if now.sign else None)


def _turned(now: Pocket) -> Pocket:
    if not now.entry:
        return _settled(now, CONTEXT.minus(now.value))
    return replace(now, entry=now.entry.removeprefix("-") if now.entry.startswith("-") else f"-{now.entry}")


def _per_cent(now: Pocket) -> Decimal:
    """Return per cent of what waits where it is added or taken away, as the keys of a shop's calculator do."""
    part = divide(now.number, HUNDRED)
    return within_bounds(CONTEXT.multiply(now.waiting, part)) if now.sign in ("+", "-") else part


def _equals(now: Pocket) -> Pocket:
    if now.sign:
        second = now.number
        done = _result(now, now.sign, now.waiting, second)
        return replace(done, repeated=(now.sign, second))
    if now.repeated is not None:
        return _result(now, now.repeated[0], now.number, now.repeated[1])
    return _settled(now, now.number)


def _settled(now: Pocket, value: Decimal) -> Pocket:
    return replace(now, entry="", value=value, fresh=False)


def _result(now: Pocket, sign: str, left: Decimal, right: Decimal) -> Pocket:
    value = _calculated(sign, left, right)
    line = f"{shown(left)} {sign.replace('-', MINUS)} {shown(right)} = {shown(value)}"
    return replace(now, entry="", value=value, sign="", fresh=False, line=line)


def _calculated(sign: str, left: Decimal, right: Decimal) -> Decimal:
    match sign:
        case "+":
            return within_bounds(CONTEXT.add(left, right))
        case "-":
            return within_bounds(CONTEXT.subtract(left, right))
        case "×":
            return within_bounds(CONTEXT.multiply(left, right))
        case _:
            return divide(left, right)
