"""The scale of a slider: its steps counted from 0, their exact values, and which of them are marked. No widgets."""

from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation, localcontext

from assessment.content.interaction import Slider

_EXACT = Context(prec=60)
_ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5))
LONGEST = 40
"""A value has at most so many characters (``Slider.check``)."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Steps of equal size; the last may lie below ``upper`` where the steps do not meet it."""

    lower: Decimal
    upper: Decimal
    step: Decimal

    @classmethod
    def of(cls, asked: Slider) -> "Scale":
        """Return the scale of an item."""
        return cls(asked.lower, asked.upper, asked.step)

    @property
    def last(self) -> int:
        """The highest step."""
        with localcontext(_EXACT):
            return int((self.upper - self.lower) // self.step)

    def text(self, at: int) -> str:
        """Return the value of a step in digits, as it is answered and shown."""
        with localcontext(_EXACT):
            value = self.lower + at * self.step
            return format(value.normalize(), "f") if value else "0"

    def find(self, text: str) -> int | None:
        """Return the step that a text names, whatever its digits or decimal mark; None where it names none."""
        if len(text) > LONGEST:
            return None
        with localcontext(_EXACT):
            try:
                number = Decimal(text.strip().replace(",", "."))
            except InvalidOperation:
                return None
            if not number.is_finite() or not self.lower <= number <= self.upper:
                return None
            at, rest = divmod(number - self.lower, self.step)
            return None if rest else int(at)

    def nearest(self, number: float) -> int:
        """Return the step that is nearest to a number."""
        with localcontext(_EXACT):
            at = ((Decimal(repr(number)) - self.lower) / self.step).to_integral_value()
            return min(max(int(at), 0), self.last)

    def leap(self) -> int:
        """Return how many steps a page key goes: a tenth of the scale."""
        return max(1, round(self.last / 10))

    def marks(self, most: int) -> tuple[int, ...]:
        """Return the steps that are marked, at most so many besides the ends, at round distances."""
        distance = self._distance(max(1, most))
        inner = [at for at in range(0, self.last, distance) if self.last - at >= distance * 0.6 or at == 0]
        return (*inner, self.last)

    def _distance(self, most: int) -> int:
        """Return how many steps lie between marks: so many that the values at them are round, if that can be."""
        with localcontext(_EXACT):
            for exponent in range(self.step.adjusted(), self.step.adjusted() + 8):
                for base in _ROUND:
                    steps, rest = divmod(base.scaleb(exponent), self.step)
                    if not rest and 1 <= steps and self.last <= steps * most:
                        return int(steps)
        return -(-self.last // most)
