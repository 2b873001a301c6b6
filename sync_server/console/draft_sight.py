"""A draft as the item that it will be in a test: what a candidate sees of it, and apart from that its key."""

from dataclasses import dataclass

from assessment.content.interaction import Essay, MultipleChoice, SingleChoice, TrueFalseNotGiven
from assessment.errors import ContentError, ScoringError
from assessment.ids import RESPONSE
from assessment.scoring.rules import MapResponse, MatchCorrect
from sync_server.ai.proposed_item import ProposedItem
from sync_server.services.judge_draft import item_of, shown_order


@dataclass(frozen=True, slots=True)
class Option:
    """One choice, in restricted HTML; ``place`` is its number as it was written, ``why`` what is said of a wrong one."""

    name: str
    place: int
    text: str
    right: bool
    why: str


@dataclass(frozen=True, slots=True)
class Sight:
    """A question. Texts are restricted HTML; ``template`` is what stands in the field to begin with."""

    stem: str
    points: str
    options: tuple[Option, ...]
    several: bool
    writes: bool
    template: str
    explanation: str


def sight_of(draft_id: str, proposed: ProposedItem) -> Sight | None:
    """Return a draft as it is shown; None where it cannot stand in a test."""
    try:
        item, key = item_of(draft_id, proposed)
    except (ContentError, ScoringError):
        return None
    (asked,) = item.interactions
    rule = key.rules[RESPONSE]
    right: frozenset[str] = frozenset()
    if isinstance(rule, MatchCorrect):
        right = frozenset(rule.correct)
    elif isinstance(rule, MapResponse):
        right = frozenset(value for value, points in rule.entries if points > 0)
    why = {one.value: one.text for one in key.feedback}
    options: tuple[Option, ...] = ()
    if isinstance(asked, SingleChoice | MultipleChoice):
        order = shown_order(proposed)
        options = tuple(
            Option(one.id, place + 1, one.text, one.id in right, why.get(one.id, ""))
            for place, one in zip(order, asked.choices, strict=True)
        )
    elif isinstance(asked, TrueFalseNotGiven):
        options = tuple(
            Option("", place, name.capitalize(), name in right, "")
            for place, name in enumerate(("true", "false"), 1)
        )
    return Sight(
        item.stem,
        str(item.points),
        options,
        isinstance(asked, MultipleChoice),
        isinstance(asked, Essay),
        asked.template if isinstance(asked, Essay) else "",
        key.explanation,
    )
