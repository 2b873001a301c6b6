"""Items with responses and the outcomes that they must give: 135 cases."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.run import prepare
from assessment.expression.variable import Response
from assessment.interchange.qti.standalone import read_item_file
from tests.samples import SAMPLES, needs_samples

FOLDER = SAMPLES / "qti22-pie-scored-cases"
CASES = 135

AGAINST_THE_STANDARD = {
    "mapResponse_bounds_default_duplicates / duplicate responses are counted (and then clamped)": (
        'QTI 2.2, mapResponse: "If a container contains multiple instances of the same value then that value is '
        'counted once only. ... {B,B,C} would still map to 1.5 and not 2.5." So {A,A} is 10, not 10 + 10.'
    ),
}
"""Cases whose expected outcome the standard forbids, and where it does."""

EXPECTED_REFUSALS = {
    "outcomeProcessing_outcomeMaximum / outcomeMaximum_is_rejected_item_only": Refusal.NEEDS_TEST,
}
"""Cases that are marked as failing on purpose: the item is to be refused."""


class Case(NamedTuple):
    """One case of an item."""

    name: str
    item: Path
    seed: bytes
    responses: dict[str, Response]
    outcomes: dict[str, Any]


def cases() -> Iterator[Case]:
    """Return all cases. ``score`` is SCORE, or 0 where an item declares none."""
    for path in sorted(FOLDER.glob("*/cases.json")):
        told = json.loads(path.read_bytes())
        for case in told["cases"]:
            expected = case["expect"]
            outcomes = dict(expected.get("outcomes", {}))
            if "score" in expected:
                outcomes.setdefault("SCORE", expected["score"])
            yield Case(
                f"{path.parent.name} / {case['name']}",
                path.with_name("item.xml"),
                str(told.get("seed", "")).encode(),
                {name: lexical(value) for name, value in case["responses"].items()},
                outcomes,
            )


def lexical(value: Any) -> Response:
    """Return a response of a case as text; some are numbers."""
    if isinstance(value, list):
        return [str(item) for item in value]
    return None if value is None else str(value)


def same(expected: Any, found: Any) -> bool:
    """Return whether an outcome is as expected; truths and numbers are not the same."""
    if isinstance(expected, bool) or isinstance(found, bool) or not isinstance(expected, int | float):
        return type(expected) is type(found) and bool(expected == found)
    return isinstance(found, int | float) and math.isclose(expected, found, rel_tol=1e-12, abs_tol=1e-12)


def result(case: Case) -> dict[str, Any] | Refusal:
    """Return what a case comes to here."""
    try:
        prepared = prepare(read_item_file(case.item.read_bytes(), str(case.item)).program)
        return {"SCORE": 0} | prepared.run(case.responses, seed=case.seed).plain()
    except ExpressionRefused as error:
        return error.code


@needs_samples
def test_all_scored_cases() -> None:
    """Every case comes to its outcomes, but for those that the standard contradicts or that are to be refused."""
    found = [(case, result(case)) for case in cases()]
    refused = {case.name: told for case, told in found if isinstance(told, Refusal)}
    differing = {
        case.name
        for case, told in found
        if not isinstance(told, Refusal)
        for name, value in case.outcomes.items()
        if name not in told or not same(value, told[name])
    }

    assert CASES == len(found)
    assert EXPECTED_REFUSALS == refused
    assert set(AGAINST_THE_STANDARD) == differing
    assert CASES == len(found) - len(differing) - len(refused) + len(AGAINST_THE_STANDARD) + len(
        EXPECTED_REFUSALS
    )
