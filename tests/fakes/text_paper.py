"""A paper of texts to work in: gaps, words to pick, numbers, a formatted essay, and a page that only informs."""

from decimal import Decimal

from assessment.content.interaction import (
    Choice,
    Cloze,
    Essay,
    Hottext,
    Interaction,
    NumberGap,
    Numeric,
    SelectGap,
    ShortText,
    TextGap,
)
from assessment.content.item import Item
from assessment.content.test import Navigation, Part, Presentation, Section, Stimulus, Test, refs
from assessment.ids import ChoiceId, ItemId, PartId, ResponseId, SectionId, StimulusId, TestId

INFORMATION = """<h3>Before you go on</h3><p>The next questions are about <strong>salt lakes</strong>. You may come back
to this page at any time.</p><ul><li>Read each text to its end first.</li><li>Fill the gaps in any order.</li></ul>"""

CLOZE = """<p>At the bottom of a deep lake each year lays down a page. In spring the melting snow carries in pale
<gap id="G1">, and in autumn the dying <em>algae</em> leave a <gap id="G2"> film. A core of <gap id="G3"> is as long as
a bus, and a patient reader can count the bands back for thousands of years. The count from Suigetsu
<gap id="G4"> radiocarbon dates that had been <gap id="G5"> before.</p>"""

_TIMES = ("corrected", "corrects", "had been corrected by the pale bands of many other lakes")
CLOZE_GAPS = (
    TextGap(ResponseId("G1"), expected_length=10),
    TextGap(ResponseId("G2"), max_words=1, expected_length=8),
    NumberGap(ResponseId("G3"), unit="m", expected_length=4),
    SelectGap(ResponseId("G4"), tuple(Choice(ChoiceId(f"t{n}"), text) for n, text in enumerate(_TIMES))),
    TextGap(ResponseId("G5"), expected_length=12),
)

STRUCTURED = """<p>Complete the notes.</p><table><thead><tr><th>Method</th><th>Place</th><th>Tonnes</th></tr></thead>
<tbody><tr><td>Solar pans</td><td><gap id="A"></td><td align="right">12 000</td></tr>
<tr><td>Mining</td><td>Wieliczka</td><td><gap id="B"></td></tr></tbody></table>
<ol><li>Water is led through shallow <gap id="C"> basins.</li><li>The crop is raked from the <gap id="D"> one, at
10<sup>5</sup> Pa.</li></ol>"""
STRUCTURED_GAPS = (
    TextGap(ResponseId("A"), expected_length=9),
    NumberGap(ResponseId("B"), expected_length=6),
    TextGap(ResponseId("C"), expected_length=8),
    SelectGap(ResponseId("D"), (Choice(ChoiceId("f"), "first"), Choice(ChoiceId("l"), "<em>last</em>"))),
)

ARABIC_CLOZE = """<p dir="rtl">في قاع بحيرة عميقة تترك كل سنة <gap id="R1"> رقيقة، وفي الخريف تترك الطحالب طبقة
<gap id="R2"> يمكن عدّها بعد آلاف السنين.</p>"""
ARABIC_GAPS = (
    TextGap(ResponseId("R1"), expected_length=8),
    SelectGap(ResponseId("R2"), (Choice(ChoiceId("d"), "داكنة"), Choice(ChoiceId("l"), "فاتحة"))),
)

HOTTEXT = """<p>Pick the <strong>two</strong> words that are not needed. <hot id="H1">Salt</hot> was
<hot id="H2">once</hot> worth a <hot id="H3">long journey</hot> that was <hot id="H4">far and distant</hot>, for it
<hot id="H5">kept</hot> meat through the <hot id="H6">cold</hot> winter and <hot id="H7">paid for soldiers who could
not be paid in any other coin at all</hot>.</p>"""
_HOTS = tuple(ChoiceId(f"H{n}") for n in range(1, 8))


def _item(name: str, stem: str, *asked: Interaction) -> Item:
    return Item(ItemId(name), stem, asked, Decimal(1 if asked else 0))


def items() -> tuple[Item, ...]:
    """Return the paper's items in order."""
    return (
        _item("information", INFORMATION),
        _item("cloze", "Fill the gaps.", Cloze(CLOZE, CLOZE_GAPS)),
        _item("structured", "", Cloze(STRUCTURED, STRUCTURED_GAPS, prompt="Write one word or number.")),
        _item("arabic", "املأ الفراغات.", Cloze(ARABIC_CLOZE, ARABIC_GAPS)),
        _item("hottext", "", Hottext(HOTTEXT, _HOTS, 2, 2)),
        _item("hottext-one", "Which word names a mineral?", Hottext(HOTTEXT, _HOTS)),
        _item("number", "How far is it from the spring to the works?", Numeric(("km",))),
        _item("units", "How much salt is made in a day?", Numeric(("kg", "t", "lb"))),
        _item("bare-number", "How many pans are there?", Numeric()),
        _item(
            "several",
            "<p>Read the label again, then answer.</p>",
            ShortText(response_id=ResponseId("WHERE"), prompt="Where was it made?"),
            Numeric(("g",), response_id=ResponseId("MASS"), prompt="What is its <em>net</em> mass?"),
        ),
        _item("essay", "Describe one of the works.", Essay(rich=True, min_words=20, max_words=80)),
        _item(
            "letter",
            "Finish the letter.",
            Essay(template="Dear Sir or Madam,\n\nI am writing to ", expected_lines=6),
        ),
    )


def text_paper() -> tuple[Test, dict[ItemId, Item], dict[StimulusId, Stimulus]]:
    """Return a test with a page for each item."""
    made = items()
    section = Section(
        SectionId("s"), "Texts", items=refs(*(item.id for item in made)), presentation=Presentation.SINGLE
    )
    test = Test(TestId("texts"), "Texts to work in", (Part(PartId("p"), "", Navigation.FREE, (section,)),))
    return test, {item.id: item for item in made}, {}


def informing_paper() -> tuple[Test, dict[ItemId, Item], dict[StimulusId, Stimulus]]:
    """Return a question, a page that informs, and another question."""
    made = (
        Item(ItemId("a"), "Where?", (ShortText(),)),
        Item(ItemId("info"), "<p>Read this first.</p>", (), Decimal(0)),
        Item(ItemId("b"), "When?", (ShortText(),)),
    )
    section = Section(
        SectionId("s"), "", items=refs(*(item.id for item in made)), presentation=Presentation.SINGLE
    )
    test = Test(TestId("t"), "T", (Part(PartId("p"), "", Navigation.FREE, (section,)),))
    return test, {item.id: item for item in made}, {}
