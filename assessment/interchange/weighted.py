"""Answers with weights in percent, as Moodle and its kin have them, to rules of scoring for a question worth one point."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assessment.scoring.rules import (
    ZERO,
    AcceptText,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
)
from assessment.scoring.words import folded, wildcard

HUNDRED = Decimal(100)
_NEARLY = Decimal("0.01")
"""How far from 100 percent thirds, sixths and the like may add up, written with five digits."""


class KeyMissing(ValueError):
    """No answer is worth anything."""


@dataclass(frozen=True, slots=True)
class Weighted:
    """One answer and its weight in percent."""

    value: str
    percent: Decimal


def single_rule(answers: Sequence[Weighted]) -> MatchCorrect | MapResponse:
    """Return the rule of a question where one answer is picked. A weight below zero takes points away.

    Raises:
        KeyMissing: if no weight is above zero.
    """
    right = [answer for answer in answers if answer.percent > 0]
    if not right:
        raise KeyMissing
    if len(right) == 1 and right[0].percent == HUNDRED and all(answer.percent >= 0 for answer in answers):
        return MatchCorrect((right[0].value,), Decimal(1))
    return MapResponse(_entries(answers), lower=None, upper=None)


def several_rule(answers: Sequence[Weighted]) -> MapResponse:
    """Return the rule of a question where any answers are picked: the sum of their weights, from none to all points.

    Raises:
        KeyMissing: if no weight is above zero.
    """
    if not any(answer.percent > 0 for answer in answers):
        raise KeyMissing
    return MapResponse(_entries(_whole(answers)), upper=Decimal(1))


def text_rule(answers: Sequence[Weighted], *, case_sensitive: bool = False) -> AcceptText:
    r"""Return the rule of accepted texts, in which ``*`` stands for any characters and ``\*`` for itself.

    Raises:
        KeyMissing: if no weight is above zero.
    """
    best = max((answer.percent for answer in answers), default=ZERO)
    if best <= 0:
        raise KeyMissing
    wildcards = any("*" in answer.value.replace("\\*", "") for answer in answers)
    texts = [
        (answer.value if wildcards else answer.value.replace("\\*", "*"), answer.percent)
        for answer in answers
    ]
    return AcceptText(
        tuple(text for text, percent in texts if percent == best),
        part(best),
        case_sensitive,
        partial=tuple((text, part(percent)) for text, percent in texts if percent != best),
        wildcards=wildcards,
    )


def order_matters(answers: Sequence[Weighted]) -> bool:
    """Say whether a pattern stands before a better text that it also matches: then the first would have counted."""
    best = max((answer.percent for answer in answers), default=ZERO)
    patterns: list[re.Pattern[str]] = []
    for answer in answers:
        text = folded(answer.value, case_sensitive=False)
        if answer.percent < best:
            patterns.append(wildcard(text))
        elif any(pattern.fullmatch(text) for pattern in patterns):
            return True
    return False


def number_rule(entries: Sequence[NearNumber | NumberRange], otherwise: Decimal = ZERO) -> NumberMatch:
    """Return the rule of accepted numbers, the first that holds counts; any other earns ``otherwise``.

    Raises:
        KeyMissing: if no number earns anything.
    """
    if not any(entry.points > 0 for entry in entries):
        raise KeyMissing
    return NumberMatch(tuple(entries), wrong=otherwise)


def part(percent: Decimal) -> Decimal:
    """Return the part of one point that a weight is."""
    return percent.scaleb(-2).normalize()


def _entries(answers: Sequence[Weighted]) -> tuple[tuple[str, Decimal], ...]:
    return tuple((answer.value, part(answer.percent)) for answer in answers if answer.percent)


def _whole(answers: Sequence[Weighted]) -> Sequence[Weighted]:
    """Return the answers with what rounding left of 100 percent given to the first right one."""
    missing = HUNDRED - sum((answer.percent for answer in answers if answer.percent > 0), ZERO)
    first = next(answer for answer in answers if answer.percent > 0)
    if not missing or abs(missing) > _NEARLY:
        return answers
    return [
        Weighted(answer.value, answer.percent + missing) if answer is first else answer for answer in answers
    ]
