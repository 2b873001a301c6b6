"""Rules of scoring in GIFT's weights. What they lose is told; what weights cannot say is refused."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from html import unescape

from assessment.content.interaction import Matching
from assessment.interchange.gift import tree
from assessment.interchange.gift.native import NotTaken, number_value
from assessment.interchange.report_codes import Code
from assessment.scoring.rules import (
    ZERO,
    AcceptText,
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

Lost = Callable[[str], None]
"""Is told what an exported question no longer says."""

HUNDRED = Decimal(100)
_FIVE_PLACES = Decimal("0.00001")
_TAG = re.compile(r"<[^<>]+>")


def cannot(what: str) -> NotTaken:
    """Return the refusal for what GIFT has no words for."""
    return NotTaken(Code.FORMAT_CANNOT, what)


def weights(
    rule: Rule, ids: tuple[str, ...], points: Decimal, several: bool, lost: Lost
) -> dict[str, Decimal]:
    """Return the weight of each choice in percent."""
    found = dict.fromkeys(ids, ZERO)
    match rule:
        case MatchCorrect(correct, full, wrong, unanswered):
            if unanswered or (wrong and several):
                lost("points for wrong or no answer")
            if several:
                lost("all or nothing")
            found |= {id: _shared(len(correct)) for id in correct} | {
                id: -HUNDRED if several else percent(wrong, points) for id in ids if id not in correct
            }
            if full != points:
                raise cannot("these points")
        case RightMinusWrong(correct, full) if several and full == points:
            found = {id: _shared(len(correct)) * (1 if id in correct else -1) for id in ids}
        case MapResponse(entries, lower, upper, default):
            found |= {id: percent(default, points) for id in ids} | {
                id: percent(each, points) for id, each in entries
            }
            floor = ZERO if several else None
            if lower != floor and any(each < 0 for each in found.values()):
                lost("lowest score")
            top = sum(each for each in found.values() if each > 0)
            if several and upper != points and top > HUNDRED:
                lost("highest score")
            if not several and upper is not None and upper < points:
                lost("highest score")
        case _:
            raise cannot(type(rule).__name__)
    if not several and HUNDRED not in found.values():
        raise cannot("no choice is worth all points")
    return found


def texts(
    rule: AcceptText, points: Decimal, lost: Lost, *, any_other: bool
) -> Iterator[tuple[str, str, Decimal | None]]:
    """Yield each accepted text as GIFT writes it, as the key has it, and its weight; none stands for all points."""
    for setting in ("case_sensitive", "max_words", "ignore_accents", "exact", "wrong", "unanswered"):
        if getattr(rule, setting):
            lost(setting)
    wanted = [(text, rule.points) for text in rule.accepted] + list(rule.partial)
    if any_other and not any(text == "*" for text, _ in wanted if rule.wildcards):
        wanted = [(text if rule.wildcards else text.replace("*", "\\*"), each) for text, each in wanted]
        wanted.append(("*", ZERO))
        yield from ((text, text.replace("\\*", "*"), _weight(each, points)) for text, each in wanted)
        return
    for text, each in wanted:
        yield text if rule.wildcards else text.replace("*", "\\*"), text, _weight(each, points)


def numbers(
    rule: NumberMatch, points: Decimal, lost: Lost, *, any_other: bool
) -> Iterator[tuple[tree.Near | tree.Between | None, str, bool, Decimal | None]]:
    """Yield each number, the value its feedback answers to, its mark and its weight."""
    if rule.units or rule.unanswered:
        lost("units and points for no answer")
    for entry in rule.entries:
        number = _number(entry)
        yield number, number_value(number), True, _weight(entry.points, points)
    if rule.wrong or any_other:
        yield None, "*", False, percent(rule.wrong, points) if rule.wrong else None


def pairs(matching: Matching, rule: Rule, points: Decimal, lost: Lost) -> Iterator[tuple[str, str]]:
    """Yield each prompt with its option; options that belong to none have an empty prompt."""
    if not isinstance(rule, PairByPair | MatchCorrect) or rule.points != points:
        raise cannot(type(rule).__name__)
    if isinstance(rule, MatchCorrect):
        lost("all or nothing")
    if rule.wrong:
        lost("points for wrong pairs")
    if not matching.shuffle:
        lost("order of options")
    if any(target.match_max for target in matching.targets):
        lost("how often an option may be used")
    options = {str(target.id): _plain(target.text, lost) for target in matching.targets}
    right = [pair.split(" ") for pair in rule.correct]
    for source in matching.sources:
        mine = [target for first, target in right if first == source.id]
        if len(mine) != 1:
            raise cannot(f"a prompt with {len(mine)} options")
        yield source.text, options[mine[0]]
    used = {target for _, target in right}
    yield from (("", option) for id, option in options.items() if id not in used)


def percent(points: Decimal, whole: Decimal) -> Decimal:
    """Return points as a weight: exact where the division comes out even, else to five places as Moodle has it."""
    if not whole:
        raise cannot("no points")
    exact = points * HUNDRED / whole
    return exact.normalize() if exact * whole == points * HUNDRED else exact.quantize(_FIVE_PLACES)


def _weight(points: Decimal, whole: Decimal) -> Decimal | None:
    weight = percent(points, whole)
    return None if weight == HUNDRED else weight


def _shared(count: int) -> Decimal:
    return percent(Decimal(1), Decimal(count))


def _number(entry: NearNumber | NumberRange) -> tree.Near | tree.Between:
    match entry:
        case NearNumber(value, _, tolerance, ToleranceMode.ABSOLUTE):
            return tree.Near(value, tolerance or None)
        case NearNumber(value, _, tolerance, ToleranceMode.RELATIVE):
            return tree.Near(value, abs(value) * tolerance)
        case NumberRange(Decimal() as lower, Decimal() as upper, _, False, False):
            return tree.Between(lower, upper)
    raise cannot("this range or tolerance")


def _plain(html: str, lost: Lost) -> str:
    text = html.replace("<br>", "\n")
    if _TAG.search(text):
        lost("markup of an option")
    return unescape(_TAG.sub("", text)).strip()
