"""One row of a table to a native item and its key."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from assessment.content.interaction import (
    FALSE,
    NOT_GIVEN,
    TRUE,
    AssociableChoice,
    Choice,
    Essay,
    Interaction,
    Matching,
    MultipleChoice,
    Numeric,
    Order,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.report_codes import Code
from assessment.interchange.tables.columns import LETTERS
from assessment.scoring.check_key import check_key
from assessment.scoring.key import ItemKey
from assessment.scoring.numbers import readings
from assessment.scoring.rules import (
    AcceptText,
    Manual,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    OrderMatch,
    PairByPair,
    Rule,
    UnitFactor,
)

ONE, ZERO = Decimal(1), Decimal(0)
TYPES = {
    "single": "single",
    "single choice": "single",
    "multiple choice": "",
    "mc": "",
    "multichoice": "",
    "quiz": "",
    "multiple": "multiple",
    "multiple response": "multiple",
    "multiple answer": "multiple",
    "checkbox": "multiple",
    "true_false": "true_false",
    "true/false": "true_false",
    "true or false": "true_false",
    "tf": "true_false",
    "true_false_not_given": "true_false_not_given",
    "short": "short",
    "short answer": "short",
    "text": "short",
    "fill in the blank": "short",
    "numeric": "numeric",
    "number": "numeric",
    "numerical": "numeric",
    "matching": "matching",
    "match": "matching",
    "order": "order",
    "ordering": "order",
    "essay": "essay",
    "open": "essay",
    "info": "info",
    "information": "info",
    "description": "info",
}
_JUDGED = {"true": TRUE, "t": TRUE, "yes": TRUE, "false": FALSE, "f": FALSE, "no": FALSE, "not given": NOT_GIVEN, "not_given": NOT_GIVEN, "ng": NOT_GIVEN}  # fmt: skip
_YES = frozenset({"yes", "true", "1", "x", "y"})
_SPLIT = re.compile(r"\s*[,;/ ]\s*|\s+and\s+")
_RANGE = re.compile(r"(.+?)\s*(?:\.\.|…)\s*(.+)")
_NEAR = re.compile(r"(.+?)\s*(?:±|\+/-|\+-)\s*(.+)")

Texts = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by column, without the empty ones."""

    cells: Mapping[str, str]
    numbered: bool = False

    def said(self, name: str) -> str:
        """Return a cell, without the space around it."""
        return self.cells.get(name, "").strip()

    @property
    def choices(self) -> list[tuple[str, str]]:
        """The letters of the choices that are there, with their texts."""
        return [(letter, self.said(letter)) for letter in LETTERS if self.said(letter)]


def read_row(
    row: Row, item_id: ItemId, block: Texts, inline: Texts, sealed: Texts
) -> tuple[Item, ItemKey | None]:
    """Return the item and key of a row; an information page has none. The texts are cleaned by the callables.

    Raises:
        NotTaken: with code and detail.
        ContentError, ScoringError: where the item model refuses what was read.
    """
    stem = block(row.said("question"))
    if not stem:
        raise NotTaken(Code.TEXT_MISSING)
    kind = _kind(row)
    told = {"title": row.said("title")[:500], "category": row.said("category")[:500], "tags": _tags(row)}
    if kind == "info":
        return Item(item_id, stem, (), ZERO, **told), None  # type: ignore[arg-type]  # the fields' own types
    points = _decimal(row, "points", ONE)
    interaction, rule = _READERS[kind](row, points, inline)
    item = Item(item_id, stem, (interaction,), points, **told)  # type: ignore[arg-type]  # as above
    key = ItemKey(item_id, {RESPONSE: rule}, sealed(row.said("explanation")))
    check_key(item, key)
    return item, key


