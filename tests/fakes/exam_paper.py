"""A paper to look at: three short passages, forty questions of all five kinds, and a few awkward ones."""

from collections.abc import Mapping

from assessment.content.form import Form, build_form
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
from assessment.content.test import Navigation, Part, Presentation, Section, Stimulus, Test, TimeLimits, refs
from assessment.ids import ChoiceId, ItemId, PartId, SectionId, StimulusId, TestId

MUD = """<p>At the bottom of a deep lake, where no current reaches and no animal burrows, each year lays down a page.
In spring the melting snow carries in pale silt; in autumn the dying algae leave a darker film. A core drilled from
such a lake shows bands as regular as the lines of a ruler, and a patient reader can count them back for thousands
of years.</p>
<p>The Swedish geologist Gerard De Geer was the first to see that these bands could be matched from one lake to the
next. A thick band marks a wet year, a thin one a dry year, and the sequence of thick and thin is as particular as a
fingerprint. Where two cores overlap, the younger end of one can be laid beside the older end of the other, and the
calendar grows longer than any single lake could keep it.</p>
<p>What the bands cannot do is explain themselves. A flood may lay two in a season; a drought may leave none. For that
reason counters work in pairs, each without sight of the other's tally, and only the years on which both agree are
allowed to stand. <em>Disagreement is not failure</em>: it marks the places where the lake itself was uncertain.</p>
<p>Today the count from Lake Suigetsu in Japan reaches back some fifty thousand years. Leaves and twigs that sank
between its bands have been dated by radiocarbon, so that the two clocks can be set against each other. Each corrects
the other: the bands show how much carbon the air held in a given year, and the carbon shows where a band was
missed.</p>
<h3>What is counted</h3>
<p>A count is only as good as its rules. Before the first band is numbered, the counters write down what a year must
look like, and how a doubtful one is to be marked. The rules are published with the count, and others may apply them
to the same core and come to another number.</p>"""

SALT = """<p>For most of history salt was worth a journey. It kept meat through the winter, cured hides, and paid soldiers
who could not be paid in coin. Roads were laid to it, towns were named for it, and taxes on it helped to bring down
at least one king.</p>
<p>The oldest works known in Europe lie in Romania, where brine from springs was boiled in clay pots six thousand
years before our era. The pots were broken to free the cake of salt, and the heaps of shards are now hills.</p>
<table><thead><tr><th>Method</th><th>Place</th><th align="right">Tonnes a year</th></tr></thead>
<tbody><tr><td>Solar pans</td><td>Guérande</td><td align="right">12 000</td></tr>
<tr><td>Mining</td><td>Wieliczka</td><td align="right">30 000</td></tr>
<tr><td>Boiling</td><td>Halle</td><td align="right">2 500</td></tr></tbody></table>
<p>Where the sun is strong, no fire is needed. Sea water is led through a chain of shallow basins, each a little more
salty than the last, and the crop is raked from the final one. The work is slow, cheap and at the mercy of one
summer storm.</p>"""

OWLS = """<p>An owl hears with its whole face. The disc of stiff feathers gathers sound as a dish gathers light, and the two
ears sit at different heights, so that a rustle below reaches one a moment before the other. From that moment the bird
knows not only the direction but the height of a mouse under snow.</p>
<blockquote>In complete darkness a barn owl struck its prey seventeen times in seventeen trials.</blockquote>
<p>Silence is the other half of the art. The leading edge of the wing carries a comb that breaks the air into small
eddies, and a velvet on the feathers takes up what sound is left. Engineers have copied the comb on the blades of fans
and found that it works there too, though less well: a fan does not fold its wings.</p>"""

_ASKED = (
    (
        "Why can bands from different lakes be matched?",
        "Wet and dry years leave a sequence that is hard to mistake.",
    ),
    ("What makes two independent counts necessary?", "Some years leave two bands, or none."),
    ("What does the writer say about disagreement?", "It shows where the record itself is uncertain."),
    ("What do leaves between the bands make possible?", "Two kinds of dating can correct each other."),
)
_WRONG = ("The lakes share the same kinds of algae.", "De Geer drilled them at the same depth.",
          "Each band is exactly one millimetre thick.")  # fmt: skip
_CLAIMS = (
    "The darker part of a band comes from algae.",
    "De Geer worked alone.",
    "A flood can lay down more than one band in a season.",
    "Counters see each other's results while they work.",
    "The count from Lake Suigetsu is the longest in the world.",
)
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
ARABIC = "لماذا يمكن مطابقة الطبقات من بحيرات مختلفة؟"


def choices(*texts: str) -> tuple[Choice, ...]:
    """Return choices with ids c1, c2, ..."""
    return tuple(Choice(ChoiceId(f"c{n}"), text) for n, text in enumerate(texts, start=1))


def _single(id: str, at: int) -> Item:
    stem, right = _ASKED[at % len(_ASKED)]
    asked = SingleChoice(choices(_WRONG[0], right, *_WRONG[1:]))
    return Item(ItemId(id), stem, (asked,))


