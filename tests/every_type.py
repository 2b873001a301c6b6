"""A bank with an item for every way of asking and every rule of scoring, for round trips and windows."""

import struct
import zlib
from decimal import Decimal
from functools import cache

from assessment.content.interaction import (
    Area,
    AssociableChoice,
    Associate,
    AudioRecording,
    Choice,
    Cloze,
    Essay,
    GapMatch,
    GraphicGapMatch,
    Hotspot,
    Hottext,
    Interaction,
    Matching,
    Matrix,
    MultipleChoice,
    NumberGap,
    Numeric,
    Order,
    Picture,
    Region,
    SelectGap,
    SelectPoint,
    Shape,
    ShortText,
    SingleChoice,
    Slider,
    TextGap,
    TrueFalseNotGiven,
    Upload,
)
from assessment.content.item import Item
from assessment.content.media import media_name
from assessment.content.meta import PackMeta
from assessment.content.test import (
    Grade,
    Navigation,
    Part,
    Presentation,
    Section,
    Stimulus,
    Test,
    TimeLimits,
    refs,
)
from assessment.ids import (
    RESPONSE,
    ChoiceId,
    ItemId,
    PackId,
    PartId,
    ResponseId,
    SectionId,
    StimulusId,
    TestId,
)
from assessment.interchange.bank import Bank
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.rules import (
    AcceptText,
    AreaMap,
    AreaPoints,
    Band,
    Criterion,
    Kprim,
    Manual,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    OrderBy,
    OrderMatch,
    PairByPair,
    RightMinusWrong,
    Rule,
    ToleranceMode,
    UnitFactor,
)

ONE, TWO, HALF = Decimal(1), Decimal(2), Decimal("0.5")


def png(width: int = 120, height: int = 80) -> bytes:
    """Return a plain picture of this size."""
    row = b"\0" + bytes((200, 220, 240)) * width
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * height, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


PNG = png()
PICTURE = Picture(media_name(PNG), "A map of the harbour", 120, 80)


def choices(*words: str, fixed: str = "") -> tuple[Choice, ...]:
    """Return choices A, B, C … with these words; those named in ``fixed`` keep their place."""
    return tuple(Choice(ChoiceId(chr(65 + n)), word, chr(65 + n) in fixed) for n, word in enumerate(words))


def associable(prefix: str, *words: str, most: int = 1) -> tuple[AssociableChoice, ...]:
    """Return associable choices P1, P2 … with these words."""
    return tuple(
        AssociableChoice(ChoiceId(f"{prefix}{n}"), word, match_max=most) for n, word in enumerate(words, 1)
    )


def areas(*ids: str) -> tuple[Area, ...]:
    """Return areas of every shape, named by ids."""
    shapes = (
        Region(Shape.RECT, (10, 10, 40, 30)),
        Region(Shape.CIRCLE, (70, 40, 15)),
        Region(Shape.POLY, (90, 10, 110, 10, 100, 30)),
        Region(Shape.ELLIPSE, (30, 60, 20, 10)),
    )
    return tuple(Area(ChoiceId(id), shapes[n % 4], f"Place {id}") for n, id in enumerate(ids))


_CLOZE = Cloze(
    '<p>The capital of France is <gap id="G1">.</p><p>It has <gap id="G2"> million people and lies on the <gap id="G3">.</p>',
    (
        TextGap(ResponseId("G1"), 1, 12),
        NumberGap(ResponseId("G2"), "million"),
        SelectGap(ResponseId("G3"), choices("Seine", "Loire", "Rhône"), shuffle=True),
    ),
)
_INLINE = Cloze(
    '<p>Water <gap id="S1"> at 0 °C and <gap id="S2"> at 100 °C.</p>',
    (
        SelectGap(ResponseId("S1"), choices("freezes", "boils")),
        SelectGap(ResponseId("S2"), choices("freezes", "boils")),
    ),
)

