"""The tools a candidate may use, and where: the test says, then the section, then the item; the candidate's
accommodations have the last word.

Words: ``calculator_basic`` offers a tool, ``-highlighter`` bars it, ``sheet:ID`` offers a stimulus as a sheet to look
things up in (a table of formulas, the periodic table), ``-sheet:ID`` takes it away again. A word that this version does
not know offers nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assessment.ids import StimulusId

SHEET, BAR = "sheet:", "-"


class Tool(StrEnum):
    """What may stand in for paper, ruler and pocket calculator. The last two need the platform or a dictionary."""

    HIGHLIGHTER = "highlighter"
    NOTES = "notes"
    NOTEPAD = "notepad"
    STRIKE_OUT = "strike_out"
    MASKING = "masking"
    LINE_READER = "line_reader"
    MAGNIFIER = "magnifier"
    CALCULATOR_BASIC = "calculator_basic"
    CALCULATOR_BODMAS = "calculator_bodmas"
    CALCULATOR_SCIENTIFIC = "calculator_scientific"
    TEXT_TO_SPEECH = "text_to_speech"
    SPELL_CHECK = "spell_check"


UNASKED = frozenset(
    {Tool.HIGHLIGHTER, Tool.NOTES, Tool.NOTEPAD, Tool.STRIKE_OUT, Tool.LINE_READER, Tool.MAGNIFIER}
)
"""Offered unless barred: they give no help beyond what pencil and paper give. All others must be offered."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What is at hand in one place; ``sheets`` in the order in which they were offered."""

    tools: frozenset[Tool] = UNASKED
    sheets: tuple[StimulusId, ...] = ()

    def after(self, words: Iterable[str]) -> "Offer":
        """Return what is at hand after some words more; each counts, the last one wins."""
        tools, sheets = set(self.tools), dict.fromkeys(self.sheets)
        for word in words:
            barred, name = word.startswith(BAR), word.removeprefix(BAR)
            if name.startswith(SHEET):
                sheet = StimulusId(name.removeprefix(SHEET))
                sheets.pop(sheet, None)
                if not barred:
                    sheets[sheet] = None
            elif name in _KNOWN:
                (tools.discard if barred else tools.add)(Tool(name))
        return Offer(frozenset(tools), tuple(sheets))


_KNOWN = frozenset(Tool)
PLAIN_OFFER = Offer()


def sheets_in(words: Iterable[str]) -> Iterable[StimulusId]:
    """Yield the sheets that words offer."""
    for word in words:
        if word.startswith(SHEET):
            yield StimulusId(word.removeprefix(SHEET))


def moved_word(word: str, stimuli: Mapping[StimulusId, StimulusId]) -> str:
    """Return a word after its sheet has got another id, where it names one."""
    start = BAR if word.startswith(BAR) else ""
    name = word.removeprefix(BAR)
    if not name.startswith(SHEET):
        return word
    sheet = StimulusId(name.removeprefix(SHEET))
    return f"{start}{SHEET}{stimuli.get(sheet, sheet)}"


def is_known(word: str) -> bool:
    """Say whether this version knows what a word offers or bars."""
    name = word.removeprefix(BAR)
    return name in _KNOWN or (name.startswith(SHEET) and len(name) > len(SHEET))
