"""Rules for a question worth one point, made into rules for what it is worth; and one whole in equal parts."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from assessment.scoring.rules import (
    AcceptText,
    AreaMap,
    Kprim,
    Manual,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    OrderMatch,
    PairByPair,
    RightMinusWrong,
    Rule,
)

_PLACES = Decimal("1E-9")
"""As many places as points have in a pack; Moodle itself keeps seven."""
_SEVEN = Decimal("1E-7")


def scaled(rule: Rule, grade: Decimal) -> Rule:
    """Return a rule that gives ``grade`` times as many points."""
    match rule:
        case MatchCorrect(_, points, wrong, unanswered):
            return replace(
                rule,
                points=times(points, grade),
                wrong=times(wrong, grade),
                unanswered=times(unanswered, grade),
            )
        case MapResponse(entries, lower, upper, default):
            return MapResponse(
                tuple((value, times(points, grade)) for value, points in entries),
                _bound(lower, grade),
                _bound(upper, grade),
                times(default, grade),
            )
        case AcceptText():
            partial = tuple((text, times(points, grade)) for text, points in rule.partial)
            return replace(rule, points=times(rule.points, grade), partial=partial)
        case NumberMatch():
            numbers = tuple(_entry(entry, grade) for entry in rule.entries)
            return replace(rule, entries=numbers, wrong=times(rule.wrong, grade))
        case AreaMap(entries, lower, upper, default):
            areas = tuple(replace(entry, points=times(entry.points, grade)) for entry in entries)
            return AreaMap(areas, _bound(lower, grade), _bound(upper, grade), times(default, grade))
        case PairByPair():
            return replace(rule, points=times(rule.points, grade), wrong=times(rule.wrong, grade))
        case RightMinusWrong() | Kprim() | OrderMatch() | Manual():
            return replace(rule, points=times(rule.points, grade))


def times(points: Decimal, grade: Decimal) -> Decimal:
    """Return a product of as many places as a pack can hold."""
    product = points * grade
    return product if product == product.quantize(_PLACES) else product.quantize(_PLACES, ROUND_HALF_UP)


def parts(count: int) -> list[Decimal]:
    """Return one in equal parts of seven places; the last takes what is over, so that together they are just one."""
    each = (Decimal(1) / count).quantize(_SEVEN, ROUND_HALF_UP).normalize()
    return [each] * (count - 1) + [Decimal(1) - each * (count - 1)]


def _bound(bound: Decimal | None, grade: Decimal) -> Decimal | None:
    return None if bound is None else times(bound, grade)


def _entry(entry: NearNumber | NumberRange, grade: Decimal) -> NearNumber | NumberRange:
    return replace(entry, points=times(entry.points, grade))
