"""A line of text as its letters stand on paper: Arabic letters joined, and what runs from the right turned round.

What a shaping engine does beyond that is not done: Indian scripts keep the plain forms of their letters in written order,
and marks above and below stand where the typeface puts them by itself.
"""

import unicodedata
from functools import cache

from fpdf.bidi import BidiParagraph

ISOLATED, FINAL, INITIAL, MEDIAL = "<isolated>", "<final>", "<initial>", "<medial>"
_FORMS = range(0xFB50, 0xFF00)
_LAM = "\u0644"


def shaped(line: str) -> str:
    """Return a line from left to right, as it is drawn."""
    joined = _joined(unicodedata.normalize("NFC", line))
    if not any(unicodedata.bidirectional(letter) in ("R", "AL", "RLE", "RLO", "RLI") for letter in joined):
        return joined
    return str(BidiParagraph(joined).get_reordered_string())


@cache
def _forms() -> dict[tuple[str, str], str]:
    """Return the joined forms of Arabic letters, by form and letters, as Unicode names them."""
    found: dict[tuple[str, str], str] = {}
    for code in _FORMS:
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) > 1 and parts[0] in (ISOLATED, FINAL, INITIAL, MEDIAL):
            letters = "".join(chr(int(part, 16)) for part in parts[1:])
            if len(letters) == 1 or (len(letters) == 2 and letters[0] == _LAM):
                found.setdefault((parts[0], letters), chr(code))
    return found


def _joins_on(letter: str) -> bool:
    """Say whether a letter joins to the one after it."""
    return letter == "\u0640" or (INITIAL, letter) in _forms()


def _joins_back(letter: str) -> bool:
    """Say whether a letter joins to the one before it."""
    return letter == "\u0640" or (FINAL, letter) in _forms()


def _joined(line: str) -> str:
    """Return a line with each Arabic letter in the form that its neighbours ask for, lam and alef as one."""
    out: list[str] = []
    place = 0
    before = ""
    while place < len(line):
        letter, length = line[place], 1
        if unicodedata.combining(letter):  # a mark parts nothing
            out.append(letter)
            place += 1
            continue
        if (ISOLATED, line[place : place + 2]) in _forms():
            letter, length = line[place : place + 2], 2
        after = _next(line, place + length)
        back = bool(before) and _joins_on(before[-1]) and _joins_back(letter[0])
        on = length == 1 and _joins_on(letter) and bool(after) and _joins_back(after)
        form = (MEDIAL if on else FINAL) if back else (INITIAL if on else ISOLATED)
        out.append(_forms().get((form, letter), letter))
        before = letter
        place += length
    return "".join(out)


def _next(line: str, place: int) -> str:
    return next((letter for letter in line[place:] if not unicodedata.combining(letter)), "")
