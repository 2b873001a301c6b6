"""The native rule that scores one response just as its conditions do; None where no rule says the same."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from assessment.interchange.qti12.numbers import number_rule
from assessment.interchange.qti12.scale import Scale, spread
from assessment.interchange.qti12.scored import Scored, run
from assessment.interchange.qti12.slots import (
    Empty,
    Fact,
    Form,
    Joined,
    Known,
    Slot,
    facts_in,
    looks_at_others,
)
from assessment.interchange.qti12.tree import Other
from assessment.scoring.rules import (
    AcceptText,
    AreaMap,
    AreaPoints,
    MapResponse,
    MatchCorrect,
    OrderBy,
    OrderMatch,
    PairByPair,
    Rule,
)

ZERO = Decimal(0)


def rule_for(slot: Slot, branches: Sequence[Scored], start: Fraction, scale: Scale) -> Rule | None:
    """Return the rule of a response whose conditions look at nothing else. ``start`` is the score before them."""
    match slot.form:
        case Form.ONE:
            return _one(slot, branches, start, scale)
        case Form.MANY:
            return _many(slot, branches, start, scale)
        case Form.ORDER:
            return _order(slot, branches, start, scale)
        case Form.TEXT:
            return _text(slot, branches, start, scale)
        case Form.NUMBER:
            return number_rule(branches, start, scale)
        case Form.PAIRS:
            return _pairs(slot, branches, start, scale)
        case Form.POINT:
            return _point(slot, branches, start, scale)
        case _:
            return None


def _one(slot: Slot, branches: Sequence[Scored], start: Fraction, scale: Scale) -> Rule | None:
    """Try each choice, and none: whatever the conditions are, that is all that can be given."""

    def earned(given: str) -> Fraction:
        return run(branches, lambda fact: _given_one(fact, given), start)

    table = {value: earned(value) for value in dict.fromkeys(slot.values.values())}
    nothing = earned("")
    best = max(table.values())
    right = [value for value, score in table.items() if score == best]
    others = {score for score in table.values() if score != best}
    if len(right) == 1 and len(others) == 1 and best > 0 >= max(others):
        wrong, unanswered = scale.points(others.pop()), scale.points(nothing)
        return MatchCorrect((right[0],), scale.points(best), wrong, unanswered)
    if nothing:
        return None
    entries = tuple((value, scale.points(score)) for value, score in table.items())
    return MapResponse(entries, lower=None)


def _given_one(fact: Fact | Empty, given: str) -> bool:
    return not given if isinstance(fact, Empty) else fact.value == given


def _many(slot: Slot, branches: Sequence[Scored], start: Fraction, scale: Scale) -> Rule | None:
    if start:
        return None
    entries = _added(branches)
    if entries is not None:
        values = [score for _, score in entries]
        points = spread([score * scale.factor for score in values])
        return MapResponse(
            tuple((value, one) for (value, _), one in zip(entries, points, strict=True)), lower=None
        )
    return _all_or_nothing(branches, set(slot.values.values()), scale)


def _added(branches: Sequence[Scored]) -> list[tuple[str, Fraction]] | None:
    """Return what each value adds, where conditions are single tests that add or take away, whatever the others do."""
    found: dict[str, Fraction] = {}
    for branch in branches:
        fact = bare(branch.condition)
        adds = all(change.action in ("add", "subtract") for change in branch.changes)
        if not isinstance(fact, Fact) or fact.index or not adds or branch.stops:
            return None
        gained = sum((change.on(Fraction(0)) for change in branch.changes), Fraction(0))
        found[fact.value] = found.get(fact.value, Fraction(0)) + gained
    return list(found.items())


def bare(condition: Known) -> Known:
    """Return a condition without ``and`` and ``or`` around one part."""
    while isinstance(condition, Joined) and condition.op != "not" and len(condition.parts) == 1:
        condition = condition.parts[0]
    return condition


def _all_or_nothing(branches: Sequence[Scored], every: set[str], scale: Scale) -> MatchCorrect | None:
    """Return the rule of the one set of values that is right: a condition names each value, wanted or not.

    A second condition may say what all else comes to.
    """
    first, rest = branches[0], branches[1:]
    if looks_at_others(first.condition) or any(not isinstance(bare(one.condition), Other) for one in rest):
        return None
    literals = _literals(first.condition)
    if literals is None or set(literals) != every:
        return None
    wanted = tuple(value for value, is_wanted in literals.items() if is_wanted)
    points = run([first], lambda fact: True, Fraction(0), met=True)
    other = scale.points(run(rest, lambda fact: False, Fraction(0)))
    return MatchCorrect(wanted, scale.points(points), other, other) if wanted else None


def _literals(condition: Known) -> dict[str, bool] | None:
    """Return the values that a condition names, and whether it wants them; None if it says more than that."""
    found: dict[str, bool] = {}
    whole = bare(condition)
    parts = whole.parts if isinstance(whole, Joined) and whole.op == "and" else (whole,)
    for part in map(bare, parts):
        wanted = not (isinstance(part, Joined) and part.op == "not")
        inner = bare(part.parts[0]) if isinstance(part, Joined) and part.op == "not" else part
        either = inner.parts if not wanted and isinstance(inner, Joined) and inner.op == "or" else (inner,)
        for fact in map(bare, either):
            if not isinstance(fact, Fact) or fact.index or found.get(fact.value, wanted) != wanted:
                return None
            found[fact.value] = wanted
    return found


def _order(slot: Slot, branches: Sequence[Scored], start: Fraction, scale: Scale) -> Rule | None:
    """Return the rule of an order that is all right or nothing, or counts each place alike."""
    active = [one for one in branches if not (isinstance(bare(one.condition), Other) and _idle(one))]
    if start or not active:
        return None
    facts = [fact for one in active for fact in _indexed(one.condition) or ()]
    order = {fact.index: fact.value for fact in facts}
    every = set(slot.values.values())
    whole = set(order.values()) == every and sorted(order) == list(range(1, len(every) + 1))
    if not whole or len(facts) != len(every) or any(_indexed(one.condition) is None for one in active):
        return None
    correct = tuple(order[place] for place in sorted(order))
    if len(active) == 1:
        return OrderMatch(correct, scale.points(run(active, lambda fact: True, Fraction(0))))
    changes = [change for one in active for change in one.changes]
    alike = len({change.value for change in changes}) == 1 and all(one.action == "add" for one in changes)
    if not alike or len(changes) != len(every) or any(one.stops for one in active):
        return None
    return OrderMatch(correct, scale.points(changes[0].value * len(every)), OrderBy.POSITION)


def _idle(branch: Scored) -> bool:
    return not run([branch], lambda fact: False, Fraction(0))


def _indexed(condition: Known) -> list[Fact] | None:
    """Return the tests of places in an order, if a condition is nothing but these."""
    whole = bare(condition)
    parts = whole.parts if isinstance(whole, Joined) and whole.op == "and" else (whole,)
    facts = [part for part in parts if isinstance(part, Fact) and part.index]
    return facts if len(facts) == len(parts) else None


def _text(slot: Slot, branches: Sequence[Scored], start: Fraction, scale: Scale) -> Rule | None:
    """Try each text that is named, another text, and none: that is all there is, if all tests are of equality."""
    facts = [fact for one in branches for fact in facts_in(one.condition) if isinstance(fact, Fact)]
    if not facts or any(fact.op != "varequal" for fact in facts) or len({fact.case for fact in facts}) != 1:
        return None
    case = facts[0].case
    named: dict[str, str] = {}
    for fact in facts:
        named.setdefault(fact.value if case else fact.value.casefold(), fact.value)

    def earned(given: str | None) -> Fraction:
        def holds(fact: Fact | Empty) -> bool:
            if isinstance(fact, Empty):
                return given is None
            return given == (fact.value if case else fact.value.casefold())

        return run(branches, holds, start)

    scores = {text: earned(folded) for folded, text in named.items()}
    wrong, nothing = earned(""), earned(None)
    best = max(scores.values())
    if best <= 0:
        return None
    accepted = tuple(text for text, score in scores.items() if score == best)
    partial = tuple(
        (text, scale.points(score)) for text, score in scores.items() if score not in (best, wrong)
    )
    if any(score == wrong for score in scores.values()) and slot.folded:
        return None
    return AcceptText(
        accepted,
        scale.points(best),
        case,
        partial=partial,
        exact=not slot.folded,
        wrong=scale.points(wrong),
        unanswered=scale.points(nothing),
    )


def _pairs(slot: Slot, branches: Sequence[Scored], start: Fraction, scale: Scale) -> Rule | None:
    """Return the rule of pairs that each add something: an equal share for each source, or points by pair."""
    entries = _added(branches)
    if start or not entries:
        return None
    values = {score for _, score in entries}
    sources = [pair.partition(" ")[0] for pair, _ in entries]
    if len(values) == 1 and len(set(sources)) == len(sources) and min(values) > 0:
        whole = scale.points(values.pop() * len(entries))
        return PairByPair(tuple(pair for pair, _ in entries), whole)
    points = spread([score * scale.factor for _, score in entries])
    return MapResponse(tuple((pair, one) for (pair, _), one in zip(entries, points, strict=True)), lower=None)


def _point(slot: Slot, branches: Sequence[Scored], start: Fraction, scale: Scale) -> Rule | None:
    """Return the rule of one point in any of the areas of one condition."""
    active = [one for one in branches if not (isinstance(bare(one.condition), Other) and _idle(one))]
    if start or slot.most != 1 or len(active) != 1:
        return None
    whole = bare(active[0].condition)
    parts = whole.parts if isinstance(whole, Joined) and whole.op == "or" else (whole,)
    regions = [part.region for part in parts if isinstance(part, Fact) and part.region is not None]
    if len(regions) != len(parts):
        return None
    points = scale.points(run(active, lambda fact: True, Fraction(0)))
    return AreaMap(tuple(AreaPoints(region, points) for region in regions), lower=None)
