"""GIFT files to their tree. Nothing is refused whole: a question that cannot be read stands in the tree as ``Faulty``.

The language: docs.moodle.org, «GIFT format». What Moodle's importer does counts where the page says nothing.
"""

import re

from assessment.interchange.decode import decode
from assessment.interchange.gift.answers import Refused, Source, read_body, read_text
from assessment.interchange.gift.blocks import CATEGORY, TITLE, Block, blocks
from assessment.interchange.gift.escapes import WHITE, reveal
from assessment.interchange.gift.tree import (
    Body,
    Category,
    Description,
    Document,
    Fault,
    Faulty,
    Question,
    Stem,
    Text,
)
from assessment.interchange.text_formats import TextFormat

_ID = re.compile(r"\[id:((?:[^\x00-\x1f\x7f\]\\]|\\\]|\\){1,255})\]")
_TAG = re.compile(r"\[tag:((?:[^\x00-\x1f\x7f\]\\]|\\\]|\\){1,255})\]")
_GENERAL = "####"


def parse_gift(data: bytes) -> Document:
    """Return what a file says. Any bytes have a tree."""
    decoded = decode(data)
    entries = tuple(_entry(block) for block in blocks(decoded.text))
    return Document(entries, decoded.encoding, decoded.guessed)


def _entry(block: Block) -> Category | Question | Faulty:
    first = block.lines[0]
    if first.text.strip(WHITE).startswith(CATEGORY):
        path = first.text.strip(WHITE).removeprefix(CATEGORY)
        return Category(_unhidden(path).strip(WHITE), first.number)
    text = "\n".join(line.text for line in block.lines)
    source = Source(text, tuple(line.number for line in block.lines))
    try:
        return _question(source, block.comments)
    except Refused as refused:
        return Faulty(refused.fault, refused.detail, _unhidden(text), first.number)


def _question(source: Source, comments: tuple[str, ...]) -> Question:
    title, start = _title(source.text)
    opening, closing = _braces(source.text, start)
    body: Body
    general: Text | None
    if opening < 0:
        stem, body, general = _stem(source.text[start:], None), Description(), None
    else:
        after = source.text[closing + 1 :]
        stem = _stem(source.text[start:opening], after if after.strip(WHITE) else None)
        body, general = _answers(source, opening + 1, closing, stem.format)
    ids = [found for comment in comments for found in _ID.findall(_unhidden(comment))]
    tags = [found for comment in comments for found in _TAG.findall(_unhidden(comment))]
    return Question(
        stem,
        body,
        title,
        general,
        ids[-1].replace("\\]", "]").strip() if ids else "",
        tuple(tag.replace("\\]", "]").strip() for tag in tags),
        source.line(0),
    )


def _title(text: str) -> tuple[str, int]:
    """Return the title and where the question goes on behind it."""
    start = len(text) - len(text.lstrip(WHITE + "\n"))
    if not text.startswith(TITLE, start):
        return "", start
    end = text.find(TITLE, start + len(TITLE))
    if end < 0:
        raise Refused(Fault.TITLE_UNCLOSED, "::")
    return " ".join(reveal(text[start + len(TITLE) : end]).split()), end + len(TITLE)


def _braces(text: str, start: int) -> tuple[int, int]:
    """Return where the answer block opens and closes, -1 and -1 where there is none."""
    opening, closing = text.find("{", start), text.find("}", start)
    if opening < 0 and closing < 0:
        return -1, -1
    if opening < 0 or closing < opening:
        raise Refused(Fault.BRACES_UNMATCHED, "{" if closing < 0 else "}")
    if text.find("{", opening + 1, closing) >= 0:
        raise Refused(Fault.BRACE_UNESCAPED, "{")
    if "{" in text[closing + 1 :] or "}" in text[closing + 1 :]:
        raise Refused(Fault.SECOND_ANSWER_BLOCK, reveal(text[closing + 1 :].strip(WHITE + "\n"))[:80])
    return opening, closing


def _stem(before: str, after: str | None) -> Stem:
    shown = read_text(before, TextFormat.MOODLE, before_gap=after is not None)
    return Stem(shown.text, None if after is None else reveal(after.rstrip(WHITE + "\n")), shown.format)


def _answers(source: Source, start: int, end: int, default: TextFormat) -> tuple[Body, Text | None]:
    """Return the answers between two places, and the general feedback that may end them."""
    general: Text | None = None
    marks = source.text.rfind(_GENERAL, start, end)
    if marks >= 0:
        general = read_text(source.text[marks + len(_GENERAL) : end], default)
        end = marks
    return read_body(source, start, end, default), general if general and general.text else None


def _unhidden(hidden: str) -> str:
    """Return a text as it stands in the file, escapes and all."""
    return "".join(
        f"\\{_letter(character)}" if reveal(character) != character else character for character in hidden
    )


def _letter(hidden: str) -> str:
    shown = reveal(hidden)
    return "n" if shown == "\n" else shown
