"""From QTI's declarations and processing to a native key: rules where the standard templates are used, else a program."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite

from assessment.content.interaction import (
    AudioRecording,
    Essay,
    NumberGap,
    Numeric,
    Region,
    SelectPoint,
    Shape,
    ShortText,
    TextGap,
    Upload,
    Variable,
)
from assessment.expression.declaration import AreaMapping, Declaration, Field, Kind
from assessment.expression.declaration import Mapping as ValueMap
from assessment.expression.program import Program
from assessment.expression.refusal import ExpressionRefused
from assessment.expression.run import prepare
from assessment.expression.variable import bind
from assessment.ids import ResponseId
from assessment.interchange.qti.templates import TEMPLATES
from assessment.interchange.report_codes import Code
from assessment.scoring.rules import (
    AcceptText,
    AreaMap,
    AreaPoints,
    Manual,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    OrderMatch,
    Rule,
)

ONE, ZERO = Decimal(1), Decimal(0)
TYPED = ShortText | TextGap | Numeric | NumberGap
BY_HAND = Essay | Upload | AudioRecording


@dataclass(frozen=True, slots=True)
class KeyRead:
    """How an item is scored, and the most it can come to."""

    rules: Mapping[ResponseId, Rule]
    program: Program | None
    points: Decimal


def read_key(program: Program, variables: tuple[Variable, ...], note: Callable[[Code, str], None]) -> KeyRead:
    """Return how the variables of an item are scored.

    Raises:
        ExpressionRefused: if the program is one that the engine does not take, or what it declares is not
            of the type declared.
    """
    declared = {one.identifier: one for one in program.of_kind(Kind.RESPONSE)}
    for one in declared.values():
        bind(one)
    hand = {one.response_id: one for one in variables if isinstance(one, BY_HAND)}
    rest = [one for one in variables if one.response_id not in hand]
    manual: dict[ResponseId, Rule] = {id: Manual(_declared_most(program) or ONE) for id in hand}
    if hand:
        note(Code.MARKED_BY_HAND, ", ".join(hand))
    if not rest:
        return KeyRead(manual, None, sum((rule.points for rule in manual.values()), ZERO))  # type: ignore[union-attr]  # all are Manual
    if not program.response_processing:
        return _without_processing(program, declared, rest, manual, note)
    rule = _template_rule(program, declared, rest)
    if rule is not None and not manual:
        return KeyRead({rest[0].response_id: rule[0]}, None, rule[1])
    _try(program)
    return KeyRead(manual, program, _most_of(program) + _hand_points(manual))


def _try(program: Program) -> None:
    """Refuse a program that fails on no answer or on the right one, though it looks sound.

    Raises:
        ExpressionRefused: naming the operator or variable.
    """
    prepared = prepare(program)
    responses = program.of_kind(Kind.RESPONSE)
    prepared.run({one.identifier: () for one in responses}, strict=False)
    prepared.run({one.identifier: _right(one) for one in responses}, strict=False)


def _hand_points(manual: Mapping[ResponseId, Rule]) -> Decimal:
    return sum((rule.points for rule in manual.values() if isinstance(rule, Manual)), ZERO)


def _without_processing(
    program: Program,
    declared: Mapping[str, Declaration],
    rest: list[Variable],
    manual: dict[ResponseId, Rule],
    note: Callable[[Code, str], None],
) -> KeyRead:
    """Score by what is declared correct, all or nothing; where nothing is, a person marks."""
    rules = dict(manual)
    for variable in rest:
        rule = match_correct(variable, declared[variable.response_id], ONE)
        rules[variable.response_id] = rule or Manual(ONE)
        note(Code.PROCESSING_ASSUMED if rule else Code.MARKED_BY_HAND, variable.response_id)
    return KeyRead(rules, None, Decimal(len(rest)) + _hand_points(manual))


def _template_rule(
    program: Program, declared: Mapping[str, Declaration], rest: list[Variable]
) -> tuple[Rule, Decimal] | None:
    """Return the rule and the points that a template of the standard comes to, if one is used."""
    if len(rest) != 1 or rest[0].response_id != "RESPONSE" or len(declared) != 1:
        return None
    variable, declaration = rest[0], declared["RESPONSE"]
    names = [one.identifier for one in program.declarations]
    used = next(
        (name for name, make in TEMPLATES.items() if make(names) == program.response_processing), None
    )
    if used == "match_correct":
        rule = match_correct(variable, declaration, ONE)
        return None if rule is None else (rule, ONE)
    if used == "map_response" and declaration.mapping is not None:
        return map_response(variable, declaration.mapping)
    if used == "map_response_point" and declaration.area_mapping is not None:
        return map_response_point(variable, declaration.area_mapping)
    return None


def match_correct(variable: Variable, declaration: Declaration, points: Decimal) -> Rule | None:
    """Return the rule of what is declared correct; None where nothing is, or it says more than a rule can."""
    correct = tuple(one for one in declaration.correct if not isinstance(one, Field))
    if not correct or len(correct) != len(declaration.correct):
        return None
    match variable:
        case ShortText() | TextGap():
            return AcceptText(correct[:1], points, case_sensitive=True, exact=True)
        case Numeric() | NumberGap():
            value = Decimal(correct[0].strip())
            return NumberMatch((NearNumber(value, points),)) if value.is_finite() else None
        case SelectPoint():
            return None
        case _ if declaration.cardinality.value == "ordered":
            return OrderMatch(correct, points)
        case _:
            return MatchCorrect(correct, points)


def map_response(variable: Variable, mapping: ValueMap) -> tuple[Rule, Decimal] | None:
    """Return the rule of a mapping, and the most that it gives."""
    lower, upper = _decimal(mapping.lower), _decimal(mapping.upper)
    most = sum((decimal_of(entry.value) for entry in mapping.entries if entry.value > 0), ZERO)
    if isinstance(variable, TYPED):
        return _map_text(mapping)
    if any(not entry.case_sensitive for entry in mapping.entries):
        return None
    entries = tuple((entry.key, decimal_of(entry.value)) for entry in mapping.entries)
    if len({key for key, _ in entries}) != len(entries):
        return None
    rule = MapResponse(entries, lower, upper, decimal_of(mapping.default))
    return rule, most if upper is None else min(most, upper)


def _map_text(mapping: ValueMap) -> tuple[Rule, Decimal] | None:
    """Return accepted texts: only where all are folded alike, and nothing but zero stands for the rest."""
    sensitive = {entry.case_sensitive for entry in mapping.entries}
    values = [entry.value for entry in mapping.entries]
    best = max(values, default=0.0)
    lowest = min([*values, mapping.default], default=0.0)
    held = (mapping.upper or best) < best or (mapping.lower is not None and mapping.lower > lowest)
    if len(sensitive) != 1 or held or best <= 0:
        return None
    full = tuple(entry.key for entry in mapping.entries if entry.value == best)
    part = tuple((entry.key, decimal_of(entry.value)) for entry in mapping.entries if entry.value != best)
    points = decimal_of(best)
    wrong = decimal_of(mapping.default)
    return AcceptText(full, points, sensitive == {True}, partial=part, exact=True, wrong=wrong), points


def map_response_point(variable: Variable, mapping: AreaMapping) -> tuple[Rule, Decimal] | None:
    """Return the rule of an area mapping, and the most that it gives."""
    if not isinstance(variable, SelectPoint):
        return None
    entries = tuple(
        AreaPoints(Region(Shape(entry.shape), entry.coords), decimal_of(entry.value))
        for entry in mapping.entries
    )
    upper = _decimal(mapping.upper)
    most = sum((entry.points for entry in entries if entry.points > 0), ZERO)
    rule = AreaMap(entries, _decimal(mapping.lower), upper, decimal_of(mapping.default))
    return rule, most if upper is None else min(most, upper)


def _declared_most(program: Program) -> Decimal | None:
    """Return the greatest score that the item declares."""
    score, most = program.declaration("SCORE"), program.declaration("MAXSCORE")
    for said in (score.normal_maximum if score else None, _default(most)):
        if said is not None and said > 0 and isfinite(said):
            return decimal_of(said)
    return None


def _most_of(program: Program) -> Decimal:
    """Return the greatest score: as declared, else what the declared right answers earn."""
    declared = _declared_most(program)
    if declared is not None:
        return declared
    right = {
        one.identifier: _right(one) for one in program.of_kind(Kind.RESPONSE) if one.correct or one.mapping
    }
    try:
        earned = prepare(program).run(right, strict=False).number("SCORE") or 0
    except ExpressionRefused:
        return ONE
    return decimal_of(earned) if isfinite(earned) and earned > 0 else ONE


def _right(declaration: Declaration) -> tuple[str, ...]:
    correct = tuple(one for one in declaration.correct if isinstance(one, str))
    if correct or declaration.mapping is None:
        return correct
    best = [entry.key for entry in declaration.mapping.entries if entry.value > 0]
    return tuple(best[:1] if declaration.cardinality.value == "single" else best)


def _default(declaration: Declaration | None) -> float | None:
    if declaration is None or not declaration.default or isinstance(declaration.default[0], Field):
        return None
    try:
        return float(declaration.default[0])
    except ValueError:
        return None


def decimal_of(number: float) -> Decimal:
    """Return a double as the shortest decimal that stands for it."""
    return Decimal(repr(number)).normalize() + 0 if isfinite(number) else ZERO


def _decimal(number: float | None) -> Decimal | None:
    return None if number is None else decimal_of(number)
