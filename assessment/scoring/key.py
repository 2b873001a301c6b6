"""The keys: by which rule each response variable of an item is judged. Kept and sealed apart from the content."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from assessment.content.interaction import ChoiceInteraction, MultipleChoice, SingleChoice, TrueFalseNotGiven
from assessment.content.item import Item
from assessment.errors import ScoringError
from assessment.ids import ItemId, ResponseId


@dataclass(frozen=True, slots=True)
class MatchCorrect:
    """All or nothing: the response equals the correct one (QTI match_correct). Order does not matter."""

    correct: tuple[str, ...]
    points: Decimal


@dataclass(frozen=True, slots=True)
class MapResponse:
    """Each value counts what the map says, the sum held within bounds (QTI map_response)."""

    entries: tuple[tuple[str, Decimal], ...]
    lower: Decimal | None = Decimal(0)
    upper: Decimal | None = None
    default: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class AcceptText:
    """One of the accepted texts. White space is folded; ``max_words`` over the limit scores nothing (0: no limit)."""

    accepted: tuple[str, ...]
    points: Decimal
    case_sensitive: bool = False
    max_words: int = 0


@dataclass(frozen=True, slots=True)
class Manual:
    """A person marks, by this rubric (restricted HTML); until then the score is open."""

    points: Decimal
    rubric: str = ""


Rule = MatchCorrect | MapResponse | AcceptText | Manual


@dataclass(frozen=True, slots=True)
class ItemKey:
    """The rules of one item by response variable; ``explanation`` (restricted HTML) says why."""

    item_id: ItemId
    rules: Mapping[ResponseId, Rule]
    explanation: str = ""


Keys = Mapping[ItemId, ItemKey]


def check_key(item: Item, key: ItemKey) -> None:
    """Refuse a key that does not fit its item.

    Raises:
        ScoringError: naming the item and what does not fit.
    """
    interactions = {interaction.response_id: interaction for interaction in item.interactions}
    if set(key.rules) != set(interactions):
        raise ScoringError(item.id, "the key's response ids are not the item's")
    for response_id, rule in key.rules.items():
        interaction = interactions[response_id]
        if isinstance(interaction, SingleChoice | MultipleChoice | TrueFalseNotGiven):
            _check_choices(item, interaction, rule)
        elif isinstance(rule, AcceptText) and not rule.accepted:
            raise ScoringError(item.id, "no accepted text")


def _check_choices(item: Item, interaction: ChoiceInteraction, rule: Rule) -> None:
    named: tuple[str, ...] = ()
    if isinstance(rule, MatchCorrect):
        named = rule.correct
    elif isinstance(rule, MapResponse):
        named = tuple(value for value, _ in rule.entries)
    known = {choice.id for choice in interaction.choices}
    for value in named:
        if value not in known:
            raise ScoringError(item.id, f"key names no choice: {value}")
    if isinstance(rule, MatchCorrect) and not rule.correct:
        raise ScoringError(item.id, "no correct choice")
