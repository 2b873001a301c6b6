"""Questions in which things go to places, to look at and to try: short ones, long ones, from right to left."""

from collections.abc import Mapping

from assessment.content.interaction import (
    AssociableChoice,
    Associate,
    Choice,
    GapMatch,
    Interaction,
    Matching,
    Matrix,
    Order,
)
from assessment.content.item import Item
from assessment.content.test import Navigation, Part, Presentation, Section, Stimulus, Test, refs
from assessment.ids import ChoiceId, ItemId, PartId, SectionId, StimulusId, TestId
from tests.fakes.exam_paper import LONG_WORD

_HEADINGS = (
    "The price of getting a single year wrong",
    "How a lake keeps a calendar",
    "An idea that crossed from one lake to the next",
    "Why two people count the same core",
    "A record longer than any other",
    "What leaves and twigs can add to the bands",
    "Rules that are written down before the first band is numbered, so that others may come to another number",
    "The end of a method",
    "Doubts about radiocarbon",
)
_WORDS = ("silt", "algae", "winter", "a single band", "meltwater", "spring", "radiocarbon")


def some(*texts: str, most: int = 1, prefix: str = "t") -> tuple[AssociableChoice, ...]:
    """Return things with ids t1, t2, ..."""
    return tuple(
        AssociableChoice(ChoiceId(f"{prefix}{n}"), text, match_max=most)
        for n, text in enumerate(texts, start=1)
    )


HEADINGS = Matching(
    some("Paragraph A", "Paragraph B", "Paragraph C", "Paragraph D", "Paragraph E", prefix="p"),
    some(*_HEADINGS),
    prompt="Choose the correct heading for each paragraph from the list below. There are more headings than paragraphs.",
)
PEOPLE = Matching(
    some(
        "Two lakes can be tied to one calendar.",
        "A band may be missing, and one may be double.",
        "The air of one year is written in the twigs of that year.",
        prefix="p",
    ),
    some("Gerard De Geer", "Takeshi Nakagawa", "Bill Waltham", most=0),
    prompt="Match each statement with the researcher. You may use any name more than once.",
)
SEVERAL = Matching(
    (
        AssociableChoice(ChoiceId("p1"), "Acids", match_max=0),
        AssociableChoice(ChoiceId("p2"), "Bases", match_max=2),
        AssociableChoice(ChoiceId("p3"), "Salts"),
    ),
    some("HCl", "NaOH", "NaCl", "H<sub>2</sub>SO<sub>4</sub>", "KOH", LONG_WORD, most=2),
    max_associations=5,
    prompt="Sort the substances.",
)
ARABIC = Matching(
    some("القاهرة", "الرباط", "بغداد", prefix="p"),
    some("العراق", "مصر", "المغرب", "تونس"),
    prompt="صل كل عاصمة ببلدها.",
)
MATRIX = Matrix(
    some(
        "Light from the sun reaches the ground and warms it.",
        "The warm ground sends out infrared.",
        "Carbon dioxide lets infrared pass.",
        "Without the greenhouse effect the seas would freeze.",
        prefix="r",
    ),
    some("True", "False", "Cannot be said", most=0, prefix="c"),
    prompt="Mark each statement.",
)
MATRIX_SEVERAL = Matrix(
    some("Sodium chloride", "Copper", "Diamond", "Graphite", most=0, prefix="r"),
    some(
        "Conducts as a solid",
        "Conducts when molten",
        "Soluble in water",
        "Very hard",
        "Made of a single element",
        most=0,
        prefix="c",
    ),
    prompt="Tick every property that each substance has.",
)
ASSOCIATE = Associate(
    some("Antonio", "Capulet", "Demetrius", "Lysander", "Montague", "Prospero"),
    max_associations=3,
    prompt="Find the three pairs of rivals.",
)
ORDER = Order(
    tuple(
        Choice(ChoiceId(f"o{n}"), text)
        for n, text in enumerate(
            (
                "The core is drilled and brought up in lengths of two metres.",
                "The bands are photographed.",
                "Two people count the bands without seeing each other's tally.",
                "The counts are compared, and doubtful years are looked at again.",
                "The result is published with its rules.",
            ),
            start=1,
        )
    ),
    prompt="Put the steps in the order in which they are taken.",
)
ORDER_SOME = Order(
    ORDER.choices, max_choices=3, prompt="Put the <strong>first three</strong> steps in order."
)
_GAPS = tuple(ChoiceId(f"g{n}") for n in range(1, 6))
GAP_MATCH = GapMatch(
    '<p>Each year lays down <gap id="g1"> at the bottom of the lake. In <gap id="g2"> the melting snow carries in '
    'pale <gap id="g3">; in autumn the dying <gap id="g4"> leave a darker film.</p>'
    '<p>Leaves between the bands have been dated by <gap id="g5">, so that the two clocks can be set against '
    "each other.</p>",
    _GAPS,
    some(*_WORDS),
    prompt="Complete the summary with words from the list.",
)

