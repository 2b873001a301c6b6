"""How a question of QTI 1.2 is scored here: by the native rules that say just that, else by a program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from assessment.expression.program import Program
from assessment.ids import ResponseId
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.program import program_of
from assessment.interchange.qti12.rules import rule_for
from assessment.interchange.qti12.scale import Scale, decimal_of, is_rounded_share, scale_of, spread
from assessment.interchange.qti12.scored import Change, Scored, separated
from assessment.interchange.qti12.slots import Form, Slot, Slots, known
from assessment.interchange.qti12.tree import Note, Outcome, Question
from assessment.interchange.report_codes import Code
from assessment.scoring.apply import most_points
from assessment.scoring.rules import Manual, MapResponse, Rule

ZERO, ONE = Decimal(0), Decimal(1)


@dataclass(frozen=True, slots=True)
class KeyRead:
    """How an item is scored, within which bounds, and what it is worth."""

    rules: Mapping[ResponseId, Rule]
    program: Program | None
    points: Decimal
    lower: Decimal | None = None
    upper: Decimal | None = None


def read_key(question: Question, slots: Slots, note: Note) -> KeyRead:
    """Return how the responses of a question are scored.

    Raises:
        QtiRefused: where nothing is right, or what is right cannot be said here.
    """
    by_id = {slot.response_id: slot for slot in slots.values()}
    hand = [id for id, slot in by_id.items() if slot.form is Form.BY_HAND]
    score = score_of(question)
    scale = scale_of(question, score)
    branches = _branches(question, slots, score)
    worth = _worth(question, score, scale)
    if hand:
        note(Code.MARKED_BY_HAND, ", ".join(hand))
    if len(hand) == len(by_id):
        share = spread([Fraction(ONE if worth is None else worth) / len(hand)] * len(hand))
        return KeyRead(
            {id: Manual(part) for id, part in zip(hand, share, strict=True)}, None, sum(share, ZERO)
        )
    if hand:
        raise QtiRefused("unsupported_processing", question.line, "scored and marked by hand in one")
    marked = any(branch.marked for branch in question.branches)
    if not any(branch.scores for branch in branches) and not (score.default or marked):
        raise QtiRefused("key_missing", question.line, "no condition scores")
    return _keyed(question, by_id, branches, score, scale, worth, note)


def score_of(question: Question) -> Outcome:
    """Return the outcome that is the score: SCORE, or the only one that is set.

    Raises:
        QtiRefused: where it cannot be told which.
    """
    named = [one for one in question.outcomes if one.name.casefold() == "score"]
    if named:
        return named[0]
    used = {change.name for branch in question.branches for change in branch.sets}
    found = [one for one in question.outcomes if one.name in used] or list(question.outcomes)
    if len(found) != 1:
        names = ", ".join(one.name for one in found)
        raise QtiRefused("unsupported_processing", question.line, f"several outcomes: {names}"[:200])
    return found[0]


def _branches(question: Question, slots: Slots, score: Outcome) -> list[Scored]:
    """Return the conditions that set something. Those that only show a feedback score nothing."""
    found = []
    for branch in question.branches:
        if not branch.sets:
            continue
        changes = tuple(
            Change(one.name, one.action, one.value, of_score=one.name == score.name) for one in branch.sets
        )
        found.append(Scored(known(branch.condition, slots, branch.line), changes, branch.stops))
    return _rounded(found, question)


def _worth(question: Question, score: Outcome, scale: Scale) -> Decimal | None:
    if question.points is not None:
        return decimal_of(question.points)
    return scale.points(score.upper) if score.upper is not None and score.upper > 0 else None


def _keyed(
    question: Question,
    by_id: Mapping[ResponseId, Slot],
    branches: Sequence[Scored],
    score: Outcome,
    scale: Scale,
    worth: Decimal | None,
    note: Note,
) -> KeyRead:
    lower = None if score.lower is None else scale.points(score.lower)
    upper = None if score.upper is None else max(scale.points(score.upper), lower or ZERO)
    rules = _rules(by_id, branches, score, scale)
    if rules is None:
        program = program_of(question.outcomes, score, by_id, branches, scale)
        most = sum((scale.points(value) for value in _gains(branches)), ZERO)
        best = worth if worth is not None else max(most, ZERO) or ONE
        return KeyRead({}, program, best, lower, upper)
    least, most = sum(map(least_points, rules.values()), ZERO), sum(map(most_points, rules.values()), ZERO)
    if upper is not None and most > upper:
        note(Code.SCORE_HELD, f"{most} is held at {upper}")
    return KeyRead(
        rules,
        None,
        worth if worth is not None else max(most, ZERO) or ONE,
        lower if lower is not None and least < lower else None,
        upper if upper is not None and most > upper else None,
    )


def _gains(branches: Sequence[Scored]) -> list[Fraction]:
    return [
        change.value
        for branch in branches
        for change in branch.changes
        if change.of_score and change.action in ("set", "add") and change.value > 0
    ]


def _rules(
    by_id: Mapping[ResponseId, Slot], branches: Sequence[Scored], score: Outcome, scale: Scale
) -> dict[ResponseId, Rule] | None:
    """Return a rule for each response; None where rules cannot say it, as when one condition looks at two responses."""
    apart = separated(branches, score, set(by_id))
    if apart is None:
        return None
    if len(by_id) > 1 and (parts := _spread(apart, scale)) is not None:
        apart, scale = parts, Scale(Fraction(1))
    found: dict[ResponseId, Rule] = {}
    for id, slot in by_id.items():
        start = score.default if len(by_id) == 1 else Fraction(0)
        rule = rule_for(slot, apart.get(id, ()), start, scale)
        if rule is None:
            return None
        found[id] = rule
    return found


def _spread(
    apart: Mapping[ResponseId, Sequence[Scored]], scale: Scale
) -> dict[ResponseId, list[Scored]] | None:
    """Return the one change of each response in points that together come to the whole."""
    alone = [one for branches in apart.values() for one in branches]
    if len(alone) != len(apart) or any(len(one.changes) != 1 for one in alone):
        return None
    parts = spread([one.changes[0].on(Fraction(0)) * scale.factor for one in alone])
    return {id: [one.adding(Fraction(part))] for id, one, part in zip(apart, alone, parts, strict=True)}


def _rounded(branches: list[Scored], question: Question) -> list[Scored]:
    """Return conditions with just their shares where per cent are written rounded: three times 33.33 is all."""
    added = [
        change.value
        for branch in branches
        for change in branch.changes
        if change.of_score and change.action == "add" and change.value > 0
    ]
    if not question.per_cent or len(set(added)) != 1 or not is_rounded_share(added[0], len(added)):
        return branches
    return [branch.with_share(added[0], Fraction(100, len(added))) for branch in branches]


def least_points(rule: Rule) -> Decimal:
    """Return the least that a rule can give."""
    match rule:
        case MapResponse(entries, lower, _, default):
            least = sum((points for _, points in entries if points < 0), ZERO) + min(default, ZERO)
            return least if lower is None else max(least, lower)
        case Manual():
            return ZERO
        case _:
            return min(
                getattr(rule, "wrong", ZERO), getattr(rule, "unanswered", ZERO), rule_points(rule), ZERO
            )


def rule_points(rule: Rule) -> Decimal:
    """Return what the right answer earns."""
    return getattr(rule, "points", ZERO)
