"""A page saved from the web to blocks: what a reader came for, without menus, forms, notes of the site and hidden text."""

import re
from collections.abc import Iterable
from itertools import islice

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.html_tokens import VOID, End, Start, Token, Words, tokens_of
from sync_server.ai.material.listed import listed
from sync_server.ai.material.model import Part, Piece
from sync_server.ai.material.refusals import Refusal

HIDDEN = "hidden_text"

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = listed(
    "html body main article section header footer nav aside figure figcaption address fieldset details summary dialog div "
    "center hgroup blockquote p ul ol dl menu dir dt dd table caption thead tbody tfoot tr legend form"
)
_LEFT_OUT = listed(
    "script style head template noscript svg math select option button input textarea object embed iframe audio video "
    "canvas map dialog"
)
_AROUND = listed("nav footer aside form")
_OF_THE_SITE = re.compile(
    r"""\bclass\s*=\s*["'][^"']*(?<![\w-])(?:mw-editsection|reference|noprint|navbox|toc|sidebar|cookie(?:-[\w-]+)?|breadcrumbs?)(?![\w-])""",
    re.IGNORECASE,
)
_UNSEEN = re.compile(
    r"""(?:^|\s)(?:hidden(?=[\s=/]|$)|aria-hidden\s*=\s*["']?true|style\s*=\s*(?:"[^"]*?|'[^']*?)"""
    r"""(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])))""",
    re.IGNORECASE,
)
MOST_TOKENS = 1_000_000
"""Tags and words of a page; what is larger is mostly pictures within it, which are one tag each."""
_LEAST_SHARE = 0.25
_LEAST_MAIN = 200


class Page:
    """What was found on a page: ``title``, ``pieces``, and whether words on it are ``hidden`` from a reader."""

    def __init__(self, source: str, place: str) -> None:
        tokens = list(islice(tokens_of(source), MOST_TOKENS + 1))
        if len(tokens) > MOST_TOKENS:
            raise MaterialRefused(Refusal.TOO_LARGE, place, f"more than {MOST_TOKENS} tags")
        self.title = _title(tokens)
        full = _Walk(tokens, everything=True)
        chosen = _Walk(tokens, everything=False)
        self.hidden = chosen.hidden
        main = [piece for piece, inside in chosen.found if inside]
        outside = [piece for piece, _ in chosen.found]
        if _letters(main) >= max(_LEAST_MAIN, _LEAST_SHARE * _letters(outside)):
            self.pieces = main
        elif _letters(outside) >= _LEAST_SHARE * _letters(piece for piece, _ in full.found):
            self.pieces = outside
        else:
            self.pieces = [piece for piece, _ in full.found]


def _title(tokens: list[Token]) -> str:
    inside, said = False, []
    for token in tokens:
        if isinstance(token, Start) and token.name == "title":
            inside = True
        elif isinstance(token, End) and token.name == "title" and inside:
            break
        elif inside and isinstance(token, Words):
            said.append(token.text)
    return " ".join("".join(said).split())


def _letters(pieces: Iterable[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)


class _Walk:
    """One way through the tokens. ``everything``: also what stands around the text proper."""

    def __init__(self, tokens: Iterable[Token], *, everything: bool) -> None:
        self.found: list[tuple[Piece, bool]] = []
        self.hidden = False
        self._everything = everything
        self._skipped, self._depth, self._unseen = "", 0, False
        self._main = 0
        self._part, self._level, self._row = Part.PARAGRAPH, 0, False
        self._said: list[str] = []
        for token in tokens:
            if self._skipped:
                self._skip(token)
            elif isinstance(token, Words):
                self._said.append(token.text)
            elif isinstance(token, Start):
                self._start(token)
            else:
                self._end(token.name)
        self._flush()

    def _skip(self, token: Token) -> None:
        if isinstance(token, Words):
            self.hidden |= self._unseen and any(map(str.isalpha, token.text))
        elif token.name == self._skipped:
            self._depth += 1 if isinstance(token, Start) else -1
            if not self._depth:
                self._skipped = ""

    def _start(self, token: Start) -> None:
        name = token.name
        unseen = bool(_UNSEEN.search(token.attributes)) if token.attributes else False
        around = name in _AROUND or (name == "header" and not self._main)
        of_the_site = around or bool(token.attributes and _OF_THE_SITE.search(token.attributes))
        if (
            name in _LEFT_OUT
            or (unseen and name not in ("html", "body"))
            or (of_the_site and not self._everything)
        ):
            if name not in VOID:
                self._skipped, self._depth, self._unseen = name, 1, unseen and name not in _LEFT_OUT
            return
        if name in ("main", "article"):
            self._flush()
            self._main += 1
        if name in _HEADINGS:
            self._open(Part.HEADING, _HEADINGS[name])
        elif name in ("li", "dd"):
            self._open(Part.BULLET)
        elif name in ("pre", "listing"):
            self._open(Part.CODE)
        elif name == "tr":
            self._open(Part.ROW)
        elif name in ("td", "th"):
            if any(map(str.strip, self._said)):
                self._said.append(" | ")
        elif name == "br":
            self._said.append("\n")
        elif name in _BLOCKS and self._part not in (Part.ROW, Part.CODE):
            keeps = self._part is Part.BULLET and not any(map(str.strip, self._said)) and name in ("p", "div")
            self._open(Part.BULLET if keeps else Part.PARAGRAPH)
        elif name in _BLOCKS:
            self._said.append(" " if self._part is Part.ROW else "\n")

    def _end(self, name: str) -> None:
        if name in ("main", "article"):
            self._flush()
            self._main = max(0, self._main - 1)
        elif (
            name in _HEADINGS
            or name in ("li", "dd", "pre", "listing", "tr", "table")
            or (name in _BLOCKS and self._part not in (Part.ROW, Part.CODE))
        ):
            self._open(Part.PARAGRAPH)
        elif name in _BLOCKS:
            self._said.append(" ")

    def _open(self, part: Part, level: int = 0) -> None:
        self._flush()
        self._part, self._level = part, level

    def _flush(self) -> None:
        text = "".join(self._said)
        if text.strip():
            self.found.append((Piece(self._part, text, self._level), self._main > 0))
        self._said = []
        self._part, self._level = Part.PARAGRAPH, 0