GAP_MATCH_REUSE = GapMatch(
    '<p>The <gap id="g1"> of a base with an <gap id="g2"> gives a <gap id="g3"> and water: '
    'H<sub>2</sub>SO<sub>4</sub> is an <gap id="g4">.</p><table><tbody><tr><td>HCl</td><td><gap id="g5"></td></tr>'
    "</tbody></table>",
    _GAPS,
    (
        AssociableChoice(ChoiceId("w1"), "acid", match_max=3),
        AssociableChoice(ChoiceId("w2"), "base", match_max=0),
        AssociableChoice(ChoiceId("w3"), "salt"),
        AssociableChoice(
            ChoiceId("w4"), "reaction with a name that is far too long for a gap in a narrow column of text"
        ),
    ),
    prompt="Complete the text. A word may be used more than once.",
)
_LONG = "".join(
    f'<p>In year {n} the counters found <gap id="y{n}"> in the core, and wrote it down before they went on to the next '
    "band, since what is not written down on the day is not known a week later, however sure one may have been.</p>"
    for n in range(1, 15)
)
GAP_MATCH_LONG = GapMatch(
    _LONG,
    tuple(ChoiceId(f"y{n}") for n in range(1, 15)),
    some("one band", "two bands", "no band", "a doubtful band", "ash", "a layer of leaves", most=0),
    prompt="Complete the notes.",
)
GAP_MATCH_ARABIC = GapMatch(
    '<p>عاصمة مصر هي <gap id="a1"> وعاصمة المغرب هي <gap id="a2">.</p>',
    (ChoiceId("a1"), ChoiceId("a2")),
    some("القاهرة", "الرباط", "بغداد"),
    prompt="أكمل النص.",
)

MOVING: dict[str, Interaction] = {
    "headings": HEADINGS,
    "people": PEOPLE,
    "several": SEVERAL,
    "arabic": ARABIC,
    "matrix": MATRIX,
    "matrix-several": MATRIX_SEVERAL,
    "associate": ASSOCIATE,
    "order": ORDER,
    "order-some": ORDER_SOME,
    "gap-match": GAP_MATCH,
    "gap-match-reuse": GAP_MATCH_REUSE,
    "gap-match-long": GAP_MATCH_LONG,
    "gap-match-arabic": GAP_MATCH_ARABIC,
}


def moving_paper() -> tuple[Test, Mapping[ItemId, Item], Mapping[StimulusId, Stimulus]]:
    """Return a test with a page for each of them."""
    made = [Item(ItemId(name), "", (asked,)) for name, asked in MOVING.items()]
    section = Section(
        SectionId("s"),
        "Put in place",
        items=refs(*(item.id for item in made)),
        presentation=Presentation.SINGLE,
    )
    test = Test(TestId("moving"), "Put in place", (Part(PartId("p"), "", Navigation.FREE, (section,)),))
    return test, {item.id: item for item in made}, {}
