"""G6: whether the stem tells the answer, or shares with it a word that no wrong option has. G7: whether another's stem does."""

from collections.abc import Sequence

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.words import content_stems, folded, is_eastern, tokens
from sync_server.ai.proposed_item import Kind, ProposedItem

SHARE = 0.3
"""How much of the key's own words may stand in the stem at most."""
RARE = 7
"""Letters from which on one word is enough to give the key away."""
_ASKED_ALIKE = 2
"""Words that a stem must have in common with a question, besides its answer, to answer it."""
_SPACED = frozenset(("en", "fr", "es", "ar", "hi", ""))


def check_leak(item: ProposedItem, language: str) -> Findings:
    """Return the right answers that the stem gives away."""
    if item.kind is Kind.SHORT_TEXT:
        leaks = [index for index, text in enumerate(item.accepted) if stands_in(text, item.stem, language)]
        return tuple(Finding(Gate.LEAK, f"accepted[{index}]", "in_stem") for index in leaks[:1])
    if item.kind not in {Kind.SINGLE, Kind.MULTIPLE}:
        return ()
    stem = set(content_stems(item.stem, language))
    wrong = {word for text in item.distractors for word in content_stems(text, language)}
    found = []
    for index in item.answer_index:
        if not 0 <= index < len(item.options):
            continue
        text = item.options[index].text
        words = set(content_stems(text, language))
        shared = {word for word in words & stem - wrong if not word.isdigit()}
        whole = stands_in(text, item.stem, language) and not any(
            stands_in(other, item.stem, language) for other in item.distractors
        )
        rare = language in _SPACED and any(len(word) >= RARE for word in shared)
        if whole or rare or (shared and len(shared) >= SHARE * len(words)):
            detail = "in_stem" if whole else f"shared:{min(shared)}"
            found.append(Finding(Gate.LEAK, f"options[{index}].text", detail))
    return tuple(found)


def stands_in(text: str, around: str, language: str) -> bool:
    """Say whether the words of a text stand in another, one behind the other."""
    if is_eastern(text):
        return len(text.strip(" 。")) > 1 and folded(text.strip(" 。")) in folded(around)
    words = content_stems(text, language) if language != "vi" else tuple(tokens(text))
    others = content_stems(around, language) if language != "vi" else tuple(tokens(around))
    if not words or all(len(word) < 3 or word.isdigit() for word in words):
        return False
    return any(others[at : at + len(words)] == words for at in range(len(others) - len(words) + 1))


def check_form(items: Sequence[ProposedItem], language: str) -> tuple[Findings, ...]:
    """Return for each item of a form what its stem tells of the answers of others (G7)."""
    asked = [frozenset(content_stems(item.stem, language)) for item in items]
    return tuple(
        tuple(
            Finding(Gate.FORM, "stem", f"answers:{other}")
            for other, second in enumerate(items)
            if other != number and _answers(first, asked[number], second, asked[other], language)
        )
        for number, first in enumerate(items)
    )


def _answers(
    teller: ProposedItem, told: frozenset[str], item: ProposedItem, asked: frozenset[str], language: str
) -> bool:
    for key in item.keys:
        if stands_in(key, teller.stem, language) and not stands_in(key, item.stem, language):
            about = (told & asked) - set(content_stems(key, language))
            if len(about) >= min(_ASKED_ALIKE, len(asked)):
                return True
    return False
