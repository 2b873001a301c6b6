"""One ``[[items]]`` table to an item and its key."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum

from assessment.content.interaction import (
    Choice,
    Essay,
    Interaction,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.errors import ContentError
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.interchange.markdown import html_of, inline_html_of
from assessment.interchange.table import Table
from assessment.scoring.check_key import check_key
from assessment.scoring.key import AcceptText, ItemKey, Manual, MapResponse, MatchCorrect, Rule

Asked = tuple[Interaction, Rule]
Media = Mapping[str, str]

ONE = Decimal(1)


class _Scoring(Enum):
    """How a multiple choice counts."""

    ALL_OR_NOTHING = "all_or_nothing"
    PER_CHOICE = "per_choice"


def read_item(table: Table, media: Media) -> tuple[Item, ItemKey] | None:
    """Return an item and its key; what is wrong is noted, and then there is none."""
    before = len(table.problems)
    item_id = ItemId(table.identifier("id"))
    title = table.line("title", "")
    stem = _html(table, "stem", media, required=True)
    points = table.number("points", ONE) or Decimal(0)
    explanation = _html(table, "explanation", media)
    read = _READERS.get(kind := table.text("type"))
    if read is None:
        if kind:
            table.problems.add(table.place, f"type is {kind!r}, not one of {', '.join(_READERS)}")
        return None
    with table.problems.noted(table.place):
        interaction, rule = read(table, points, media)
        table.done()
        item = Item(item_id, stem, (interaction,), points, title)
        key = ItemKey(item_id, {RESPONSE: rule}, explanation)
        check_key(item, key)
        if len(table.problems) == before:
            return item, key
    return None


def _single_choice(table: Table, points: Decimal, media: Media) -> Asked:
    interaction = SingleChoice(_choices(table, media), table.flag("shuffle", default=False))
    return interaction, MatchCorrect(_one_correct(table), points)


def _multiple_choice(table: Table, points: Decimal, media: Media) -> Asked:
    choices = _choices(table, media)
    correct = tuple(table.texts("correct"))
    least, most = table.whole("min_choices", 0), table.whole("max_choices", 0)
    interaction = MultipleChoice(choices, least, most, table.flag("shuffle", default=False))
    if len(correct) > (most or len(choices)):
        table.problems.add(table.place, f"correct names {len(correct)} choices of at most {most}")
    if table.one_of("scoring", _Scoring, _Scoring.ALL_OR_NOTHING) is _Scoring.ALL_OR_NOTHING:
        return interaction, MatchCorrect(correct, points)
    strangers = [value for value in correct if value not in {choice.id for choice in choices}]
    if strangers or not correct:
        raise ContentError(table.place, f"correct names no choice: {', '.join(strangers)}")
    entries = tuple((choice.id, ONE if choice.id in correct else -ONE) for choice in choices)
    if points > len(correct):
        table.problems.add(
            table.place, f"{points} points cannot be reached with {len(correct)} right choices"
        )
    return interaction, MapResponse(entries, Decimal(0), points)


def _true_false_not_given(table: Table, points: Decimal, media: Media) -> Asked:
    not_given = table.flag("not_given", default=True)
    return TrueFalseNotGiven(not_given), MatchCorrect(_one_correct(table), points)


def _short_text(table: Table, points: Decimal, media: Media) -> Asked:
    most = table.whole("max_words", 0)
    interaction = ShortText(most, table.whole("expected_length", 24, 1))
    accepted = tuple(table.texts("accepted"))
    if any(not text.strip() for text in accepted):
        table.problems.add(table.place, "accepted holds an empty text")
    return interaction, AcceptText(accepted, points, table.flag("case_sensitive", default=False), most)


def _essay(table: Table, points: Decimal, media: Media) -> Asked:
    interaction = Essay(table.whole("min_words", 0), table.whole("max_words", 0))
    return interaction, Manual(points, _html(table, "rubric", media))


_READERS: dict[str, Callable[[Table, Decimal, Media], Asked]] = {
    "single_choice": _single_choice,
    "multiple_choice": _multiple_choice,
    "true_false_not_given": _true_false_not_given,
    "short_text": _short_text,
    "essay": _essay,
}


def _one_correct(table: Table) -> tuple[str, ...]:
    correct = tuple(table.texts("correct"))
    if len(correct) > 1:
        table.problems.add(table.place, f"correct must name one choice, not {len(correct)}")
    return correct[:1]


def _choices(table: Table, media: Media) -> tuple[Choice, ...]:
    found = []
    for entry in table.tables("choices", lambda _, fields: f"{table.place}, choice {fields.get('id', '?')}"):
        id, text, fixed = entry.identifier("id"), entry.text("text"), entry.flag("fixed", default=False)
        html = ""
        with entry.problems.noted(entry.place):
            html = inline_html_of(text, entry.place, media)
        found.append(Choice(ChoiceId(id), html, fixed))
        entry.done()
    return tuple(found)


def _html(table: Table, name: str, media: Media, *, required: bool = False) -> str:
    text = table.text(name) if required else table.text(name, "")
    with table.problems.noted(table.place):
        return html_of(text, table.place, media)
    return ""
