"""The response processing templates of the standard, as the rules that they are short for.

They are written for one response ``RESPONSE`` and one outcome ``SCORE``. The ``CC2_`` ones, of Common Cartridge,
also use ``MAXSCORE``, ``FEEDBACK`` and ``FEEDBACKBASIC`` where the item declares them.
"""

from collections.abc import Callable, Collection
from typing import TypeAlias

from assessment.expression.node import Node, node

RESPONSE, SCORE, MAXSCORE = "RESPONSE", "SCORE", "MAXSCORE"
FEEDBACK, FEEDBACK_BASIC = "FEEDBACK", "FEEDBACKBASIC"
Template: TypeAlias = Callable[[Collection[str]], tuple[Node, ...]]

_RESPONSE = node("variable", identifier=RESPONSE)
_NONE = node("baseValue", text="0.0", baseType="float")
_ONE = node("baseValue", text="1.0", baseType="float")


def template_name(location: str) -> str:
    """Return which template an address means, in all spellings: the last part of the path, without ``.xml``."""
    return location.strip().partition("#")[0].rstrip("/").rpartition("/")[2].removesuffix(".xml")


def _score(value: Node) -> Node:
    return node("setOutcomeValue", value, identifier=SCORE)


def _feedback(outcome: str, said: str, declared: Collection[str]) -> tuple[Node, ...]:
    if outcome not in declared:
        return ()
    value = node("baseValue", text=said, baseType="identifier")
    return (node("setOutcomeValue", value, identifier=outcome),)


def _full(declared: Collection[str]) -> Node:
    return node("variable", identifier=MAXSCORE) if MAXSCORE in declared else _ONE


def _choose(condition: Node, then: tuple[Node, ...], otherwise: tuple[Node, ...]) -> tuple[Node, ...]:
    return (
        node("responseCondition", node("responseIf", condition, *then), node("responseElse", *otherwise)),
    )


def _match_correct(declared: Collection[str]) -> tuple[Node, ...]:
    return _choose(_is_correct(), (_score(_ONE),), (_score(_NONE),))


def _match_nothing(declared: Collection[str]) -> tuple[Node, ...]:
    """Full score for no response; in no version of the standard, but in files."""
    return _choose(node("isNull", _RESPONSE), (_score(_full(declared)),), (_score(_NONE),))


def _map_response(declared: Collection[str]) -> tuple[Node, ...]:
    return _mapped("mapResponse")


def _map_response_point(declared: Collection[str]) -> tuple[Node, ...]:
    return _mapped("mapResponsePoint")


def _cc2_match_basic(declared: Collection[str]) -> tuple[Node, ...]:
    right = (_score(_full(declared)), *_feedback(FEEDBACK_BASIC, "correct", declared))
    return _choose(_is_correct(), right, (_score(_NONE), *_feedback(FEEDBACK_BASIC, "incorrect", declared)))


def _cc2_map_response(declared: Collection[str]) -> tuple[Node, ...]:
    if not {MAXSCORE, FEEDBACK} <= set(declared):
        return _mapped("mapResponse")
    full = node("equal", node("variable", identifier=MAXSCORE), node("variable", identifier=SCORE))
    told = _choose(full, _feedback(FEEDBACK, "correct", declared), _feedback(FEEDBACK, "incorrect", declared))
    return (*_mapped("mapResponse"), *told)


def _is_correct() -> Node:
    return node("match", _RESPONSE, node("correct", identifier=RESPONSE))


def _mapped(op: str) -> tuple[Node, ...]:
    return _choose(node("isNull", _RESPONSE), (_score(_NONE),), (_score(node(op, identifier=RESPONSE)),))


TEMPLATES: dict[str, Template] = {
    "match_correct": _match_correct,
    "map_response": _map_response,
    "map_response_point": _map_response_point,
    "match_nothing": _match_nothing,
    "CC2_match": _match_correct,
    "CC2_match_basic": _cc2_match_basic,
    "CC2_map_response": _cc2_map_response,
}
