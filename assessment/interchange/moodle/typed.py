"""Moodle's shortanswer and numerical.

``question/type/shortanswer/question.php``: the first answer that the response equals, white space around it taken off,
``*`` any characters, ``\\*`` a star. Carrel also forgives white space within and marks behind the last word, as it does of
every typed answer: never harsher than Moodle.

``question/type/numerical/question.php``: the first answer within whose tolerance the number lies, ends included. A number
without a known unit loses the unit's penalty, of its fraction or of the whole. Moodle counts a number that is right with
a wrong unit as one without unit; here it is wrong, and noted where units are marked. What is no number earns nothing.
"""

from collections.abc import Sequence
from decimal import Decimal

from assessment.content.interaction import Numeric, ShortText
from assessment.ids import RESPONSE
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.moodle.asked import ANY, ONE, Around, Asked
from assessment.interchange.moodle.source import (
    child,
    children,
    flag,
    number_of,
    number_said,
    said,
    whole_said,
    words_of,
)
from assessment.interchange.moodle.texts import NoteTaker, printable
from assessment.interchange.report_codes import Code
from assessment.interchange.weighted import Weighted, number_rule, part, text_rule
from assessment.interchange.xml import Element
from assessment.scoring.key import Feedback
from assessment.scoring.rules import ZERO, AcceptText, NearNumber, NumberMatch, NumberRange, UnitFactor
from assessment.scoring.words import folded, without_end

MOST_TEXTS = 1_000
_TOLERANCE_PLACES = -9
_OPTIONAL, _OF_MARK, _OF_MAXIMUM = 0, 1, 2
_UNIT_TYPED, _UNIT_PICKED = 0, (1, 2)


def read_shortanswer(around: Around) -> Asked:
    """Return a line to type in."""
    weighted: dict[str, Weighted] = {}
    told: list[tuple[str, Element]] = []
    for answer in children(around.question, "answer"):
        text = " ".join(printable(words_of(answer)).split())
        if text in weighted:
            around.note(Code.ANSWER_REPEATED, text[:80])
        elif text:
            weighted[text] = Weighted(text, around.percent(answer))
            told.append((text, answer))
    case_sensitive = flag(around.question, "usecase", otherwise=False)
    rule = first_match(list(weighted.values()), around.note, case_sensitive=case_sensitive)
    feedback: list[Feedback] = []
    for text, answer in told:
        feedback += around.answer_feedback(text if rule.wildcards else text.replace("\\*", ANY), answer)
    return Asked(around.stem(), (ShortText(),), {RESPONSE: rule}, tuple(feedback))


def first_match(answers: Sequence[Weighted], note: NoteTaker, *, case_sensitive: bool) -> AcceptText:
    """Return the rule by which the first text that matches counts, even where a better one stands behind it."""
    if len(answers) > MOST_TEXTS:
        raise NotTaken(Code.TOO_LARGE, f"{len(answers)} accepted texts")
    rule = text_rule(answers, case_sensitive=case_sensitive)
    if not _order_matters(answers):
        return rule
    if answers[0].percent < 0:
        note(Code.ANSWER_ORDER, "")
        return rule
    first, *others = answers
    partial = tuple((answer.value, part(answer.percent)) for answer in others)
    return AcceptText((first.value,), part(first.percent), case_sensitive, partial=partial, wildcards=True)


def _order_matters(answers: Sequence[Weighted]) -> bool:
    """Say whether a lesser answer stands before a best one and may match what that one matches."""
    best = max(answer.percent for answer in answers)
    lesser: set[str] = set()
    pattern = False
    for answer in answers:
        text = without_end(folded(answer.value, case_sensitive=False))
        if answer.percent < best:
            lesser.add(text)
            pattern = pattern or "*" in text
        elif pattern or text in lesser or (lesser and "*" in text):
            return True
    return False


def read_numerical(around: Around) -> Asked:
    """Return a number to type, with units where there are any."""
    entries: list[NearNumber | NumberRange] = []
    feedback: list[Feedback] = []
    otherwise, told = ZERO, False
    for answer in children(around.question, "answer"):
        text = words_of(answer).strip()
        points = part(around.percent(answer))
        if told:
            around.note(Code.ANSWER_REPEATED, text[:80])
        elif text in (ANY, ""):
            otherwise, told = points, True
            feedback += around.answer_feedback(ANY, answer)
        else:
            value = number_of(text)
            if value is None:
                raise NotTaken(Code.KEY_INVALID, text[:80])
            entries.append(near(value, abs(number_said(answer, "tolerance", ZERO)), points))
            feedback += around.answer_feedback(f"{value.normalize() + 0:f}", answer)
    interaction, rule = _with_units(around, number_rule(entries, otherwise))
    return Asked(around.stem(), (interaction,), {RESPONSE: rule}, tuple(feedback))


def near(value: Decimal, tolerance: Decimal, points: Decimal) -> NearNumber | NumberRange:
    """Return what holds the numbers around a value; a tolerance finer than a pack can hold becomes two ends."""
    exponent = tolerance.normalize().as_tuple().exponent
    if (isinstance(exponent, int) and exponent < _TOLERANCE_PLACES) or tolerance >= 10**9:
        return NumberRange(value - tolerance, value + tolerance, points)
    return NearNumber(value, points, tolerance)


def _with_units(around: Around, rule: NumberMatch) -> tuple[Numeric, NumberMatch]:
    units = _units(around)
    if not units:
        return Numeric(), rule
    question = around.question
    grading = whole_said(question, "unitgradingtype", _OPTIONAL)
    shown = whole_said(question, "showunits", _UNIT_TYPED)
    penalty = max(ZERO, min(ONE, number_said(question, "unitpenalty", Decimal("0.1"))))
    without = ONE
    if grading == _OF_MARK:
        without = ONE - penalty
    elif grading == _OF_MAXIMUM:
        best = max(entry.points for entry in rule.entries)
        without = max(ZERO, (best - penalty) / best).quantize(Decimal("1E-7")).normalize()
        if any(ZERO < entry.points < best for entry in rule.entries):
            around.note(Code.SETTING_DROPPED, "unitgradingtype 2 for a part of the points")
    if grading != _OPTIONAL and without:
        around.note(Code.SETTING_DROPPED, "part of the points for a wrong unit")
    if flag(question, "unitsleft", otherwise=False):
        around.note(Code.APPEARANCE_CHANGED, "unitsleft")
    picked = tuple(unit.unit for unit in units) if shown in _UNIT_PICKED and len(units) > 1 else ()
    return Numeric(picked), NumberMatch(rule.entries, units, without, rule.wrong)


def _units(around: Around) -> tuple[UnitFactor, ...]:
    found: dict[str, UnitFactor] = {}
    units = child(around.question, "units")
    for one in children(units, "unit") if units is not None else []:
        written = said(one, "unit_name")
        name = "".join(written.split())
        factor = number_said(one, "multiplier", ONE)
        if name != written:
            around.note(Code.SETTING_DROPPED, f"blanks in the unit {name[:40]}")
        if name and name not in found and len(name) <= 40:
            found[name] = UnitFactor(name, factor)
        else:
            around.note(Code.SETTING_DROPPED, f"unit {name[:40]}")
    return tuple(found.values())
