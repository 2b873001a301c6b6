"""A proposed item as one of ours: the question and its key, the order of its options drawn here and never by the model."""

import json
import re
from decimal import Decimal, InvalidOperation
from random import Random

from assessment.content.interaction import (
    FALSE,
    TRUE,
    Choice,
    Essay,
    Interaction,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.content.markup import escaped
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.scoring.key import (
    AcceptText,
    Feedback,
    ItemKey,
    Manual,
    MapResponse,
    MatchCorrect,
    Rule,
    When,
)
from assessment.scoring.rules import Band, Criterion
from sync_server.ai.proposed_item import Kind, ProposedItem, function_of
from sync_server.ai.sandbox.languages import Case, Language

POINTS_OF_CODE = Decimal(5)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_NUMBER = re.compile(r"([-−+]?\d[\d.,\u00a0\u202f ]*)")
_LETTERS = "ABCDEFGHIJ"


def as_item(proposed: ProposedItem, seed: int, id: str) -> tuple[Item, ItemKey]:
    """Return the item and its key; the same seed gives the same order. Only for what the gates let pass.

    Raises:
        ContentError: it cannot stand in a pack.
    """
    order = option_order(proposed, seed)
    points = Decimal(1)
    interaction: Interaction
    rule: Rule
    feedback: tuple[Feedback, ...] = ()
    if proposed.kind in {Kind.SINGLE, Kind.MULTIPLE}:
        ids = {place: ChoiceId(_LETTERS[number]) for number, place in enumerate(order)}
        choices = tuple(Choice(ids[place], _inline(proposed.options[place].text)) for place in order)
        right = tuple(ids[place] for place in order if place in proposed.answer_index)
        several = proposed.kind is Kind.MULTIPLE
        interaction = MultipleChoice(choices) if several else SingleChoice(choices)
        rule = _parts(choices, right) if several else MatchCorrect(right, points)
        points = Decimal(len(right)) if several else points
        feedback = tuple(
            Feedback(_block(option.why_wrong), When.VALUE, RESPONSE, ids[place])
            for place in order
            if (option := proposed.options[place]).why_wrong.strip() and place not in proposed.answer_index
        )
    elif proposed.kind is Kind.TRUE_FALSE:
        interaction = TrueFalseNotGiven(not_given=False)
        rule = MatchCorrect((TRUE if proposed.answer else FALSE,), points)
    elif proposed.kind is Kind.SHORT_TEXT:
        interaction = ShortText()
        rule = AcceptText(tuple(dict.fromkeys(_plain(text).strip() for text in proposed.accepted)), points)
    elif proposed.kind is Kind.EXTENDED_TEXT:
        interaction = Essay()
        points = sum(
            (Decimal(max(one.points for one in each.levels)) for each in proposed.rubric), Decimal(0)
        )
        rule = Manual(points, _block(proposed.model_answer), _criteria(proposed))
    else:
        interaction = Essay(template=_beginning(proposed), expected_lines=12, syntax=proposed.language)
        points = POINTS_OF_CODE
        rule = Manual(points, f"<pre><code>{escaped(_plain(proposed.solution))}</code></pre>")
    item = Item(ItemId(id), _block(proposed.stem), (interaction,), points, tags=_tags(proposed))
    return item, ItemKey(item.id, {RESPONSE: rule}, _block(proposed.explanation), feedback)


def option_order(proposed: ProposedItem, seed: int) -> tuple[int, ...]:
    """Return the places of the options in the order in which they are shown: numbers by size, else as the seed draws."""
    places = list(range(len(proposed.options)))
    numbers = [_number(option.text) for option in proposed.options]
    if places and all(number is not None for number in numbers):
        return tuple(sorted(places, key=lambda place: (numbers[place], place)))
    Random(f"{seed} {proposed.stem}").shuffle(places)  # noqa: S311 - an order on screen, no secret
    return tuple(places)


def cases_of(proposed: ProposedItem) -> tuple[Case, ...]:
    """Return the tests of a code challenge, for the sandbox to run on its solution and on answers."""
    name = function_of(proposed.signature)
    if not name:
        return tuple(Case(test.input, test.expected, hidden=test.hidden) for test in proposed.tests)
    return tuple(
        Case(
            call=name,
            arguments=json.loads(test.input),
            returns=json.loads(test.expected),
            hidden=test.hidden,
        )
        for test in proposed.tests
    )


def _parts(choices: tuple[Choice, ...], right: tuple[ChoiceId, ...]) -> MapResponse:
    entries = tuple((choice.id, Decimal(1 if choice.id in right else -1)) for choice in choices)
    return MapResponse(entries, Decimal(0), Decimal(len(right)))


def _beginning(proposed: ProposedItem) -> str:
    """Return what stands on the sheet before anything is typed: the head of the function that is asked for."""
    signature = _plain(proposed.signature).strip().rstrip(":")
    if function_of(signature) and proposed.language == Language.PYTHON:
        return f"def {signature}:\n    "
    if function_of(signature) and proposed.language == Language.JAVASCRIPT:
        return f"function {signature[: signature.rfind(')') + 1]} {{\n    \n}}\n"
    return signature


def _criteria(proposed: ProposedItem) -> tuple[Criterion, ...]:
    return tuple(
        Criterion(
            f"c{number}",
            _plain(each.title),
            tuple(Band(Decimal(level.points), _inline(level.text)) for level in each.levels),
        )
        for number, each in enumerate(proposed.rubric, 1)
    )


def _tags(proposed: ProposedItem) -> tuple[str, ...]:
    return (f"bloom:{proposed.bloom.value}", f"difficulty:{proposed.difficulty.value}")


def _number(text: str) -> Decimal | None:
    """Return the number that a text begins with, if it is that and at most a unit; a comma may stand for thousands."""
    text = text.strip(" `.")
    found = _NUMBER.match(text)
    if found is None or len(text[found.end() :].split()) > 2:
        return None
    digits = re.sub(r"[\s\u00a0\u202f]", "", found[1]).replace("−", "-").rstrip(".,")
    if re.fullmatch(r"[-+]?\d{1,3}(?:[.,]\d{3})+", digits):
        digits = re.sub("[.,]", "", digits)
    try:
        return Decimal(digits.replace(",", "."))
    except InvalidOperation:
        return None


def _plain(text: str) -> str:
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _inline(text: str) -> str:
    """Return a text as restricted HTML; what stands between backticks is code."""
    parts = re.split(r"`([^`\n]+)`", _plain(text).strip())
    return "".join(
        f"<code>{escaped(part)}</code>" if number % 2 else escaped(part).replace("\n", "<br>")
        for number, part in enumerate(parts)
    )


def _block(text: str) -> str:
    paragraphs = [part for part in re.split(r"\n\s*\n", _plain(text)) if part.strip()]
    return "".join(f"<p>{_inline(part)}</p>" for part in paragraphs)
