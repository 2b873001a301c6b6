"""What the demo's candidate will answer: mostly right, sometimes wrong, the same every time."""

from collections.abc import Mapping
from hashlib import sha256

from assessment.content.interaction import Essay, ShortText
from assessment.content.item import Item
from assessment.ids import ItemId
from assessment.scoring.key import AcceptText, ItemKey, Keys, MapResponse, MatchCorrect

ESSAY = (
    "The passage makes a strong case, yet it rests on one kind of evidence. Counting gives dates that anyone can "
    "check, and two people who count alone and agree are hard to doubt. Still, a count says when something "
    "happened and not why, and the places that keep the best records are not typical of all places. I would "
    "therefore trust the method for questions of time and look elsewhere for questions of cause. "
)


def answers(items: Mapping[ItemId, Item], keys: Keys) -> dict[str, list[str]]:
    """Return values for every item: about three in four right."""
    return {item_id: _answer(item, keys[item_id]) for item_id, item in items.items()}


def _answer(item: Item, key: ItemKey) -> list[str]:
    interaction = item.interactions[0]
    rule = key.rules[interaction.response_id]
    right = sha256(item.id.encode()).digest()[0] % 4 != 0
    if isinstance(interaction, Essay):
        return [ESSAY * 2]
    if isinstance(interaction, ShortText):
        return [rule.accepted[0] if right and isinstance(rule, AcceptText) else "no idea"]
    correct = _correct(rule)
    if right:
        return sorted(correct)
    wrong = [choice.id for choice in interaction.choices if choice.id not in correct]
    return [wrong[0]] if wrong else sorted(correct)[:1]


def _correct(rule: object) -> set[str]:
    if isinstance(rule, MatchCorrect):
        return set(rule.correct)
    if isinstance(rule, MapResponse):
        return {value for value, points in rule.entries if points > 0}
    return set()
