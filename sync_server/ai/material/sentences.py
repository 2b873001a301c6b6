"""A material to its sentences, each with where it stands: ``text[start:end]`` is the sentence. The home of nupunkt.

Headings are no sentences, but what the sentences stand under. Code and rows of a table are one each. nupunkt finds where
Western sentences end; the guards here mend what it misses (abbreviations that end one or never do, decimals, initials,
numbers of lists) and end sentences in scripts that it does not know.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from sync_server.ai.material.abbreviations import (
    BEFORE_ANYTHING,
    BEFORE_NUMBERS,
    BEGINNINGS,
    MAY_BE_LAST,
    NEVER_LAST,
)
from sync_server.ai.material.model import Material, Part

LONGEST = 1_200
"""Characters of a sentence; what goes on without an end for longer is parted at a pause, so that a slice can hold it."""

_ENDS = re.compile(
    r"[。！？｡︒﹒]+[」』”’）】》〉\"')\]]*"  # Chinese and Japanese, with no blank behind
    r"|(?:[।॥؟۔።፧፨։။។៕᙮]|(?<=[\u0590-\u08ff][.!])|(?<=[\u0900-\u0dff][.!?]))[.!?؟]*[»”’\"')\]]*(?=\s)"
)
_LAST = re.compile(r"([^\s\"'“”‘’()\[\]«»]+?)[.…]$")
_WORD = re.compile(r"[\"'“”‘’(\[«]*(\w+)")
_MAYBE = re.compile(
    r"(?<![\w.])([A-Za-z](?:[A-Za-z.]{0,5}[A-Za-z])?)\.[\"'”’)\]]*[ \n]+(?=[\"'“‘(\[]*([A-Z][a-z]*)\b)"
)
_NUMBER_ONLY = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxlcIVXLC]{1,5})[.)\]]{1,2}")
_NUMBER = re.compile(r"[(\[]?(?:\d|[A-Z]\b|[IVXLC]+\b)")
_PAUSES = re.compile(r"[;；:：,，、،؛|]\s*|\s+")
_CLOSERS = "\"'”’)]»"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a material: its place, what it stands under, and its words."""

    start: int
    end: int
    path: tuple[str, ...]
    text: str


def sentences_of(material: Material) -> tuple[Sentence, ...]:
    """Return the sentences in the order of the text."""
    found = []
    for section in material.sections:
        for block in section.blocks:
            if block.part is Part.HEADING:
                continue
            words = material.text[block.start : block.end]
            whole = block.part in (Part.CODE, Part.ROW)
            for start, end in [(0, len(words))] if whole else spans_of(words):
                found.append(Sentence(block.start + start, block.start + end, section.path, words[start:end]))
    return tuple(found)


def spans_of(text: str) -> list[tuple[int, int]]:
    """Return where the sentences of a paragraph stand, without the white space around them."""
    ends = {end for _, end in _tokenizer().span_tokenize(text)} if text.strip() else set()
    ends |= {found.end() for found in _ENDS.finditer(text)}
    ends |= {
        found.start() + len(found.group().rstrip())
        for found in _MAYBE.finditer(text)
        if (word := found.group(1).casefold()) in MAY_BE_LAST
        and (found.group(2) in BEGINNINGS or word in BEFORE_ANYTHING)
    }
    whole = list(_joined(text, list(_tight(text, sorted(ends | {len(text)})))))
    return [part for span in whole for part in _parted(text, span)]


@cache
def _tokenizer() -> Any:
    import nupunkt  # its model takes a moment, and only who reads material needs it

    return nupunkt.load("default")


def _tight(text: str, ends: list[int]) -> Iterator[tuple[int, int]]:
    at = 0
    for end in ends:
        while at < end and text[at].isspace():
            at += 1
        last = end
        while last > at and text[last - 1].isspace():
            last -= 1
        if last > at:
            yield at, last
        at = max(at, end)


def _joined(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans, those made one that are one sentence."""
    open_start = None
    for number, (start, end) in enumerate(spans):
        begin = start if open_start is None else open_start
        if number + 1 < len(spans) and _goes_on(text, begin, end, spans[number + 1]):
            open_start = begin
            continue
        yield begin, end
        open_start = None


def _goes_on(text: str, start: int, end: int, behind: tuple[int, int]) -> bool:
    """Say whether what stands behind belongs to the same sentence."""
    following = text[behind[0] : behind[0] + 40]
    if not any(map(str.isalnum, text[behind[0] : behind[1]])):
        return True  # signs alone
    if _NUMBER_ONLY.fullmatch(text[start:end]):
        return True  # the number of what follows
    last = _LAST.search(text[max(start, end - 40) : end].rstrip(_CLOSERS))
    begins = _WORD.match(following)
    if last is None:
        closed = text[end - 1] in _CLOSERS and text[end - 2 : end - 1] in ("!", "?")
        return closed and begins is not None and begins.group(1)[0].islower()
    if begins is not None and begins.group(1)[0].islower():
        return True
    word = last.group(1).casefold()
    if word in MAY_BE_LAST:
        return begins is not None and begins.group(1) not in BEGINNINGS and word not in BEFORE_ANYTHING
    if word in NEVER_LAST or (word in BEFORE_NUMBERS and _NUMBER.match(following)):
        return True
    initial = len(word) == 1 and word.isalpha() and last.group(1).isupper()
    return (
        initial and begins is not None and begins.group(1)[0].isupper() and begins.group(1) not in BEGINNINGS
    )


def _parted(text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    start, end = span
    while end - start > LONGEST:
        pauses = [found.end() for found in _PAUSES.finditer(text, start + LONGEST // 2, start + LONGEST)]
        cut = pauses[-1] if pauses else start + LONGEST
        yield start, start + len(text[start:cut].rstrip())
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if end > start:
        yield start, end
