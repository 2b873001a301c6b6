"""A computer with a sitting of every way of asking, and what the candidates of the tests mean to answer there."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

from assessment.content.blob import BlobRef
from assessment.content.interaction import Essay
from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.test import Navigation, Part, Presentation, Section, refs
from assessment.content.test import Test as Exam
from assessment.ids import RESPONSE, ItemId, PackId, PartId, SectionId, TestId
from assessment.pack.build import build_pack
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import Manual
from tests.builders import ISSUER, Desk, make_desk, make_sitting, seal_key
from tests.every_type import PICTURE, PNG, every_item, every_key
from tests.fakes.clock import NOON

ALWAYS = (datetime(2020, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
OPEN = (NOON - timedelta(hours=1), NOON + timedelta(hours=8))
DRAWING = b"%PDF-1.4 a drawing of the harbour"

EXPECTED: dict[str, dict[str, list[str]]] = {
    "single_choice": {"RESPONSE": ["B"]},
    "multiple_choice": {"RESPONSE": ["A", "C"]},
    "true_false_not_given": {"RESPONSE": ["false"]},
    "short_text": {"RESPONSE": ["the sea"]},
    "numeric": {"RESPONSE": ["12.5 km"]},
    "cloze": {"G1": ["Paris"], "G2": ["2,1"], "G3": ["C"]},
    "gap_match": {"RESPONSE": ["W3 g1", "W2 g2"]},
    "inline_select": {"S1": ["A"], "S2": ["B"]},
    "matching": {"RESPONSE": ["P1 C2", "P2 C1"]},
    "associate": {"RESPONSE": ["A1 A3", "A2 A4"]},
    "matrix": {"RESPONSE": ["R1 K1", "R2 K2", "R3 K1", "R4 K2"]},
    "order": {"RESPONSE": ["D", "A", "C", "B"]},
    "hottext": {"RESPONSE": ["h2"]},
    "hotspot": {"RESPONSE": ["a", "c"]},
    "select_point": {"RESPONSE": ["70 44", "38 44"]},
    "graphic_gap_match": {"RESPONSE": ["L2 x", "L3 y"]},
    "slider": {"RESPONSE": ["7.5"]},
    "code": {"RESPONSE": ["def area(r):\n    # metres\n    return ```\n    if r:\n        pass"]},
    "essay": {"RESPONSE": ["<p>Dear editor,</p><p>Ships are <strong>late</strong>.</p>"]},
    "upload": {
        "RESPONSE": [
            BlobRef(sha256(DRAWING).hexdigest(), len(DRAWING), "application/pdf", "drawing.pdf").value
        ]
    },
    "composite": {"R1": ["A"], "R2": ["It is deep."]},
    "essay_plain": {"RESPONSE": ["One line.\nAnd another."]},
}
"""What the candidate means to say. A recording's value is its bytes' own; an information page has none."""


def every_type_desk(home: Path, times: tuple[datetime, datetime] = OPEN) -> Desk:
    """Return an enrolled computer with a sitting of every type, one question a page; ``times``: when the sitting is open."""
    plain = Item(ItemId("essay_plain"), "<p>Describe the harbour.</p>", (Essay(),))
    items = every_item() | {plain.id: plain}
    section = Section(SectionId("s"), "All", items=refs(*items), presentation=Presentation.SINGLE)
    part = Part(PartId("p"), "All", Navigation.FREE, (section,))
    test = Exam(TestId("every"), "Every type", (part,), "en-GB")
    pack = build_pack(
        ContentPool({test.id: test}, items, {}, {PICTURE.media: PNG}),
        every_key() | {plain.id: ItemKey(plain.id, {RESPONSE: Manual(Decimal(5))})},
        PackMeta(PackId("ports"), 1, "Every type"),
        issuer=ISSUER,
        content_identity=seal_key("content of every type"),
        keys_identity=seal_key("keys of every type"),
        organisation_recipient=seal_key("organisation").recipient,
        device_recipients={"desk": seal_key("desk").recipient},
        keys_released=True,
    )
    return (
        make_desk(home)
        .enrolled()
        .holding(pack, sittings=(make_sitting(test_id="every", opens_at=times[0], closes_at=times[1]),))
    )
