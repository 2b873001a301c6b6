"""The characters of a foreign text as they are kept: composed, ligatures undone, nothing that nobody sees.

White space outside code becomes single blanks. What is hidden on purpose is taken out, and told by a code: characters
that carry a message unseen (``tag_characters``), that turn the order of letters (``bidi_control``), or have no width in
a number that no script needs (``zero_width``).
"""

import re
import unicodedata
from typing import Final

TAGS: Final = "tag_characters"
BIDI: Final = "bidi_control"
ZERO_WIDTH: Final = "zero_width"

_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
_BLANKS = dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_SILENT = dict.fromkeys([0xAD, 0x200E, 0x200F, 0x61C, *range(0xFFF9, 0xFFFC)])
_BREAKS = dict.fromkeys([0x0B, 0x0C, 0x85, 0x2028, 0x2029], "\n")
_CONTROLS = dict.fromkeys(
    [*range(9), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0), *range(0xD800, 0xE000)]
)
_TABLE = {**_LIGATURES, **_BLANKS, **_SILENT, **_CONTROLS, **_BREAKS}

_FLAGS = re.compile("\U0001f3f4[\U000e0020-\U000e007f]{1,7}")
_TAGS = re.compile("[\U000e0000-\U000e007f]+")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]+")
_NO_WIDTH = re.compile("[\u200b\u2060-\u2064\ufeff\U000e0100-\U000e01ef]+")
_JOINERS = re.compile("(?<![^\\x00-\u02ff])[\u200c\u200d]+|(?<=[\u200c\u200d])[\u200c\u200d]+")
"""Joiners that join nothing: scripts that need them have them singly behind a letter of theirs."""
_RARE = re.compile("[\u200b-\u200d\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e01ef]")
_MANY = 8
_RUNS = re.compile(r"\s+")


def normalised(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text in one line, and the codes of what was hidden in it."""
    kept, hidden = _visible(text)
    return _RUNS.sub(" ", kept).strip(), hidden


def normalised_code(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a block of code with its lines and indents, and the codes of what was hidden in it."""
    kept, hidden = _visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    return "\n".join(line.rstrip() for line in kept.split("\n")).strip("\n"), hidden


def _visible(text: str) -> tuple[str, tuple[str, ...]]:
    if text.isascii() and text.isprintable():
        return text, ()
    hidden: list[str] = []
    if _RARE.search(text):
        text, tags = _TAGS.subn("", _FLAGS.sub("\U0001f3f4", text))
        text, turns = _BIDI.subn("", text)
        before = len(text)
        text = _JOINERS.sub("", _NO_WIDTH.sub("", text))
        hidden += [TAGS] if tags else []
        hidden += [BIDI] if turns else []
        hidden += [ZERO_WIDTH] if before - len(text) >= _MANY else []
    return unicodedata.normalize("NFC", text.translate(_TABLE)), tuple(hidden)
