"""Our own items as rows: what the template can say in its columns, all of it as JSON in the column ``carrel``."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from html import unescape
from typing import Any

from assessment.content.interaction import (
    Choice,
    Essay,
    Matching,
    MultipleChoice,
    Numeric,
    Order,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.ids import RESPONSE, ItemId
from assessment.interchange.tables.columns import LETTERS
from assessment.pack.convert import item_of, key_of
from assessment.pack.key_shapes import ItemKeyShape
from assessment.pack.plain import plain_of
from assessment.pack.schema import ItemFile
from assessment.pack.shape import parse
from assessment.scoring.check_key import check_key
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import (
    AcceptText,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    OrderMatch,
    PairByPair,
    Rule,
)

_PLAIN_PARAGRAPH = re.compile(r"<p>([^<]*)</p>")
_TAG = re.compile(r"<[^<>]*>")


def row_of(item: Item, key: ItemKey | None) -> dict[str, str]:
    """Return the cells of an item by column, those of people first; nothing is left out of ``carrel``."""
    row = {
        "id": item.id,
        "title": item.title,
        "question": _cell(item.stem),
        "points": f"{item.points:f}" if item.points != 1 and item.asks else "",
        "category": item.category,
        "tags": ", ".join(item.tags),
        "explanation": _cell(key.explanation) if key else "",
    }
    row["type"] = "info"
    if item.interactions:
        row["type"] = "see carrel"
        rule = None if key is None or len(item.interactions) > 1 else key.rules.get(RESPONSE)
        if rule is not None:
            row |= _asked(item.interactions[0], rule)
    told: dict[str, Any] = {"item": plain_of(item)}
    if key is not None:
        told["key"] = plain_of(key)
    row["carrel"] = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return row


def thing_in(told: Any, item_id: ItemId) -> tuple[Item, ItemKey | None]:
    """Return the item and key that the column ``carrel`` says, under this id.

    Raises:
        ShapeError, ContentError, ScoringError, TypeError, ValueError: if it says no such thing.
    """
    if not isinstance(told, Mapping):
        raise TypeError("no object")
    item = replace(item_of(parse(ItemFile, json.dumps(told.get("item")))), id=item_id)
    if "key" not in told:
        if item.asks:
            raise ValueError("no key")
        return item, None
    key = replace(key_of(parse(ItemKeyShape, json.dumps(told["key"]))), item_id=item_id)
    check_key(item, key)
    return item, key


def _asked(interaction: object, rule: Rule) -> dict[str, str]:
    match interaction, rule:
        case SingleChoice(), MatchCorrect():
            return _with_choices("single", interaction.choices, rule.correct, interaction.shuffle)
        case MultipleChoice(), MatchCorrect():
            return _several(interaction, rule.correct, "all_or_nothing")
        case MultipleChoice(), MapResponse():
            right = tuple(value for value, points in rule.entries if points > 0)
            return _several(interaction, right, "per_choice")
        case TrueFalseNotGiven(), MatchCorrect():
            kind = "true_false_not_given" if interaction.not_given else "true_false"
            return {"type": kind, "correct": rule.correct[0].replace("_", " ")}
        case ShortText(), AcceptText():
            return {
                "type": "short",
                "correct": " | ".join(rule.accepted),
                "max": _count(interaction.max_words),
            }
        case Numeric(), NumberMatch():
            return {
                "type": "numeric",
                "correct": " | ".join(map(_number, rule.entries)),
                "unit": " ".join(interaction.units),
            }
        case Matching(), PairByPair() | MatchCorrect():
            return _pairs(interaction, rule.correct)
        case Order(), OrderMatch():
            return _with_choices("order", interaction.choices, rule.correct, False)
        case Essay(), _:
            return {
                "type": "essay",
                "min": _count(interaction.min_words),
                "max": _count(interaction.max_words),
            }
        case _:
            return {}


def _several(interaction: MultipleChoice, right: tuple[str, ...], scoring: str) -> dict[str, str]:
    row = _with_choices("multiple", interaction.choices, right, interaction.shuffle)
    bounds = {"min": _count(interaction.min_choices), "max": _count(interaction.max_choices)}
    return row | bounds | {"scoring": scoring}


def _with_choices(
    kind: str, choices: tuple[Choice, ...], right: tuple[str, ...], shuffle: bool
) -> dict[str, str]:
    letters: dict[str, str] = {choice.id: letter for letter, choice in zip(LETTERS, choices, strict=False)}
    row = {letters[choice.id]: _cell(choice.text) for choice in choices[: len(LETTERS)]}
    correct = ", ".join(letters[value] for value in right if value in letters)
    return row | {"type": kind, "correct": correct, "shuffle": "yes" if shuffle else ""}


def _pairs(matching: Matching, correct: tuple[str, ...]) -> dict[str, str]:
    targets: dict[str, str] = {target.id: _cell(target.text) for target in matching.targets}
    sources: dict[str, str] = {source.id: _cell(source.text) for source in matching.sources}
    pairs = [pair.split(" ") for pair in correct]
    used = {right for _, right in pairs}
    lines = [f"{sources[left]} = {targets[right]}" for left, right in pairs]
    lines += [f"= {text}" for id, text in targets.items() if id not in used]
    return {"type": "matching"} | dict(zip(LETTERS, lines, strict=False))


def _number(entry: NearNumber | NumberRange) -> str:
    if isinstance(entry, NumberRange):
        ends = ["" if end is None else _digits(end) for end in (entry.lower, entry.upper)]
        return "..".join(ends)
    return _digits(entry.value) + (f" ± {_digits(entry.tolerance)}" if entry.tolerance else "")


def _digits(number: Decimal) -> str:
    return f"{number:f}"


def _count(number: int) -> str:
    return str(number) if number else ""


def _cell(html: str) -> str:
    """Return a text for people: plain where it is one plain paragraph, else as it is."""
    found = _PLAIN_PARAGRAPH.fullmatch(html)
    inside = found[1] if found else html
    return html if "<" in inside else unescape(inside)
