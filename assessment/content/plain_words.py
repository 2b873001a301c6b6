"""The plain words of a text: what a mark in it counts its places by, and how a marked stretch reads.

They hold what is seen, sign by sign, without blanks, line ends and invisible signs (Unicode's Cf: directions, joiners,
soft hyphens). A picture, a formula and a base with its reading are one sign each. So they are the same at every size,
in every look and on every platform, and the server finds a stretch as the device did.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from assessment.content.markup import End, Start, Words, escaped, parts_of
from assessment.content.test import Stimulus

OBJECT = "\ufffc"
GAP = "____"


def stimulus_text(stimulus: Stimulus) -> str:
    """Return the text of a stimulus as it is read: its title first."""
    title = f"<h2>{escaped(stimulus.title, quote=False)}</h2>" if stimulus.title else ""
    return title + stimulus.body


def plain_words(html: str) -> str:
    """Return the plain words of a checked text."""
    return "".join(sign for sign, _ in _signs(html))


def words_between(html: str, start: int, end: int) -> str:
    """Return a stretch of the plain words as it is read: with its blanks, pictures and formulas in their words."""
    return "".join(f"{said} " if blank else said for said, blank in _said(html)[start:end]).strip()


def is_seen(sign: str) -> bool:
    """Say whether a code point counts."""
    return not sign.isspace() and unicodedata.category(sign) not in ("Cf", "Cc")


@lru_cache(maxsize=8)
def _said(html: str) -> tuple[tuple[str, bool], ...]:
    """Return for each sign how it is said, and whether a blank follows."""
    said: list[tuple[str, bool]] = []
    for sign, words in _signs(html, blanks=True):
        if sign == " ":
            if said:
                said[-1] = (said[-1][0], True)
        else:
            said.append((words, False))
    return tuple(said)


def _signs(html: str, *, blanks: bool = False) -> Iterator[tuple[str, str]]:
    """Yield each sign and how it is said; a blank only where asked."""
    ruby: list[tuple[str, str]] = []
    within = ""
    for part in parts_of(html):
        match part:
            case Words(text) if within:
                ruby.append((within, text.strip()))
            case Words(text):
                yield from _words(text, blanks=blanks)
            case Start("math", attributes):
                yield OBJECT, attributes.get("alt") or attributes.get("tex", "")
            case Start("img", attributes):
                yield OBJECT, attributes.get("alt", "")
            case Start("gap"):
                yield from _words(GAP, blanks=blanks)
            case Start("ruby"):
                within = "rb"
            case Start("rt" | "rp" as tag):
                within = tag
            case End("rt" | "rp"):
                within = "rb"
            case End("ruby"):
                within = ""
                yield from _readings(ruby, blanks=blanks)
                ruby = []
            case Start(tag) | End(tag):
                if blanks and tag not in _INLINE:
                    yield " ", ""


def _words(text: str, *, blanks: bool) -> Iterator[tuple[str, str]]:
    for sign in text:
        if sign.isspace():
            if blanks:
                yield " ", ""
        elif sign != OBJECT and is_seen(sign):
            yield sign, sign


def _readings(ruby: list[tuple[str, str]], *, blanks: bool) -> Iterator[tuple[str, str]]:
    """Make one sign of each base with the reading behind it; a base without one is words."""
    base = ""
    for kind, text in ruby:
        if kind == "rb":
            yield from _words(base, blanks=blanks)
            base = text
        elif kind == "rt":
            yield OBJECT, f"{base} ({text})"
            base = ""
    yield from _words(base, blanks=blanks)


_INLINE = frozenset(["em", "strong", "b", "i", "u", "s", "sub", "sup", "span", "code", "small", "hot", "a"])