def _kind(row: Row) -> str:
    said = " ".join(row.said("type").casefold().split())
    kind = TYPES.get(said, said)
    if kind in _READERS or kind == "info":
        return kind
    if kind:
        raise NotTaken(Code.UNSUPPORTED_INTERACTION, row.said("type"))
    if row.choices:
        texts = [text.casefold() for _, text in row.choices]
        if texts == ["true", "false"]:
            return "true_false"
        return "multiple" if len(_letters(row)) > 1 else "single"
    if row.said("correct").casefold() in _JUDGED:
        return "true_false"
    return "short" if row.said("correct") else "essay"


def _single(row: Row, points: Decimal, inline: Texts) -> tuple[Interaction, Rule]:
    choices, correct = _choices(row, inline), _correct(row)
    if len(correct) != 1:
        raise NotTaken(Code.KEY_INVALID, f"{len(correct)} right answers")
    return SingleChoice(choices, _flag(row, "shuffle")), MatchCorrect(correct, points)


def _multiple(row: Row, points: Decimal, inline: Texts) -> tuple[Interaction, Rule]:
    choices, correct = _choices(row, inline), _correct(row)
    interaction = MultipleChoice(choices, _count(row, "min"), _count(row, "max"), _flag(row, "shuffle"))
    if row.said("scoring") != "per_choice":
        return interaction, MatchCorrect(correct, points)
    part = points / len(correct)
    entries = tuple((choice.id, part if choice.id in correct else -part) for choice in choices)
    return interaction, MapResponse(entries, ZERO, points)


def _true_false(row: Row, points: Decimal, inline: Texts) -> tuple[Interaction, Rule]:
    said = row.said("correct").casefold()
    if row.choices:
        said = dict(row.choices).get(_letters(row)[0] if _letters(row) else "", said).casefold()
    right = _JUDGED.get(said)
    if right is None:
        raise NotTaken(Code.KEY_MISSING if not said else Code.KEY_INVALID, row.said("correct"))
    not_given = row.said("type").casefold() == "true_false_not_given" or right == NOT_GIVEN
    return TrueFalseNotGiven(not_given), MatchCorrect((right,), points)


def _short(row: Row, points: Decimal, inline: Texts) -> tuple[Interaction, Rule]:
    accepted = tuple(dict.fromkeys(part.strip() for part in row.said("correct").split("|") if part.strip()))
    if not accepted:
        raise NotTaken(Code.KEY_MISSING)
    most = _count(row, "max")
    return ShortText(most), AcceptText(accepted, points, max_words=most)


def _numeric(row: Row, points: Decimal, inline: Texts) -> tuple[Interaction, Rule]:
    entries = tuple(_number(part, points) for part in row.said("correct").split("|") if part.strip())
    if not entries:
        raise NotTaken(Code.KEY_MISSING)
    unit = row.said("unit").split()
    factors = tuple(UnitFactor(one) for one in unit) if len(unit) > 1 else ()
    return Numeric(tuple(unit)), NumberMatch(entries, factors)


def _number(text: str, points: Decimal) -> NearNumber | NumberRange:
    between, near = _RANGE.fullmatch(text.strip()), _NEAR.fullmatch(text.strip())
    if between:
        low, high = sorted((_plain(between[1]), _plain(between[2])))
        return NumberRange(low, high, points)
    if near:
        return NearNumber(_plain(near[1]), points, abs(_plain(near[2])))
    return NearNumber(_plain(text), points)


def _plain(text: str) -> Decimal:
    found = readings(text)
    if not found:
        raise NotTaken(Code.KEY_INVALID, f"no number: {text[:60]}")
    return found[0]


def _matching(row: Row, points: Decimal, inline: Texts) -> tuple[Interaction, Rule]:
    pairs = [[side.strip() for side in text.split("=", 1)] for _, text in row.choices]
    if any(len(pair) != 2 or not pair[1] for pair in pairs):
        raise NotTaken(Code.KEY_INVALID, "a pair is written “left = right”")
    options = list(dict.fromkeys(right for _, right in pairs))
    ids = {option: ChoiceId(f"T{number}") for number, option in enumerate(options, 1)}
    asked = [(left, right) for left, right in pairs if left]
    often = {option: sum(right == option for _, right in asked) for option in options}
    targets = tuple(
        AssociableChoice(ids[option], inline(option), match_max=1 if often[option] <= 1 else 0)
        for option in options
    )
    sources = tuple(
        AssociableChoice(ChoiceId(f"S{number}"), inline(left)) for number, (left, _) in enumerate(asked, 1)
    )
    correct = tuple(f"{source.id} {ids[right]}" for source, (_, right) in zip(sources, asked, strict=True))
    if not correct:
        raise NotTaken(Code.KEY_MISSING)
    return Matching(sources, targets, shuffle=True), PairByPair(correct, points)


