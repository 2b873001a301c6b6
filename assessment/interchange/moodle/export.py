"""A native item and its key as a Moodle question: of its own type, of the nearest one, or as an essay marked by hand.

What the question no longer says is told; ``native`` puts it beside the question for our own way back.
"""

from collections.abc import Mapping
from decimal import InvalidOperation

from assessment.content.interaction import AudioRecording, Cloze, Essay, Order, Upload
from assessment.content.item import Item
from assessment.interchange.gift.export_rules import Lost, cannot
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.moodle.export_bodies import body_of, order_by_program
from assessment.interchange.moodle.export_context import NO_MEDIA, Body, Context
from assessment.interchange.moodle.export_rules import number_text
from assessment.interchange.moodle.export_several import cloze_of, essay_of
from assessment.interchange.moodle.export_texts import field
from assessment.interchange.moodle.markup import Tag, around, tag, text
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import Rule

NAME = "name"
_BY_HAND = (Essay, Upload, AudioRecording)


def export_name(item: Item) -> str:
    """Return the name of a question; Moodle wants one."""
    return item.title or item.id


def question_of(item: Item, key: ItemKey | None, media: Mapping[str, bytes], lost: Lost) -> Tag:
    """Return the question; ``lost`` is told what is not in it."""
    context = Context(item, key, media, lost)
    body = _body(context)
    for left in context.told:
        lost(f"feedback {left if isinstance(left, str) else left.value}")
    if key is not None and (key.lower is not None or key.upper is not None):
        lost("bounds of the score")
    header = (
        around(NAME, text(export_name(item))),
        field("questiontext", body.html, media),
        field("generalfeedback", key.explanation if key else "", NO_MEDIA),
        tag("defaultgrade", number_text(item.points)),
        tag("penalty", "0"),
        tag("hidden", "0"),
        tag("idnumber", item.id),
    )
    tags = (around("tags", *(around("tag", text(one)) for one in item.tags)),) if item.tags else ()
    return around("question", *header, *body.parts, *tags, type=body.kind)


def _body(context: Context) -> Body:
    item, key = context.item, context.key
    if not item.interactions:
        return Body("description", item.stem)
    rules = {} if key is None else {str(id): rule for id, rule in key.rules.items()}
    if all(isinstance(one, _BY_HAND) for one in item.interactions):
        return essay_of(context, rules)
    told = dict(context.told)
    try:
        return _scored(context, rules)
    except (NotTaken, InvalidOperation) as refused:
        context.lost(refused.detail if isinstance(refused, NotTaken) else "numbers of this length")
        context.told = told
        return essay_of(context, rules)


def _scored(context: Context, rules: dict[str, Rule]) -> Body:
    item, key = context.item, context.key
    first, *others = item.interactions
    if key is None or (key.program is not None and (others or not isinstance(first, Order))):
        raise cannot("this scoring")
    if key.program is not None and isinstance(first, Order):
        return order_by_program(context, first)
    if others or isinstance(first, Cloze):
        return cloze_of(context, rules)
    return body_of(context, first, rules[first.response_id])