ASKED: dict[str, tuple[tuple[Interaction, ...], dict[str, Rule]]] = {
    "single_choice": (
        (SingleChoice(choices("Red", "<em>Green</em>", "Blue", "None", fixed="D"), shuffle=True),),
        {RESPONSE: MatchCorrect(("B",), ONE)},
    ),
    "multiple_choice": (
        (MultipleChoice(choices("Two", "Three", "Four", "Five"), 1, 3),),
        {RESPONSE: MapResponse((("A", ONE), ("B", ONE), ("C", -ONE), ("D", HALF)), Decimal(0), TWO)},
    ),
    "true_false_not_given": (
        (TrueFalseNotGiven(),),
        {RESPONSE: MatchCorrect(("not_given",), TWO, wrong=-HALF, unanswered=Decimal(0))},
    ),
    "short_text": (
        (ShortText(3, 30),),
        {RESPONSE: AcceptText(("the sea", "an ocean"), ONE, max_words=3, partial=(("water", HALF),))},
    ),
    "numeric": (
        (Numeric(("km", "m"), 8),),
        {
            RESPONSE: NumberMatch(
                (
                    NearNumber(Decimal("12.5"), TWO, Decimal("0.1")),
                    NumberRange(Decimal(12), Decimal(13), ONE, upper_open=True),
                ),
                (UnitFactor("km"), UnitFactor("m", Decimal("0.001"))),
                HALF,
            )
        },
    ),
    "cloze": (
        (_CLOZE,),
        {
            "G1": AcceptText(("Paris",), ONE, True, exact=True),
            "G2": NumberMatch((NearNumber(Decimal(2), ONE, Decimal("0.1"), ToleranceMode.RELATIVE),)),
            "G3": MatchCorrect(("A",), ONE),
        },
    ),
    "gap_match": (
        (
            GapMatch(
                '<p>A <gap id="g1"> chased a <gap id="g2">.</p>',
                (ChoiceId("g1"), ChoiceId("g2")),
                (*associable("W", "cat", "mouse"), AssociableChoice(ChoiceId("W3"), "dog", match_max=0)),
                shuffle=True,
            ),
        ),
        {RESPONSE: RightMinusWrong(("W1 g1", "W2 g2"), TWO)},
    ),
    "inline_select": (
        (_INLINE,),
        {"S1": MatchCorrect(("A",), ONE), "S2": MatchCorrect(("B",), ONE)},
    ),
    "matching": (
        (Matching(associable("P", "France", "Spain"), associable("C", "Madrid", "Paris", "Rome"), True),),
        {RESPONSE: PairByPair(("P1 C2", "P2 C1"), TWO)},
    ),
    "associate": (
        (Associate(associable("A", "salt", "pepper", "cup", "saucer"), max_associations=2),),
        {RESPONSE: MatchCorrect(("A1 A2", "A3 A4"), TWO)},
    ),
    "matrix": (
        (Matrix(associable("R", "2", "3", "4", "5"), associable("K", "Right", "Wrong", most=0)),),
        {RESPONSE: Kprim(("R1 K1", "R2 K1", "R3 K2", "R4 K1"), TWO)},
    ),
    "order": (
        (Order(choices("One", "Two", "Three", "Four")),),
        {RESPONSE: OrderMatch(("A", "B", "C", "D"), Decimal(4), OrderBy.LONGEST_RUN)},
    ),
    "hottext": (
        (
            Hottext(
                '<p>The <hot id="h1">quick</hot> fox <hot id="h2">jumps</hot>.</p>',
                (ChoiceId("h1"), ChoiceId("h2")),
            ),
        ),
        {RESPONSE: MatchCorrect(("h2",), ONE)},
    ),
    "hotspot": (
        (Hotspot(PICTURE, areas("a", "b", "c"), 0, 2),),
        {RESPONSE: MatchCorrect(("a", "b"), ONE)},
    ),
    "select_point": (
        (SelectPoint(PICTURE, 0, 2),),
        {RESPONSE: AreaMap((AreaPoints(Region(Shape.CIRCLE, (70, 40, 15)), TWO),), Decimal(0), TWO)},
    ),
    "graphic_gap_match": (
        (GraphicGapMatch(PICTURE, areas("x", "y"), associable("L", "Pier", "Lighthouse", "Dock")),),
        {RESPONSE: MapResponse((("L1 x", ONE), ("L2 y", ONE)), Decimal(0))},
    ),
    "slider": (
        (Slider(Decimal(0), Decimal(10), HALF, reverse=True),),
        {RESPONSE: NumberMatch((NearNumber(Decimal("7.5"), ONE),), wrong=-HALF)},
    ),
    "code": (
        (Essay(template="def area(r):\n    # metres\n    return ```", expected_lines=6, syntax="python"),),
        {RESPONSE: Manual(Decimal(4))},
    ),
    "essay": (
        (Essay(50, 120, rich=True, template="<p>Dear editor,</p>", expected_lines=8),),
        {
            RESPONSE: Manual(
                Decimal(9),
                "<p>Nine bands.</p>",
                (
                    Criterion(
                        "task", "Task", (Band(Decimal(9), "<p>All of it</p>"), Band(Decimal(0), "None"))
                    ),
                ),
            )
        },
    ),
    "upload": ((Upload(("application/pdf", "image/*"), 5_000_000, 2),), {RESPONSE: Manual(Decimal(5))}),
    "audio_recording": ((AudioRecording(60),), {RESPONSE: Manual(Decimal(5), "<p>Fluency.</p>")}),
    "information": ((), {}),
    "composite": (
        (
            SingleChoice(choices("Yes", "No"), response_id=ResponseId("R1")),
            ShortText(5, response_id=ResponseId("R2"), prompt="<p>Why?</p>"),
        ),
        {"R1": MatchCorrect(("A",), ONE), "R2": AcceptText(("because",), ONE, ignore_accents=True)},
    ),
}
"""Interactions and rules by the name of the item that shows them."""

