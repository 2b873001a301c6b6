"""G2: whether the evidence stands in the source, letter for letter but for blanks and quotation marks, and where."""

import re
import unicodedata
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import islice, pairwise

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.words import count_of_words, is_eastern
from sync_server.ai.proposed_item import ProposedItem

LEAST_ALIKE = 0.95
FEWEST, MOST = 8, 60
FEWEST_SIGNS, MOST_SIGNS = 12, 120
MOST_SYLLABLES = 100
_MOST_PLACES = 8
_CLASSES = (
    "'\"`´‘’‚‛“”„‟«»‹›「」『』",
    "-\u00ad‐‑‒–—−",
)
_SAME = {sign: f"[{re.escape(signs)}]" for signs in _CLASSES for sign in signs}
_ENDS = " \t\n\r\u00a0.…,;:!?\"'“”„‘’«»「」『』()[]。，；：！？،؛؟।"


@dataclass(frozen=True, slots=True)
class Span:
    """Where a quote stands: ``source.text[start:end]``. Not ``exact``: the source says it a little otherwise."""

    start: int
    end: int
    exact: bool


def find_quote(quote: str, text: str) -> Span | None:
    """Return where a quote stands in a text, if it does."""
    return find_exactly(quote, text) or _nearly(_bare(quote), text)


def find_exactly(quote: str, text: str) -> Span | None:
    """Return where a quote stands letter for letter, blanks, dashes, quotation marks and the first capital aside."""
    as_told, quote = quote.strip(_ENDS), _bare(quote)
    if not quote:
        return None
    for told in (quote, as_told):  # a text may be written with its accents apart
        at = text.find(told)
        if at >= 0:
            return Span(at, at + len(told), True)
    words = quote.split()
    found = re.search(r"\s+".join(map(_pattern, words)), text)
    if found is None and quote[0].isupper() != quote[0].islower():
        swapped = quote[0].swapcase() + quote[1:]
        found = re.search(r"\s+".join(map(_pattern, swapped.split())), text)
    return Span(found.start(), found.end(), True) if found else None


def _bare(quote: str) -> str:
    return unicodedata.normalize("NFC", quote).strip(_ENDS)


def check_evidence(item: ProposedItem, source: Source) -> Findings:
    """Return what is wrong with the evidence of an item that was made from this source."""
    quote = item.evidence.quote
    if item.evidence.source_id != source.id:
        return (Finding(Gate.EVIDENCE, "evidence.source_id", "unknown"),)
    eastern = is_eastern(quote)
    fewest, most = (FEWEST_SIGNS, MOST_SIGNS) if eastern else (FEWEST, MOST)
    if source.tongue == "vi":
        most = MOST_SYLLABLES
    words = count_of_words(quote)
    found = []
    if words < fewest:
        found.append(Finding(Gate.EVIDENCE, "evidence.quote", f"too_short:{words}"))
    elif words > most:
        found.append(Finding(Gate.EVIDENCE, "evidence.quote", f"too_long:{words}"))
    if find_quote(quote, source.text) is None:
        found.append(Finding(Gate.EVIDENCE, "evidence.quote", "not_in_source"))
    return tuple(found)


def grounded(item: ProposedItem, source: Source) -> tuple[ProposedItem, Span] | None:
    """Return the item with its evidence in the source's own words, and where these stand; None where they do not."""
    span = find_quote(item.evidence.quote, source.text) if item.evidence.source_id == source.id else None
    if span is None:
        return None
    return replace(item, evidence=replace(item.evidence, quote=source.text[span.start : span.end])), span


def _pattern(word: str) -> str:
    return "".join(
        _SAME.get(sign) or ("(?:…|\\.\\.\\.)" if sign == "…" else re.escape(sign)) for sign in word
    )


def _nearly(quote: str, text: str) -> Span | None:
    """Return the place that a quote differs from by a slip of the pen; never by a number."""
    words = [(found.start(), found[0]) for found in re.finditer(r"\S+", quote)]
    votes: dict[int, int] = {}
    for (at, one), (_, two) in islice(pairwise(words), 80):
        pair = f"{one} {two}"
        place = text.find(pair)
        for _ in range(_MOST_PLACES):
            if place < 0:
                break
            start = max(0, place - at)
            votes[start // 8] = votes.get(start // 8, 0) + 1
            place = text.find(pair, place + 1)
    numbers = sorted(re.findall(r"\d+", quote))
    for near in sorted(votes, key=lambda one: (-votes[one], one))[:3]:
        low = max(0, near * 8 - 16)
        window = text[low : near * 8 + len(quote) + 32]
        matcher = SequenceMatcher(None, window, quote, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size >= 3]
        if not blocks:
            continue
        start, end = blocks[0].a - blocks[0].b, blocks[-1].a + len(quote) - blocks[-1].b
        start, end = low + max(0, start), low + min(len(window), max(end, 0))
        while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
            end += 1
        part = text[start:end].rstrip(_ENDS)
        if part and SequenceMatcher(None, part, quote, autojunk=False).ratio() >= LEAST_ALIKE:
            return (
                Span(start, start + len(part), False) if sorted(re.findall(r"\d+", part)) == numbers else None
            )
    return None
