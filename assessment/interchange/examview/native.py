"""One question of ExamView, or the questions of a matching group, as a native item and its key. Each is worth one point."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assessment.content.interaction import (
    FALSE,
    TRUE,
    AssociableChoice,
    Choice,
    Essay,
    Interaction,
    Matching,
    MultipleChoice,
    Numeric,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.interchange.examview.tree import Group, Question
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.report_codes import Code
from assessment.scoring.check_key import check_key
from assessment.scoring.key import ItemKey
from assessment.scoring.numbers import readings
from assessment.scoring.rules import (
    AcceptText,
    Manual,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    PairByPair,
    Rule,
)

ONE = Decimal(1)
_BY_HAND = frozenset({"es", "ot", "pr", "ca", "cs"})
_JUDGED = {"T": TRUE, "TRUE": TRUE, "F": FALSE, "FALSE": FALSE}
_YES_NO = {"Y": "Y", "YES": "Y", "N": "N", "NO": "N"}
_LONGEST_NUMBER = 30


@dataclass(frozen=True, slots=True)
class Texts:
    """How foreign HTML is cleaned: as blocks, within a line, and for the key, which is sealed apart from media."""

    block: Callable[[str], str]
    inline: Callable[[str], str]
    sealed: Callable[[str], str]
    note: Callable[[Code, str], None]


@dataclass(frozen=True, slots=True)
class Native:
    """An item and its key."""

    item: Item
    key: ItemKey


def native_of(question: Question, item_id: ItemId, category: str, texts: Texts) -> Native:
    """Return the item and key of a question that stands alone.

    Raises:
        QtiRefused: with code and place.
        ContentError, ScoringError: where the item model refuses what was read.
    """
    interaction, rule = _asked(question, texts)
    return _whole(item_id, texts.block(question.text), interaction, rule, category, question, texts)


def native_of_group(
    group: Group, questions: Sequence[Question], item_id: ItemId, category: str, texts: Texts
) -> Native:
    """Return the one item that a matching group's questions are, and its key; raises as ``native_of``."""
    letters = [letter for letter, _ in group.choices]
    targets = tuple(
        AssociableChoice(ChoiceId(letter), texts.inline(html), match_max=0) for letter, html in group.choices
    )
    sources, correct = [], []
    for place, question in enumerate(questions, 1):
        source = ChoiceId(f"S{place}")
        sources.append(AssociableChoice(source, texts.inline(question.text)))
        if question.answer.upper() not in letters:
            raise QtiRefused("key_invalid", question.line, question.answer[:80])
        correct.append(f"{source} {question.answer.upper()}")
    if not all(choice.text for choice in (*sources, *targets)):
        raise QtiRefused("content_refused", questions[0].line, "a choice shows nothing")
    rule = PairByPair(tuple(correct), Decimal(len(correct)))
    matching = Matching(tuple(sources), targets)
    return _whole(item_id, texts.block(group.text), matching, rule, category, questions[0], texts)


def _whole(
    item_id: ItemId,
    stem: str,
    interaction: Interaction,
    rule: Rule,
    category: str,
    question: Question,
    texts: Texts,
) -> Native:
    if not stem:
        raise QtiRefused("text_missing", question.line, "no text")
    item = Item(
        item_id, stem, (interaction,), rule.points if isinstance(rule, PairByPair) else ONE, "", category
    )
    explanation = texts.sealed(question.rationale)
    if explanation:
        texts.note(Code.FEEDBACK_KEPT, "rationale")
    key = ItemKey(item_id, {RESPONSE: rule}, explanation)
    check_key(item, key)
    return Native(item, key)


def _asked(question: Question, texts: Texts) -> tuple[Interaction, Rule]:
    answer = question.answer.upper().rstrip(".")
    match question.kind:
        case "tf":
            right = _named(question, _JUDGED.get(answer))
            return TrueFalseNotGiven(not_given=False), MatchCorrect((right,), ONE)
        case "yn":
            right = _named(question, _YES_NO.get(answer))
            yes_or_no = (Choice(ChoiceId("Y"), "Yes"), Choice(ChoiceId("N"), "No"))
            return SingleChoice(yes_or_no), MatchCorrect((right,), ONE)
        case "mc" | "bm":
            return SingleChoice(_choices(question, texts)), MatchCorrect((_named(question, answer),), ONE)
        case "mr":
            several = tuple(part for part in answer.replace(",", " ").split() if part)
            return MultipleChoice(_choices(question, texts)), MatchCorrect(several, ONE)
        case "nr":
            return Numeric(), NumberMatch((NearNumber(_number(question), ONE),))
        case "co" | "sa":
            lines = tuple(dict.fromkeys(" ".join(line.split()) for line in question.answer.splitlines()))
            accepted = tuple(line for line in lines if line)
            _named(question, "".join(accepted))
            return ShortText(), AcceptText(accepted, ONE)
        case kind if kind in _BY_HAND:
            texts.note(Code.MARKED_BY_HAND, kind)
            return Essay(), Manual(ONE, texts.sealed(question.answer_html))
        case kind:
            raise QtiRefused("unsupported_interaction", question.line, kind or "no type")


def _named(question: Question, right: str | None) -> str:
    if not question.answer:
        raise QtiRefused("key_missing", question.line)
    if not right:
        raise QtiRefused("key_invalid", question.line, question.answer[:80])
    return right


def _number(question: Question) -> Decimal:
    found = readings(_named(question, question.answer))
    if not found or any(len(part) > _LONGEST_NUMBER for part in f"{abs(found[0]):f}".split(".")):
        raise QtiRefused("key_invalid", question.line, question.answer[:80])
    return found[0]


def _choices(question: Question, texts: Texts) -> tuple[Choice, ...]:
    found = [Choice(ChoiceId(letter), texts.inline(html)) for letter, html in question.choices]
    shown = tuple(choice for choice in found if choice.text)
    if len(shown) < len(found):
        texts.note(Code.CHOICE_EMPTY, "")
    if len(shown) < 2:
        raise QtiRefused("too_few_choices", question.line, f"{len(shown)}")
    return shown
