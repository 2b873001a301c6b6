"""Cases with known outcomes beside an item (``cases.json``): what each expects, and what it comes to here."""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from assessment.expression.outcomes import Outcomes
from desktop.cli.item_scorer import ItemScorer, LineRefused, read_responses, read_seed


class Verdict(StrEnum):
    """How a case ends."""

    EQUAL = "equal"
    DIFFERS = "differs"
    REFUSED = "refused"
    EXPECTED_REFUSAL = "refused as expected"


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One case: how many outcomes it names, and those that differ as ``name: expected, found``."""

    item: str
    name: str
    verdict: Verdict
    outcomes: int
    detail: str = ""

    @property
    def good(self) -> bool:
        """Whether the case is what it should be."""
        return self.verdict in (Verdict.EQUAL, Verdict.EXPECTED_REFUSAL)


class CasesInvalid(Exception):
    """A file is no list of cases; the message says which and why."""


def cases_below(path: Path) -> list[Path]:
    """Return the case files that a path means: itself, or all that lie in a folder."""
    return [path] if path.is_file() else sorted(path.rglob("cases.json"))


def run_cases(path: Path, scorer: ItemScorer) -> Iterator[CaseResult]:
    """Return what each case of a file comes to. The item is ``item.xml`` beside it, or what the file names.

    Raises:
        CasesInvalid: if the file cannot be read as cases.
    """
    told = _read(path)
    cases = told.get("cases")
    if not isinstance(cases, list):
        raise CasesInvalid(f"{path}: there is no list of cases")
    item = path.parent / str(told.get("item", "item.xml"))
    for number, case in enumerate(cases, 1):
        if not isinstance(case, dict):
            raise CasesInvalid(f"{path}: case {number} is no object")
        shared = told.get("responses")
        asked = case.get("responses", shared)
        seed = case.get("seed", told.get("seed"))
        yield _result(scorer, item, str(case.get("name", number)), case, asked, seed)


def _result(
    scorer: ItemScorer, item: Path, name: str, case: dict[str, Any], asked: Any, seed: Any
) -> CaseResult:
    """A case marked ``xfail`` holds what its author expects to be refused."""
    expected = _expected(case)
    fails = case.get("xfail") is True
    try:
        found = scorer.score(str(item), read_responses(asked), read_seed(seed))
    except LineRefused as error:
        verdict = Verdict.EXPECTED_REFUSAL if fails else Verdict.REFUSED
        return CaseResult(item.parent.name, name, verdict, len(expected), f"{error.code}: {error.reason}")
    wrong = _differences(expected, found)
    if fails and not wrong:
        wrong = ["not refused"]
    verdict = Verdict.DIFFERS if wrong else Verdict.EQUAL
    return CaseResult(item.parent.name, name, verdict, len(expected), "; ".join(wrong))


def _expected(case: dict[str, Any]) -> dict[str, Any]:
    """Return the outcomes that a case names; ``score`` is what a player shows: SCORE, or 0 where there is none."""
    told = case.get("expect")
    if not isinstance(told, dict):
        return {}
    outcomes = told.get("outcomes")
    found = dict(outcomes) if isinstance(outcomes, dict) else {}
    if "score" in told:
        found.setdefault("SCORE", told["score"])
    return found


def _differences(expected: dict[str, Any], found: Outcomes) -> list[str]:
    outcomes = {"SCORE": 0} | found.plain()
    return [
        f"{name}: {json.dumps(value)} expected, {json.dumps(outcomes.get(name))} found"
        for name, value in expected.items()
        if not _equal(value, outcomes.get(name))
    ]


def _equal(expected: Any, found: Any) -> bool:
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    if isinstance(expected, int | float) and isinstance(found, int | float):
        return math.isclose(expected, found, rel_tol=1e-12, abs_tol=1e-12)
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(map(_equal, expected, found))
    return bool(expected == found)


def _read(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise CasesInvalid(f"{path}: {error}") from None
    if not isinstance(told, dict):
        raise CasesInvalid(f"{path}: no object")
    return told
