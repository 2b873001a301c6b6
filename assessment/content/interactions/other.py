"""A number on a scale, and answers that are files: what was made elsewhere, or spoken here."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from assessment.content.blob import BlobRef
from assessment.content.interactions.values import Values
from assessment.errors import ContentError, ResponseInvalid
from assessment.ids import RESPONSE, ResponseId

MEGABYTE = 1_000_000
LONGEST = 40
"""Digits of a number on a scale."""


@dataclass(frozen=True, slots=True)
class Slider:
    """QTI sliderInteraction: a number from ``lower`` to ``upper`` in steps. The value is that number in digits."""

    lower: Decimal
    upper: Decimal
    step: Decimal = Decimal(1)
    vertical: bool = False
    reverse: bool = False
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        numbers = (self.lower, self.upper, self.step)
        if not all(number.is_finite() and abs(number.adjusted()) <= LONGEST for number in numbers):
            raise ContentError("slider", "a number too large, too small or none")
        if not self.lower < self.upper or self.step <= 0:
            raise ContentError("slider", f"{self.lower} to {self.upper} by {self.step}")
        if (self.upper - self.lower) / self.step > 10_000:
            raise ContentError("slider", "more than 10,000 steps")

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        if len(values) > 1:
            raise ResponseInvalid("slider", "more than one value")
        for value in values:
            number = _number(value)
            if not self.lower <= number <= self.upper or (number - self.lower) % self.step:
                raise ResponseInvalid("slider", value)


@dataclass(frozen=True, slots=True)
class Upload:
    """QTI uploadInteraction: a file made elsewhere. ``kinds`` are media types ("application/pdf", "image/*"); none: any."""

    kinds: tuple[str, ...] = ()
    max_bytes: int = 20 * MEGABYTE
    max_files: int = 1
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        if self.max_bytes < 1 or self.max_files < 1:
            raise ContentError("upload", "takes nothing")

    def check(self, values: Values) -> None:
        """Refuse values that do not name files, or name too large or too many."""
        _check_files(values, self.max_bytes, self.max_files)


@dataclass(frozen=True, slots=True)
class AudioRecording:
    """An answer that is spoken (QTI uploadInteraction for sound), at most ``max_seconds`` long."""

    max_seconds: int = 120
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.max_seconds <= 3_600:
            raise ContentError("max_seconds", f"{self.max_seconds}")

    @property
    def max_bytes(self) -> int:
        """How large a recording of that length can be: 24,000 samples a second of two bytes, and a header."""
        return self.max_seconds * 48_000 + 4_096

    def check(self, values: Values) -> None:
        """Refuse values that do not name one recording."""
        _check_files(values, self.max_bytes, 1)


def _check_files(values: Values, largest: int, most: int) -> None:
    if len(values) > most:
        raise ResponseInvalid("files", f"{len(values)} of at most {most}")
    for value in values:
        size = BlobRef.parse(value).size
        if size > largest:
            raise ResponseInvalid("file", f"{size} bytes of at most {largest}")


def _number(value: str) -> Decimal:
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ResponseInvalid("number", value[:80]) from None
    if not number.is_finite() or len(value) > LONGEST:
        raise ResponseInvalid("number", value[:80])
    return number
