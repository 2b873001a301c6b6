"""One rule and the values of one response variable give points. Pure, exact (Decimal), total."""

from decimal import ROUND_HALF_UP, Context, Decimal
from itertools import pairwise

from assessment.content.interaction import Associate, Variable, point_of
from assessment.errors import ResponseInvalid
from assessment.scoring.numbers import readings
from assessment.scoring.rules import (
    ZERO,
    AcceptText,
    AreaMap,
    Kprim,
    Manual,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    OrderBy,
    OrderMatch,
    PairByPair,
    RightMinusWrong,
    Rule,
    ToleranceMode,
)
from assessment.scoring.words import folded, wildcard, without_end, words

Values = tuple[str, ...]

_PLACES = Decimal("0.000001")
"""Shares that do not come out even are rounded to this; the last digit is the candidate's."""
_WIDE = Context(prec=400, rounding=ROUND_HALF_UP)
"""Wide enough to round any number that ``readings`` gives, to any place."""


def points_of(rule: Rule, values: Values, variable: Variable | None = None) -> Decimal:
    """Return what one rule gives for the values of one response variable; nothing for what a person marks.

    ``variable`` is what the values were given by: pairs of an associateInteraction have no direction.
    """
    if isinstance(variable, Associate):
        rule, values = _undirected(rule), tuple(map(_sorted_pair, values))
    match rule:
        case MatchCorrect(correct, points):
            return _judged(rule, values, points if sorted(values) == sorted(correct) else None)
        case MapResponse():
            return _mapped(rule, values)
        case AcceptText():
            return _judged(rule, values, _text_points(rule, values[0]) if values else None)
        case NumberMatch():
            return _judged(rule, values, _number_points(rule, values[0]) if values else None)
        case AreaMap():
            return _area_points(rule, values)
        case RightMinusWrong(correct, points):
            right = len(set(values) & set(correct))
            return share(points, max(0, right - (len(set(values)) - right)), len(correct))
        case Kprim(correct, points):
            return _kprim(rule, values)
        case PairByPair():
            return _pair_by_pair(rule, values)
        case OrderMatch(correct, points, by):
            return share(points, *_in_order(by, values, correct))
        case Manual():
            return ZERO


def held(points: Decimal, lower: Decimal | None, upper: Decimal | None) -> Decimal:
    """Return points held within bounds; None is no bound."""
    if lower is not None:
        points = max(points, lower)
    return points if upper is None else min(points, upper)


def share(points: Decimal, part: int, whole: int) -> Decimal:
    """Return ``points`` × ``part`` ÷ ``whole``, rounded half up at six places."""
    if part == whole:
        return points
    return ZERO if not whole else (points * part / whole).quantize(_PLACES, ROUND_HALF_UP).normalize()


def most_points(rule: Rule) -> Decimal:
    """Return the most that a rule can give."""
    match rule:
        case MapResponse(entries, _, upper, _):
            most = sum((points for _, points in entries if points > 0), ZERO)
            return most if upper is None else min(most, upper)
        case AreaMap(areas, _, upper, _):
            most = sum((entry.points for entry in areas if entry.points > 0), ZERO)
            return most if upper is None else min(most, upper)
        case NumberMatch(numbers):
            return max(entry.points for entry in numbers)
        case AcceptText(_, points):
            return max(points, *(other for _, other in rule.partial), points)
        case _:
            return rule.points


def _judged(rule: MatchCorrect | AcceptText | NumberMatch, values: Values, earned: Decimal | None) -> Decimal:
    if not any(value.strip() for value in values):
        return rule.unanswered
    return rule.wrong if earned is None else earned


def _mapped(rule: MapResponse, values: Values) -> Decimal:
    if not values:
        return ZERO
    entries = dict(rule.entries)
    total = sum((entries.get(value, rule.default) for value in set(values)), ZERO)
    return held(total, rule.lower, rule.upper)


def _text_points(rule: AcceptText, given: str) -> Decimal | None:
    if rule.max_words and len(words(given)) > rule.max_words:
        return None
    wanted = [(text, rule.points) for text in rule.accepted] + list(rule.partial)
    return next((points for text, points in wanted if _same(rule, given, text)), None)


def _same(rule: AcceptText, given: str, text: str) -> bool:
    if rule.exact:
        return given == text or (not rule.case_sensitive and given.casefold() == text.casefold())
    mine, theirs = (
        folded(side, case_sensitive=rule.case_sensitive, accents=not rule.ignore_accents)
        for side in (given, text)
    )
    if rule.wildcards and "*" in theirs:
        pattern = wildcard(theirs)
        return bool(pattern.fullmatch(mine) or pattern.fullmatch(without_end(mine)))
    if rule.wildcards:
        theirs = theirs.replace("\\*", "*")
    return mine == theirs or without_end(mine) == without_end(theirs)


