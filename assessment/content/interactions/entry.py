"""Answers that are typed: a few words, a number, an essay. What is typed is kept as it is; the key judges it."""

import re
from dataclasses import dataclass

from assessment.content.interactions.values import (
    MAX_ENTRY_CHARACTERS,
    MAX_TEXT_CHARACTERS,
    Values,
    check_text,
)
from assessment.errors import ContentError
from assessment.ids import RESPONSE, ResponseId

_SYNTAX = re.compile(r"[a-z0-9][a-z0-9+#._-]{0,31}")


@dataclass(frozen=True, slots=True)
class ShortText:
    """QTI textEntryInteraction: a few words on one line; ``max_words`` 0 means no limit."""

    max_words: int = 0
    expected_length: int = 24
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give. Too many words are kept: the key judges them."""
        check_text(values, MAX_ENTRY_CHARACTERS)


@dataclass(frozen=True, slots=True)
class Numeric:
    """A number on one line, kept as typed. One unit stands behind the field; of several the candidate picks one.

    The value is the number alone, or number, space and unit where there are several ("12.5 km").
    """

    units: tuple[str, ...] = ()
    expected_length: int = 10
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        if len(set(self.units)) != len(self.units) or any(not _is_unit(unit) for unit in self.units):
            raise ContentError("units", "a unit is empty, has white space or stands twice")

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give. What is no number is kept: the key judges it."""
        check_text(values, MAX_ENTRY_CHARACTERS)


@dataclass(frozen=True, slots=True)
class Essay:
    """QTI extendedTextInteraction; 0 means no limit. Limits advise, they never cut.

    With ``rich`` the value is restricted HTML of paragraphs, lists, strong, em and u; else plain text. ``template`` is
    what the sheet holds at first. ``expected_lines`` is how tall it is at least; 0 leaves it to the screen. With
    ``syntax`` it is code, plain text in the language of that name ("python", "sql"); one that a screen does not know,
    such as "text", is shown without colours.
    """

    min_words: int = 0
    max_words: int = 0
    response_id: ResponseId = RESPONSE
    prompt: str = ""
    rich: bool = False
    template: str = ""
    expected_lines: int = 0
    syntax: str = ""

    def __post_init__(self) -> None:
        if self.syntax and not is_syntax(self.syntax):
            raise ContentError("syntax", "the name of a language is small letters and digits, such as python")
        if self.syntax and self.rich:
            raise ContentError("syntax", "code is not formatted text")

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        check_text(values, MAX_TEXT_CHARACTERS)


def is_syntax(name: str) -> bool:
    """Say whether a word can be the name of a language of code."""
    return _SYNTAX.fullmatch(name) is not None


def _is_unit(unit: str) -> bool:
    return 0 < len(unit) <= 40 and not any(character.isspace() for character in unit)
