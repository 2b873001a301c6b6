"""Letters as they are drawn one after the other: Arabic ones joined, and what is read from the right turned round.

A PDF is written letter by letter from the left. Unicode has each Arabic letter in the forms that it takes at the
beginning, in the middle and at the end of a word, and says which those are; no font is asked.
"""

import unicodedata
from collections import defaultdict
from functools import lru_cache

FORMS = range(0xFB50, 0xFF00)
LAM = "\u0644"
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def as_drawn(text: str) -> str:
    """Return a line of text in the order and with the letters in which it is drawn."""
    if not any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text):
        return text
    return "".join(_turned(run) if turned else run for run, turned in _runs(_joined(text)))


def _joined(text: str) -> str:
    """Return a text with each Arabic letter in the form that its neighbours give it."""
    drawn: list[str] = []
    letters = _clusters(text)
    at, before = 0, False
    while at < len(letters):
        letter, marks = letters[at][0], letters[at][1:]
        after = letters[at + 1][0] if at + 1 < len(letters) else ""
        if letter == LAM and (pair := _forms().get(LAM + after)):
            drawn.append(
                pair["final" if before and "final" in pair else "isolated"] + marks + letters[at + 1][1:]
            )
            at, before = at + 2, False  # an alef joins nothing behind it
            continue
        forms = _forms().get(letter, {})
        joins_after = "initial" in forms and "final" in _forms().get(after, {})
        joins_before = before and "final" in forms
        wanted = {
            (True, True): "medial",
            (True, False): "final",
            (False, True): "initial",
            (False, False): "isolated",
        }[joins_before, joins_after]
        drawn.append(forms.get(wanted, letter) + marks)
        at, before = at + 1, joins_after
    return "".join(drawn)


def _clusters(text: str) -> list[str]:
    """Return the letters of a text, each with the marks that stand on it."""
    found: list[str] = []
    for letter in text:
        if found and unicodedata.combining(letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _runs(text: str) -> list[tuple[str, bool]]:
    """Return the parts of a text, and whether each is read from the right; what lies within such a part belongs to it."""
    found: list[tuple[str, bool]] = []
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        turned = kind in _RIGHT_TO_LEFT or (bool(found) and found[-1][1] and kind not in ("L", "EN", "AN"))
        if found and found[-1][1] is turned:
            found[-1] = (found[-1][0] + letter, turned)
        else:
            found.append((letter, turned))
    return [part for run, turned in found for part in _without_tail(run, turned)]


def _without_tail(run: str, turned: bool) -> list[tuple[str, bool]]:
    """Return a part read from the right without the spaces and signs behind it, and those."""
    if not turned:
        return [(run, False)]
    end = max(
        at for at, one in enumerate(run, 1) if unicodedata.bidirectional(one) in (*_RIGHT_TO_LEFT, "NSM")
    )
    return [(run[:end], True)] + ([(run[end:], False)] if end < len(run) else [])


def _turned(run: str) -> str:
    return "".join(reversed(_clusters(run)))


@lru_cache(maxsize=1)
def _forms() -> dict[str, dict[str, str]]:
    """Return the forms of each Arabic letter, and of lam with an alef behind it."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for number in FORMS:
        kind, *letters = unicodedata.decomposition(chr(number)).split() or [""]
        base = "".join(chr(int(one, 16)) for one in letters)
        if kind in ("<initial>", "<medial>", "<final>", "<isolated>") and (
            len(base) == 1 or (len(base) == 2 and base[0] == LAM and base[1] in "\u0622\u0623\u0625\u0627")
        ):
            found[base].setdefault(kind.strip("<>"), chr(number))
    return dict(found)