def _number_points(rule: NumberMatch, given: str) -> Decimal | None:
    number, part = given, Decimal(1)
    factors = [Decimal(1)]
    if rule.units:
        number, factors = _apart(rule, given)
        if not factors:
            factors, part = [Decimal(1)], rule.without_unit
    candidates = [reading * factor for reading in readings(number) for factor in factors]
    for entry in rule.entries:
        if any(_holds(entry, candidate) for candidate in candidates):
            return entry.points * part if part else None
    return None


def _apart(rule: NumberMatch, given: str) -> tuple[str, list[Decimal]]:
    """Return the number and the factors of the unit behind it; no factor if there is no unit that counts."""
    text = given.strip()
    known = sorted(rule.units, key=lambda unit: -len(unit.unit))
    for unit in known:
        if text.endswith(unit.unit) and readings(text.removesuffix(unit.unit)):
            return text.removesuffix(unit.unit), [unit.factor]
    return text, []


def _holds(entry: NearNumber | NumberRange, number: Decimal) -> bool:
    match entry:
        case NumberRange(lower, upper, _, lower_open, upper_open):
            above = lower is None or (number > lower if lower_open else number >= lower)
            below = upper is None or (number < upper if upper_open else number <= upper)
            return above and below
        case NearNumber(value, _, tolerance, ToleranceMode.ABSOLUTE):
            return abs(number - value) <= tolerance
        case NearNumber(value, _, tolerance, ToleranceMode.RELATIVE):
            return abs(number - value) <= abs(value) * tolerance
        case NearNumber(value, _, tolerance, ToleranceMode.SIGNIFICANT_FIGURES):
            return _to_figures(number, int(tolerance)) == _to_figures(value, int(tolerance))
        case NearNumber(value, _, tolerance, ToleranceMode.DECIMAL_PLACES):
            place = Decimal(1).scaleb(-int(tolerance))
            return _WIDE.quantize(number, place) == _WIDE.quantize(value, place)
    return False


def _to_figures(number: Decimal, figures: int) -> Decimal:
    if not number:
        return ZERO
    return _WIDE.quantize(number, Decimal(1).scaleb(number.adjusted() - figures + 1))


def _area_points(rule: AreaMap, values: Values) -> Decimal:
    if not values:
        return ZERO
    total, counted = ZERO, set()
    for value in values:
        try:
            x, y = point_of(value)
        except ResponseInvalid:
            continue
        hit = next((place for place, entry in enumerate(rule.entries) if entry.region.holds(x, y)), None)
        if hit is None:
            total += rule.default
        elif hit not in counted:
            counted.add(hit)
            total += rule.entries[hit].points
    return held(total, rule.lower, rule.upper)


def _kprim(rule: Kprim, values: Values) -> Decimal:
    right = len(set(values) & set(rule.correct))
    if right == len(rule.correct) == len(values):
        return rule.points
    near = right == len(rule.correct) - 1 and len(values) <= len(rule.correct) and len(rule.correct) > 1
    return share(rule.points, 1, 2) if near else ZERO


def _pair_by_pair(rule: PairByPair, values: Values) -> Decimal:
    wanted, given = _by_source(rule.correct), _by_source(values)
    right = sum(given.get(source) == targets for source, targets in wanted.items())
    wrong = sum(wanted.get(source) != targets for source, targets in given.items())
    return share(rule.points, right, len(wanted)) + rule.wrong * wrong


def _by_source(pairs: Values) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for pair in pairs:
        source, _, target = pair.partition(" ")
        found.setdefault(source, set()).add(target)
    return found


def _in_order(by: OrderBy, values: Values, correct: Values) -> tuple[int, int]:
    """Return how many of how many count."""
    match by:
        case OrderBy.EXACT:
            return int(values == correct), 1
        case OrderBy.POSITION:
            return sum(mine == right for mine, right in zip(values, correct, strict=False)), len(correct)
        case OrderBy.ADJACENT_PAIRS:
            right = set(pairwise(correct))
            return len(right & set(pairwise(values))), len(right)
        case OrderBy.LONGEST_RUN:
            return _longest_run(values, correct), len(correct)


def _longest_run(values: Values, correct: Values) -> int:
    """Return how many stand in a row in ``values`` just as in ``correct``; a run of one is none."""
    after = dict(pairwise(correct))
    best = run = 1
    for mine, following in pairwise(values):
        run = run + 1 if after.get(mine) == following else 1
        best = max(best, run)
    return best if best > 1 else 0


def _sorted_pair(value: str) -> str:
    return " ".join(sorted(value.split(" ")))


def _undirected(rule: Rule) -> Rule:
    match rule:
        case MatchCorrect(correct, points, wrong, unanswered):
            return MatchCorrect(tuple(map(_sorted_pair, correct)), points, wrong, unanswered)
        case RightMinusWrong(correct, points):
            return RightMinusWrong(tuple(map(_sorted_pair, correct)), points)
        case MapResponse(entries, lower, upper, default):
            turned = tuple((_sorted_pair(value), points) for value, points in entries)
            return MapResponse(turned, lower, upper, default)
        case _:
            return rule
