"""What a reader makes of one question before it is an item: how it asks, and rules for one point."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from assessment.content.interaction import Interaction
from assessment.expression.program import Program
from assessment.ids import RESPONSE, ResponseId
from assessment.interchange.moodle.source import child, children, percent_of, said
from assessment.interchange.moodle.texts import NoteTaker, Texts
from assessment.interchange.report_codes import Code
from assessment.interchange.weighted import HUNDRED
from assessment.interchange.xml import Element
from assessment.scoring.key import Feedback, When
from assessment.scoring.rules import Rule

ONE = Decimal(1)
ANY = "*"


@dataclass(frozen=True, slots=True)
class Asked:
    """``rules`` are for a question worth one point, unless ``points`` says what they come to. A program is whole."""

    stem: str
    interactions: tuple[Interaction, ...]
    rules: Mapping[ResponseId, Rule] = field(default_factory=dict)
    feedback: tuple[Feedback, ...] = ()
    points: Decimal | None = None
    program: Program | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What a reader reads from: the question, its texts, what it is worth, and where notes go."""

    question: Element
    texts: Texts
    grade: Decimal
    note: NoteTaker

    def stem(self) -> str:
        """Return the question's text."""
        return self.texts.block_of(self.written(), child(self.question, "questiontext"))

    def written(self) -> str:
        """Return the question's text as the file has it."""
        return self.texts.question_text(self.question)

    def percent(self, answer: Element) -> Decimal:
        """Return an answer's weight, within what Moodle allows."""
        weight = percent_of(answer)
        if abs(weight) > HUNDRED:
            self.note(Code.WEIGHT_CHANGED, f"{weight}")
        return max(-HUNDRED, min(HUNDRED, weight))

    def numbering(self) -> None:
        """Note a way of numbering choices that is not the letters shown here."""
        style = said(self.question, "answernumbering") or said(self.question, "numberingstyle")
        if style not in ("", "abc", "ABC", "ABCD", "none"):
            self.note(Code.APPEARANCE_CHANGED, f"answernumbering {style[:20]}")

    def answer_feedback(self, value: str, answer: Element, variable: str = RESPONSE) -> Iterator[Feedback]:
        """Yield the feedback to one value; a star is any other value that earns nothing."""
        html = self.texts.sealed(child(answer, "feedback"))
        if html and value == ANY:
            yield Feedback(html, When.INCORRECT)
        elif html:
            yield Feedback(html, When.VALUE, variable, value)

    def combined_feedback(self) -> Iterator[Feedback]:
        """Yield the feedback to what was earned."""
        for name, when in (
            ("correctfeedback", When.CORRECT),
            ("partiallycorrectfeedback", When.PARTIAL),
            ("incorrectfeedback", When.INCORRECT),
        ):
            for element in children(self.question, name)[:1]:
                html = self.texts.sealed(element)
                if html:
                    yield Feedback(html, when)
