"""A paper with every way of asking, one question a page, and an answer to each: from left to right, and some in Arabic."""

from collections.abc import Mapping
from dataclasses import replace

from assessment.content.interaction import (
    Choice,
    Cloze,
    Essay,
    Interaction,
    Order,
    SelectGap,
    SingleChoice,
    TextGap,
)
from assessment.content.item import Item
from assessment.content.response import Response, response_of
from assessment.content.test import Navigation, Part, Presentation, Section, Stimulus, Test, refs
from assessment.ids import RESPONSE, ChoiceId, ItemId, PartId, ResponseId, SectionId, StimulusId, TestId
from tests.every_type import every_item
from tests.fakes import moving_paper, picture_paper
from tests.fakes.attachments import ref_of
from tests.fakes.exam_paper import ARABIC

Paper = tuple[Test, Mapping[ItemId, Item], Mapping[StimulusId, Stimulus]]

STEMS = {
    "single_choice": "<p>Which colour has the <strong>shortest</strong> wave of these?</p>",
    "multiple_choice": "<p>Which numbers are prime?</p>",
    "true_false_not_given": "<p>A lake keeps its bands as long as no animal burrows in them.</p>",
    "short_text": "<p>Where did the sailor come from? Write no more than three words.</p>",
    "numeric": "<p>How far is it from the pier to the lighthouse?</p>",
    "cloze": "<p>Complete the notes.</p>",
    "gap_match": "<p>Complete the sentence with words from the list.</p>",
    "inline_select": "<p>Choose the right word for each gap.</p>",
    "matching": "<p>Match each country with its capital.</p>",
    "associate": "<p>Find the two pairs.</p>",
    "matrix": "<p>Is the number prime? Decide for each.</p>",
    "order": "<p>Put the numbers in order, the smallest first.</p>",
    "hottext": "<p>Which word is a verb?</p>",
    "hotspot": "<p>Mark the places where water moves.</p>",
    "select_point": "<p>Set a point on the island.</p>",
    "graphic_gap_match": "<p>Label the map.</p>",
    "slider": "<p>How acid is the water of the lake? Give its pH.</p>",
    "code": "<p>Write a function that returns the area of a circle.</p>",
    "essay": "<p>Write a letter to the editor.</p>",
    "essay_plain": "<p>Describe the harbour in your own words.</p>",
    "upload": "<p>Hand in your drawing of the harbour.</p>",
    "audio_recording": "<p>Describe the harbour in your own words. Speak for at most a minute.</p>",
    "information": "<h3>Before you go on</h3><p>The next questions are about <strong>a harbour</strong>. You may come "
    "back to this page at any time.</p><ul><li>Look at the map first.</li><li>Answer in any order.</li></ul>",
    "composite": "<p>Ships come in at high water only. Is the harbour deep?</p>",
}
ON_PICTURES = {"hotspot": "hotspot-several", "select_point": "point", "graphic_gap_match": "labels"}
LETTER = (
    "<p>Dear editor,</p><p>The harbour needs <strong>a second light</strong>. Last winter three boats missed the "
    "pier, and <em>nobody</em> was there to see it.</p>"
)
ANSWERS: dict[str, dict[str, tuple[str, ...]]] = {
    "single_choice": {RESPONSE: ("C",)},
    "multiple_choice": {RESPONSE: ("A", "B", "D")},
    "true_false_not_given": {RESPONSE: ("not_given",)},
    "short_text": {RESPONSE: ("the sea",)},
    "numeric": {RESPONSE: ("12.5 km",)},
    "cloze": {"G1": ("Paris",), "G2": ("2.1",), "G3": ("A",)},
    "gap_match": {RESPONSE: ("W3 g1", "W2 g2")},
    "inline_select": {"S1": ("A",), "S2": ("B",)},
    "matching": {RESPONSE: ("P1 C2", "P2 C1")},
    "associate": {RESPONSE: ("A1 A2", "A3 A4")},
    "matrix": {RESPONSE: ("R1 K1", "R2 K1", "R3 K2", "R4 K1")},
    "order": {RESPONSE: ("A", "B", "C", "D")},
    "hottext": {RESPONSE: ("h2",)},
    "hotspot": {RESPONSE: ("shore", "river")},
    "select_point": {RESPONSE: ("345 185",)},
    "graphic_gap_match": {RESPONSE: ("l1 river", "l2 island", "l1 shore", "l3 hill")},
    "slider": {RESPONSE: ("7.5",)},
    "code": {RESPONSE: ("def area(radius):\n    return 3.14159 * radius ** 2  # square metres",)},
    "essay": {RESPONSE: (LETTER,)},
    "essay_plain": {RESPONSE: ("The harbour lies behind a long pier.\n\nShips come in at high water only.",)},
    "upload": {RESPONSE: (ref_of(b"1" * 88_000, "harbour, from the east.pdf", "application/pdf").value,)},
    "audio_recording": {RESPONSE: (ref_of(b"3" * 812_000, "recording.wav", "audio/wav").value,)},
    "composite": {"R1": ("A",), "R2": ("It is dredged every year",)},
    "rtl_choice": {RESPONSE: ("B",)},
    "rtl_cloze": {"G1": ("القاهرة",), "G2": ("A",)},
    "rtl_matching": {RESPONSE: ("p1 t2", "p3 t1")},
    "rtl_gap_match": {RESPONSE: ("t1 a1", "t2 a2")},
    "rtl_order": {RESPONSE: ("B", "A", "C")},
}


