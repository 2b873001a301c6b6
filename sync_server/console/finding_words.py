"""What a gate found in a question, as a sentence for its author."""

import re
from collections.abc import Mapping

_FIELDS: Mapping[str, str] = {
    "stem": "the question",
    "explanation": "the explanation",
    "skill": "the skill",
    "bloom": "the level of thinking",
    "difficulty": "the difficulty",
    "evidence": "the evidence",
    "evidence.quote": "the evidence",
    "evidence.source_id": "the source of the evidence",
    "options": "the options",
    "answer_index": "the right answer",
    "answer": "the right answer",
    "accepted": "what is accepted",
    "model_answer": "the model answer",
    "rubric": "the rubric",
    "language": "the language of the program",
    "signature": "the function",
    "solution": "the solution",
    "tests": "the tests",
    "kind": "the kind",
    "item": "the question as a whole",
}
_INDEXED = re.compile(r"(options|accepted|rubric|tests)\[(\d+)\](.*)")
_ONE = {"options": "option", "accepted": "accepted wording", "rubric": "criterion", "tests": "test"}
_PARTS = {
    ".why_wrong": ", why it is wrong",
    ".title": ", its title",
    ".levels": ", its levels",
    ".input": ", its input",
    ".expected": ", what it expects",
    ".hidden": ", whether it is hidden",
}
_SHAPE: Mapping[str, str] = {
    "missing": "is missing",
    "empty": "is empty",
    "type": "is not of the form it must have",
    "unknown": "is none of those that are known",
    "unknown_field": "has a field that nobody knows",
    "too_long": "is too long",
    "count": "are too few or too many",
    "not_text": "holds signs that are no text",
    "points_twice": "has two levels with the same points",
    "no_function": "names no function that the solution has",
    "all_hidden_or_none": "must be hidden in part: some are shown to candidates, some are not",
    "not_json_array": "must be a list of arguments in square brackets",
    "not_json": "must be a value as JSON has it",
    "cannot_stand": "cannot stand in a test",
}
_SAID: Mapping[str, Mapping[str, str]] = {
    "G2": {
        "unknown": "The evidence names another source than the one the question was made from.",
        "too_short": "The evidence is short: it should have 8 words or more.",
        "too_long": "The evidence is long: it should have 60 words at most.",
        "not_in_source": "The evidence does not stand in the source.",
        "not_in_one_place": "The evidence does not stand in one place of the source.",
    },
    "G3": {
        "out_of_range": "The right answer is none of the options.",
        "twice": "An option is named as right twice.",
        "none": "No option is right.",
        "all": "All options are right.",
        "same_as": "{Place} says the same as another.",
        "like": "{Place} says nearly the same as another.",
    },
    "G5": {
        "key_longest": "The right option is the longest, which gives it away.",
        "form": "The right option alone has its form, which gives it away.",
        "article": "The article before the gap fits the right option alone.",
    },
    "G6": {"in_stem": "The question holds its own answer."},
    "G10": {
        "replies": "A second reader did not answer often enough to tell.",
        "unreadable": "A second reader's answer could not be read.",
        "not_solved": "A second reader with the source did not come to this answer.",
        "supported_too": "The source bears {place} out as well.",
    },
    "G12": {
        "contradicted": "The source contradicts the answer.",
        "not_stated": "The source does not state the answer.",
        "second_quote": "A second reader found no words of the source that bear the answer out.",
        "unreadable": "A second reader's answer could not be read.",
        "pending": "The solution was not run: this server cannot run programs safely.",
        "not_built": "The solution does not build.",
        "failed": "The solution fails some of its own tests.",
    },
}
_ELSE: Mapping[str, str] = {
    "G2": "The evidence does not hold.",
    "G3": "The options do not hold together as a set.",
    "G4": "The wording of {place} is known to reward those who know tests.",
    "G5": "The form of the options gives the answer away.",
    "G6": "Words of the question point to {place} alone.",
    "G7": "The question tells the answer of another of the same wish.",
    "G8": "The bank has much the same question already.",
    "G9": "The question is harder to read than what it tests.",
    "G10": "A second reader came to something else.",
    "G11": "It can be solved without the source: it may be too easy to guess.",
    "G12": "The evidence does not bear the answer out.",
    "G13": "In {place} stands something that speaks to a program and not to a reader.",
}


def found(code: str, place: str, detail: str) -> str:
    """Return the sentence for what a gate found."""
    what, word = _named(place), detail.partition(":")[0]
    if code == "G1":
        told = f"{what} {_SHAPE.get(word, 'is not as it must be')}."
    else:
        told = _SAID.get(code, {}).get(word) or _ELSE.get(code, f"{{Place}}: {detail}.")
    told = told.replace("{place}", what).replace("{Place}", what)
    return told[:1].upper() + told[1:]


def _named(place: str) -> str:
    at = _INDEXED.match(place)
    if at is None:
        return _FIELDS.get(place, place)
    return f"{_ONE[at[1]]} {int(at[2]) + 1}{_PARTS.get(at[3], '')}"
