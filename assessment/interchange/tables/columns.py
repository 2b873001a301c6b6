"""The columns of the template, and the names that other tables give them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

COLUMNS = (
    "id",
    "type",
    "title",
    "question",
    "image",
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "correct",
    "points",
    "scoring",
    "shuffle",
    "min",
    "max",
    "unit",
    "explanation",
    "category",
    "tags",
    "carrel",
)
"""The template's columns in their order. ``carrel`` holds what the others cannot say, for our own way back."""

LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_ALIASES = {
    "identifier": "id",
    "question id": "id",
    "kind": "type",
    "question type": "type",
    "name": "title",
    "question name": "title",
    "question text": "question",
    "stem": "question",
    "text": "question",
    "picture": "image",
    "image link": "image",
    "answer": "correct",
    "answers": "correct",
    "right": "correct",
    "key": "correct",
    "correct answer": "correct",
    "correct answers": "correct",
    "correct answer(s)": "correct",
    "mark": "points",
    "marks": "points",
    "score": "points",
    "feedback": "explanation",
    "general feedback": "explanation",
    "topic": "category",
    "tag": "tags",
    "time": "time",
    "time limit": "time",
    "time limit (sec)": "time",
}
_CHOICE = re.compile(r"(?:answer|option|choice)[ _-]?([1-9]\d?|[a-z])")
_LETTER = re.compile(r"[a-z]")
_AFTER = re.compile(r"\s+-\s+max.*$|\s*\(max.*\)$")


@dataclass(frozen=True, slots=True)
class Header:
    """Which column stands where. ``numbered``: choices are named by numbers, and so are the right ones."""

    places: dict[str, int]
    unknown: tuple[str, ...]
    numbered: bool


def read_header(cells: Sequence[str]) -> Header | None:
    """Return the columns that a row of titles names; None if it names no question and nothing to answer."""
    places: dict[str, int] = {}
    unknown: list[str] = []
    numbered = False
    for place, cell in enumerate(cells):
        name = _AFTER.sub("", " ".join(cell.casefold().split()))
        if not name:
            continue
        column, number = _column(name)
        numbered = numbered or number
        if column is None or column in places:
            unknown.append(cell.strip())
        else:
            places[column] = place
    if "question" not in places or not {"correct", "type", "A", "carrel"} & set(places):
        return None
    return Header(places, tuple(unknown), numbered)


def _column(name: str) -> tuple[str | None, bool]:
    choice = _CHOICE.fullmatch(name)
    if choice:
        if choice[1].isdigit():
            number = int(choice[1])
            return (LETTERS[number - 1] if number <= len(LETTERS) else None), True
        return choice[1].upper(), False
    if _LETTER.fullmatch(name):
        return name.upper(), False
    if name in _ALIASES:
        return _ALIASES[name], False
    return (name if name in COLUMNS else None), False
