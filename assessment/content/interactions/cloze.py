"""A text with gaps: to type into, to choose in, or to fill from a bank of words; and a text with words to pick.

``text`` is restricted HTML in which ``<gap id="...">`` and ``<hot id="...">...</hot>`` mark the places.
"""

from dataclasses import dataclass

from assessment.content.interactions.values import (
    MAX_ENTRY_CHARACTERS,
    AssociableChoice,
    Choice,
    Values,
    check_bounds,
    check_ids,
    check_pairs,
    check_picks,
    check_text,
)
from assessment.content.text import marks_in
from assessment.errors import ContentError
from assessment.ids import RESPONSE, ChoiceId, ResponseId


@dataclass(frozen=True, slots=True)
class TextGap:
    """QTI textEntryInteraction in a text; ``max_words`` 0 means no limit. The gap's id is its response's."""

    response_id: ResponseId
    max_words: int = 0
    expected_length: int = 15

    def check(self, values: Values) -> None:
        """Refuse values that this gap cannot take."""
        check_text(values, MAX_ENTRY_CHARACTERS)


@dataclass(frozen=True, slots=True)
class NumberGap:
    """A gap for a number, kept as typed; ``unit`` stands behind it."""

    response_id: ResponseId
    unit: str = ""
    expected_length: int = 8

    def check(self, values: Values) -> None:
        """Refuse values that this gap cannot take."""
        check_text(values, MAX_ENTRY_CHARACTERS)


@dataclass(frozen=True, slots=True)
class SelectGap:
    """QTI inlineChoiceInteraction: one of several, chosen in the text."""

    response_id: ResponseId
    choices: tuple[Choice, ...]
    shuffle: bool = False

    def __post_init__(self) -> None:
        check_ids([choice.id for choice in self.choices], f"gap {self.response_id}", 2)

    def check(self, values: Values) -> None:
        """Refuse values that this gap cannot take."""
        check_picks(values, (choice.id for choice in self.choices), 1)


Gap = TextGap | NumberGap | SelectGap


@dataclass(frozen=True, slots=True)
class Cloze:
    """A text with gaps of any kinds, each a response variable of its own. Only select gaps: an inline choice."""

    text: str
    gaps: tuple[Gap, ...]
    prompt: str = ""

    def __post_init__(self) -> None:
        ids = [gap.response_id for gap in self.gaps]
        check_ids(ids, "gaps")
        check_marks(self.text, "gap", ids)


@dataclass(frozen=True, slots=True)
class GapMatch:
    """QTI gapMatchInteraction: words of a bank are put into gaps, one a gap. Values are pairs "word gap"."""

    text: str
    gaps: tuple[ChoiceId, ...]
    words: tuple[AssociableChoice, ...]
    shuffle: bool = False
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        check_ids(self.gaps, "gaps")
        check_ids([word.id for word in self.words], "words")
        check_marks(self.text, "gap", self.gaps)

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        check_pairs(values, self.words, [AssociableChoice(gap, "") for gap in self.gaps], 0)


@dataclass(frozen=True, slots=True)
class Hottext:
    """QTI hottextInteraction: words or phrases of a text are picked; ``max_choices`` 0 means no limit."""

    text: str
    hots: tuple[ChoiceId, ...]
    min_choices: int = 0
    max_choices: int = 1
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        check_ids(self.hots, "hots")
        check_bounds("max_choices", self.min_choices, self.max_choices, len(self.hots))
        check_marks(self.text, "hot", self.hots)

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        check_picks(values, self.hots, self.max_choices)


def check_marks(text: str, tag: str, ids: tuple[ChoiceId, ...] | list[ResponseId]) -> None:
    """Refuse a text whose marks are not these, in this order.

    Raises:
        ContentError: naming the first that differs.
    """
    found = [id for name, id in marks_in(text) if name == tag]
    if found != list(ids):
        raise ContentError(f"{tag}s", f"the text marks {', '.join(found) or 'none'}, not {', '.join(ids)}")
