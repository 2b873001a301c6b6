"""Moodle's ordering (in the core since 4.4; ``question/type/ordering/question.php``, ``grade_response``).

All or nothing, the absolute position, the right next one and the longest contiguous subset are rules of our own; the other
four ways to count are programs. A response always has all the answers in it.
"""

from collections.abc import Mapping

from assessment.content.interaction import Choice, Order
from assessment.ids import RESPONSE
from assessment.interchange.gift.native import NotTaken, choice_id
from assessment.interchange.moodle.asked import ONE, Around, Asked
from assessment.interchange.moodle.ordering_programs import PROGRAMS
from assessment.interchange.moodle.source import children, said, whole_said
from assessment.interchange.report_codes import Code
from assessment.scoring.rules import OrderBy, OrderMatch

MOST_BY_PROGRAM = 30

NAMES: Mapping[str, str] = {
    "-1": "ALL_OR_NOTHING",
    "0": "ABSOLUTE_POSITION",
    "ABSOLUTE": "ABSOLUTE_POSITION",
    "": "RELATIVE_NEXT_EXCLUDE_LAST",
    "RELATIVE": "RELATIVE_NEXT_EXCLUDE_LAST",
    "1": "RELATIVE_NEXT_EXCLUDE_LAST",
    "2": "RELATIVE_NEXT_INCLUDE_LAST",
    "3": "RELATIVE_ONE_PREVIOUS_AND_NEXT",
    "4": "RELATIVE_ALL_PREVIOUS_AND_NEXT",
    "5": "LONGEST_ORDERED_SUBSET",
    "6": "LONGEST_CONTIGUOUS_SUBSET",
    "7": "RELATIVE_TO_CORRECT",
}
RULES: Mapping[str, OrderBy] = {
    "ALL_OR_NOTHING": OrderBy.EXACT,
    "ABSOLUTE_POSITION": OrderBy.POSITION,
    "RELATIVE_NEXT_EXCLUDE_LAST": OrderBy.ADJACENT_PAIRS,
    "LONGEST_CONTIGUOUS_SUBSET": OrderBy.LONGEST_RUN,
}


def read_ordering(around: Around) -> Asked:
    """Return things to put in an order."""
    around.numbering()
    _tell_settings(around)
    stem = around.stem()
    texts = [around.texts.inline(answer) for answer in children(around.question, "answer")]
    if len(texts) < 2:
        raise NotTaken(Code.TOO_FEW_CHOICES, f"{len(texts)}")
    if not all(texts):
        raise NotTaken(Code.CONTENT_REFUSED, "a choice shows nothing")
    choices = tuple(Choice(choice_id(index), text) for index, text in enumerate(texts))
    correct = tuple(choice.id for choice in choices)
    order = Order(choices)
    feedback = tuple(around.combined_feedback())
    told = said(around.question, "gradingtype").upper()
    name = NAMES.get(told, told)
    if name in RULES:
        rule = OrderMatch(correct, ONE, RULES[name])
        return Asked(stem, (order,), {RESPONSE: rule}, feedback)
    if name not in PROGRAMS:
        raise NotTaken(Code.UNSUPPORTED_PROCESSING, f"gradingtype {told[:40]}")
    if len(correct) > MOST_BY_PROGRAM:
        raise NotTaken(Code.TOO_LARGE, f"{len(correct)} choices by {name}")
    program = PROGRAMS[name](correct, around.grade)
    return Asked(stem, (order,), {}, feedback, program=program)


def _tell_settings(around: Around) -> None:
    question = around.question
    if said(question, "layouttype", "VERTICAL").upper() in ("HORIZONTAL", "1"):
        around.note(Code.APPEARANCE_CHANGED, "layouttype horizontal")
    kind = (said(question, "selecttype") or said(question, "logical")).upper()
    count = whole_said(question, "selectcount", whole_said(question, "studentsee"))
    if kind in ("RANDOM", "CONTIGUOUS", "1", "2") and 0 < count < len(children(question, "answer")):
        around.note(Code.SETTING_DROPPED, f"draws {count}: all are asked")
