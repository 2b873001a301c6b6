"""What counts as answered in part."""

import pytest

from assessment.content.completeness import partly_answered
from assessment.content.interaction import (
    AssociableChoice,
    Choice,
    Cloze,
    Essay,
    GapMatch,
    Interaction,
    Matching,
    Matrix,
    MultipleChoice,
    ShortText,
    TextGap,
    Upload,
)
from assessment.content.item import Item
from assessment.content.response import NO_RESPONSE, Response, response_of, single
from assessment.ids import ChoiceId, ItemId, ResponseId


def choices(ids: str, match_max: int = 1) -> tuple[AssociableChoice, ...]:
    """Return choices with these letters."""
    return tuple(AssociableChoice(ChoiceId(id), id, match_max=match_max) for id in ids)


def item(*interactions: Interaction) -> Item:
    """Return an item that asks so."""
    return Item(ItemId("q"), "<p>?</p>", interactions)


GAPS = tuple(ChoiceId(id) for id in ("g1", "g2", "g3"))
GAPPED = '<p><gap id="g1"/> <gap id="g2"/> <gap id="g3"/></p>'
ONE, TWO = ResponseId("g1"), ResponseId("g2")
CLOZE = item(Cloze('<p><gap id="g1"/> and <gap id="g2"/></p>', (TextGap(ONE), TextGap(TWO))))
MATRIX = item(Matrix(choices("ab"), choices("xy", 0)))
TICKS = item(Matrix(choices("ab", 0), choices("xy", 0)))
MATCHING = item(Matching(choices("abc"), choices("xyz")))
FEW = item(Matching(choices("abc"), choices("xyz"), max_associations=2))
SHORT = item(Matching(choices("abc"), choices("xy")))
BANK = item(GapMatch(GAPPED, GAPS, choices("uvw")))
SMALL_BANK = item(GapMatch(GAPPED, GAPS, choices("uv")))
PICKS = item(MultipleChoice(tuple(Choice(ChoiceId(id), id) for id in "ab"), 0, 2))
TWO_ASKED = item(ShortText(response_id=ONE), ShortText(response_id=TWO))
WITH_FILE = item(Essay(response_id=ONE), Upload(response_id=TWO))


@pytest.mark.parametrize(
    ("asked", "response", "partly"),
    [
        (CLOZE, response_of({ONE: ("salt",)}), True),
        (CLOZE, response_of({ONE: ("salt",), TWO: ("  ",)}), True),
        (CLOZE, response_of({ONE: ("salt",), TWO: ("rope",)}), False),
        (MATRIX, single("a x"), True),
        (MATRIX, single("a x", "b x"), False),
        (TICKS, single("a x"), False),
        (MATCHING, single("a x", "b y"), True),
        (MATCHING, single("a x", "b y", "c z"), False),
        (FEW, single("a x", "b y"), False),
        (SHORT, single("a x", "b y"), False),
        (BANK, single("u g1"), True),
        (BANK, single("u g1", "v g2", "w g3"), False),
        (SMALL_BANK, single("u g1", "v g3"), False),
        (PICKS, single("a"), False),
        (TWO_ASKED, response_of({TWO: ("rope",)}), True),
        (WITH_FILE, response_of({ONE: ("words",)}), False),
    ],
)
def test_an_empty_place_beside_a_filled_one_is_part_of_an_answer(
    asked: Item, response: Response, partly: bool
) -> None:
    """Partly answered is what leaves a gap, a row or a source empty that could be filled; nothing else is."""
    asked.check(response)
    assert partly_answered(asked, response) is partly


@pytest.mark.parametrize("asked", [CLOZE, MATRIX, MATCHING, BANK, PICKS, TWO_ASKED, WITH_FILE])
def test_nothing_is_not_a_part(asked: Item) -> None:
    """Where nothing was given, nothing was given in part."""
    assert not partly_answered(asked, NO_RESPONSE)
