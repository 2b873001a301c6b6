"""The values of a response as a person reads them: the words of what was chosen, paired or put in order."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from assessment.content.interaction import (
    Area,
    AssociableChoice,
    Associate,
    Choice,
    GapMatch,
    GraphicGapMatch,
    Hotspot,
    Hottext,
    Matching,
    Matrix,
    MultipleChoice,
    NumberGap,
    Numeric,
    Order,
    SelectGap,
    SingleChoice,
    TrueFalseNotGiven,
    Values,
    Variable,
)
from assessment.content.item import Item
from assessment.content.markup import End, Start, Words, escaped, parts_of
from assessment.ids import ChoiceId, ResponseId
from desktop.ui.judgements import judgements
from desktop.ui.rich_text import plain_text


def answer_words(item: Item, values: Mapping[ResponseId, Values], language: str = "") -> list[str]:
    """Return an answer line by line, as restricted HTML; where an item asks several things, each with its number.

    ``language`` is what the test is written in (BCP 47).
    """
    asked = list(item.variables())
    lines: list[str] = []
    for number, variable in enumerate(asked, 1):
        own = [line for line in _lines(variable, values.get(variable.response_id, ()), language) if line]
        if own and len(asked) > 1:
            own[0] = f"{number}: {own[0]}"
        lines += own
    return lines


def _lines(variable: Variable, values: Values, language: str) -> Iterator[str]:
    match variable:
        case SingleChoice() | MultipleChoice() | SelectGap():
            texts = _texts(variable.choices)
            yield from (texts.get(value, "") for value in values)
        case TrueFalseNotGiven():
            names = judgements(language)
            yield from (names.get(ChoiceId(value), "") for value in values)
        case Order():
            texts = _texts(variable.choices)
            yield from (f"{place}. {texts.get(value, '')}" for place, value in enumerate(values, 1))
        case Hottext():
            hot = _hot_words(variable.text)
            yield from (escaped(hot.get(value, "")) for value in values)
        case Hotspot():
            areas = _areas(variable.areas)
            yield from (escaped(areas.get(value, "")) for value in values)
        case Matching() | Matrix() | Associate() | GapMatch() | GraphicGapMatch():
            yield from _pairs(variable, values)
        case Numeric(units=(unit,)) | NumberGap(unit=unit) if unit:
            yield from (escaped(value if value.endswith(unit) else f"{value} {unit}") for value in values)
        case _:
            yield from map(escaped, values)


def _pairs(
    variable: Matching | Matrix | Associate | GapMatch | GraphicGapMatch, values: Values
) -> Iterator[str]:
    first, second = _sides(variable)
    for value in values:
        one, _, other = value.partition(" ")
        if one in first and other in second:
            yield escaped(f"{first[one]} – {second[other]}")


def _sides(
    variable: Matching | Matrix | Associate | GapMatch | GraphicGapMatch,
) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return the plain words of both sides of a pair, by id."""
    match variable:
        case Matching():
            return _plain(variable.sources), _plain(variable.targets)
        case Matrix():
            return _plain(variable.rows), _plain(variable.columns)
        case Associate():
            return _plain(variable.choices), _plain(variable.choices)
        case GapMatch():
            return _plain(variable.words), {gap: str(place) for place, gap in enumerate(variable.gaps, 1)}
        case GraphicGapMatch():
            return _plain(variable.labels), _areas(variable.areas)


def _texts(choices: Sequence[Choice | AssociableChoice]) -> dict[str, str]:
    return {choice.id: choice.text for choice in choices}


def _plain(choices: Sequence[Choice | AssociableChoice]) -> dict[str, str]:
    return {choice.id: plain_text(choice.text) for choice in choices}


def _areas(areas: Sequence[Area]) -> dict[str, str]:
    """Return what each area is called: what is there, else its number among them."""
    named = QCoreApplication.translate("answer_words", "Area {number}")
    return {area.id: area.label or named.format(number=place) for place, area in enumerate(areas, 1)}


def _hot_words(text: str) -> dict[str, str]:
    """Return the words that can be picked in a text, by id."""
    words: dict[str, str] = {}
    within: list[str] = []
    for part in parts_of(text):
        match part:
            case Start("hot", attributes):
                within.append(attributes["id"])
            case End("hot"):
                within.pop()
            case Words(said) if within:
                words[within[-1]] = words.get(within[-1], "") + said
    return words