def _order(row: Row, points: Decimal, inline: Texts) -> tuple[Interaction, Rule]:
    choices = _choices(row, inline)
    right = tuple(map(ChoiceId, _letters(row))) or tuple(choice.id for choice in choices)
    return Order(choices), OrderMatch(right, points)


def _essay(row: Row, points: Decimal, inline: Texts) -> tuple[Interaction, Rule]:
    return Essay(_count(row, "min"), _count(row, "max")), Manual(points)


_READERS: dict[str, Callable[[Row, Decimal, Texts], tuple[Interaction, Rule]]] = {
    "single": _single,
    "multiple": _multiple,
    "true_false": _true_false,
    "true_false_not_given": _true_false,
    "short": _short,
    "numeric": _numeric,
    "matching": _matching,
    "order": _order,
    "essay": _essay,
}


def _choices(row: Row, inline: Texts) -> tuple[Choice, ...]:
    found = tuple(Choice(ChoiceId(letter), inline(text)) for letter, text in row.choices)
    if len(found) < 2:
        raise NotTaken(Code.TOO_FEW_CHOICES, f"{len(found)}")
    return found


def _letters(row: Row) -> list[str]:
    """Return the letters that the right answer names; numbers count from 1, and a choice may be written out."""
    said = row.said("correct")
    texts = {text.casefold(): letter for letter, text in row.choices}
    if not row.numbered and said.casefold() in texts:
        return [texts[said.casefold()]]
    found = []
    for part in _SPLIT.split(said):
        number = part.removesuffix(".0")
        if number.isascii() and number.isdigit() and len(number) < 4 and 1 <= int(number) <= len(LETTERS):
            found.append(LETTERS[int(number) - 1])
        elif part.upper() in LETTERS:
            found.append(part.upper())
        elif part:
            found += [texts[part.casefold()]] if part.casefold() in texts else [part]
    if len(found) == 1 and len(found[0]) > 1 and set(found[0].upper()) <= set(LETTERS):
        found = list(found[0].upper())  # letters in a row, such as "BD"
    return found


def _correct(row: Row) -> tuple[str, ...]:
    letters = _letters(row)
    there = {letter for letter, _ in row.choices}
    strangers = [letter for letter in letters if letter not in there]
    if strangers:
        raise NotTaken(Code.KEY_INVALID, ", ".join(strangers)[:100])
    if not letters:
        raise NotTaken(Code.KEY_MISSING)
    return tuple(dict.fromkeys(letters))


def _tags(row: Row) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.strip()[:500] for tag in row.said("tags").split(",") if tag.strip()))


def _flag(row: Row, name: str) -> bool:
    return row.said(name).casefold() in _YES


def _count(row: Row, name: str) -> int:
    said = row.said(name).removesuffix(".0")
    if said and not (said.isascii() and said.isdigit() and len(said) < 7):
        raise NotTaken(Code.SYNTAX, f"{name} is no whole number: {said[:40]}")
    return int(said or 0)


def _decimal(row: Row, name: str, default: Decimal) -> Decimal:
    said = row.said(name).replace(",", ".")
    try:
        number = Decimal(said) if said else default
    except InvalidOperation:
        raise NotTaken(Code.SYNTAX, f"{name} is no number: {said[:40]}") from None
    if not number.is_finite() or number < 0 or number > 10**6:
        raise NotTaken(Code.SYNTAX, f"{name} is no number of points: {said[:40]}")
    return number
