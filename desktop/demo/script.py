"""What the demo's candidate will answer: mostly right, sometimes wrong, the same every time."""

from collections.abc import Mapping
from hashlib import sha256

from assessment.content.interaction import ChoiceInteraction, Essay, ShortText
from assessment.content.item import Item
from assessment.ids import ItemId
from assessment.scoring.key import AcceptText, ItemKey, Keys, MapResponse, MatchCorrect

ESSAY = (
    "The history of the lotus effect supports the writer for the most part. Seeing how the leaf works was not easy: "
    "Barthlott described the clean, rough surfaces in the 1970s, and the full account came only in 1997, after "
    "several journals had refused it. Yet going on doing it has proved harder still. Two years later there was a "
    "paint, so the first step was short; but a coating that is often touched soon ceases to work, because its tips "
    "are rubbed off and grease fills the gaps. A living leaf makes its wax again, and a wall cannot. The ship that "
    "wears a coat of air shows the same, since it has been tried mostly on a small scale. I would add only one thing: "
    "an imperfect copy may be worth having. The way of nature lasts because it is always being renewed, and that is what "
    "engineers have yet to learn."
)


def answers(items: Mapping[ItemId, Item], keys: Keys) -> dict[str, list[str]]:
    """Return values for every item: about three in four right."""
    return {item_id: _answer(item, keys[item_id]) for item_id, item in items.items()}


def _answer(item: Item, key: ItemKey) -> list[str]:
    (variable,) = item.variables()
    rule = key.rules[variable.response_id]
    right = sha256(item.id.encode()).digest()[0] % 4 != 0
    if isinstance(variable, Essay):
        return [ESSAY]
    if isinstance(variable, ShortText):
        return [rule.accepted[0] if right and isinstance(rule, AcceptText) else "no idea"]
    correct = _correct(rule)
    if right or not isinstance(variable, ChoiceInteraction):
        return sorted(correct)
    wrong = [choice.id for choice in variable.choices if choice.id not in correct]
    return [wrong[0]] if wrong else sorted(correct)[:1]


def _correct(rule: object) -> set[str]:
    if isinstance(rule, MatchCorrect):
        return set(rule.correct)
    if isinstance(rule, MapResponse):
        return {value for value, points in rule.entries if points > 0}
    return set()
