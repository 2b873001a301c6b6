"""Moodle's gapselect (gaps to choose in) and ddwtos (words dragged into a text): ``[[1]]`` is the place of choice 1.

``question/type/gapselect/questionbase.php``, which both share: the part of the gaps that hold their right choice.
A gap offers the choices of its group.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assessment.content.interaction import AssociableChoice, Choice, Cloze, GapMatch, SelectGap
from assessment.ids import RESPONSE, ChoiceId, ResponseId
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.moodle.asked import ONE, Around, Asked
from assessment.interchange.moodle.scale import parts
from assessment.interchange.moodle.source import MOST_PARTS, child, children, flag, said
from assessment.interchange.moodle.texts import gap_mark
from assessment.interchange.report_codes import Code
from assessment.scoring.rules import MapResponse, MatchCorrect, PairByPair

_MOST_OFFERED = 50_000
"""Gaps × choices: each gap to choose in lists its choices."""
_PLACE = re.compile(r"\[\[(\d{1,4})\]\]")


@dataclass(frozen=True, slots=True)
class Word:
    """One choice, numbered from 1."""

    number: int
    html: str
    group: str
    endless: bool = False


@dataclass(frozen=True, slots=True)
class Gapped:
    """The text with its gaps, ``G1`` and so on, and to each gap the number of its right choice."""

    text: str
    right: tuple[int, ...]

    @property
    def gaps(self) -> tuple[str, ...]:
        """The ids of the gaps in their order."""
        return tuple(f"G{place}" for place in range(1, len(self.right) + 1))


def read_gapselect(around: Around) -> Asked:
    """Return a text with gaps to choose in."""
    words = _words(around, "selectoption")
    gapped = _gapped(around, words)
    shuffle = flag(around.question, "shuffleanswers", otherwise=True)
    gaps, rules = [], {}
    for gap, right, share in zip(gapped.gaps, gapped.right, parts(len(gapped.right)), strict=True):
        group = next(word.group for word in words if word.number == right)
        choices = tuple(
            Choice(ChoiceId(f"C{word.number}"), word.html) for word in words if word.group == group
        )
        if len(choices) < 2:
            raise NotTaken(Code.TOO_FEW_CHOICES, f"group {group}")
        id = ResponseId(gap)
        gaps.append(SelectGap(id, choices, shuffle))
        rules[id] = MatchCorrect((f"C{right}",), share)
    cloze = Cloze(gapped.text, tuple(gaps))
    return Asked("", (cloze,), rules, tuple(around.combined_feedback()))


def read_ddwtos(around: Around) -> Asked:
    """Return a text with a bank of words."""
    words = _words(around, "dragbox")
    gapped = _gapped(around, words)
    if len({word.group for word in words}) > 1:
        around.note(Code.SETTING_DROPPED, "groups of words: every gap takes every word")
    bank = tuple(
        AssociableChoice(ChoiceId(f"W{word.number}"), word.html, match_max=0 if word.endless else 1)
        for word in words
    )
    gaps = tuple(ChoiceId(gap) for gap in gapped.gaps)
    shuffle = flag(around.question, "shuffleanswers", otherwise=True)
    interaction = GapMatch(gapped.text, gaps, bank, shuffle)
    correct = tuple(f"W{right} {gap}" for right, gap in zip(gapped.right, gaps, strict=True))
    endless = any(word.endless for word in words)
    rule = place_by_place(correct, one_each=not endless)
    return Asked("", (interaction,), {RESPONSE: rule}, tuple(around.combined_feedback()))


def place_by_place(correct: Sequence[str], *, one_each: bool) -> PairByPair | MapResponse:
    """Return the rule of pairs "thing place" by which each place counts the same.

    If every thing can lie in one place only, counting things is counting places.
    """
    things = [pair.partition(" ")[0] for pair in correct]
    if one_each and len(set(things)) == len(things):
        return PairByPair(tuple(correct), ONE)
    return MapResponse(tuple(zip(correct, parts(len(correct)), strict=True)), upper=ONE)


def _words(around: Around, name: str) -> list[Word]:
    found = []
    for number, one in enumerate(children(around.question, name), 1):
        html = around.texts.inline(one)
        if not html:
            raise NotTaken(Code.CONTENT_REFUSED, f"choice {number} shows nothing")
        found.append(Word(number, html, said(one, "group", "1"), child(one, "infinite") is not None))
    return found


def _gapped(around: Around, words: Sequence[Word]) -> Gapped:
    right: list[int] = []

    def mark(found: re.Match[str]) -> str:
        right.append(int(found[1]))
        return gap_mark(f"G{len(right)}")

    element = child(around.question, "questiontext")
    marked = _PLACE.sub(mark, around.written())
    if not right:
        raise NotTaken(Code.SYNTAX, "no gap in the text")
    if len(right) > MOST_PARTS or len(right) * len(words) > _MOST_OFFERED:
        raise NotTaken(Code.TOO_LARGE, f"{len(right)} gaps, {len(words)} choices")
    strange = next((number for number in right if not 1 <= number <= len(words)), None)
    if strange is not None:
        raise NotTaken(Code.KEY_INVALID, f"[[{strange}]]")
    return Gapped(around.texts.block_of(marked, element), tuple(right))
