"""Long lists, a page at a time: which part of one is asked for, and where the parts beside it are."""

from collections.abc import Mapping
from dataclasses import dataclass

_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Paged:
    """Page ``number``, from 1 on, of a list of so many (``of``), ``most`` on each."""

    number: int
    most: int
    of: int = 0

    @property
    def first(self) -> int:
        """Where in the list it begins."""
        return (self.number - 1) * self.most

    @property
    def last(self) -> int:
        """Where in the list it ends."""
        return min(self.first + self.most, self.of)

    @property
    def before(self) -> int | None:
        """The number of the page before it."""
        return self.number - 1 if self.number > 1 else None

    @property
    def after(self) -> int | None:
        """The number of the page after it."""
        return self.number + 1 if self.last < self.of else None


def page_asked(query: Mapping[str, str], most: int, name: str = "page") -> Paged:
    """Return the page that an address asks for; the first where it names none that can be."""
    told = query.get(name, "")
    fits = told.isascii() and told.isdecimal() and len(told) <= _LONGEST
    return Paged(max(1, int(told)) if fits else 1, most)
