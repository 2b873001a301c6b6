"""What a learner has achieved, by rules that are data: nothing here knows which achievements there are."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assessment.errors import AchievementInvalid

MOST_RULES, LONGEST_ID, LONGEST_TITLE, MOST_COUNT = 50, 40, 100, 1_000


class RuleKind(StrEnum):
    """What a rule looks for. ``count`` is how often, how many in a row, or for SHARE how many hundredths of the points."""

    TAKEN = "taken"
    PASSED = "passed"
    IN_A_ROW = "in_a_row"
    SHARE = "share"
    PERSONAL_BEST = "personal_best"


@dataclass(frozen=True, slots=True)
class Rule:
    """One achievement: what it is called, and when it is earned."""

    id: str
    title: str
    kind: RuleKind
    count: int = 1

    def __post_init__(self) -> None:
        if not self.id.strip() or len(self.id) > LONGEST_ID or len(self.title) > LONGEST_TITLE:
            raise AchievementInvalid(self.id[:LONGEST_ID], "id or title")
        most = 100 if self.kind is RuleKind.SHARE else MOST_COUNT
        if not 1 <= self.count <= most:
            raise AchievementInvalid(self.id, f"count from 1 to {most}")


USUAL = (
    Rule("first_passed", "First test passed", RuleKind.PASSED, 1),
    Rule("three_in_a_row", "Three passed in a row", RuleKind.IN_A_ROW, 3),
    Rule("personal_best", "Personal best", RuleKind.PERSONAL_BEST),
    Rule("ninety", "Ninety percent", RuleKind.SHARE, 90),
    Rule("ten_taken", "Ten tests taken", RuleKind.TAKEN, 10),
)
"""The rules of an organisation that has made none of its own."""


@dataclass(frozen=True, slots=True)
class Sat:
    """A result of a learner. ``share`` is of all points; ``passed`` is None where the test has no pass mark."""

    at_ms: int
    test_id: str
    share: float
    passed: bool | None


@dataclass(frozen=True, slots=True)
class Achievement:
    """That a rule was met: how often, and when first and last."""

    rule_id: str
    title: str
    times: int
    first_ms: int
    last_ms: int


def check_rules(rules: Sequence[Rule]) -> None:
    """Refuse rules that cannot stand beside one another.

    Raises:
        AchievementInvalid: too many, or two of one name.
    """
    if len(rules) > MOST_RULES:
        raise AchievementInvalid("rules", f"at most {MOST_RULES}")
    ids = [rule.id for rule in rules]
    for id in ids:
        if ids.count(id) > 1:
            raise AchievementInvalid(id, "twice")


def achievements(rules: Sequence[Rule], results: Sequence[Sat]) -> tuple[Achievement, ...]:
    """Return which rules a learner's results meet, in the order of the rules. Results may come in any order."""
    ordered = sorted(results, key=lambda one: (one.at_ms, one.test_id, one.share))
    found = []
    for rule in rules:
        met = list(_WHEN[rule.kind](rule.count, ordered))
        if met:
            found.append(Achievement(rule.id, rule.title, len(met), met[0], met[-1]))
    return tuple(found)


def _taken(count: int, results: Sequence[Sat]) -> Iterator[int]:
    if len(results) >= count:
        yield results[count - 1].at_ms


def _passed(count: int, results: Sequence[Sat]) -> Iterator[int]:
    yield from _taken(count, [one for one in results if one.passed])


def _in_a_row(count: int, results: Sequence[Sat]) -> Iterator[int]:
    """Yield when each row was full; the next begins after it. A test without a pass mark neither adds nor breaks."""
    row = 0
    for one in results:
        if one.passed is not None:
            row = row + 1 if one.passed else 0
        if one.passed and row == count:
            yield one.at_ms
            row = 0


def _share(count: int, results: Sequence[Sat]) -> Iterator[int]:
    yield from (one.at_ms for one in results if one.share * 100 >= count - 1e-9)


def _personal_best(count: int, results: Sequence[Sat]) -> Iterator[int]:
    """Yield when a test was done better than ever before; the first time is none. ``count``: so many times at least."""
    best: dict[str, float] = {}
    met = []
    for one in results:
        before = best.get(one.test_id)
        if before is not None and one.share > before:
            met.append(one.at_ms)
        best[one.test_id] = max(one.share, before or 0.0)
    if len(met) >= count:
        yield from met[count - 1 :]


_WHEN: Mapping[RuleKind, Callable[[int, Sequence[Sat]], Iterator[int]]] = {
    RuleKind.TAKEN: _taken,
    RuleKind.PASSED: _passed,
    RuleKind.IN_A_ROW: _in_a_row,
    RuleKind.SHARE: _share,
    RuleKind.PERSONAL_BEST: _personal_best,
}