POINTS = {
    "composite": TWO,
    "cloze": Decimal(3),
    "inline_select": TWO,
    "information": Decimal(0),
    "order": Decimal(4),
}


@cache
def every_item() -> dict[ItemId, Item]:
    """Return an item of every type."""
    found = {}
    for name, (interactions, rules) in ASKED.items():
        points = POINTS.get(name) or max(
            (getattr(rule, "points", TWO) for rule in rules.values()), default=Decimal(0)
        )
        id = ItemId(name)
        stem = f"<p>A question of the type <strong>{name.replace('_', ' ')}</strong>.</p>"
        found[id] = Item(id, stem, interactions, points, name.title(), "Types/All", ("demo", name))
    return found


@cache
def every_key() -> dict[ItemId, ItemKey]:
    """Return the keys to ``every_item``."""
    found = {}
    for name, (interactions, rules) in ASKED.items():
        if interactions:
            keyed = {ResponseId(id): rule for id, rule in rules.items()}
            found[ItemId(name)] = ItemKey(ItemId(name), keyed, f"<p>Why {name}.</p>")
    single = ItemId("single_choice")
    told = (
        Feedback("<p>Well done.</p>", When.CORRECT),
        Feedback("<p>Red is warm.</p>", When.VALUE, RESPONSE, "A"),
        Feedback("<p>In general.</p>", title="Note"),
    )
    found[single] = ItemKey(single, found[single].rules, "<p>Green.</p>", told)
    judged = ItemId("true_false_not_given")
    found[judged] = ItemKey(judged, found[judged].rules, lower=Decimal("-0.25"), upper=TWO)
    return found


@cache
def every_bank() -> Bank:
    """Return a bank with a test of two parts over ``every_item``."""
    items = every_item()
    names = list(items)
    passage = Stimulus(StimulusId("harbour"), "The harbour", "<h2>The harbour</h2><p>Ships come in.</p>")
    first = Section(
        SectionId("s1"),
        "First",
        "<p>Choose.</p>",
        passage.id,
        refs(*names[:8]),
        time=TimeLimits(None, 600_000, True),
    )
    second = Section(
        SectionId("s2"),
        "Second",
        items=refs(*names[8:]),
        shuffle=True,
        select=10,
        presentation=Presentation.SINGLE,
        lock_on_leave=True,
        floor=Decimal(0),
        tools=("calculator",),
    )
    parts = (
        Part(PartId("p1"), "Part one", Navigation.FREE_WITHIN_SECTION, (first,)),
        Part(PartId("p2"), "Part two", Navigation.LINEAR, (second,)),
    )
    test = Test(
        TestId("every-type"),
        "Every type",
        parts,
        "en-GB",
        "<p>Go on.</p>",
        TimeLimits(60_000, 3_600_000),
        "Demo",
        "easy",
        "B1",
        ("notepad",),
        Decimal(20),
        (Grade("Distinction", Decimal("87.5"), percent=True), Grade("Merit", Decimal(60), percent=True)),
    )
    meta = PackMeta(
        PackId("every-type"), 2, "Every type", "en-GB", "Carrel", "All types.", "A. Author", "CC0"
    )
    return Bank(items, every_key(), {test.id: test}, {passage.id: passage}, {PICTURE.media: PNG}, meta)
