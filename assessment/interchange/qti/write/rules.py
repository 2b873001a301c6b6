"""One native rule as QTI: what is declared of its variable, and the response rules that add its points to SCORE."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from assessment.expression.declaration import (
    AreaMapEntry,
    AreaMapping,
    Declaration,
    MapEntry,
    Mapping,
)
from assessment.expression.node import Node, node
from assessment.expression.values import BaseType
from assessment.interchange.qti.write.patterns import text_pattern, words_pattern
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
    OrderBy,
    OrderMatch,
    PairByPair,
    RightMinusWrong,
    Rule,
    ToleranceMode,
)

SCORE = "SCORE"


@dataclass(frozen=True, slots=True)
class Judged:
    """The declaration with its key, the rules, and what they can say only nearly."""

    declaration: Declaration
    nodes: tuple[Node, ...] = ()
    inexact: tuple[str, ...] = ()


def judged(declaration: Declaration, rule: Rule) -> Judged:
    """Return how QTI judges the variable of ``declaration`` by ``rule``."""
    return _WRITERS[type(rule)](declaration, rule)


def real(points: Decimal | float) -> Node:
    """Return a number as an expression."""
    return node("baseValue", text=repr(float(points)).removesuffix(".0"), baseType="float")


def add(points: Node) -> Node:
    """Return the rule that adds points to the score."""
    return node("setOutcomeValue", node("sum", node("variable", identifier=SCORE), points), identifier=SCORE)


def _given(declaration: Declaration) -> Node:
    return node("variable", identifier=declaration.identifier)


def _value(declaration: Declaration, text: str) -> Node:
    base_type = declaration.base_type or BaseType.STRING
    return node("baseValue", text=text, baseType=base_type.value)


def _choose(*branches: tuple[Node | None, Node]) -> Node:
    """Return a condition of these branches in order; one without a condition is the last."""
    made = []
    for place, (condition, rule) in enumerate(branches):
        if condition is None:
            made.append(node("responseElse", rule))
        else:
            made.append(node("responseElseIf" if place else "responseIf", condition, rule))
    return node("responseCondition", *made)


def _with_rest(
    declaration: Declaration, rule: MatchCorrect | AcceptText | NumberMatch, *branches: tuple[Node, Node]
) -> tuple[Node, ...]:
    """Return the condition of these branches, and of what no answer and any other answer earn."""
    unanswered = (node("isNull", _given(declaration)), add(real(rule.unanswered)))
    rest: list[tuple[Node | None, Node]] = list(branches)
    if rule.unanswered or rule.wrong:
        rest.append(unanswered)
    if rule.wrong:
        rest.append((None, add(real(rule.wrong))))
    return (_choose(*rest),)


def _match_correct(declaration: Declaration, rule: MatchCorrect) -> Judged:
    declared = replace(declaration, correct=rule.correct)
    right = node("match", _given(declared), node("correct", identifier=declared.identifier))
    return Judged(declared, _with_rest(declared, rule, (right, add(real(rule.points)))))


def _map_response(declaration: Declaration, rule: MapResponse) -> Judged:
    entries = tuple(MapEntry(value, float(points)) for value, points in rule.entries)
    mapping = Mapping(entries, float(rule.default), _float(rule.lower), _float(rule.upper))
    correct = tuple(value for value, points in rule.entries if points > 0)
    single = declaration.cardinality.value == "single"
    declared = replace(declaration, correct=correct[:1] if single else correct, mapping=mapping)
    mapped = add(node("mapResponse", identifier=declared.identifier))
    answered = node("not", node("isNull", _given(declared)))
    return Judged(declared, (node("responseCondition", node("responseIf", answered, mapped)),))


def _accept_text(declaration: Declaration, rule: AcceptText) -> Judged:
    declared = replace(declaration, correct=rule.accepted[:1])
    entries = [(text, rule.points) for text in rule.accepted] + list(rule.partial)
    branches = [(_is_text(declared, rule, text), add(real(points))) for text, points in entries]
    if rule.max_words:
        few = node("patternMatch", _given(declared), pattern=words_pattern(rule.max_words))
        branches = [(node("and", few, condition), act) for condition, act in branches]
    inexact = () if rule.exact else ("accept_text",)
    return Judged(declared, _with_rest(declared, rule, *branches), inexact)


def _is_text(declaration: Declaration, rule: AcceptText, text: str) -> Node:
    if rule.exact:
        sensitive = "true" if rule.case_sensitive else "false"
        value = _value(declaration, text)
        return node("stringMatch", _given(declaration), value, caseSensitive=sensitive, substring="false")
    pattern = text_pattern(
        text, case_sensitive=rule.case_sensitive, accents=not rule.ignore_accents, wildcards=rule.wildcards
    )
    return node("patternMatch", _given(declaration), pattern=pattern)


def _number_match(declaration: Declaration, rule: NumberMatch) -> Judged:
    near = [entry for entry in rule.entries if isinstance(entry, NearNumber)]
    correct = (_digits(near[0].value),) if near else ()
    declared = replace(declaration, correct=correct)
    if declaration.base_type is BaseType.STRING:
        return _number_with_unit(declared, rule)
    branches = [(_is_number(declared, entry), add(real(entry.points))) for entry in rule.entries]
    return Judged(declared, _with_rest(declared, rule, *branches), ("units",) if rule.units else ())


def _number_with_unit(declaration: Declaration, rule: NumberMatch) -> Judged:
    """Write a number with a unit to choose: as texts, for QTI reckons with no text."""
    branches = []
    for entry in rule.entries:
        if isinstance(entry, NearNumber):
            for unit in rule.units:
                text = f"{_digits(entry.value / unit.factor)} {unit.unit}"
                pattern = text_pattern(text, case_sensitive=True, accents=True, wildcards=False)
                given = node("patternMatch", _given(declaration), pattern=pattern)
                branches.append((given, add(real(entry.points))))
    correct = tuple(f"{text} {rule.units[0].unit}" for text in declaration.correct if rule.units)
    declared = replace(declaration, correct=correct)
    nodes = _with_rest(declared, rule, *branches) if branches else ()
    return Judged(declared, nodes, ("units",))


def _is_number(declaration: Declaration, entry: NearNumber | NumberRange) -> Node:
    given = _given(declaration)
    if isinstance(entry, NumberRange):
        bounds = []
        if entry.lower is not None:
            bounds.append(node("gt" if entry.lower_open else "gte", given, real(entry.lower)))
        if entry.upper is not None:
            bounds.append(node("lt" if entry.upper_open else "lte", given, real(entry.upper)))
        if not bounds:
            return node("not", node("isNull", given))
        return bounds[0] if len(bounds) == 1 else node("and", *bounds)
    value = real(entry.value)
    figures = _digits(entry.tolerance)
    match entry.mode:
        case ToleranceMode.ABSOLUTE if not entry.tolerance:
            return node("equal", given, value, toleranceMode="exact")
        case ToleranceMode.ABSOLUTE:
            both = f"{figures} {figures}"
            return node("equal", given, value, toleranceMode="absolute", tolerance=both)
        case ToleranceMode.RELATIVE:
            percent = _digits(entry.tolerance * 100)
            both = f"{percent} {percent}"
            return node("equal", given, value, toleranceMode="relative", tolerance=both)
        case ToleranceMode.SIGNIFICANT_FIGURES:
            return node("equalRounded", given, value, roundingMode="significantFigures", figures=figures)
        case _:
            return node("equalRounded", given, value, roundingMode="decimalPlaces", figures=figures)


def _area_map(declaration: Declaration, rule: AreaMap) -> Judged:
    entries = tuple(
        AreaMapEntry(entry.region.shape.value, entry.region.coords, float(entry.points))
        for entry in rule.entries
    )
    mapping = AreaMapping(entries, float(rule.default), _float(rule.lower), _float(rule.upper))
    declared = replace(declaration, area_mapping=mapping)
    mapped = add(node("mapResponsePoint", identifier=declared.identifier))
    answered = node("not", node("isNull", _given(declared)))
    return Judged(declared, (node("responseCondition", node("responseIf", answered, mapped)),))


def _right_minus_wrong(declaration: Declaration, rule: RightMinusWrong) -> Judged:
    part = float(rule.points) / len(rule.correct)
    entries = tuple(MapEntry(value, part) for value in rule.correct)
    mapping = Mapping(entries, -part, 0.0, float(rule.points))
    single = declaration.cardinality.value == "single"
    declared = replace(declaration, correct=rule.correct[:1] if single else rule.correct, mapping=mapping)
    return Judged(declared, (add(node("mapResponse", identifier=declared.identifier)),))


def _kprim(declaration: Declaration, rule: Kprim) -> Judged:
    count = len(rule.correct)
    entries = tuple(MapEntry(value, 1.0) for value in rule.correct)
    declared = replace(declaration, correct=rule.correct, mapping=Mapping(entries, 0.0))
    given = _given(declared)
    right = node("match", given, node("correct", identifier=declared.identifier))
    if count == 1:
        return Judged(declared, (_choose((right, add(real(rule.points)))),))
    hits = node("mapResponse", identifier=declared.identifier)
    size = node("lte", node("containerSize", given), node("baseValue", text=str(count), baseType="integer"))
    near = node("and", node("equal", hits, real(count - 1), toleranceMode="exact"), size)
    half = add(real(float(rule.points) / 2))
    return Judged(declared, (_choose((right, add(real(rule.points))), (near, half)),))


def _pair_by_pair(declaration: Declaration, rule: PairByPair) -> Judged:
    declared = replace(declaration, correct=rule.correct)
    sources: dict[str, list[str]] = {}
    for pair in rule.correct:
        sources.setdefault(pair.split(" ")[0], []).append(pair)
    part = float(rule.points) / len(sources)
    nodes = []
    for pairs in sources.values():
        there = [node("member", _value(declared, pair), _given(declared)) for pair in pairs]
        whole = there[0] if len(there) == 1 else node("and", *there)
        nodes.append(_choose((whole, add(real(part)))))
    inexact = ["pair_by_pair"] if rule.wrong or any(len(pairs) > 1 for pairs in sources.values()) else []
    return Judged(declared, tuple(nodes), tuple(inexact))


def _order_match(declaration: Declaration, rule: OrderMatch) -> Judged:
    declared = replace(declaration, correct=rule.correct)
    given = _given(declared)
    count = len(rule.correct)
    match rule.by:
        case OrderBy.EXACT:
            right = node("match", given, node("correct", identifier=declared.identifier))
            nodes = [_choose((right, add(real(rule.points))))]
        case OrderBy.POSITION:
            part = add(real(float(rule.points) / count))
            nodes = [
                _choose((node("match", node("index", given, n=str(place)), _value(declared, value)), part))
                for place, value in enumerate(rule.correct, 1)
            ]
        case OrderBy.ADJACENT_PAIRS:
            part = add(real(float(rule.points) / max(count - 1, 1)))
            nodes = [_choose((_holds_run(declared, run), part)) for run in _runs(rule.correct, 2)]
        case _:
            nodes = [_choose(*_longest_first(declared, rule))]
    return Judged(declared, tuple(nodes))


def _longest_first(declaration: Declaration, rule: OrderMatch) -> list[tuple[Node | None, Node]]:
    branches: list[tuple[Node | None, Node]] = []
    count = len(rule.correct)
    for length in range(count, 1, -1):
        runs = [_holds_run(declaration, run) for run in _runs(rule.correct, length)]
        condition = runs[0] if len(runs) == 1 else node("or", *runs)
        branches.append((condition, add(real(float(rule.points) * length / count))))
    return branches


def _holds_run(declaration: Declaration, run: Sequence[str]) -> Node:
    wanted = node("ordered", *(_value(declaration, value) for value in run))
    return node("contains", _given(declaration), wanted)


def _runs(values: Sequence[str], length: int) -> list[Sequence[str]]:
    return [values[at : at + length] for at in range(len(values) - length + 1)]


def _manual(declaration: Declaration, rule: Manual) -> Judged:
    return Judged(declaration)


def _float(number: Decimal | None) -> float | None:
    return None if number is None else float(number)


def _digits(number: Decimal) -> str:
    return repr(float(number)).removesuffix(".0")


_WRITERS: dict[type, Callable[[Declaration, Any], Judged]] = {
    MatchCorrect: _match_correct,
    MapResponse: _map_response,
    AcceptText: _accept_text,
    NumberMatch: _number_match,
    AreaMap: _area_map,
    RightMinusWrong: _right_minus_wrong,
    Kprim: _kprim,
    PairByPair: _pair_by_pair,
    OrderMatch: _order_match,
    Manual: _manual,
}
