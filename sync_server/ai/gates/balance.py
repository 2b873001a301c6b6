"""G5: whether the right option stands out by its length or by its form.

That numbers stand in order is no gate: ``proposed_as_item`` puts them in order.
"""

import re
from collections.abc import Callable, Mapping
from statistics import median

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.words import is_eastern
from sync_server.ai.proposed_item import Kind, ProposedItem

LONGER_THAN_MEDIAN, LONGER_THAN_NEXT = 1.5, 1.25
LEAST_MORE, LEAST_MORE_SIGNS = 14, 7
"""Letters by which a key must be longer, to be seen as such."""
_END = re.compile(r"[.!。।]$")


def check_balance(item: ProposedItem, language: str) -> Findings:
    """Return by what the right option can be told without knowing."""
    keys, wrong = item.keys, item.distractors
    if item.kind not in {Kind.SINGLE, Kind.MULTIPLE} or not keys or len(wrong) < 2:
        return ()
    found = [*_by_length(item)]
    if item.kind is Kind.SINGLE:
        found += _by_form(keys[0], wrong, language)
        found += _by_article(item.stem, keys[0], wrong, language)
    return tuple(found)


def _by_length(item: ProposedItem) -> Findings:
    if any("`" in option.text for option in item.options):
        return ()
    wrong = [len(text) for text in item.distractors]
    shortest = min(item.keys, key=len)
    length, longest = len(shortest), max(wrong)
    least = LEAST_MORE_SIGNS if is_eastern(shortest) else LEAST_MORE
    if length - longest < least:
        return ()
    if length > LONGER_THAN_MEDIAN * median(wrong) or length > LONGER_THAN_NEXT * longest:
        place = f"options[{item.answer_index[0]}].text"
        return (Finding(Gate.BALANCE, place, f"key_longest:{length}/{longest}"),)
    return ()


_FORMS: Mapping[str, Callable[[str], bool]] = {
    "full_stop": lambda text: bool(_END.search(text)),
    "capital": lambda text: text[:1].isupper(),
}
_ENGLISH: Mapping[str, Callable[[str], bool]] = {
    "to": lambda text: text.lower().startswith("to "),
    "ing": lambda text: bool(re.match(r"[A-Za-z]{2,}ing\b", text)),
}


def _by_form(key: str, wrong: tuple[str, ...], language: str) -> Findings:
    texts = [text.strip() for text in (key, *wrong)]
    if not all(len(text.split()) > 1 or is_eastern(text) for text in texts) or any(
        "`" in text for text in texts
    ):
        return ()
    forms = dict(_FORMS) | (dict(_ENGLISH) if language == "en" else {})
    for name, form in forms.items():
        of_key, *of_wrong = (form(text) for text in texts)
        if len(set(of_wrong)) == 1 and of_key is not of_wrong[0] and _is_word(texts, name):
            return (Finding(Gate.BALANCE, "options", f"form:{name}"),)
    return ()


def _is_word(texts: list[str], form: str) -> bool:
    """Say whether all begin with a letter, where how they begin is looked at."""
    return form == "full_stop" or all(text[:1].isalpha() and text.isprintable() for text in texts)


def _by_article(stem: str, key: str, wrong: tuple[str, ...], language: str) -> Findings:
    ending = re.search(r"\b(an?)\s*(?:…|_+|\.{3})?[:?]?\s*$", stem) if language == "en" else None
    if ending is None:
        return ()
    wants = ending[1] == "an"
    fits = [text.strip()[:1].lower() in tuple("aeiou") for text in (key, *wrong)]
    if fits[0] is wants and not any(fit is wants for fit in fits[1:]):
        return (Finding(Gate.BALANCE, "stem", "article"),)
    return ()
