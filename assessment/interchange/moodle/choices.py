"""Moodle's multichoice and truefalse.

``question/type/multichoice/question.php``: of one answer the fraction of the choice that was picked, which may be below
zero; of several the sum of their fractions, ``min(max(0, $fraction), 1.0)``. No answer gives nothing.
``question/type/truefalse/question.php``: all or nothing.
"""

from assessment.content.interaction import (
    FALSE,
    TRUE,
    Choice,
    MultipleChoice,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.ids import RESPONSE
from assessment.interchange.gift.native import NotTaken, choice_id
from assessment.interchange.moodle.asked import ONE, Around, Asked
from assessment.interchange.moodle.source import children, flag, words_of
from assessment.interchange.report_codes import Code
from assessment.interchange.weighted import HUNDRED, Weighted, several_rule, single_rule
from assessment.scoring.key import Feedback
from assessment.scoring.rules import MatchCorrect


def read_multichoice(around: Around) -> Asked:
    """Return a single or multiple choice."""
    around.numbering()
    stem = around.stem()
    shown = []
    for answer in children(around.question, "answer"):
        html = around.texts.inline(answer)
        percent = around.percent(answer)
        if html:
            shown.append((answer, html, percent))
        elif percent > 0 or words_of(answer).strip():
            raise NotTaken(Code.CONTENT_REFUSED, "a choice shows nothing")
        else:
            around.note(Code.CHOICE_EMPTY, "")
    if len(shown) < 2:
        raise NotTaken(Code.TOO_FEW_CHOICES, f"{len(shown)}")
    choices = tuple(Choice(choice_id(index), html) for index, (_, html, _) in enumerate(shown))
    weighted = [Weighted(choice_id(index), percent) for index, (_, _, percent) in enumerate(shown)]
    feedback: list[Feedback] = []
    for choice, (answer, _, _) in zip(choices, shown, strict=True):
        feedback += around.answer_feedback(choice.id, answer)
    feedback += around.combined_feedback()
    shuffle = flag(around.question, "shuffleanswers", otherwise=False)
    if flag(around.question, "single", otherwise=True):
        single = SingleChoice(choices, shuffle)
        return Asked(stem, (single,), {RESPONSE: single_rule(weighted)}, tuple(feedback))
    several = MultipleChoice(choices, shuffle=shuffle)
    return Asked(stem, (several,), {RESPONSE: several_rule(weighted)}, tuple(feedback))


def read_truefalse(around: Around) -> Asked:
    """Return a statement. Where the answers are named in another language, the first is true (as files before 2.0)."""
    right: str | None = None
    feedback: list[Feedback] = []
    for place, answer in enumerate(children(around.question, "answer")):
        text = words_of(answer).strip()
        value = text if text in (TRUE, FALSE) else (TRUE, FALSE)[place > 0]
        is_right = around.percent(answer) == HUNDRED
        right = value if is_right else (FALSE if value == TRUE else TRUE)
        feedback += around.answer_feedback(value, answer)
    if right is None:
        raise NotTaken(Code.KEY_MISSING)
    rule = MatchCorrect((right,), ONE)
    return Asked(around.stem(), (TrueFalseNotGiven(not_given=False),), {RESPONSE: rule}, tuple(feedback))
