"""GIFT's escapes: hidden behind placeholders while a question is taken apart, revealed in each finished text.

The placeholders are Unicode noncharacters, which ``decode`` has taken out of every file.
"""

import re

WHITE = " \t\n\v\f"
"""What counts as white space around a text; a no-break space is part of it."""

_SPECIAL = "~=#{}:\\"
_HIDDEN = {character: chr(0xFDD0 + index) for index, character in enumerate(f"{_SPECIAL}\n")}
_HIDE = {f"\\{character}": hidden for character, hidden in _HIDDEN.items() if character != "\n"} | {
    "\\n": _HIDDEN["\n"]
}
_ESCAPED = re.compile(r"\\[~=#{}:\\n]")
_REVEAL = {ord(hidden): character for character, hidden in _HIDDEN.items()}
_ESCAPE = {ord(character): f"\\{character}" for character in _SPECIAL} | {ord("\n"): "\\n"}


def hide(source: str) -> str:
    """Replace each escape by a placeholder: what then looks like a mark is one."""
    return _ESCAPED.sub(lambda found: _HIDE[found[0]], source)


def reveal(hidden: str) -> str:
    """Return the text meant. A backslash before any other character is itself."""
    return hidden.translate(_REVEAL)


def escape(text: str) -> str:
    """Return the text so that it can be read as nothing but itself, on one line."""
    return text.translate(_ESCAPE)