def answer_to(name: str) -> Response:
    """Return what the candidate of the pictures answers; nothing to a page that only informs."""
    return response_of({ResponseId(id): values for id, values in ANSWERS.get(name, {}).items()})


def every_paper() -> Paper:
    """Return a test with a page for each way of asking."""
    made = {id: _dressed(item) for id, item in every_item().items()}
    plain = Item(ItemId("essay_plain"), STEMS["essay_plain"], (Essay(20, 80),))
    items = (*made.values(), plain, *_from_right_to_left())
    section = Section(
        SectionId("s"), "Every type", items=refs(*(i.id for i in items)), presentation=Presentation.SINGLE
    )
    test = Test(TestId("every"), "Every type", (Part(PartId("p"), "", Navigation.FREE, (section,)),))
    return test, {item.id: item for item in items}, {}


def _dressed(item: Item) -> Item:
    """Return an item with a stem to read, and with a picture worth looking at."""
    stem = STEMS[item.id]
    if item.id == "cloze":
        (asked,) = item.interactions
        assert isinstance(asked, Cloze)
        text = asked.text.replace(" million people", " people")  # the gap says its unit itself
        return replace(item, stem=stem, interactions=(replace(asked, text=text),))
    if item.id not in ON_PICTURES:
        return replace(item, stem=stem)
    _, drawn = picture_paper.ASKED[ON_PICTURES[item.id]]
    return replace(item, stem=stem, interactions=(drawn,))


def _from_right_to_left() -> tuple[Item, ...]:
    capitals = tuple(
        Choice(ChoiceId(id), text) for id, text in zip("ABC", ("الرباط", "القاهرة", "بغداد"), strict=True)
    )
    cloze = Cloze(
        '<p dir="rtl">عاصمة مصر هي <gap id="G1"> وعاصمة المغرب هي <gap id="G2">.</p>',
        (TextGap(ResponseId("G1"), 1, 12), SelectGap(ResponseId("G2"), capitals)),
    )
    asked: dict[str, tuple[str, Interaction]] = {
        "rtl_choice": ("<p>ما عاصمة مصر؟</p>", SingleChoice((*capitals, Choice(ChoiceId("D"), ARABIC)))),
        "rtl_cloze": ("<p>املأ الفراغات.</p>", cloze),
        "rtl_matching": ("", moving_paper.ARABIC),
        "rtl_gap_match": ("", moving_paper.GAP_MATCH_ARABIC),
        "rtl_order": ("<p>رتّب المدن من الغرب إلى الشرق.</p>", Order(capitals)),
    }
    return tuple(Item(ItemId(id), stem, (one,)) for id, (stem, one) in asked.items())
