"""Which parts of code are what: keywords, texts, comments. Home of Pygments.

A whole text is read in steps, so that no step is long; a single line at once, as a first guess.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Token, _TokenType
from pygments.util import ClassNotFound

LONGEST_LINE = 2_000
"""Of a longer line only so much has colours."""


class Kind(Enum):
    """What a part of code is, where it is shown in another way than the rest."""

    KEYWORD = "keyword"
    NAME = "name"
    TEXT = "text"
    NUMBER = "number"
    COMMENT = "comment"
    BUILT_IN = "built_in"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a line."""

    start: int
    length: int
    kind: Kind


Spans = tuple[Span, ...]

_KINDS: dict[_TokenType, Kind | None] = {
    Token: None,
    Token.Keyword: Kind.KEYWORD,
    Token.Keyword.Constant: Kind.NUMBER,
    Token.Keyword.Type: Kind.BUILT_IN,
    Token.Operator.Word: Kind.KEYWORD,
    Token.Name.Function: Kind.NAME,
    Token.Name.Class: Kind.NAME,
    Token.Name.Tag: Kind.KEYWORD,
    Token.Name.Attribute: Kind.BUILT_IN,
    Token.Name.Decorator: Kind.BUILT_IN,
    Token.Name.Builtin: Kind.BUILT_IN,
    Token.Literal.String: Kind.TEXT,
    Token.Literal.Number: Kind.NUMBER,
    Token.Comment: Kind.COMMENT,
}


class Language:
    """A language of code by its name; one that nobody knows has no spans."""

    def __init__(self, name: str) -> None:
        self._lexer = _lexer(name)
        self.title = self._lexer.name if self._lexer is not None and name != "text" else ""

    def line(self, text: str) -> Spans:
        """Return the spans of a line, read as if it stood alone."""
        spans = list(self.lines(text[:LONGEST_LINE]))
        return spans[0] if spans else ()

    def lines(self, text: str) -> Iterator[Spans]:
        """Yield the spans of one line after the other; each step is short."""
        if self._lexer is None:
            return
        row: list[Span] = []
        column = 0
        for _, token, words in self._lexer.get_tokens_unprocessed(text):
            kind = _kind_of(token)
            for number, part in enumerate(words.split("\n")):
                if number:
                    yield tuple(row)
                    row, column = [], 0
                if kind is not None and part and column < LONGEST_LINE:
                    row.append(Span(column, len(part), kind))
                column += len(part)
        yield tuple(row)


def _lexer(name: str) -> Lexer | None:
    try:
        return get_lexer_by_name(name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def _kind_of(token: _TokenType) -> Kind | None:
    while token not in _KINDS:
        token = token.parent or Token
    return _KINDS[token]
