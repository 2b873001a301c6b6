"""An answer as a model is shown it, and what in it speaks to the model."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assessment.marking.rubric import Rubric
from sync_server.ai.material.injection import Trick, scan_text

_DOT = "\u2022"
_SHORTEST_NAME, _SHORTEST_NUMBER = 3, 6
LONGEST = 12_000
"""So many characters of an answer a model reads; of a longer one a person reads the rest."""
_UNSEEN = frozenset(("Cc", "Cf", "Co", "Cs", "Cn"))
_KEPT = frozenset("\n\t\u200c\u200d")
"""Line ends, and the joiners that several scripts are written with."""


@dataclass(frozen=True, slots=True)
class ProgramRun:
    """What became of a program's tests. ``pending`` says why they were not run."""

    held: int = 0
    whole: int = 0
    pending: str = ""


@dataclass(frozen=True, slots=True)
class ToJudge:
    """An answer to one question. ``seal`` is a word that its writer cannot have known; ``tested`` is for programs."""

    item_id: str
    question: str
    rubric: Rubric
    text: str
    seal: str
    guidance: str = ""
    tested: ProgramRun | None = None
    settled: Mapping[str, str] = field(default_factory=dict)
    """Levels that code has found already, by criterion: no model is asked for them."""
    writer: tuple[str, ...] = ()
    """What its writer is called, in name and number: no model is told."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A text without what a reader does not see. ``places``: where each character stood before."""

    text: str
    places: tuple[int, ...]
    hidden: bool

    def before(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of it stood in the text as it was written."""
        return self.places[start], self.places[end - 1] + 1


def seen(text: str) -> Seen:
    """Return a text without characters that nobody sees."""
    kept = [
        place for place, one in enumerate(text) if one in _KEPT or unicodedata.category(one) not in _UNSEEN
    ]
    bare = "".join(text[place] for place in kept)
    lost = len(text) - len(kept) - text.count("\r")
    return Seen(bare, tuple(kept), lost > 0)


def shown(one: ToJudge) -> Seen:
    """Return an answer as a model is shown it: its beginning, and dots where its writer calls themselves by name."""
    bare = seen(one.text[:LONGEST])
    text = bare.text
    for name in one.writer:
        called = _called(name)
        text = text if called is None else called.sub(lambda found: _DOT * len(found.group()), text)
    return replace(bare, text=text)


def _called(name: str) -> re.Pattern[str] | None:
    """Return what finds somebody's whole name, the last part first too, or their number; None for what is a word or a sum."""
    parts = name.replace(",", " ").split()
    if len(parts) == 1:
        found, exact = re.escape(parts[0]), True
        if len(name) < _SHORTEST_NAME or (name.isdecimal() and len(name) < _SHORTEST_NUMBER):
            return None
    elif parts:
        ways = {" ".join(parts), " ".join((parts[-1], *parts[:-1])), " ".join((*parts[1:], parts[0]))}
        found = "|".join(r"[\s,]+".join(map(re.escape, way.split())) for way in sorted(ways))
        exact = False
    else:
        return None
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.NOFLAG if exact else re.IGNORECASE)


def speaks(text: str) -> tuple[str, ...]:
    """Return the tricks that an answer tries on a model, by name; each once."""
    bare = seen(text)
    in_one_line = " ".join(bare.text.split())  # what is spread over lines
    found = {flag.trick for text in (bare.text, in_one_line) for flag in scan_text(text)}
    if bare.hidden:
        found.add(Trick.HIDDEN)
    return tuple(sorted(one.value for one in found))
