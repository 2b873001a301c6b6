"""What the writers of Moodle questions share: the item, its rules, its feedback, and who is told what is lost."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from assessment.content.item import Item
from assessment.interchange.gift.export_rules import Lost
from assessment.interchange.moodle import markup
from assessment.interchange.moodle.export_rules import weight_text
from assessment.interchange.moodle.export_texts import field as html_field
from assessment.interchange.moodle.markup import Tag
from assessment.scoring.key import ItemKey, When

PLAIN_FORMAT = "moodle_auto_format"
NO_MEDIA: Mapping[str, bytes] = {}
_COMBINED = {
    When.CORRECT: "correctfeedback",
    When.PARTIAL: "partiallycorrectfeedback",
    When.INCORRECT: "incorrectfeedback",
}


@dataclass(frozen=True, slots=True)
class Body:
    """A type of question, its text (restricted HTML, or with embedded answers), and its own elements."""

    kind: str
    html: str
    parts: tuple[Tag, ...] = ()


@dataclass(slots=True)
class Context:
    """``told`` holds the feedback that no element has taken yet: by value, or by what was earned."""

    item: Item
    key: ItemKey | None
    media: Mapping[str, bytes]
    lost: Lost
    told: dict[str | When, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for feedback in self.key.feedback if self.key else ():
            known = feedback.value if feedback.when is When.VALUE else feedback.when
            plain = feedback.when in (When.VALUE, *_COMBINED) and not feedback.title
            if not plain or known in self.told or not self._one_variable():
                self.lost(f"feedback {feedback.when.value}")
            else:
                self.told[known] = feedback.text

    @property
    def points(self) -> Decimal:
        """What the item is worth."""
        return self.item.points

    def answer(self, words: str, weight: Decimal, value: str | When, *, html: bool) -> Tag:
        """Return an answer with its weight and feedback."""
        percent = weight_text(weight, self.lost)
        feedback = html_field("feedback", self.told.pop(value, ""), NO_MEDIA)
        if html:
            shown = html_field("answer", words, self.media, fraction=percent)
            return Tag(shown.name, shown.attributes, (*shown.children, feedback))
        return markup.around("answer", markup.text(words), feedback, fraction=percent, format=PLAIN_FORMAT)

    def combined(self) -> tuple[Tag, ...]:
        """Return the feedback to what was earned."""
        return tuple(
            html_field(name, self.told.pop(when), NO_MEDIA)
            for when, name in _COMBINED.items()
            if when in self.told
        )

    def shuffled(self, shuffle: bool) -> Tag:
        """Return the setting whether choices are in an order of chance."""
        return markup.tag("shuffleanswers", "true" if shuffle else "false")

    def _one_variable(self) -> bool:
        return len(tuple(self.item.variables())) == 1
