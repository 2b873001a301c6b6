"""Plain text to blocks: paragraphs between empty lines, lists, headings that are underlined or numbered."""

import re
from collections.abc import Iterator

from sync_server.ai.material.model import Part, Piece

BULLET = re.compile(r"[ \t]*(?:[-*+•‣▪◦●○–—·]|\(?\d{1,3}[.)]|\(?[A-Za-z][.)])[ \t]+(?=\S)")
_NUMBERED = re.compile(
    r"(?:(?:chapter|section|part|unit|lesson)[ \t]+)?(\d{1,2}(?:\.\d{1,2}){0,4})\.?[ \t]+\S", re.IGNORECASE
)
_UNDERLINE = re.compile(r"[ \t]*(={3,}|-{3,}|~{3,})[ \t]*")
_LONGEST_HEADING = 90


def pieces_of_text(text: str) -> Iterator[Piece]:
    """Yield the blocks of a text."""
    lines: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.strip():
            lines.append(line)
            continue
        yield from _paragraph(lines)
        lines = []


def is_heading(line: str) -> int:
    """Return the level of a line that stands alone as a heading, 0 where it is none."""
    words = line.strip()
    if len(words) > _LONGEST_HEADING or words[-1:] in ".!?;:,。！？؟।…":
        return 0
    numbered = _NUMBERED.match(words)
    if numbered and any(map(str.isalpha, words)):
        return numbered.group(1).count(".") + 1
    letters = [sign for sign in words if sign.isalpha()]
    return 1 if len(letters) >= 4 and all(map(str.isupper, letters)) else 0


def _paragraph(lines: list[str]) -> Iterator[Piece]:
    if (
        len(lines) >= 2
        and len(lines[0].strip()) <= _LONGEST_HEADING
        and (under := _UNDERLINE.fullmatch(lines[1]))
    ):
        yield Piece(Part.HEADING, lines[0], 1 if under.group(1)[0] == "=" else 2)
        lines = lines[2:]
    elif len(lines) == 1 and not BULLET.match(lines[0]) and (level := is_heading(lines[0])):
        yield Piece(Part.HEADING, lines[0], level)
        return
    part, said = Part.PARAGRAPH, list[str]()
    for line in lines:
        mark = BULLET.match(line)
        if mark:
            yield Piece(part, "\n".join(said))
            part, said = Part.BULLET, [line[mark.end() :]]
        else:
            said.append(line)
    if said:
        yield Piece(part, "\n".join(said))
