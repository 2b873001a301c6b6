"""G9 too: whether an item is in the language that is wanted, told by its script and by small words; of doubt nothing is said."""

import re

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.source import Source
from sync_server.ai.material.language import SMALL_WORDS, language_of
from sync_server.ai.proposed_item import Kind, ProposedItem

_WORDS = re.compile(r"[^\W\d_]+")
_FEWEST_LETTERS, _FEWEST_WORDS, _TIMES = 20, 4, 3
_SCRIPTS = {
    code: script
    for script, codes in {
        "latin": "en fr es pt it de nl sv pl tr id vi",
        "han": "zh ja",
        "hangul": "ko",
        "arabic": "ar fa ur ps",
        "devanagari": "hi mr ne",
        "cyrillic": "ru uk bg sr mk be kk",
        "greek": "el",
        "armenian": "hy",
        "tamil": "ta",
        "hebrew": "he",
        "thai": "th",
    }.items()
    for code in codes.split()
}


def check_tongue(item: ProposedItem, source: Source) -> Findings:
    """Return the language of an item that is in another one than its source's, or than the one that is wanted."""
    if item.kind is Kind.CODE:
        return ()
    said = " ".join((item.stem, item.explanation, *(option.text for option in item.options)))
    spoken = other_tongue(said, source.tongue or language_of(source.text))
    return (Finding(Gate.READABILITY, "stem", f"language:{spoken}"),) if spoken else ()


def other_tongue(said: str, wanted: str) -> str:
    """Return the language of a text that is plainly in another one than is wanted; nothing where it is not."""
    if wanted not in _SCRIPTS or sum(map(str.isalpha, said)) < _FEWEST_LETTERS:
        return ""
    spoken = language_of(said)
    if spoken == wanted:
        return ""
    other = _SCRIPTS[spoken] != _SCRIPTS[wanted]
    if not other and {spoken, wanted} <= SMALL_WORDS.keys():
        words = _WORDS.findall(said.casefold())
        here, there = (sum(word in SMALL_WORDS[one] for word in words) for one in (spoken, wanted))
        other = here >= _FEWEST_WORDS and here >= _TIMES * there
    return spoken if other else ""
