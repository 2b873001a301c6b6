"""Whether a response says something in every place that its item asks to be filled."""

from assessment.content.interaction import (
    AudioRecording,
    Cloze,
    GapMatch,
    GraphicGapMatch,
    Interaction,
    Matching,
    Matrix,
    Upload,
    Values,
)
from assessment.content.interactions.values import AssociableChoice
from assessment.content.item import Item
from assessment.content.response import Response
from assessment.ids import ResponseId

__all__ = ["partly_answered"]


def partly_answered(item: Item, response: Response) -> bool:
    """Say whether something was given, but a place was left empty: a gap, a row, a source or an area.

    A file or a recording beside other answers is taken for voluntary, and so are all that goes beyond a limit of pairs
    and a row of a table in which any number of columns may be ticked: none is an answer too.
    """
    if not response.answered:
        return False
    alone = len(item.interactions) == 1
    return any(
        _places_left(interaction, response)
        for interaction in item.interactions
        if alone or not isinstance(interaction, Upload | AudioRecording)
    )


def _places_left(interaction: Interaction, response: Response) -> bool:
    match interaction:
        case Cloze(gaps=gaps):
            return any(not _given(response, gap.response_id) for gap in gaps)
        case Matrix(rows=rows):
            filled = _firsts(response.values(interaction.response_id))
            return any(row.match_max == 1 and row.id not in filled for row in rows)
        case Matching(sources=sources, targets=targets, max_associations=most):
            room = min(_capacity(sources), _capacity(targets), most or len(sources))
            return len(_firsts(response.values(interaction.response_id))) < min(len(sources), room)
        case GapMatch(gaps=gaps, words=words):
            values = response.values(interaction.response_id)
            return len(values) < min(len(gaps), _capacity(words))
        case GraphicGapMatch(areas=areas, labels=labels):
            values = response.values(interaction.response_id)
            return len(values) < min(len(areas), _capacity(labels))
        case _:
            return not _given(response, interaction.response_id)


def _given(response: Response, response_id: ResponseId) -> bool:
    return any(value.strip() for value in response.values(response_id))


def _firsts(pairs: Values) -> set[str]:
    return {pair.partition(" ")[0] for pair in pairs}


def _capacity(choices: tuple[AssociableChoice, ...]) -> int:
    """Return how often all of them together can be used, as a number that is more than enough where without limit."""
    return sum(choice.match_max or 10**6 for choice in choices)
