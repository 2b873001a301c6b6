"""Conditions with what they do to the score: run over an answer, and taken apart by the response that each looks at."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeAlias

from assessment.ids import ResponseId
from assessment.interchange.qti12.slots import Empty, Fact, Joined, Known, facts_in, looks_at_others
from assessment.interchange.qti12.tree import Other, Outcome

Holds: TypeAlias = Callable[[Fact | Empty], bool]


@dataclass(frozen=True, slots=True)
class Change:
    """A change of an outcome; of the score, or of another that only a program keeps."""

    name: str
    action: str
    value: Fraction
    of_score: bool = True

    @property
    def scores(self) -> bool:
        """Say whether it can give or take points."""
        return self.of_score and self.action in ("set", "add", "subtract") and bool(self.value)

    def on(self, score: Fraction) -> Fraction:
        """Return the score after it."""
        match self.action:
            case "set":
                return self.value
            case "add":
                return score + self.value
            case "subtract":
                return score - self.value
            case "multiply":
                return score * self.value
            case _:
                return score / self.value


@dataclass(frozen=True, slots=True)
class Scored:
    """A condition that changes something."""

    condition: Known
    changes: tuple[Change, ...]
    stops: bool = False

    @property
    def scores(self) -> bool:
        """Say whether it can give or take points."""
        return any(change.scores for change in self.changes)

    def adding(self, value: Fraction) -> "Scored":
        """Return the same with one change: so much is added."""
        return replace(self, changes=(replace(self.changes[0], action="add", value=value),))

    def with_share(self, value: Fraction, share: Fraction) -> "Scored":
        """Return the same with a share wherever a value is added."""
        changes = tuple(
            replace(change, value=share)
            if change.of_score and change.action == "add" and change.value == value
            else change
            for change in self.changes
        )
        return replace(self, changes=changes)


def is_true(condition: Known, holds: Holds, *, others: bool) -> bool:
    """Say whether a condition is met. ``others``: one of those before it was."""
    match condition:
        case Joined("and", parts):
            return all(is_true(part, holds, others=others) for part in parts)
        case Joined("or", parts):
            return any(is_true(part, holds, others=others) for part in parts)
        case Joined(_, parts):
            return not all(is_true(part, holds, others=others) for part in parts)
        case Other():
            return not others
        case _:
            return holds(condition)


def run(branches: Sequence[Scored], holds: Holds, start: Fraction, *, met: bool = False) -> Fraction:
    """Return the score that conditions come to; ``met`` takes them all to be true."""
    score, others = start, False
    for branch in branches:
        if met or is_true(branch.condition, holds, others=others):
            others = True
            for change in branch.changes:
                if change.of_score:
                    score = change.on(score)
            if branch.stops:
                break
    return score


def separated(
    branches: Sequence[Scored], score: Outcome, responses: Collection[ResponseId]
) -> dict[ResponseId, list[Scored]] | None:
    """Return the conditions by the one response that each looks at; None where they cannot be taken apart.

    Of several responses each must only add to the score, whatever the others did.
    """
    if any(not change.of_score for branch in branches for change in branch.changes):
        return None
    if len(responses) == 1:
        return {next(iter(responses)): list(branches)}
    found: dict[ResponseId, list[Scored]] = {}
    for branch in branches:
        if looks_at_others(branch.condition) and _is_idle(branch, score):
            continue
        asked = {fact.slot.response_id for fact in facts_in(branch.condition)}
        adds = all(change.action in ("add", "subtract") for change in branch.changes)
        if len(asked) != 1 or not adds or branch.stops or looks_at_others(branch.condition):
            return None
        found.setdefault(asked.pop(), []).append(branch)
    return found if not score.default and set(found) == set(responses) else None


def _is_idle(branch: Scored, score: Outcome) -> bool:
    """Say whether a branch does nothing to a score that nothing has changed yet."""
    start = score.default
    for change in branch.changes:
        start = change.on(start)
    return start == score.default and isinstance(branch.condition, Other)
