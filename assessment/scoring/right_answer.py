"""The answer that earns the most, as the key has it: what a candidate is shown where a test shows solutions."""

from collections.abc import Mapping
from decimal import Decimal

from assessment.content.interaction import (
    NumberGap,
    Numeric,
    SelectGap,
    ShortText,
    SingleChoice,
    Slider,
    TextGap,
    TrueFalseNotGiven,
    Values,
    Variable,
)
from assessment.content.item import Item
from assessment.errors import ResponseInvalid
from assessment.expression.declaration import Field, Kind
from assessment.expression.program import Program
from assessment.ids import ResponseId
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import (
    AcceptText,
    Kprim,
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

_OF_ONE = (SingleChoice, TrueFalseNotGiven, SelectGap, ShortText, TextGap, Numeric, NumberGap, Slider)


def right_answer(item: Item, key: ItemKey) -> Mapping[ResponseId, Values]:
    """Return the right values by response variable, as they are given; a range of numbers as one text.

    What has no such form is left out: points on a picture, what a person marks, a program that declares none.
    """
    found = {}
    for variable in item.variables():
        rule = key.rules.get(variable.response_id)
        values = _of_rule(rule, variable) if rule else _declared(key.program, variable.response_id)
        if values:
            found[variable.response_id] = values
    return found


def _of_rule(rule: Rule, variable: Variable) -> Values:
    match rule:
        case MatchCorrect() | RightMinusWrong() | Kprim() | PairByPair() | OrderMatch():
            return rule.correct
        case MapResponse():
            return _mapped(rule, variable)
        case AcceptText():
            return rule.accepted[:1]
        case NumberMatch():
            number = _number(max(rule.entries, key=lambda entry: entry.points))
            unit = next((unit.unit for unit in rule.units if unit.factor == 1), "")
            return (f"{number} {unit}".strip(),)
        case _:
            return ()


def _mapped(rule: MapResponse, variable: Variable) -> Values:
    """Return all that counts, or the best of it where the variable takes only one value or not that many."""
    counting = sorted(
        ((points, value) for value, points in rule.entries if points > 0),
        key=lambda entry: entry[0],
        reverse=True,
    )
    values = tuple(value for _, value in counting)
    if isinstance(variable, _OF_ONE):
        return values[:1]
    while values:
        try:
            variable.check(values)
        except ResponseInvalid:
            values = values[:-1]
        else:
            break
    return values


def _number(entry: NearNumber | NumberRange) -> str:
    if isinstance(entry, NearNumber):
        return _digits(entry.value)
    if entry.lower is None or entry.upper is None:
        least, most = (">", "<") if _open(entry) else ("≥", "≤")
        if entry.lower is not None:
            return f"{least} {_digits(entry.lower)}"
        return f"{most} {_digits(entry.upper)}" if entry.upper is not None else ""
    return f"{_digits(entry.lower)} – {_digits(entry.upper)}"


def _open(entry: NumberRange) -> bool:
    return entry.lower_open if entry.upper is None else entry.upper_open


def _digits(number: Decimal) -> str:
    return format(number, "f")


def _declared(program: Program | None, response_id: ResponseId) -> Values:
    declared = program.declaration(response_id) if program else None
    if declared is None or declared.kind is not Kind.RESPONSE:
        return ()
    return tuple(value for value in declared.correct if not isinstance(value, Field))
