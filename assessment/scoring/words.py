"""Counting and folding words, the same for the counter on the screen and for the key."""

import re
import unicodedata
from dataclasses import dataclass

_END = " .!?,;:…。！？，；：،؛؟"
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"'})
_BLANKS = re.compile(r"\s+")
_UNSPACED = re.compile(
    "[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese: their words have no blanks between them."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How much a text is. ``characters`` leaves out white space; ``unspaced`` are those of scripts without blanks."""

    words: int = 0
    characters: int = 0
    unspaced: int = 0

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(
            self.words + other.words, self.characters + other.characters, self.unspaced + other.unspaced
        )

    def __sub__(self, other: "Amount") -> "Amount":
        return Amount(
            self.words - other.words, self.characters - other.characters, self.unspaced - other.unspaced
        )

    @property
    def has_words(self) -> bool:
        """Whether counting words says anything: not where most is of a script without blanks."""
        return 2 * self.unspaced <= self.characters


def amount_of(text: str) -> Amount:
    """Return how much a text is."""
    return Amount(len(words(text)), len(_BLANKS.sub("", text)), len(_UNSPACED.findall(text)))


def words(text: str) -> list[str]:
    """Return the words of a text: runs between white space that hold a letter or digit."""
    return [word for word in text.split() if any(character.isalnum() for character in word)]


def folded(text: str, *, case_sensitive: bool, accents: bool = True) -> str:
    """Return a text with white space folded, quotes straightened and, unless told, case folded.

    The composed and the decomposed form of a letter come out the same (NFC); without ``accents`` they are taken away.
    """
    plain = " ".join(unicodedata.normalize("NFC", text.translate(_QUOTES)).split())
    if not accents:
        apart = unicodedata.normalize("NFD", plain)
        plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return plain if case_sensitive else plain.casefold()


def without_end(text: str) -> str:
    """Return a folded text without the marks behind its last word; a text of marks alone stays as it is."""
    return text.rstrip(_END) or text


def wildcard(pattern: str) -> re.Pattern[str]:
    r"""Return what matches a folded text with ``*`` for any run of characters and ``\*`` for a star."""
    first, *others = [re.escape(part.replace("\\*", "*")) for part in re.split(r"(?<!\\)\*+", pattern)]
    if not others:
        return re.compile(first)
    *middle, last = others
    # What lies between two stars may be taken where it is found first, for good: no pattern makes a long search.
    return re.compile("".join((first, *(f"(?>.*?{part})" for part in middle), ".*", last)), re.DOTALL)
