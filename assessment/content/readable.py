"""A text as somebody reads it who has no page to show it on: words with their blanks, a line for each block.

Formulas and pictures are said in their words. What stands in ``pre`` keeps its lines, as does a text without any tag.
"""

from assessment.content.item import Item
from assessment.content.markup import End, Start, Words, parts_of
from assessment.content.plain_words import GAP

_INLINE = frozenset(
    [
        "em",
        "strong",
        "b",
        "i",
        "u",
        "s",
        "sub",
        "sup",
        "span",
        "code",
        "small",
        "hot",
        "a",
        "ruby",
        "rb",
        "rt",
        "rp",
    ]
)


def readable(html: str) -> str:
    """Return a checked text, or one without tags, in plain words."""
    parts = list(parts_of(html))
    if all(isinstance(part, Words) for part in parts):
        return html.strip()
    said = _Said()
    for part in parts:
        match part:
            case Words(text):
                said.words(text)
            case Start("math", attributes):
                said.words(attributes.get("alt") or attributes.get("tex", ""))
            case Start("img", attributes):
                said.words(f"[{attributes['alt']}]" if attributes.get("alt") else "")
            case Start("gap"):
                said.words(GAP)
            case Start("rp") | End("rp"):
                said.silent = isinstance(part, Start)
            case Start("rt") | End("rt"):
                said.words(" (" if isinstance(part, Start) else ")")
            case Start("pre") | End("pre"):
                said.end_line()
                said.keeps_lines = isinstance(part, Start)
            case Start("li"):
                said.end_line()
                said.words("- ")
            case End("td" | "th"):
                said.words(" ")
            case Start(tag) | End(tag) if tag not in _INLINE and tag not in ("td", "th"):
                said.end_line()
    said.end_line()
    return "\n".join(said.lines)


def question_of(item: Item) -> str:
    """Return what an item asks, in plain words: its stem and what each of its interactions says above its field."""
    asked = (item.stem, *(getattr(one, "prompt", "") for one in item.interactions))
    return "\n".join(said for said in map(readable, asked) if said)


class _Said:
    """What has been said of a text so far: whole lines, and the one that is being said."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.keeps_lines = False
        self.silent = False
        self._line = ""

    def words(self, text: str) -> None:
        if not self.silent:
            self._line += text

    def end_line(self) -> None:
        line = self._line.strip("\n") if self.keeps_lines else " ".join(self._line.split())
        self.lines += [line] if line.strip() else []
        self._line = ""
