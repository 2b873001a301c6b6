"""Lines of pages to blocks: running heads and feet go, words cut at line ends are whole, paragraphs and headings are told.

A line counts as running where it stands at the edge of many pages, page numbers in it aside. A heading is set larger
than the body of the text, or numbered and short. A word keeps its hyphen where the text has it so elsewhere.
"""

import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sync_server.ai.material.model import Part, Piece
from sync_server.ai.material.pdf import Line
from sync_server.ai.material.plain import BULLET, is_heading

_EDGE = 3
_LEAST_PAGES = 3
_OFTEN = 0.3
_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|p\.|pg\.?|seite|página|стр\.?|صفحة|पृष्ठ|trang|第)\s*)?[\divxlc]{1,6}"
    r"(?:\s*(?:of|/|de|von|sur|من|trên)\s*\d{1,5})?\s*页?[\W_]*",
    re.IGNORECASE,
)
_CUT = re.compile(r"(\w+)[-\u2010\u00ad]$")
_ENDS = (".", "!", "?", "。", "！", "？", "؟", "।", "۔", ":", "…", ".”", '."', ".)", "»")
_LARGER = 1.15
_WIDER_GAP = 1.35
_SHORT = 0.75
_LONGEST_HEADING = 150
_LONGEST_RUNNING = 100


def pieces_of_pages(pages: Sequence[Sequence[Line]]) -> Iterator[Piece]:
    """Yield the blocks of the pages of a document."""
    kept = without_running(pages)
    lines = [line for page in kept for line in page]
    hyphened = {word.casefold() for line in lines for word in re.findall(r"\w+-\w+", line.text)}
    body = _body_size(lines)
    gap = _usual_gap(kept)
    width = statistics.quantiles([len(line.text) for line in lines], n=10)[8] if len(lines) > 1 else 0
    larger = sorted({line.size for line in lines if line.size >= body * _LARGER}, reverse=True)
    open_lines: list[Line] = []
    for page in kept:
        before: Line | None = None
        for line in page:
            if open_lines and _breaks(open_lines[-1], line, before, gap, width):
                yield _piece(open_lines, larger, hyphened)
                open_lines = []
            open_lines.append(line)
            before = line
    if open_lines:
        yield _piece(open_lines, larger, hyphened)


def without_running(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the pages without running heads and feet, and without page numbers."""
    body = _body_size([line for page in pages for line in page])
    often = Counter(key for page in pages for key in {_key(page[at].text) for at in _edges(page)})
    least = max(_LEAST_PAGES, len(pages) * _OFTEN)
    kept = []
    for page in pages:
        gone = set()
        for order in (range(len(page)), range(len(page) - 1, -1, -1)):
            for at in list(order)[:_EDGE]:
                line = page[at]
                small = line.size < body * _LARGER and len(line.text) <= _LONGEST_RUNNING
                running = small and often[_key(line.text)] >= least
                if not running and not (len(pages) > 1 and _PAGE_NUMBER.fullmatch(line.text)):
                    break  # what stands behind a line of the text is of the text
                gone.add(at)
        kept.append([line for at, line in enumerate(page) if at not in gone])
    return kept


def _edges(page: Sequence[Line]) -> set[int]:
    return {at for at in range(len(page)) if at < _EDGE or at >= len(page) - _EDGE}


def _key(text: str) -> str:
    return " ".join(_DIGITS.sub("#", text.casefold()).split())


def _body_size(lines: Sequence[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0) or float("inf")


def _usual_gap(pages: Sequence[Sequence[Line]]) -> float:
    gaps = [
        above.y - below.y
        for page in pages
        for above, below in pairwise(page)
        if above.size == below.size and 0 < above.y - below.y < 4 * above.size
    ]
    return statistics.median(gaps) if gaps else float("inf")


def _breaks(last: Line, line: Line, before: Line | None, gap: float, width: float) -> bool:
    """Say whether a line begins a new block."""
    if abs(last.size - line.size) > 0.1 * max(last.size, 1):
        return True
    if BULLET.match(line.text) or is_heading(line.text) or is_heading(last.text):
        return not last.text.endswith("-") or bool(BULLET.match(line.text))
    ended = last.text.endswith(_ENDS)
    if before is None:  # over the end of a page
        return ended and len(last.text) < _SHORT * width
    down = before.y - line.y
    if down > gap * _WIDER_GAP:
        return True
    return ended and len(last.text) < _SHORT * width


def _piece(lines: Sequence[Line], larger: Sequence[float], hyphened: set[str]) -> Piece:
    text = _joined([line.text for line in lines], hyphened)
    if lines[0].size in larger and len(text) <= _LONGEST_HEADING and any(map(str.isalpha, text)):
        return Piece(Part.HEADING, text, 1 + larger.index(lines[0].size))
    mark = BULLET.match(text)
    if len(lines) == 1 and not (mark and not text[:1].isdigit()) and (level := is_heading(text)):
        return Piece(Part.HEADING, text, len(larger) + level)
    return Piece(Part.BULLET, text[mark.end() :]) if mark else Piece(Part.PARAGRAPH, text)


def _joined(lines: Sequence[str], hyphened: set[str]) -> str:
    """Return lines as one text, words that were cut at line ends whole."""
    parts: list[str] = []
    for line in lines:
        cut = _CUT.search(parts[-1]) if parts else None
        begins = re.match(r"\w+", line)
        if cut and begins and line[0].islower():
            whole = f"{cut.group(1)}-{begins.group()}".casefold()
            parts[-1] = parts[-1][: cut.end(1)] + ("-" if whole in hyphened else "")
        elif parts and not (cut and parts[-1].endswith("-") and begins):
            parts.append(_between(parts[-1], line))
        parts.append(line)
    return "".join(parts)


def _between(before: str, behind: str) -> str:
    """Return a blank, or nothing in scripts that have none."""
    return "" if "\u3000" <= before[-1:] <= "\u9fff" and "\u3000" <= behind[:1] <= "\u9fff" else " "
