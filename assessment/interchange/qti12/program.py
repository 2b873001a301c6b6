"""Conditions that no native rule says, as a program of QTI's response processing: the same, condition for condition."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from assessment.content.interaction import Shape
from assessment.expression.declaration import Declaration, Kind
from assessment.expression.node import Node, node
from assessment.expression.program import Program
from assessment.expression.values import BaseType, Cardinality
from assessment.ids import ResponseId
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.numbers import plain_number
from assessment.interchange.qti12.scale import Scale
from assessment.interchange.qti12.scored import Change, Scored
from assessment.interchange.qti12.slots import Empty, Fact, Form, Joined, Known, Slot, looks_at_others
from assessment.interchange.qti12.tree import Outcome

SCORE = "SCORE"
MET = "CONDITION_MET"
"""An outcome of ours: whether any condition held so far, for ``other``."""

_TYPES = {
    Form.ONE: (BaseType.IDENTIFIER, Cardinality.SINGLE),
    Form.MANY: (BaseType.IDENTIFIER, Cardinality.MULTIPLE),
    Form.ORDER: (BaseType.IDENTIFIER, Cardinality.ORDERED),
    Form.TEXT: (BaseType.STRING, Cardinality.SINGLE),
    Form.NUMBER: (BaseType.FLOAT, Cardinality.SINGLE),
    Form.PAIRS: (BaseType.DIRECTED_PAIR, Cardinality.MULTIPLE),
}
_COMPARED = {"varlt": "lt", "varlte": "lte", "vargt": "gt", "vargte": "gte", "varequal": "equal"}


def program_of(
    outcomes: Sequence[Outcome],
    score: Outcome,
    slots: Mapping[ResponseId, Slot],
    branches: Sequence[Scored],
    scale: Scale,
) -> Program:
    """Return the program of conditions; its SCORE is in points, other outcomes are as they were.

    Raises:
        QtiRefused: for a value that is no number where one is compared.
    """
    writer = _Writer(outcomes, score, scale, flagged=any(looks_at_others(one.condition) for one in branches))
    declared = [*map(_response, slots.values()), *writer.declarations()]
    return Program(tuple(declared), response_processing=tuple(map(writer.rule, branches)))


def _response(slot: Slot) -> Declaration:
    if slot.form is Form.POINT:
        several = Cardinality.SINGLE if slot.most == 1 else Cardinality.MULTIPLE
        return Declaration(slot.response_id, Kind.RESPONSE, several, BaseType.POINT)
    base_type, cardinality = _TYPES[slot.form]
    return Declaration(slot.response_id, Kind.RESPONSE, cardinality, base_type)


class _Writer:
    def __init__(self, outcomes: Sequence[Outcome], score: Outcome, scale: Scale, *, flagged: bool) -> None:
        self._score, self._scale, self._flagged = score, scale, flagged
        self._outcomes = outcomes
        self._names = {one.name: f"OUTCOME_{place}" for place, one in enumerate(outcomes, 1)}
        self._names[score.name] = SCORE

    def declarations(self) -> Iterator[Declaration]:
        for one in self._outcomes:
            of_score = one.name == self._score.name
            default = _number(one.default * (self._scale.factor if of_score else 1))
            yield Declaration(
                self._names[one.name], Kind.OUTCOME, Cardinality.SINGLE, BaseType.FLOAT, (default,)
            )
        if self._flagged:
            yield Declaration(MET, Kind.OUTCOME, Cardinality.SINGLE, BaseType.BOOLEAN, ("false",))

    def rule(self, branch: Scored) -> Node:
        found = [self._change(change) for change in branch.changes]
        if self._flagged:
            found.append(node("setOutcomeValue", _base("true", BaseType.BOOLEAN), identifier=MET))
        if branch.stops:
            found.append(node("exitResponse"))
        return node("responseCondition", node("responseIf", self._condition(branch.condition), *found))

    def _change(self, change: Change) -> Node:
        scaled = change.of_score and change.action not in ("multiply", "divide")
        name = self._names[change.name]
        value = _base(_number(change.value * (self._scale.factor if scaled else 1)), BaseType.FLOAT)
        operators = {"add": "sum", "subtract": "subtract", "multiply": "product", "divide": "divide"}
        if change.action != "set":
            value = node(operators[change.action], node("variable", identifier=name), value)
        return node("setOutcomeValue", value, identifier=name)

    def _condition(self, condition: Known) -> Node:
        match condition:
            case Joined("not", parts):
                inner = [self._condition(part) for part in parts]
                return node("not", inner[0] if len(inner) == 1 else node("and", *inner))
            case Joined(op, ()):
                return _base("true" if op == "and" else "false", BaseType.BOOLEAN)
            case Joined(op, parts):
                return node(op, *map(self._condition, parts))
            case Empty(slot):
                return _empty(slot)
            case Fact():
                return _certain(condition.slot, _fact(condition))
            case _:
                return node("not", node("variable", identifier=MET))


def _certain(slot: Slot, test: Node) -> Node:
    """Return a test that is false, not unknown, where nothing is given."""
    return node("and", node("not", node("isNull", _given(slot))), test)


def _empty(slot: Slot) -> Node:
    if slot.form is not Form.PAIRS:
        return node("isNull", _given(slot))
    pairs = [
        node("member", _base(pair, BaseType.DIRECTED_PAIR), _given(slot)) for pair in slot.values.values()
    ]
    return node("not", _certain(slot, node("or", *pairs)))


def _given(slot: Slot) -> Node:
    return node("variable", identifier=slot.response_id)


def _fact(fact: Fact) -> Node:
    given = _given(fact.slot)
    match fact.slot.form:
        case Form.ONE:
            return node("match", given, _base(fact.value, BaseType.IDENTIFIER))
        case Form.ORDER if fact.index:
            placed = node("index", given, n=str(fact.index))
            same = node("match", placed, _base(fact.value, BaseType.IDENTIFIER))
            return node("and", node("not", node("isNull", placed)), same)
        case Form.MANY | Form.ORDER:
            return node("member", _base(fact.value, BaseType.IDENTIFIER), given)
        case Form.PAIRS:
            return node("member", _base(fact.value, BaseType.DIRECTED_PAIR), given)
        case Form.NUMBER:
            number = plain_number(fact.value)
            if number is None:
                raise QtiRefused("key_invalid", "", f"{fact.value!r} is no number"[:200])
            return node(_COMPARED[fact.op], given, _base(f"{number:f}", BaseType.FLOAT))
        case Form.POINT:
            return _inside(fact, given)
        case _:
            case = "true" if fact.case else "false"
            text = _base(fact.value, BaseType.STRING)
            name = "substring" if fact.op == "varsubstring" else "stringMatch"
            parts = (text, given) if name == "substring" else (given, text)
            return node(name, *parts, caseSensitive=case)


def _inside(fact: Fact, given: Node) -> Node:
    assert fact.region is not None  # noqa: S101  # a fact of a point has one
    shape = fact.region.shape
    coords = ",".join(map(str, fact.region.coords))
    return node(
        "inside", given, shape=shape.value if shape is not Shape.DEFAULT else "default", coords=coords
    )


def _base(text: str, base_type: BaseType) -> Node:
    return node("baseValue", text=text, baseType=base_type.value)


def _number(value: Fraction | int) -> str:
    return repr(float(value))
