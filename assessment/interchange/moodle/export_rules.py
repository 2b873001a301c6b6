"""Rules of scoring as Moodle's types have them: right pairs, numbers with tolerances, weights. What is lost is told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from assessment.interchange.gift.export_rules import Lost, cannot, percent, texts
from assessment.scoring.rules import (
    ZERO,
    AcceptText,
    Kprim,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    PairByPair,
    RightMinusWrong,
    Rule,
    ToleranceMode,
)

MOODLE_WEIGHTS = frozenset(
    map(
        Decimal,
        [
            "0",
            "100",
            "90",
            "83.33333",
            "80",
            "75",
            "70",
            "66.66667",
            "60",
            "50",
            "40",
            "33.33333",
            "30",
            "25",
            "20",
            "16.66667",
            "14.28571",
            "12.5",
            "11.11111",
            "10",
            "5",
        ],
    )
)
"""The weights that Moodle takes, above and below zero (``question/engine/bank.php``, ``fraction_options_full``)."""


_MOST_PLACES = 30


@dataclass(frozen=True, slots=True)
class NumberAnswer:
    """A number, how far from it is near enough, and its weight in percent."""

    value: Decimal
    tolerance: Decimal
    weight: Decimal


def weight_text(weight: Decimal, lost: Lost) -> str:
    """Return a weight in digits; one that Moodle would not take is told."""
    five = weight.quantize(Decimal("0.00001")).normalize() + 0
    if abs(five) not in MOODLE_WEIGHTS:
        lost(f"weight {five:f} %")
    return f"{five:f}"


def right_pairs(rule: Rule, points: Decimal, lost: Lost) -> list[tuple[str, str]]:
    """Return the right pairs of a rule that Moodle would count one by one, each the same."""
    match rule:
        case PairByPair(correct, full, wrong):
            if wrong:
                lost("points for wrong pairs")
        case MatchCorrect(correct, full, wrong, unanswered):
            lost("all or nothing")
            if wrong or unanswered:
                lost("points for wrong or no answer")
        case RightMinusWrong(correct, full):
            lost("wrong pairs take points away")
        case Kprim(correct, full):
            lost("kprim")
        case MapResponse(entries):
            right = {value: each for value, each in entries if each > 0}
            correct, full = tuple(right), sum(right.values(), ZERO)
            if len(set(right.values())) > 1 and max(right.values()) - min(right.values()) > Decimal("1E-5"):
                lost("weights of pairs")
            if len(right) != len(entries) or rule.default:
                lost("points for wrong pairs")
        case _:
            raise cannot(type(rule).__name__)
    if full != points:
        lost("points")
    return [(first, second) for first, _, second in (pair.partition(" ") for pair in correct)]


def by_place(pairs: list[tuple[str, str]], lost: Lost) -> dict[str, str]:
    """Return to each place the thing that lies there."""
    found: dict[str, str] = {}
    for thing, place in pairs:
        if place in found:
            lost("several right answers for one place")
        found.setdefault(place, thing)
    return found


def text_answers(
    rule: Rule, points: Decimal, lost: Lost, *, any_other: bool = False
) -> Iterator[tuple[str, str, Decimal]]:
    """Yield each accepted text as Moodle writes it, as the key has it, and its weight in percent."""
    match rule:
        case AcceptText():
            accepted = replace(rule, case_sensitive=False)
        case MatchCorrect(correct, full):
            accepted = AcceptText(correct, full, exact=True)
        case _:
            raise cannot(type(rule).__name__)
    for written, value, weight in texts(accepted, points, lost, any_other=any_other):
        yield written, value, Decimal(100) if weight is None else weight


def number_answers(rule: Rule, points: Decimal, lost: Lost) -> Iterator[NumberAnswer]:
    """Yield each accepted number."""
    if not isinstance(rule, NumberMatch):
        raise cannot(type(rule).__name__)
    if rule.unanswered:
        lost("points for no answer")
    for entry in rule.entries:
        value, tolerance = _near(entry, lost)
        yield NumberAnswer(value, tolerance, percent(entry.points, points))


def _near(entry: NearNumber | NumberRange, lost: Lost) -> tuple[Decimal, Decimal]:
    match entry:
        case NearNumber(value, _, tolerance, ToleranceMode.ABSOLUTE):
            return value, tolerance
        case NearNumber(value, _, tolerance, ToleranceMode.RELATIVE):
            return value, abs(value) * tolerance
        case NearNumber(value, _, tolerance, mode):
            lost(mode.value)
            places = int(tolerance)
            if places > _MOST_PLACES:
                raise cannot(mode.value)
            first = 0 if not value else value.adjusted() + 1
            power = first - places if mode is ToleranceMode.SIGNIFICANT_FIGURES else -places
            return value, Decimal(5).scaleb(power - 1)
        case NumberRange(Decimal() as lower, Decimal() as upper, _, lower_open, upper_open):
            if lower_open or upper_open:
                lost("open end of a range")
            return (lower + upper) / 2, (upper - lower) / 2
    raise cannot("a range without end")


def number_text(number: Decimal) -> str:
    """Return a number in digits."""
    return f"{number.normalize() + 0:f}"


def shares(weights: Mapping[str, Decimal]) -> dict[str, int]:
    """Return whole numbers in the proportion of these points, as small as they can be; none is below one."""
    scale = 1
    while scale < 1_000 and any((points * scale) % 1 for points in weights.values()):
        scale += 1
    return {id: max(1, int(points * scale)) for id, points in weights.items()}
