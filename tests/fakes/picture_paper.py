"""A paper of what is answered on pictures, on a scale, with files and by voice: one question a page."""

from collections.abc import Mapping
from decimal import Decimal

from assessment.content.interaction import (
    Area,
    AssociableChoice,
    AudioRecording,
    GraphicGapMatch,
    Hotspot,
    Interaction,
    Region,
    SelectPoint,
    Shape,
    Slider,
    Upload,
)
from assessment.content.item import Item
from assessment.content.test import Navigation, Part, Presentation, Section, Stimulus, Test, refs
from assessment.ids import ChoiceId, ItemId, PartId, SectionId, StimulusId, TestId
from tests.desktop.ui.pictures.painted import BROKEN, LAKE, LOST, NIGHT, SMALL
from tests.fakes.exam_paper import ARABIC, LONG_WORD


def area(id: str, shape: Shape, *coords: int, label: str = "", most: int = 1) -> Area:
    """Return an area."""
    return Area(ChoiceId(id), Region(shape, coords), label, most)


AREAS = (
    area("shore", Shape.RECT, 480, 290, 620, 370, label="The eastern shore", most=0),
    area("hill", Shape.POLY, 520, 60, 590, 180, 460, 180, label="The hill"),
    area("river", Shape.RECT, 20, 50, 140, 110, label="The river in the north-west"),
    area("island", Shape.ELLIPSE, 345, 185, 45, 35, label="The island"),
)
TINY = (area("stalk", Shape.CIRCLE, 140, 60, 5), area("blade", Shape.ELLIPSE, 76, 60, 52, 34))


def labels(*texts: str) -> tuple[AssociableChoice, ...]:
    """Return labels with ids l1, l2, ...; the first may be used twice."""
    return tuple(
        AssociableChoice(ChoiceId(f"l{number}"), text, match_max=2 if number == 1 else 1)
        for number, text in enumerate(texts, start=1)
    )


WORDS = labels("River", "An island that floods in spring", "Hill", "Marsh", "Harbour")
ASKED: dict[str, tuple[str, Interaction]] = {
    "hotspot": ("Where would a core show the clearest bands?", Hotspot(LAKE, AREAS, 0, 1)),
    "hotspot-several": ("Mark <strong>two</strong> places where water moves.", Hotspot(LAKE, AREAS, 2, 2)),
    "hotspot-small": ("Which part takes in light?", Hotspot(SMALL, TINY)),
    "hotspot-lost": ("Where would a core show the clearest bands?", Hotspot(LOST, AREAS)),
    "point": ("Set a point on the island.", SelectPoint(LAKE)),
    "points": ("Set a point on each of the three brightest bodies.", SelectPoint(NIGHT, 0, 3)),
    "point-broken": ("Set a point on the island.", SelectPoint(BROKEN)),
    "labels": ("Label the map.", GraphicGapMatch(LAKE, AREAS, WORDS)),
    "labels-long": (
        "Label the map.",
        GraphicGapMatch(LAKE, AREAS, labels(LONG_WORD, "An island " * 9, ARABIC, '<img src="media:small.png" alt="A leaf">')),
    ),
    "labels-lost": ("Label the map.", GraphicGapMatch(LOST, AREAS, WORDS)),
    "slider": ("How sure are you?", Slider(Decimal(0), Decimal(10))),
    "slider-fine": ("How deep is the lake, in metres?", Slider(Decimal("-2.5"), Decimal("37.5"), Decimal("0.25"))),
    "slider-upright": ("How high does the water stand?", Slider(Decimal(0), Decimal(100), vertical=True)),
    "upload": ("Hand in your drawing.", Upload(("application/pdf", "image/*"), max_files=3)),
    "speech": ("Describe the lake in your own words.", AudioRecording(120)),
}  # fmt: skip


def picture_test() -> tuple[Test, dict[ItemId, Item], Mapping[StimulusId, Stimulus]]:
    """Return the test and its items."""
    items = [Item(ItemId(id), stem, (asked,)) for id, (stem, asked) in ASKED.items()]
    section = Section(
        SectionId("pictures"),
        "Pictures",
        items=refs(*(i.id for i in items)),
        presentation=Presentation.SINGLE,
    )
    test = Test(
        TestId("pictures"), "Geography, form B", (Part(PartId("p"), "", Navigation.FREE, (section,)),)
    )
    return test, {item.id: item for item in items}, {}