def _several(id: str) -> Item:
    asked = MultipleChoice(
        choices("Floods", "Droughts", "Earthquakes", "The colour of the silt", "Animals that burrow"),
        min_choices=2,
        max_choices=2,
    )
    return Item(ItemId(id), "Which <strong>two</strong> things can spoil a count?", (asked,))


def _claim(id: str, at: int) -> Item:
    return Item(ItemId(id), _CLAIMS[at % len(_CLAIMS)], (TrueFalseNotGiven(),))


def _words(id: str, at: int) -> Item:
    stems = (
        "A thick band marks a … year.",
        "Counters work in …",
        "The two ears of an owl sit at different …",
    )
    return Item(ItemId(id), stems[at % 3], (ShortText(max_words=2),))


def _essay(id: str) -> Item:
    stem = "<p>Some say that a record which must be interpreted is no record at all.</p><p>Do you agree? Give reasons and examples.</p>"
    return Item(ItemId(id), stem, (Essay(min_words=150, max_words=250),))


def _awkward(id: str) -> Item:
    texts = (f"{'A choice as long as a paragraph, which must wrap without pushing anything aside. ' * 5}".strip(),
             LONG_WORD, ARABIC, "H<sub>2</sub>O at 10<sup>5</sup> Pa, <code>x = 1</code>")  # fmt: skip
    return Item(ItemId(id), f"{LONG_WORD} {ARABIC}", (SingleChoice(choices(*texts)),))


def _section(
    number: int, title: str, stimulus: str | None, leaves: list[tuple[str, str, list[Item]]]
) -> tuple[Section, list[Item]]:
    children = tuple(
        Section(SectionId(f"s{number}-{n}"), name, instructions, items=refs(*(item.id for item in items)))
        for n, (name, instructions, items) in enumerate(leaves)
    )
    section = Section(
        SectionId(f"s{number}"), title, stimulus=StimulusId(stimulus) if stimulus else None, sections=children
    )
    return section, [item for _, _, items in leaves for item in items]


def reading_test() -> tuple[Test, dict[ItemId, Item], dict[StimulusId, Stimulus]]:
    """Return the test, its items and its stimuli."""
    sections, items = [], []
    for number, stimulus in ((1, "mud"), (2, "salt"), (3, "owls")):
        leaves: list[tuple[str, str, list[Item]]] = [
            ("", "Choose one answer for each question.", [_single(f"p{number}-a{n}", n) for n in range(4)]),
            (
                "Judge the statements",
                "<p>Do the statements agree with the passage? Choose <strong>True</strong>, <strong>False</strong> or <strong>Not given</strong>.</p>",
                [_claim(f"p{number}-b{n}", n) for n in range(5)],
            ),
            ("", "Choose two answers.", [_several(f"p{number}-c")]),
            ("", "", [_words(f"p{number}-d{n}", n) for n in range(3)]),
        ]
        section, made = _section(number, f"Passage {number}", stimulus, leaves)
        sections.append(section)
        items += made
    last = _essay("essay")
    items.append(last)
    sections.append(Section(SectionId("s4"), "Writing", "Write in full sentences.", items=refs(last.id)))
    test = Test(
        TestId("reading"),
        "Academic Reading, form A",
        (Part(PartId("p"), "", Navigation.FREE, tuple(sections)),),
        instructions="<p>This test has three passages and one short essay. Read each passage, then answer the questions beside it.</p><ul><li>Answers come from the passage, not from what you know already.</li><li>Wrong answers do not cost points.</li></ul>",
        time=TimeLimits(max_ms=3_600_000),
    )
    stimuli = {
        StimulusId(id): Stimulus(StimulusId(id), title, body)
        for id, title, body in (
            ("mud", "The slow clocks of lake mud", MUD),
            ("salt", "Roads to salt", SALT),
            ("owls", "How an owl hears", OWLS),
        )
    }
    return test, {item.id: item for item in items}, stimuli


def long_test(count: int = 200) -> tuple[Test, dict[ItemId, Item], dict[StimulusId, Stimulus]]:
    """Return a test of one section with many items, each on its own page."""
    items = [_single(f"q{n}", n) if n % 7 else _awkward(f"q{n}") for n in range(count)]
    section = Section(
        SectionId("all"), "Questions", items=refs(*(i.id for i in items)), presentation=Presentation.SINGLE
    )
    test = Test(TestId("long"), "A long test with a title that goes on and on for as long as its author liked",
                (Part(PartId("p"), "", Navigation.FREE, (section,)),))  # fmt: skip
    return test, {item.id: item for item in items}, {}


def one_item(interaction: Interaction, stem: str = "A question") -> Item:
    """Return an item that asks in one way."""
    return Item(ItemId("one"), stem, (interaction,))


def form_of(test: Test, items: Mapping[ItemId, Item]) -> Form:
    """Return the form that a fixed seed makes."""
    return build_form(test, items, b"seed")
