"""Gaps, and what else can stand in a text, as Moodle's embedded answers: ``{1:SHORTANSWER:=Paris#ok~%50%Bonn}``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from assessment.content.interaction import (
    FALSE,
    NOT_GIVEN,
    TRUE,
    Choice,
    MultipleChoice,
    NumberGap,
    Numeric,
    SelectGap,
    ShortText,
    SingleChoice,
    TextGap,
    TrueFalseNotGiven,
    Variable,
)
from assessment.interchange.gift.export_rules import Lost, cannot, weights
from assessment.interchange.moodle.export_rules import number_answers, number_text, text_answers, weight_text
from assessment.interchange.moodle.export_texts import for_moodle
from assessment.scoring.rules import AcceptText, NumberMatch, Rule

_SIGNS = re.compile(r"[}~#]")
WORDING = {TRUE: "True", FALSE: "False", NOT_GIVEN: "Not given"}


@dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    weight: Decimal


def embedded(variable: Variable, rule: Rule, points: Decimal, weight: int, lost: Lost) -> str:
    """Return what stands in the text for one variable; ``points`` is what it is worth, ``weight`` its share.

    Raises:
        NotTaken: where Moodle has no words for it.
    """
    kind, answers = _of(variable, rule, points, lost)
    written = "~".join(_written(answer, lost) for answer in answers)
    return f"{{{weight}:{kind}:{written}}}"


def _of(variable: Variable, rule: Rule, points: Decimal, lost: Lost) -> tuple[str, list[_Answer]]:
    match variable:
        case TextGap() | ShortText():
            if variable.max_words:
                lost("word limit")
            case_counts = isinstance(rule, AcceptText) and rule.case_sensitive
            answers = [
                _Answer(escape(written, quote=False), weight)
                for written, _, weight in text_answers(rule, points, lost)
            ]
            return "SHORTANSWER_C" if case_counts else "SHORTANSWER", answers
        case NumberGap() | Numeric():
            return "NUMERICAL", list(_numbers(variable, rule, points, lost))
        case SelectGap(choices=choices, shuffle=shuffle):
            return f"MULTICHOICE{'_S' * shuffle}", _choices(choices, rule, points, False, lost)
        case SingleChoice(choices=choices, shuffle=shuffle):
            return f"MULTICHOICE_V{'S' * shuffle}", _choices(choices, rule, points, False, lost)
        case MultipleChoice(choices=choices, shuffle=shuffle):
            return f"MULTIRESPONSE{'_S' * shuffle}", _choices(choices, rule, points, True, lost)
        case TrueFalseNotGiven(choices=choices):
            worded = tuple(Choice(choice.id, WORDING[choice.id]) for choice in choices)
            return "MULTICHOICE_V", _choices(worded, rule, points, False, lost)
    raise cannot(f"{type(variable).__name__} in a text")


def _choices(
    choices: tuple[Choice, ...], rule: Rule, points: Decimal, several: bool, lost: Lost
) -> list[_Answer]:
    found = weights(rule, tuple(choice.id for choice in choices), points, several, lost)
    return [_Answer(for_moodle(choice.text), found[choice.id]) for choice in choices]


def _numbers(variable: NumberGap | Numeric, rule: Rule, points: Decimal, lost: Lost) -> Iterator[_Answer]:
    if (isinstance(variable, NumberGap) and variable.unit) or (isinstance(rule, NumberMatch) and rule.units):
        lost("units")
    for answer in number_answers(rule, points, lost):
        tolerance = f":{number_text(answer.tolerance)}" if answer.tolerance else ""
        yield _Answer(f"{number_text(answer.value)}{tolerance}", answer.weight)
    if isinstance(rule, NumberMatch) and rule.wrong:
        lost("points for a wrong answer")


def _written(answer: _Answer, lost: Lost) -> str:
    mark = "=" if answer.weight == 100 else f"%{weight_text(answer.weight, lost)}%"
    return mark + _SIGNS.sub(lambda sign: f"\\{sign[0]}", answer.text)
