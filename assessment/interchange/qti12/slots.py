"""Where the answers of a question went: which native response holds those of a QTI 1.2 response, under which values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from assessment.content.interaction import Region
from assessment.ids import ResponseId
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.areas import region_of
from assessment.interchange.qti12.tree import Condition, Other, Several, Test, Unanswered


class Form(Enum):
    """What the values of a response are."""

    ONE = "one"
    MANY = "many"
    ORDER = "order"
    TEXT = "text"
    NUMBER = "number"
    PAIRS = "pairs"
    POINT = "point"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Slot:
    """A native response. ``values`` maps what the source calls a choice to its value here; ``size`` is a picture's.

    ``folded``: white space, and marks behind the last word, do not count in a text.
    """

    response_id: ResponseId
    form: Form
    values: Mapping[str, str] = field(default_factory=dict)
    size: tuple[int, int] = (0, 0)
    relative: bool = False
    corners: bool = False
    most: int = 1
    folded: bool = False


Slots = Mapping[str, Slot]
"""By the ident of the QTI 1.2 response."""

_CHOSEN = frozenset({Form.ONE, Form.MANY, Form.ORDER, Form.PAIRS})
_COMPARED = frozenset({"varlt", "varlte", "vargt", "vargte"})


@dataclass(frozen=True, slots=True)
class Fact:
    """A test of a native response: ``value`` is one it can hold, or an area that ``region`` gives."""

    op: str
    slot: Slot
    value: str
    case: bool = False
    index: int = 0
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Empty:
    """True where a native response, or its part that stands for one of the source, holds nothing."""

    slot: Slot


@dataclass(frozen=True, slots=True)
class Joined:
    """``and``, ``or`` and ``not`` of native conditions."""

    op: str
    parts: tuple["Known", ...]


Known = Fact | Empty | Other | Joined


def known(condition: Condition, slots: Slots, line: str) -> Known:
    """Return a condition with its tests turned to native responses and values.

    Raises:
        QtiRefused: for a response or value that the question does not have, or a test that does not fit it.
    """
    match condition:
        case Several(op, parts):
            return Joined(op, tuple(known(part, slots, line) for part in parts))
        case Unanswered(ask):
            return Empty(_slot(ask, slots, line))
        case Test():
            return _fact(
                condition, _slot(condition.ask, slots, condition.line or line), condition.line or line
            )
        case Other():
            return condition


def facts_in(condition: Known) -> list[Fact | Empty]:
    """Return the tests of a native condition."""
    match condition:
        case Joined(_, parts):
            return [fact for part in parts for fact in facts_in(part)]
        case Other():
            return []
        case _:
            return [condition]


def looks_at_others(condition: Known) -> bool:
    """Say whether a condition depends on whether others held."""
    match condition:
        case Joined(_, parts):
            return any(map(looks_at_others, parts))
        case _:
            return isinstance(condition, Other)


def _slot(ask: str, slots: Slots, line: str) -> Slot:
    found = slots.get(ask)
    if found is None:
        raise QtiRefused("key_invalid", line, f"respident {ask!r} names no response"[:200])
    return found


def _fact(test: Test, slot: Slot, line: str) -> Fact:
    if slot.form is Form.BY_HAND:
        raise QtiRefused("unsupported_processing", line, f"{test.op} of what a person marks")
    if slot.form in _CHOSEN:
        return _choice(test, slot, line)
    if slot.form is Form.POINT:
        if test.op != "varinside":
            raise QtiRefused("unsupported_processing", line, f"{test.op} of a point")
        return Fact(test.op, slot, "", region=_region(test, slot, line))
    if test.op == "varinside" or (slot.form is Form.TEXT and test.op in _COMPARED):
        raise QtiRefused("unsupported_processing", line, f"{test.op} of a text")
    if slot.form is Form.NUMBER and test.op not in (*_COMPARED, "varequal"):
        raise QtiRefused("unsupported_processing", line, f"{test.op} of a number")
    if not test.value:
        raise QtiRefused("key_invalid", line, f"{test.op} with nothing")
    op = "varsubstring" if test.op == "varsubset" else test.op
    return Fact(op, slot, test.value, test.case)


def _choice(test: Test, slot: Slot, line: str) -> Fact:
    value = (
        ",".join(part.strip() for part in test.value.split(",")) if slot.form is Form.PAIRS else test.value
    )
    if test.op not in ("varequal", "varsubset") or (test.op == "varsubset" and slot.form is not Form.PAIRS):
        raise QtiRefused("unsupported_processing", line, f"{test.op} of a choice")
    if value not in slot.values:
        raise QtiRefused("key_invalid", line, f"{test.value!r} names no choice"[:200])
    return Fact("varequal", slot, slot.values[value], index=test.index if slot.form is Form.ORDER else 0)


def _region(test: Test, slot: Slot, line: str) -> Region:
    return region_of(test.shape, test.value, slot.size, line, relative=slot.relative, corners=slot.corners)
