"""G3: whether there are as many right options as there should be, and no two options that are the same."""

import re
import unicodedata
from itertools import combinations

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.words import alike, content_stems, folded, grams
from sync_server.ai.proposed_item import Kind, ProposedItem

MOST_ALIKE = 0.80
_LONG = 5
"""Letters from which on capitals make no difference: of short ones, as in Aa or CO, they may be all the difference."""
_ENDS = " \t\n\r.,;:!?\"'“”„‘’«»。，；：！？،؛؟।"
_WITHIN = re.compile(r"[,;:!?\"“”„«»]+(?=\s|$)")


def check_options(item: ProposedItem, language: str) -> Findings:
    """Return what is wrong with the options as a set."""
    if item.kind not in {Kind.SINGLE, Kind.MULTIPLE}:
        return ()
    return (*_of_answer(item), *_of_pairs(item, language))


def _of_answer(item: ProposedItem) -> Findings:
    there = range(len(item.options))
    if any(index not in there for index in item.answer_index):
        return (Finding(Gate.OPTIONS, "answer_index", "out_of_range"),)
    if len(set(item.answer_index)) != len(item.answer_index):
        return (Finding(Gate.OPTIONS, "answer_index", "twice"),)
    right = len(item.answer_index)
    if not right or right == len(item.options):
        return (Finding(Gate.OPTIONS, "answer_index", "all" if right else "none"),)
    return ()


def _of_pairs(item: ProposedItem, language: str) -> Findings:
    found = []
    for (one, first), (other, second) in combinations(enumerate(item.options), 2):
        detail = _same(first.text, second.text, language)
        if detail:
            found.append(Finding(Gate.OPTIONS, f"options[{other}].text", f"{detail}:{one}"))
    return tuple(found)


def _same(one: str, other: str, language: str) -> str:
    if _bare(one) == _bare(other):
        return "same_as"
    words, others = content_stems(one, language), content_stems(other, language)
    if words != others or min(len(words), len(others)) < 3 or not _wordy(one):
        return ""
    return "like" if alike(grams(one), grams(other)) >= MOST_ALIKE else ""


def _bare(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    if "`" in text:
        return " ".join(text.split())
    text = _WITHIN.sub("", " ".join(text.split())).strip(_ENDS)
    return folded(text) if len(text) >= _LONG else text


def _wordy(text: str) -> bool:
    """Say whether a text is prose: signs in code and in formulas make a difference that words do not."""
    return not re.search(r"[`=<>+*/^\\{}\[\]|~%$]|\d", text)
