"""Moodle's ways to count an order that our rules do not have, as programs (QTI response processing).

Each first finds where every choice stands: ``AT_A`` is its place from 1. Then SCORE is what counts, of what could.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from assessment.expression.declaration import Declaration, Kind
from assessment.expression.node import Node, node
from assessment.expression.program import Program
from assessment.expression.values import BaseType, Cardinality
from assessment.ids import RESPONSE

SCORE = "SCORE"
Counted = Callable[[Sequence[str]], tuple[list[Node], int]]
"""Gives the rules that add to SCORE what counts, and how much would count in the right order."""


def _program(counted: Counted, correct: Sequence[str], points: Decimal) -> Program:
    rules, most = counted(correct)
    every = node("not", node("isNull", node("variable", identifier=RESPONSE)))
    share = node("divide", node("product", _score(), _real(points)), _real(most))
    body = [*_places(correct), *rules, _set(SCORE, share)]
    return Program(
        (
            Declaration(
                RESPONSE, Kind.RESPONSE, Cardinality.ORDERED, BaseType.IDENTIFIER, correct=tuple(correct)
            ),
            Declaration(SCORE, Kind.OUTCOME, base_type=BaseType.FLOAT, default=("0",)),
            *(_number(_at(choice)) for choice in correct),
            *(_number(_run(choice)) for choice in correct),
        ),
        response_processing=(node("responseCondition", node("responseIf", every, *body)),),
    )


def _next_include_last(correct: Sequence[str]) -> tuple[list[Node], int]:
    """Count each choice with the right one behind it, and the last one at the end."""
    rules = [_count(_follows(first, second)) for first, second in pairwise(correct)]
    return [*rules, _count(_equal(_where(correct[-1]), _real(len(correct))))], len(correct)


def _previous_and_next(correct: Sequence[str]) -> tuple[list[Node], int]:
    """Count each choice with the right one before it, and again with the right one behind it; none at the ends."""
    rules = [_count(_follows(first, second), 2) for first, second in pairwise(correct)]
    ends = [
        _count(_equal(_where(correct[0]), _real(1))),
        _count(_equal(_where(correct[-1]), _real(len(correct)))),
    ]
    return [*rules, *ends], 2 * len(correct)


def _all_previous_and_next(correct: Sequence[str]) -> tuple[list[Node], int]:
    """Count each two choices of which the right one stands first."""
    pairs = list(combinations(correct, 2))
    return [_count(_before(first, second)) for first, second in pairs], len(pairs)


def _to_correct(correct: Sequence[str]) -> tuple[list[Node], int]:
    """Count for each choice how much nearer it stands to its place than it could."""
    most = len(correct) - 1
    rules = []
    for place, choice in enumerate(correct, 1):
        ahead = node("subtract", _where(choice), _real(place))
        away = node("max", ahead, node("subtract", _real(place), _where(choice)))
        rules.append(_set(SCORE, node("sum", _score(), node("subtract", _real(most), away))))
    return rules, most * len(correct)


def _longest_ordered(correct: Sequence[str]) -> tuple[list[Node], int]:
    """Count the longest row of choices, gaps allowed, that is in order; a single one is none.

    ``RUN_A`` is the length of the longest such row that ends with A.
    """
    rules: list[Node] = []
    for index, choice in enumerate(correct):
        rules.append(_set(_run(choice), _real(1)))
        for earlier in correct[:index]:
            longer = node("sum", node("variable", identifier=_run(earlier)), _real(1))
            grown = node("max", node("variable", identifier=_run(choice)), longer)
            rules.append(_if(_before(earlier, choice), _set(_run(choice), grown)))
    longest = node("max", *(node("variable", identifier=_run(choice)) for choice in correct))
    rules.append(_if(node("gt", longest, _real(1)), _set(SCORE, longest)))
    return rules, len(correct)


def _places(correct: Sequence[str]) -> Iterator[Node]:
    for choice in correct:
        branches: list[Node] = []
        for place in range(1, len(correct) + 1):
            here = node("index", node("variable", identifier=RESPONSE), n=str(place))
            stands = node("match", here, node("baseValue", text=choice, baseType="identifier"))
            name = "responseElseIf" if branches else "responseIf"
            branches.append(node(name, stands, _set(_at(choice), _real(place))))
        yield node("responseCondition", *branches)


def _at(choice: str) -> str:
    return f"AT_{choice}"


def _run(choice: str) -> str:
    return f"RUN_{choice}"


def _where(choice: str) -> Node:
    return node("variable", identifier=_at(choice))


def _score() -> Node:
    return node("variable", identifier=SCORE)


def _number(identifier: str) -> Declaration:
    return Declaration(identifier, Kind.OUTCOME, base_type=BaseType.FLOAT, default=("0",))


def _real(number: Decimal | int) -> Node:
    return node("baseValue", text=repr(float(number)).removesuffix(".0"), baseType="float")


def _set(identifier: str, value: Node) -> Node:
    return node("setOutcomeValue", value, identifier=identifier)


def _if(condition: Node, rule: Node) -> Node:
    return node("responseCondition", node("responseIf", condition, rule))


def _count(condition: Node, times: int = 1) -> Node:
    return _if(condition, _set(SCORE, node("sum", _score(), _real(times))))


def _equal(first: Node, second: Node) -> Node:
    return node("equal", first, second, toleranceMode="exact")


def _follows(first: str, second: str) -> Node:
    return _equal(node("subtract", _where(second), _where(first)), _real(1))


def _before(first: str, second: str) -> Node:
    return node("lt", _where(first), _where(second))


def _by(counted: Counted) -> Callable[[Sequence[str], Decimal], Program]:
    return lambda correct, points: _program(counted, correct, points)


PROGRAMS: Mapping[str, Callable[[Sequence[str], Decimal], Program]] = {
    "RELATIVE_NEXT_INCLUDE_LAST": _by(_next_include_last),
    "RELATIVE_ONE_PREVIOUS_AND_NEXT": _by(_previous_and_next),
    "RELATIVE_ALL_PREVIOUS_AND_NEXT": _by(_all_previous_and_next),
    "LONGEST_ORDERED_SUBSET": _by(_longest_ordered),
    "RELATIVE_TO_CORRECT": _by(_to_correct),
}
