"""Choosing among options: one, several, or true, false and not given."""

from dataclasses import dataclass

from assessment.content.interactions.values import Choice, Values, check_bounds, check_ids, check_picks
from assessment.ids import RESPONSE, ChoiceId, ResponseId

TRUE, FALSE, NOT_GIVEN = ChoiceId("true"), ChoiceId("false"), ChoiceId("not_given")


@dataclass(frozen=True, slots=True)
class SingleChoice:
    """QTI choiceInteraction with maxChoices 1."""

    choices: tuple[Choice, ...]
    shuffle: bool = False
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        check_ids([choice.id for choice in self.choices], "choices", 2)

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        check_picks(values, (choice.id for choice in self.choices), 1)


@dataclass(frozen=True, slots=True)
class MultipleChoice:
    """QTI choiceInteraction with cardinality multiple; ``max_choices`` 0 means no limit."""

    choices: tuple[Choice, ...]
    min_choices: int = 0
    max_choices: int = 0
    shuffle: bool = False
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        check_ids([choice.id for choice in self.choices], "choices", 2)
        check_bounds("max_choices", self.min_choices, self.max_choices, len(self.choices))

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give. Too few is allowed: it is work in progress."""
        check_picks(values, (choice.id for choice in self.choices), self.max_choices)


@dataclass(frozen=True, slots=True)
class TrueFalseNotGiven:
    """A statement judged true, false or not given in the stimulus; without ``not_given`` a plain true/false."""

    not_given: bool = True
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The fixed choices, in their customary order. Their wording is the screen's."""
        ids = (TRUE, FALSE, NOT_GIVEN) if self.not_given else (TRUE, FALSE)
        return tuple(Choice(id, id, fixed=True) for id in ids)

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        check_picks(values, (choice.id for choice in self.choices), 1)
