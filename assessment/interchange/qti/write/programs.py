"""A native item and its key as a QTI program: declarations and response processing that give the same score.

What only our rules can say (units, folded white space) comes as near as QTI's operators come; ``inexact`` names it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from assessment.content.interaction import (
    Associate,
    AudioRecording,
    Essay,
    GapMatch,
    GraphicGapMatch,
    Hotspot,
    Hottext,
    Matching,
    Matrix,
    MultipleChoice,
    NumberGap,
    Numeric,
    Order,
    SelectPoint,
    Slider,
    Upload,
    Variable,
)
from assessment.content.item import Item
from assessment.expression.declaration import Declaration, Kind
from assessment.expression.node import Node, node
from assessment.expression.program import Program
from assessment.expression.values import BaseType, Cardinality
from assessment.interchange.qti.templates import TEMPLATES
from assessment.interchange.qti.write.rules import judged
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.rules import Manual, MatchCorrect

ZERO = Decimal(0)
SCORE, MAXSCORE, FEEDBACK = "SCORE", "MAXSCORE", "FEEDBACK"


@dataclass(frozen=True, slots=True)
class Written:
    """The program, and what of the key it can say only nearly."""

    program: Program
    inexact: tuple[str, ...] = ()


def program_of(item: Item, key: ItemKey | None) -> Written:
    """Return the program that scores an item as its key does."""
    if key is None:
        return Written(Program())
    if key.program is not None:
        return Written(key.program)
    declared: list[Declaration] = []
    rules: list[Node] = []
    inexact: list[str] = []
    for variable in item.variables():
        rule = key.rules[variable.response_id]
        read = judged(declaration_of(variable), rule)
        declared.append(read.declaration)
        rules += read.nodes
        inexact += read.inexact
    outcomes = [_score(item, key), _maxscore(item)]
    if key.feedback:
        outcomes.append(Declaration(FEEDBACK, Kind.OUTCOME, Cardinality.MULTIPLE, BaseType.IDENTIFIER))
    template = _template(item, key, declared)
    if template is not None:
        return Written(Program((*declared, *outcomes), response_processing=template), tuple(inexact))
    processing = (*rules, *_held(key), *_told(item, key))
    return Written(Program((*declared, *outcomes), response_processing=processing), tuple(inexact))


def declaration_of(variable: Variable) -> Declaration:
    """Return the declaration of a variable, without a key."""
    cardinality, base_type = _types(variable)
    default = (variable.template,) if isinstance(variable, Essay) and variable.template else ()
    return Declaration(variable.response_id, Kind.RESPONSE, cardinality, base_type, default=default)


def _types(variable: Variable) -> tuple[Cardinality, BaseType]:
    single, multiple = Cardinality.SINGLE, Cardinality.MULTIPLE
    match variable:
        case MultipleChoice():
            return multiple, BaseType.IDENTIFIER
        case Hottext(max_choices=most) | Hotspot(max_choices=most):
            return single if most == 1 else multiple, BaseType.IDENTIFIER
        case GapMatch() | GraphicGapMatch() | Matching() | Matrix():
            return multiple, BaseType.DIRECTED_PAIR
        case Associate():
            return multiple, BaseType.PAIR
        case Order():
            return Cardinality.ORDERED, BaseType.IDENTIFIER
        case SelectPoint(max_choices=most):
            return single if most == 1 else multiple, BaseType.POINT
        case Numeric(units=units):
            return single, BaseType.STRING if len(units) > 1 else BaseType.FLOAT
        case NumberGap() | Slider():
            return single, BaseType.FLOAT
        case Upload(max_files=most):
            return single if most == 1 else multiple, BaseType.FILE
        case AudioRecording():
            return single, BaseType.FILE
        case _ if hasattr(variable, "choices"):
            return single, BaseType.IDENTIFIER
        case _:
            return single, BaseType.STRING


def _score(item: Item, key: ItemKey) -> Declaration:
    by_hand = any(isinstance(rule, Manual) for rule in key.rules.values())
    return Declaration(
        SCORE,
        Kind.OUTCOME,
        base_type=BaseType.FLOAT,
        default=("0",),
        normal_maximum=float(item.points),
        external_scored="human" if by_hand else "",
    )


def _maxscore(item: Item) -> Declaration:
    return Declaration(MAXSCORE, Kind.OUTCOME, base_type=BaseType.FLOAT, default=(number(item.points),))


def _template(item: Item, key: ItemKey, declared: list[Declaration]) -> tuple[Node, ...] | None:
    """Return the rules of ``match_correct`` where they say just what the key says."""
    rules = list(key.rules.values())
    plain = len(declared) == 1 and declared[0].identifier == "RESPONSE" and not key.feedback
    if not plain or key.lower is not None or key.upper is not None:
        return None
    rule = rules[0]
    if isinstance(rule, MatchCorrect) and rule.points == 1 and not rule.wrong and not rule.unanswered:
        return TEMPLATES["match_correct"]([SCORE])
    return None


def _held(key: ItemKey) -> Iterator[Node]:
    """Yield the rules that hold the score within its bounds."""
    for op, bound in (("max", key.lower), ("min", key.upper)):
        if bound is not None:
            held = node(op, node("variable", identifier=SCORE), real(bound))
            yield node("setOutcomeValue", held, identifier=SCORE)


def _told(item: Item, key: ItemKey) -> Iterator[Node]:
    """Yield the rules that put the feedback to be shown into FEEDBACK: ``f1``, ``f2`` … in the key's order."""
    for place, feedback in enumerate(key.feedback, 1):
        said = node("baseValue", text=f"f{place}", baseType="identifier")
        grown = node("multiple", node("variable", identifier=FEEDBACK), said)
        tell = node("setOutcomeValue", grown, identifier=FEEDBACK)
        condition = _CONDITIONS[feedback.when](item, feedback)
        yield tell if condition is None else node("responseCondition", node("responseIf", condition, tell))


def _of_value(item: Item, feedback: Feedback) -> Node:
    variable = next((one for one in item.variables() if one.response_id == feedback.variable), None)
    cardinality, base_type = (Cardinality.SINGLE, BaseType.STRING) if variable is None else _types(variable)
    given = node("variable", identifier=feedback.variable)
    value = node("baseValue", text=feedback.value, baseType=base_type.value)
    if cardinality is Cardinality.SINGLE:
        return node("match", given, value)
    return node("member", value, given)


_EARNED = node("variable", identifier=SCORE)
_NOTHING = node("baseValue", text="0", baseType="float")
_CONDITIONS: dict[When, Callable[[Item, Feedback], Node | None]] = {
    When.ALWAYS: lambda item, feedback: None,
    When.CORRECT: lambda item, feedback: node("gte", _EARNED, real(item.points)),
    When.INCORRECT: lambda item, feedback: node("lte", _EARNED, _NOTHING),
    When.PARTIAL: lambda item, feedback: node(
        "and", node("gt", _EARNED, _NOTHING), node("lt", _EARNED, real(item.points))
    ),
    When.VALUE: _of_value,
    When.OUTCOME: lambda item, feedback: node(
        "match",
        node("variable", identifier=feedback.variable),
        node("baseValue", text=feedback.value, baseType="identifier"),
    ),
}


def number(points: Decimal) -> str:
    """Return points in the digits of a double."""
    return repr(float(points)).removesuffix(".0")


def real(points: Decimal) -> Node:
    """Return points as an expression."""
    return node("baseValue", text=number(points), baseType="float")
