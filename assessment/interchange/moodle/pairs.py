"""Moodle's matching (match), ddmatch and randomsamatch.

``question/type/match/question.php``: the part of the subquestions whose answer is right. The same answer may stand to
several subquestions and is then one option; subquestions without text only add an option. The options are always in an
order of chance; whether the subquestions are too (``shuffleanswers``) makes no difference to what is asked.
"""

from collections.abc import Callable, Sequence

from assessment.content.interaction import AssociableChoice, Matching
from assessment.ids import RESPONSE, ChoiceId
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.moodle.asked import ONE, Around, Asked
from assessment.interchange.moodle.source import MOST_PARTS, child, children, percent_of, whole_said, words_of
from assessment.interchange.moodle.texts import Texts
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat
from assessment.interchange.xml import Element
from assessment.scoring.rules import PairByPair

Pair = tuple[str, str]
_NEARLY_ALL = 99


def read_matching(around: Around) -> Asked:
    """Return subquestions to which answers are put."""
    pairs: list[Pair] = []
    for one in children(around.question, "subquestion"):
        answer = child(one, "answer")
        option = around.texts.inline(answer, TextFormat.PLAIN)
        prompt = around.texts.inline(one)
        if not option and not prompt:
            around.note(Code.CHOICE_EMPTY, "")
        elif not option:
            raise NotTaken(Code.KEY_MISSING, "a subquestion has no answer")
        else:
            pairs.append((prompt, option))
    return _matching(around, pairs)


def right_answer(question: Element) -> str:
    """Return the first right answer to a short answer question; nothing where there is none."""
    for one in children(question, "answer"):
        try:
            if percent_of(one) > _NEARLY_ALL:
                return words_of(one).strip()
        except NotTaken:
            continue
    return ""


def read_randomsamatch(
    around: Around, short: Sequence[tuple[Element, str]], texts_of: Callable[[Element], Texts]
) -> Asked:
    """Return a matching out of short answers of the same category, which Moodle draws anew for each attempt.

    ``short`` are the questions that have a right answer, each with it.
    """
    wanted = max(2, whole_said(around.question, "choose", 2))
    if not wanted <= min(len(short), MOST_PARTS):
        raise NotTaken(Code.REFERENCE_MISSING, f"{len(short)} of {wanted} short answers in the category")
    around.note(Code.SETTING_DROPPED, f"draws {wanted} of {len(short)}: the first are asked")
    pairs = [
        (
            texts_of(question).inline(child(question, "questiontext")),
            around.texts.inline_of(right, TextFormat.PLAIN),
        )
        for question, right in short[:wanted]
    ]
    if not all(prompt and option for prompt, option in pairs):
        raise NotTaken(Code.TEXT_MISSING, "a short answer of the category shows nothing")
    return _matching(around, pairs)


def _matching(around: Around, pairs: Sequence[Pair]) -> Asked:
    options = list(dict.fromkeys(option for _, option in pairs))
    if len(options) < 2:
        raise NotTaken(Code.TOO_FEW_CHOICES, f"{len(options)} options")
    ids = {option: ChoiceId(f"T{index}") for index, option in enumerate(options, 1)}
    targets = tuple(AssociableChoice(ids[option], option, match_max=0) for option in options)
    asked = [pair for pair in pairs if pair[0]]
    sources = tuple(
        AssociableChoice(ChoiceId(f"S{index}"), prompt) for index, (prompt, _) in enumerate(asked, 1)
    )
    if not sources:
        raise NotTaken(Code.TEXT_MISSING, "no subquestion has a text")
    correct = tuple(f"S{index} {ids[option]}" for index, (_, option) in enumerate(asked, 1))
    matching = Matching(sources, targets, shuffle=True)
    rule = PairByPair(correct, ONE)
    return Asked(around.stem(), (matching,), {RESPONSE: rule}, tuple(around.combined_feedback()))
