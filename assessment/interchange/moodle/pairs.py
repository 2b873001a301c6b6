"""Moodle's matching (match), ddmatch and randomsamatch.

``question/type/match/question.php``: the part of the subquestions whose answer is right. The same answer may stand to
several subquestions and is then one option; subquestions without text only add an option. The options are always in an
order of chance; whether the subquestions are too (``shuffleanswers``) makes no difference to what is asked.
"""

from collections.abc import Sequence

from assessment.content.interaction import AssociableChoice, Matching
from assessment.ids import RESPONSE, ChoiceId
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.moodle.asked import ONE, Around, Asked
from assessment.interchange.moodle.source import child, children, percent_of, whole_said, words_of
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


def read_randomsamatch(around: Around, short: Sequence[tuple[Element, Texts]]) -> Asked:
    """Return a matching out of the short answers of the same category, which Moodle draws anew for each attempt."""
    wanted = max(2, whole_said(around.question, "choose", 2))
    pairs: list[Pair] = []
    for question, texts in short:
        right = next((one for one in children(question, "answer") if percent_of(one) > _NEARLY_ALL), None)
        prompt = texts.inline(child(question, "questiontext"))
        if right is not None and prompt:
            pairs.append((prompt, around.texts.inline_of(words_of(right).strip(), TextFormat.PLAIN)))
    if len(pairs) < wanted:
        raise NotTaken(Code.REFERENCE_MISSING, f"{len(pairs)} of {wanted} short answers in the category")
    around.note(Code.SETTING_DROPPED, f"draws {wanted} of {len(pairs)}: the first are asked")
    return _matching(around, pairs[:wanted])


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
