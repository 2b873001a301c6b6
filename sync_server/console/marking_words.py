"""Why a mark, a scheme or a correction cannot be so, as a sentence for whoever typed it."""

from collections.abc import Mapping

from assessment.errors import MarkingError
from sync_server.errors import MarkRefused

_WRONG: Mapping[str, Mapping[str, str]] = {
    "points": {
        "no_number": "Points are a number, such as 4 or 2.5.",
        "zero": "Points to give or take are above or below zero.",
    },
    "levels": {"criteria": "Choose a band for each criterion."},
    "mark": {"too_long": "The comment, or what is remarked, is too long."},
    "annotation": {
        "range": "A remark belongs to words that stand in the answer.",
        "too_long": "What is said of some words is too long.",
    },
    "rubric": {
        "names": "Each criterion, and each band of a criterion, needs a name that no other has.",
        "too_long": "A name, a text or the whole of a rubric is too long.",
    },
    "rubrics": {"twice": "An item has one rubric, not two."},
    "grades": {
        "labels": "Each grade needs a name that no other has.",
        "too_long": "The name of a grade is too long.",
        "least": "A grade begins at a number.",
    },
    "item_id": {"asks nothing": "This item asks nothing, so it has no key."},
    "response_id": {"a person marks it": "A person marks this item, so it has no key to correct."},
    "values": {
        "no answer": "Say which answer is to be accepted too.",
        "too_long": "The answer to accept is too long.",
    },
}
_PLACES: Mapping[str, str] = {
    "reason": "Say why, in at most 500 characters.",
    "threshold": "By how much two marks may differ is a number, 0 or more.",
    "check_every": "How often a check script comes is a whole number, and a marker is stopped after one miss or more.",
    "check_tolerance": "How far a check script may be missed is a number, 0 or more.",
    "marks": "An answer has one mark or two.",
}
_REFUSED: Mapping[str, str] = {
    "answer_changed": "The answer has changed since it was opened. Look at it again.",
    "incomplete": "Every answer of this task needs its mark.",
    "stopped": "This marker is stopped: they are given no further tasks until a moderator lets them on.",
    "superseded": "This mark is out of force already.",
    "withdrawn": "It has been taken back already.",
    "marked": "All of this is marked already.",
    "own": "You have marked it already; another mark is for somebody else to give.",
    "taken": "Somebody else has this task in hand.",
}


def sentence_of(error: Exception) -> str:
    """Return the sentence for what cannot be so, or why an answer is not marked so; empty where there is none."""
    if isinstance(error, MarkingError):
        return _wrong(error.place, error.detail)
    return _REFUSED.get(error.detail, "") if isinstance(error, MarkRefused) else ""


def _wrong(place: str, detail: str) -> str:
    told = _WRONG.get(place, {}).get(detail) or _PLACES.get(place, "")
    if told:
        return told
    if place == "points" and detail.startswith("0 to "):
        return f"Points go from {detail} here."
    if place == "annotation":
        return f"These words do not stand in the answer: {detail.partition(': ')[2]}"
    if place == "rubrics" and " of " in detail:
        return f"The bands of a rubric come to more than its item has: {detail}."
    if detail == "bands":
        return f"Criterion “{place}” has no band, or too many."
    if detail.startswith("band "):
        return f"Criterion “{place}”: the points of {detail} are no number, or its text is too long."
    inner, _, rest = detail.partition(" ")
    return _wrong(inner, rest) if rest and inner in (*_WRONG, *_PLACES) else ""
