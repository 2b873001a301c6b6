"""Moodle's cloze (multianswer): answers embedded in the text.

``question/type/multianswer/question.php``: the gaps' fractions by their weights; the question is worth the sum of the
weights. A gap is judged as the shortanswer, numerical or multichoice that it is. Several answers in one gap cannot be
picked within a line: they are asked below the text, which names the place by a number.
"""

from collections.abc import Sequence
from decimal import Decimal
from html import unescape

from assessment.content.interaction import (
    Choice,
    Cloze,
    Gap,
    Interaction,
    MultipleChoice,
    NumberGap,
    SelectGap,
    TextGap,
)
from assessment.ids import ResponseId
from assessment.interchange.gift.native import NotTaken, choice_id
from assessment.interchange.moodle import cloze
from assessment.interchange.moodle.asked import ANY, Around, Asked
from assessment.interchange.moodle.scale import scaled
from assessment.interchange.moodle.source import MOST_PARTS, child
from assessment.interchange.moodle.texts import gap_mark
from assessment.interchange.moodle.typed import first_match, near
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat
from assessment.interchange.weighted import HUNDRED, Weighted, number_rule, part, several_rule, single_rule
from assessment.scoring.key import Feedback, When
from assessment.scoring.rules import ZERO, NearNumber, NumberRange, Rule

_HEAVIEST = 999_999


def read_cloze(around: Around) -> Asked:
    """Return a text with gaps of any kind."""
    element = child(around.question, "questiontext")
    read = cloze.parse_cloze(around.written())
    if read.faults:
        fault = read.faults[0]
        raise NotTaken(Code.SYNTAX, f"{fault.fault.value}: {fault.detail}")
    if not read.gaps:
        raise NotTaken(Code.SYNTAX, "no gap in the text")
    most = max(len(read.gaps), *(len(gap.answers) for gap in read.gaps))
    if most > MOST_PARTS:
        raise NotTaken(Code.TOO_LARGE, f"{most} gaps or answers")
    reader = _Reader(around, alone=len(read.gaps) == 1)
    text = around.texts.block_of("".join(map(reader.piece, read.parts)), element)
    interactions: tuple[Interaction, ...] = tuple(reader.below)
    stem = text
    if reader.gaps:
        stem, interactions = "", (Cloze(text, tuple(reader.gaps)), *interactions)
    return Asked(stem, interactions, reader.rules, tuple(reader.feedback), reader.points)


