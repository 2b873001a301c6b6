"""Grade a program by tests: how many of them hold. Where the cell does not, nothing is graded."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sync_server.ai.sandbox.cell import End, NoCell
from sync_server.ai.sandbox.languages import Case, Language, NotBuilt, build, try_test
from sync_server.ai.sandbox.trust import why_not

MOST_TESTS, MOST_SOURCE = 50, 200_000
MOST_SECONDS = 60.0
"""So long all tests of a program may take: others wait for theirs."""


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What became of one test. ``said`` is the end of what the program complained of; empty for a hidden test."""

    held: bool
    end: End
    seconds: float
    said: str


@dataclass(frozen=True, slots=True)
class Graded:
    """What became of a program. ``pending`` says why it could not be graded here; ``not_built`` what its compiler says."""

    results: tuple[CaseResult, ...] = ()
    pending: str = ""
    not_built: str = ""

    @property
    def held(self) -> int:
        """How many tests hold."""
        return sum(result.held for result in self.results)


def grade(language: Language, source: str, tests: Sequence[Case]) -> Graded:
    """Run a program against tests, each in a cell of its own."""
    missing = why_not()
    if missing:
        return Graded(pending=missing)
    if len(source) > MOST_SOURCE or len(tests) > MOST_TESTS:
        return Graded(not_built="too large")
    try:
        built = build(language, source, called=any(test.call for test in tests))
        results: list[CaseResult] = []
        for test in tests:
            if sum(one.seconds for one in results) > MOST_SECONDS:
                results.append(CaseResult(False, End.TOO_LONG, 0.0, ""))
                continue
            held, ran = try_test(built, test, secrets.token_hex(16))
            said = "" if test.hidden else ran.err.decode("utf-8", "replace")[-500:]
            results.append(CaseResult(held, ran.end, ran.seconds, said))
    except NotBuilt as error:
        return Graded(not_built=error.said)
    except NoCell as error:
        return Graded(pending=error.detail)
    return Graded(tuple(results))
