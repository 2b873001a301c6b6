"""One GIFT question as a native item and its key. Item points are one: GIFT has no word for more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from assessment.content.interaction import (
    FALSE,
    TRUE,
    AssociableChoice,
    Choice,
    Cloze,
    Essay,
    Gap,
    Interaction,
    Matching,
    MultipleChoice,
    NumberGap,
    Numeric,
    SelectGap,
    ShortText,
    SingleChoice,
    TextGap,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.interchange.gift import tree
from assessment.interchange.gift.texts import Texts
from assessment.interchange.report_codes import Code
from assessment.interchange.weighted import (
    HUNDRED,
    KeyMissing,
    Weighted,
    number_rule,
    order_matters,
    part,
    several_rule,
    single_rule,
    text_rule,
)
from assessment.scoring.check_key import check_key
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.rules import ZERO, Manual, MatchCorrect, NearNumber, NumberRange, PairByPair, Rule

NoteTaker = Callable[[Code, str], None]
BLANK = "_____"
LONGEST_NUMBER = 30
MOST_TEXTS = 1_000


class NotTaken(Exception):
    """A question cannot come in: why, and what it concerns."""

    def __init__(self, code: Code, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Native:
    """An item and its key; an information page has none."""

    item: Item
    key: ItemKey | None


@dataclass(frozen=True, slots=True)
class _Asked:
    """What an answer block asks: on its own, or if it can, in a gap of the text."""

    interaction: Interaction
    rule: Rule
    gap: Gap | None = None
    feedback: tuple[Feedback, ...] = ()


def native_of(
    question: tree.Question, item_id: ItemId, category: str, texts: Texts, note: NoteTaker
) -> Native:
    """Return the item and key of a question.

    Raises:
        NotTaken: with the reason.
        ContentError, ScoringError: where the item model refuses what was read.
    """
    if isinstance(question.body, tree.Description):
        stem = texts.block(tree.Text(question.stem.before, question.stem.format))
        if not stem:
            raise NotTaken(Code.TEXT_MISSING)
        return Native(Item(item_id, stem, (), ZERO, question.title, category, question.tags), None)
    try:
        asked = _Reader(texts, note).asked(question.body)
    except KeyMissing:
        raise NotTaken(Code.KEY_MISSING) from None
    stem, interaction = _placed(question.stem, asked, texts, note)
    item = Item(item_id, stem, (interaction,), Decimal(1), question.title, category, question.tags)
    explanation = texts.sealed(question.general_feedback)
    if explanation or asked.feedback:
        note(Code.FEEDBACK_KEPT, f"{len(asked.feedback) + bool(explanation)}")
    key = ItemKey(item_id, {RESPONSE: asked.rule}, explanation, asked.feedback)
    check_key(item, key)
    return Native(item, key)


def _placed(stem: tree.Stem, asked: _Asked, texts: Texts, note: NoteTaker) -> tuple[str, Interaction]:
    """Return the stem and the interaction: a cloze where the text goes on behind the answers."""
    if stem.after is not None and asked.gap is not None:
        return "", Cloze(texts.gapped(stem.before, stem.after, stem.format), (asked.gap,))
    whole = stem.before
    if stem.after is not None:
        note(Code.GAP_CHANGED, f"a gap cannot hold {type(asked.interaction).__name__}")
        whole = f"{stem.before}{BLANK}{stem.after}"
    shown = texts.block(tree.Text(whole, stem.format))
    if not shown:
        raise NotTaken(Code.TEXT_MISSING)
    return shown, asked.interaction


class _Reader:
    def __init__(self, texts: Texts, note: NoteTaker) -> None:
        self._texts = texts
        self._note = note

    def asked(self, body: tree.Body) -> _Asked:
        match body:
            case tree.TrueFalse():
                return self._true_false(body)
            case tree.MultipleChoice(answers=answers, single=True):
                return self._single(answers)
            case tree.MultipleChoice(answers=answers):
                return self._several(answers)
            case tree.ShortAnswer(answers=answers):
                return self._short(answers)
            case tree.Numerical(answers=answers):
                return self._numerical(answers)
            case tree.Matching(pairs=pairs):
                return self._matching(pairs)
            case tree.Essay() | tree.Description():
                self._note(Code.MARKED_BY_HAND, "")
                return _Asked(Essay(), Manual(Decimal(1)))

    def _true_false(self, body: tree.TrueFalse) -> _Asked:
        right, wrong = (TRUE, FALSE) if body.answer else (FALSE, TRUE)
        feedback = self._feedback([(wrong, body.wrong_feedback), (right, body.right_feedback)])
        return _Asked(
            TrueFalseNotGiven(not_given=False), MatchCorrect((right,), Decimal(1)), feedback=feedback
        )

    def _single(self, answers: Sequence[tree.Answer]) -> _Asked:
        choices, weighted, feedback = self._choices(answers)
        return _Asked(SingleChoice(choices), single_rule(weighted), SelectGap(RESPONSE, choices), feedback)

    def _several(self, answers: Sequence[tree.Answer]) -> _Asked:
        choices, weighted, feedback = self._choices(answers)
        return _Asked(MultipleChoice(choices), several_rule(weighted), feedback=feedback)

    def _choices(
        self, answers: Sequence[tree.Answer]
    ) -> tuple[tuple[Choice, ...], list[Weighted], tuple[Feedback, ...]]:
        shown = []
        for answer in answers:
            html = self._texts.inline(answer.text)
            percent = self._percent(answer.weight, answer.right)
            if html:
                shown.append((answer, html, percent))
            elif percent > 0 or answer.text.text:
                raise NotTaken(Code.CONTENT_REFUSED, "a choice shows nothing")
            else:
                self._note(Code.CHOICE_EMPTY, "")
        if len(shown) < 2:
            raise NotTaken(Code.TOO_FEW_CHOICES, f"{len(shown)}")
        ids = [choice_id(index) for index in range(len(shown))]
        choices = tuple(Choice(id, html) for id, (_, html, _) in zip(ids, shown, strict=True))
        weighted = [Weighted(id, percent) for id, (_, _, percent) in zip(ids, shown, strict=True)]
        feedback = self._feedback(
            [(id, answer.feedback) for id, (answer, _, _) in zip(ids, shown, strict=True)]
        )
        return choices, weighted, feedback

    def _short(self, answers: Sequence[tree.Answer]) -> _Asked:
        weighted: dict[str, Weighted] = {}
        feedback = []
        for answer in answers:
            text = " ".join(answer.text.text.split())
            if text in weighted:
                self._note(Code.ANSWER_REPEATED, text[:80])
            elif text:
                weighted[text] = Weighted(text, self._percent(answer.weight, answer.right))
                feedback.append((text, answer.feedback))
        accepted = list(weighted.values())
        if len(accepted) > MOST_TEXTS:
            raise NotTaken(Code.TOO_LARGE, f"{len(accepted)} accepted texts")
        if order_matters(accepted):
            self._note(Code.ANSWER_ORDER, "")
        rule = text_rule(accepted)
        told = [(text if rule.wildcards else text.replace("\\*", "*"), said) for text, said in feedback]
        return _Asked(ShortText(), rule, TextGap(RESPONSE), self._feedback(told))

    def _numerical(self, answers: Sequence[tree.NumberAnswer]) -> _Asked:
        entries: list[NearNumber | NumberRange] = []
        otherwise, told = ZERO, False
        feedback: list[tuple[str, tree.Text | None]] = []
        for answer in answers:
            points = part(self._percent(answer.weight, answer.right))
            match answer.number:
                case None if told:
                    self._note(Code.ANSWER_REPEATED, "*")
                    continue
                case None:
                    otherwise, told = points, True
                case tree.Near(value, tolerance):
                    _check_length(value, tolerance or ZERO)
                    entries.append(NearNumber(value, points, abs(tolerance or ZERO)))
                case tree.Between(low, high):
                    _check_length(low, high)
                    if low > high:
                        self._note(Code.RANGE_TURNED, f"{low}..{high}")
                    entries.append(NumberRange(min(low, high), max(low, high), points))
            feedback.append((number_value(answer.number), answer.feedback))
            if told and answer is not answers[-1]:
                self._note(Code.ANSWER_ORDER, "*")
        return _Asked(
            Numeric(), number_rule(entries, otherwise), NumberGap(RESPONSE), self._feedback(feedback)
        )

    def _matching(self, pairs: Sequence[tree.Pair]) -> _Asked:
        options = list(dict.fromkeys(pair.option for pair in pairs))
        if len(options) < 2 or "" in options:
            raise NotTaken(Code.TOO_FEW_CHOICES, f"{len(options)} options")
        target_ids = {option: ChoiceId(f"T{index}") for index, option in enumerate(options, 1)}
        targets = tuple(
            AssociableChoice(
                target_ids[option], escape(option, quote=False).replace("\n", "<br>"), match_max=0
            )
            for option in options
        )
        asked = [pair for pair in pairs if pair.prompt.text]
        sources = tuple(
            AssociableChoice(ChoiceId(f"S{index}"), self._texts.inline(pair.prompt))
            for index, pair in enumerate(asked, 1)
        )
        if not sources or not all(source.text for source in sources):
            raise NotTaken(Code.CONTENT_REFUSED, "a prompt shows nothing")
        correct = tuple(
            f"{source.id} {target_ids[pair.option]}" for source, pair in zip(sources, asked, strict=True)
        )
        return _Asked(Matching(sources, targets, shuffle=True), PairByPair(correct, Decimal(1)))

    def _percent(self, weight: Decimal | None, right: bool) -> Decimal:
        if weight is None:
            return HUNDRED if right else ZERO
        if abs(weight) > HUNDRED:
            self._note(Code.WEIGHT_CHANGED, f"{weight}")
        return max(-HUNDRED, min(HUNDRED, weight))

    def _feedback(self, found: Sequence[tuple[str, tree.Text | None]]) -> tuple[Feedback, ...]:
        """Return the feedback to each value; a star is any other value that earns nothing."""
        return tuple(
            Feedback(html, When.INCORRECT) if value == "*" else Feedback(html, When.VALUE, RESPONSE, value)
            for value, text in found
            if (html := self._texts.sealed(text))
        )


def _check_length(*numbers: Decimal) -> None:
    for number in numbers:
        whole, _, places = f"{abs(number):f}".partition(".")
        if max(len(whole), len(places)) > LONGEST_NUMBER:
            raise NotTaken(Code.CONTENT_REFUSED, f"a number of more than {LONGEST_NUMBER} digits")


def choice_id(index: int) -> ChoiceId:
    """Return the id of a choice by its place: A to Z, then A1."""
    return ChoiceId(chr(65 + index % 26) + (str(index // 26) if index >= 26 else ""))


def number_value(number: tree.Near | tree.Between | None) -> str:
    """Return the value by which the feedback to a number is told: the number alone, a range with its dots."""
    match number:
        case None:
            return "*"
        case tree.Near(value):
            return _plain(value)
        case tree.Between(low, high):
            return f"{_plain(low)}..{_plain(high)}"


def _plain(number: Decimal) -> str:
    """Return a number without power of ten or idle zeros, so that equal numbers look the same."""
    return f"{number.normalize() + 0:f}"
