"""The ways an item asks: one frozen class per interaction, with the shape of response each takes."""

from dataclasses import dataclass

from assessment.errors import ContentError, ResponseInvalid
from assessment.ids import RESPONSE, ChoiceId, ResponseId

TRUE, FALSE, NOT_GIVEN = ChoiceId("true"), ChoiceId("false"), ChoiceId("not_given")

Values = tuple[str, ...]
"""The values of one response variable in QTI's lexical form; empty means unanswered."""

MAX_TEXT_CHARACTERS = 200_000


@dataclass(frozen=True, slots=True)
class Choice:
    """One simpleChoice. ``text`` is the restricted HTML of ``content.text``; ``fixed`` stays put when shuffled."""

    id: ChoiceId
    text: str
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class SingleChoice:
    """QTI choiceInteraction with maxChoices 1."""

    choices: tuple[Choice, ...]
    shuffle: bool = False
    response_id: ResponseId = RESPONSE

    def __post_init__(self) -> None:
        _check_choices(self.choices)

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        _check_picks(values, self.choices, 1)


@dataclass(frozen=True, slots=True)
class MultipleChoice:
    """QTI choiceInteraction with cardinality multiple; ``max_choices`` 0 means no limit."""

    choices: tuple[Choice, ...]
    min_choices: int = 0
    max_choices: int = 0
    shuffle: bool = False
    response_id: ResponseId = RESPONSE

    def __post_init__(self) -> None:
        _check_choices(self.choices)
        most = self.max_choices or len(self.choices)
        if not 0 <= self.min_choices <= most <= len(self.choices):
            raise ContentError(
                "max_choices", f"{self.min_choices}..{self.max_choices} of {len(self.choices)}"
            )

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give. Too few is allowed: it is work in progress."""
        _check_picks(values, self.choices, self.max_choices or len(self.choices))


@dataclass(frozen=True, slots=True)
class TrueFalseNotGiven:
    """A statement judged true, false or not given in the stimulus; without ``not_given`` a plain true/false."""

    not_given: bool = True
    response_id: ResponseId = RESPONSE

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The fixed choices, in their customary order. Their wording is the screen's."""
        ids = (TRUE, FALSE, NOT_GIVEN) if self.not_given else (TRUE, FALSE)
        return tuple(Choice(id, id, fixed=True) for id in ids)

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        _check_picks(values, self.choices, 1)


@dataclass(frozen=True, slots=True)
class ShortText:
    """QTI textEntryInteraction: a few words on one line; ``max_words`` 0 means no limit."""

    max_words: int = 0
    expected_length: int = 24
    response_id: ResponseId = RESPONSE

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give. Too many words are kept: the key judges them."""
        _check_text(values, 2_000)


@dataclass(frozen=True, slots=True)
class Essay:
    """QTI extendedTextInteraction, plain text; 0 means no limit. Limits advise, they never cut."""

    min_words: int = 0
    max_words: int = 0
    response_id: ResponseId = RESPONSE

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        _check_text(values, MAX_TEXT_CHARACTERS)


Interaction = SingleChoice | MultipleChoice | TrueFalseNotGiven | ShortText | Essay
ChoiceInteraction = SingleChoice | MultipleChoice | TrueFalseNotGiven


def is_storable(text: str) -> bool:
    """Say whether a text has a UTF-8 form; half a surrogate pair, which some input methods leave behind, has none."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _check_choices(choices: tuple[Choice, ...]) -> None:
    ids = [choice.id for choice in choices]
    if len(ids) < 2:
        raise ContentError("choices", "fewer than two")
    if len(set(ids)) != len(ids):
        raise ContentError("choices", "an id stands twice")


def _check_picks(values: Values, choices: tuple[Choice, ...], most: int) -> None:
    known = {choice.id for choice in choices}
    for value in values:
        if value not in known:
            raise ResponseInvalid("choice", value)
    if len(values) > most or len(set(values)) != len(values):
        raise ResponseInvalid("choices", f"{len(values)} of at most {most}")


def _check_text(values: Values, longest: int) -> None:
    if len(values) > 1:
        raise ResponseInvalid("text", "more than one value")
    if values and len(values[0]) > longest:
        raise ResponseInvalid("text", f"{len(values[0])} characters of at most {longest}")
    if values and not is_storable(values[0]):
        raise ResponseInvalid("text", "half a surrogate pair")