class _Reader:
    """Turns the gaps one by one; ``gaps`` stand in the text, ``below`` is asked after it."""

    def __init__(self, around: Around, *, alone: bool) -> None:
        self.gaps: list[Gap] = []
        self.below: list[MultipleChoice] = []
        self.rules: dict[ResponseId, Rule] = {}
        self.feedback: list[Feedback] = []
        self.points = ZERO
        self._around = around
        self._alone = alone
        self._count = 0

    def piece(self, part: str | cloze.Gap | cloze.Faulty) -> str:
        """Return what stands in the text for a part of it."""
        if not isinstance(part, cloze.Gap):
            return part if isinstance(part, str) else ""
        self._count += 1
        id = ResponseId(f"G{self._count}")
        if part.weight > _HEAVIEST:
            raise NotTaken(Code.CONTENT_REFUSED, f"weight {part.weight}")
        rule = self._rule(part, id)
        self.rules[id] = scaled(rule, part.weight)
        self.points += part.weight
        if part.kind is cloze.Kind.RESPONSE:
            return f"({len(self.below)})"
        return gap_mark(id)

    def _rule(self, gap: cloze.Gap, id: ResponseId) -> Rule:
        match gap.kind:
            case cloze.Kind.SHORT:
                self.gaps.append(TextGap(id))
                return self._short(gap, id)
            case cloze.Kind.NUMERICAL:
                self.gaps.append(NumberGap(id))
                return self._numerical(gap, id)
            case cloze.Kind.CHOICE:
                choices, weighted = self._choices(gap, id)
                if gap.layout is not cloze.Layout.INLINE:
                    self._around.note(Code.APPEARANCE_CHANGED, f"{gap.layout.value} choices in a line")
                self.gaps.append(SelectGap(id, choices, gap.shuffle))
                return single_rule(weighted)
            case cloze.Kind.RESPONSE:
                choices, weighted = self._choices(gap, id)
                number = len(self.below) + 1
                self._around.note(Code.GAP_CHANGED, f"multiresponse {number} is asked below the text")
                prompt = f"<p>({number})</p>"
                self.below.append(MultipleChoice(choices, shuffle=gap.shuffle, response_id=id, prompt=prompt))
                return several_rule(weighted)

    def _short(self, gap: cloze.Gap, id: ResponseId) -> Rule:
        weighted: dict[str, Weighted] = {}
        told: list[tuple[str, cloze.Answer]] = []
        for answer in gap.answers:
            text = " ".join(unescape(answer.text).split())
            if text in weighted:
                self._around.note(Code.ANSWER_REPEATED, text[:80])
            elif text:
                weighted[text] = Weighted(text, self._percent(answer))
                told.append((text, answer))
        rule = first_match(list(weighted.values()), self._around.note, case_sensitive=gap.case_sensitive)
        for text, answer in told:
            self._tell(id, text if rule.wildcards else text.replace("\\*", ANY), answer)
        return rule

    def _numerical(self, gap: cloze.Gap, id: ResponseId) -> Rule:
        entries: list[NearNumber | NumberRange] = []
        otherwise, told = ZERO, False
        for answer in gap.answers:
            points = part(self._percent(answer))
            if told:
                self._around.note(Code.ANSWER_REPEATED, answer.text[:80])
            elif answer.number is None:
                otherwise, told = points, True
                self._tell(id, ANY, answer)
            else:
                value = _short_enough(answer.number.value)
                entries.append(near(value, _short_enough(abs(answer.number.tolerance)), points))
                self._tell(id, f"{value.normalize() + 0:f}", answer)
        return number_rule(entries, otherwise)

    def _choices(self, gap: cloze.Gap, id: ResponseId) -> tuple[tuple[Choice, ...], Sequence[Weighted]]:
        if len(gap.answers) < 2:
            raise NotTaken(Code.TOO_FEW_CHOICES, f"{len(gap.answers)}")
        choices, weighted = [], []
        for index, answer in enumerate(gap.answers):
            html = self._around.texts.inline_of(
                answer.text, TextFormat.HTML, child(self._around.question, "questiontext")
            )
            if not html:
                raise NotTaken(Code.CONTENT_REFUSED, "a choice shows nothing")
            choices.append(Choice(choice_id(index), html))
            weighted.append(Weighted(choice_id(index), self._percent(answer)))
            self._tell(id, choice_id(index), answer)
        return tuple(choices), weighted

    def _percent(self, answer: cloze.Answer) -> Decimal:
        if abs(answer.percent) > HUNDRED:
            self._around.note(Code.WEIGHT_CHANGED, f"{answer.percent}")
        return max(-HUNDRED, min(HUNDRED, answer.percent))

    def _tell(self, id: ResponseId, value: str, answer: cloze.Answer) -> None:
        html = self._around.texts.sealed_of(answer.feedback, TextFormat.HTML)
        if html and value == ANY and not self._alone:
            self._around.note(Code.FEEDBACK_DROPPED, "to any other answer in one gap of several")
        elif html and value == ANY:
            self.feedback.append(Feedback(html, When.INCORRECT))
        elif html:
            self.feedback.append(Feedback(html, When.VALUE, id, value))


def _short_enough(number: Decimal) -> Decimal:
    whole, _, places = f"{abs(number):f}".partition(".")
    if max(len(whole), len(places.rstrip("0"))) > 30:
        raise NotTaken(Code.CONTENT_REFUSED, "a number of more than 30 digits")
    return number
