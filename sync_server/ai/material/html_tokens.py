"""HTML to starts, ends and words, however malformed, in time that grows with its length alone.

``assessment.interchange.html_events`` reads what an export holds in one field; on a whole page of hostile HTML the
parser beneath it takes the square of its length.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sync_server.ai.material.listed import listed

VOID = listed("area base br col embed hr img input link meta param source track wbr")
_RAW = listed("script style textarea xmp iframe noembed noframes plaintext")
_NAME = re.compile(r"[A-Za-z][^\s/>]*")
_INSIDE = re.compile(r"""(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+>""")
_LONGEST_ATTRIBUTES = 4_000


@dataclass(frozen=True, slots=True)
class Start:
    """An element begins; ``attributes`` as they were written, of very long ones the first part."""

    name: str
    attributes: str


@dataclass(frozen=True, slots=True)
class End:
    """An element ends."""

    name: str


@dataclass(frozen=True, slots=True)
class Words:
    """Text, entities resolved."""

    text: str


Token = Start | End | Words


def tokens_of(source: str) -> Iterator[Token]:
    """Yield the tokens of HTML. What is script, style or comment is left out."""
    return _Scanner(source).tokens()


class _Scanner:
    def __init__(self, source: str) -> None:
        self._source = source
        self._quotes = True
        """Whether quoted ``>`` are looked for: not any more once a quote was found that never closes."""
        self._endless: set[str] = set()

    def tokens(self) -> Iterator[Token]:
        source, at = self._source, 0
        while (sign := source.find("<", at)) >= 0:
            if sign > at:
                yield Words(html.unescape(source[at:sign]))
            name = _NAME.match(source, sign + 1)
            if name:
                end = self._end_of_tag(name.end())
                start = Start(
                    name.group().lower().rpartition(":")[2],
                    source[name.end() : end - 1][:_LONGEST_ATTRIBUTES],
                )
                yield start
                at = end
                if start.name in _RAW and not source.startswith("/>", end - 2):
                    at = self._behind_raw(start.name, end)
                    yield End(start.name)
                elif start.name in VOID or source.startswith("/>", end - 2):
                    yield End(start.name)
            elif source.startswith("</", sign) and (name := _NAME.match(source, sign + 2)):
                yield End(name.group().lower().rpartition(":")[2])
                at = self._behind(">", name.end())
            elif source.startswith("<!--", sign):
                at = self._behind("-->", sign + 4)
            elif source.startswith(("<!", "<?"), sign):
                at = self._behind(">", sign + 2)
            else:
                yield Words("<")
                at = sign + 1
        if at < len(source):
            yield Words(html.unescape(source[at:]))

    def _end_of_tag(self, at: int) -> int:
        if self._quotes:
            found = _INSIDE.match(self._source, at)
            if found:
                return found.end()
            self._quotes = False
        return self._behind(">", at)

    def _behind(self, sign: str, at: int) -> int:
        """Return the place behind the next sign; where there is none, the end."""
        found = -1 if sign in self._endless else self._source.find(sign, at)
        if found < 0:
            self._endless.add(sign)
            return len(self._source)
        return found + len(sign)

    def _behind_raw(self, name: str, at: int) -> int:
        if name not in self._endless:
            found = re.compile(f"</{re.escape(name)}\\b[^>]*>", re.IGNORECASE).search(self._source, at)
            if found:
                return found.end()
            self._endless.add(name)
        return at if name in ("textarea", "xmp", "iframe") else len(self._source)
