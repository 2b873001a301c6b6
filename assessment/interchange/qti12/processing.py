"""The ``resprocessing`` of QTI 1.2: outcomes, and conditions with what each sets.

Where the standard and what is written under its name differ, the files have it: a ``respcondition`` without
``continue`` goes on (its document type says it stops, but then no sum of parts would ever be one), and several equal
tests of one single answer side by side mean any of them.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from fractions import Fraction

from assessment.expression.values import Cardinality
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.tree import (
    ALWAYS,
    Ask,
    Branch,
    Condition,
    Other,
    Outcome,
    SetVar,
    Several,
    Test,
    Unanswered,
)
from assessment.interchange.xml import Element, elements, line_of, local_attributes, local_name, text_within

SCORE = "SCORE"
_NUMBER = re.compile(r"[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})")
_TESTS = frozenset(
    {"varequal", "varlt", "varlte", "vargt", "vargte", "varsubset", "varsubstring", "varinside"}
)
_EITHER = frozenset({"varequal", "varsubstring", "varsubset"})
_ACTIONS = frozenset({"set", "add", "subtract", "multiply", "divide"})
_DEEPEST = 40


def read_outcomes(processing: Element | None, place: str) -> tuple[Outcome, ...]:
    """Return the outcomes that are declared, each name once; without any there is a SCORE."""
    found: dict[str, Outcome] = {}
    declared = [] if processing is None else [one for one in processing.iter() if local_name(one) == "decvar"]
    for one in declared:
        told = local_attributes(one)
        name = told.get("varname", told.get("variablename", "")).strip() or SCORE
        if name in found:
            raise QtiRefused("syntax", line_of(one, place), f"decvar {name} stands twice")
        default = number(told.get("defaultval", ""))
        lower, upper = number(told.get("minvalue", "")), number(told.get("maxvalue", ""))
        if lower is not None and upper is not None and lower > upper:
            raise QtiRefused("syntax", line_of(one, place), f"decvar {name} from {lower} to {upper}")
        found[name] = Outcome(name, default or Fraction(0), lower, upper)
    return tuple(found.values()) or (Outcome(SCORE),)


def number(text: str | None) -> Fraction | None:
    """Return a decimal number; None where there is none."""
    digits = (text or "").strip()
    return Fraction(digits) if digits and _NUMBER.fullmatch(digits) else None


class ProcessingReader:
    """Reads the conditions of one item."""

    def __init__(self, place: str, asks: Collection[Ask], outcomes: Sequence[Outcome]) -> None:
        self._place = place
        self._asks: Mapping[str, Ask] = {ask.ident: ask for ask in asks}
        self._outcomes = {outcome.name: outcome for outcome in outcomes}
        self._declared = tuple(self._outcomes)

    def branches(self, processing: Element | None) -> tuple[Branch, ...]:
        """Return the conditions in their order.

        Raises:
            QtiRefused: for what is not read, naming it.
        """
        if processing is None:
            return ()
        return tuple(self._branch(one) for one in elements(processing) if local_name(one) == "respcondition")

    def outcomes(self) -> tuple[Outcome, ...]:
        """Return the outcomes declared, and those that are set without it."""
        return tuple(self._outcomes.values())

    def _branch(self, element: Element) -> Branch:
        told = local_attributes(element)
        line = line_of(element, self._place)
        condition: Condition = ALWAYS
        sets, shown = [], []
        for one in elements(element):
            name = local_name(one)
            if name == "conditionvar":
                condition = self._all(one, 0)
            elif name == "setvar":
                sets.append(self._set(one))
            elif name == "displayfeedback":
                shown.append(local_attributes(one).get("linkrefid", "").strip())
            elif name == "respcond_extension":
                raise QtiRefused("unsupported_processing", line_of(one, self._place), name)
        stops = told.get("continue", "Yes").strip().lower() == "no"
        title, marked = told.get("title", "").strip(), "correctanswer" in told
        return Branch(condition, tuple(sets), tuple(shown), stops, title, marked, line)

    def _all(self, element: Element, depth: int) -> Condition:
        """Return what stands side by side: all of it, but any of several answers to the same single question."""
        parts = tuple(self._parts(element, depth))
        if len(parts) == 1:
            return parts[0]
        return Several("or" if self._alternatives(parts) else "and", self._indexed(parts))

    def _parts(self, element: Element, depth: int) -> Iterator[Condition]:
        for one in elements(element):
            if local_name(one) not in ("qticomment", "var_extension"):
                yield self._condition(one, depth + 1)
            elif local_name(one) == "var_extension":
                raise QtiRefused("unsupported_processing", line_of(one, self._place), "var_extension")

    def _condition(self, element: Element, depth: int) -> Condition:
        name, line = local_name(element), line_of(element, self._place)
        told = local_attributes(element)
        if depth > _DEEPEST:
            raise QtiRefused("too_large", line, "conditions too deep")
        if name in _TESTS:
            return self._test(element)
        match name:
            case "other":
                return Other()
            case "unanswered":
                return Unanswered(told.get("respident", "").strip())
            case "not":
                inner = self._all(element, depth)
                return Several("not", (inner,))
            case "or":
                return Several("or", tuple(self._parts(element, depth)))
            case "and":
                return Several("and", self._indexed(tuple(self._parts(element, depth))))
            case _:
                raise QtiRefused("unsupported_processing", line, name)

    def _test(self, element: Element) -> Test:
        told = local_attributes(element)
        return Test(
            local_name(element),
            told.get("respident", "").strip(),
            text_within(element).strip(),
            told.get("case", "No").strip().lower() == "yes",
            _index(told.get("index", "")),
            told.get("areatype", "").strip().lower(),
            line_of(element, self._place),
        )

    def _alternatives(self, parts: Sequence[Condition]) -> bool:
        tests = [part for part in parts if isinstance(part, Test) and part.op in _EITHER]
        if len(tests) != len(parts) or len({test.ask for test in tests}) != 1:
            return False
        ask = self._asks.get(tests[0].ask)
        return ask is not None and ask.cardinality is Cardinality.SINGLE

    def _indexed(self, parts: tuple[Condition, ...]) -> tuple[Condition, ...]:
        """Give tests of an order without an index their places, in which they stand."""
        tests = [part for part in parts if isinstance(part, Test) and part.op == "varequal"]
        ask = self._asks.get(tests[0].ask) if tests else None
        plain = len(tests) == len(parts) and not any(test.index for test in tests)
        if ask is None or not ask.ordered or not plain or {test.ask for test in tests} != {ask.ident}:
            return parts
        return tuple(
            Test(test.op, test.ask, test.value, test.case, place, line=test.line)
            for place, test in enumerate(tests, 1)
        )

    def _set(self, element: Element) -> SetVar:
        told = local_attributes(element)
        name = told.get("varname", told.get("variablename", "")).strip() or self._first()
        action = told.get("action", "Set").strip().lower()
        if name not in self._outcomes:
            known = next((one for one in self._outcomes if one.casefold() == name.casefold()), name)
            name = known
            self._outcomes.setdefault(name, Outcome(name))
        text = text_within(element).strip()
        value = self._value(text, self._outcomes[name])
        line = line_of(element, self._place)
        if action not in _ACTIONS or value is None:
            raise QtiRefused("unsupported_processing", line, f"setvar {action} {text}"[:200])
        if action == "divide" and not value:
            raise QtiRefused("syntax", line, "setvar divides by nothing")
        return SetVar(name, action, value)

    def _first(self) -> str:
        return self._declared[0] if len(self._declared) == 1 else SCORE

    def _value(self, text: str, outcome: Outcome) -> Fraction | None:
        head, _, bound = text.rpartition(".")
        if head.casefold() == outcome.name.casefold() and bound in ("max", "min"):
            return outcome.upper if bound == "max" else outcome.lower
        return number(text)


def _index(text: str) -> int:
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 4 else 0
