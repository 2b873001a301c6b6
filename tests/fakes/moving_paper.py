"""Questions in which things go to places, to look at and to try: short ones, long ones, from right to left."""

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
from assessment.ids import ChoiceId
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
}
