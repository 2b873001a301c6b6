"""Reading what a model proposes, telling it the shape, and making one of our items of it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment import ids
from assessment.content import test as content
from assessment.content.interaction import Essay, MultipleChoice, SingleChoice
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.response import Response, single
from assessment.content.test import Navigation, Part, Section, refs
from assessment.ids import RESPONSE, PackId, PartId, SectionId
from assessment.pack.build import build_pack
from assessment.pack.open import open_content, open_keys
from assessment.pack.verify import read_sealed
from assessment.scoring.score import score_item
from sync_server.ai.finding import Finding, Gate
from sync_server.ai.proposed_as_item import as_item, cases_of, option_order
from sync_server.ai.proposed_item import Kind, ProposedItem, read_batch, read_proposed
from sync_server.ai.proposed_schema import as_document, schema_of
from sync_server.ai.sandbox.languages import Case
from tests.builders import ISSUER, seal_key
from tests.sync_server.ai.gates.labelled.every import CLEAN

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
DOCUMENTS = [spec.document() for spec in CLEAN.values()]


def item_of(document: Any) -> ProposedItem:
    """Return the item in a document that has one."""
    read = read_proposed(document)
    assert isinstance(read, ProposedItem), read
    return read


ITEMS = [item_of(document) for document in DOCUMENTS]


@given(JSON)
def test_any_json_is_read(document: Any) -> None:
    """Whatever JSON comes is an item or findings of the first gate, never an exception."""
    read = read_proposed(document)

    assert isinstance(read, ProposedItem) or {one.code for one in read} == {Gate.SHAPE}
    assert read_batch(document)


@given(st.sampled_from(DOCUMENTS), st.data())
def test_one_field_replaced_is_read(document: dict[str, Any], data: st.DataObject) -> None:
    """With any JSON in the place of any field an item is still read, or it is said what is wrong."""
    name = data.draw(st.sampled_from(sorted(document)))

    read = read_proposed(document | {name: data.draw(JSON)})

    assert isinstance(read, ProposedItem) or read


def test_documents_come_back() -> None:
    """An item written as a model gives it is read as the same item."""
    assert ITEMS == [item_of(json.loads(json.dumps(as_document(item)))) for item in ITEMS]


def test_all_that_is_missing_is_named() -> None:
    """All that is wrong with a shape is told at once, each with its place."""
    read = read_proposed({"kind": "true_false", "stem": " ", "answer": "yes", "confidence": 1})

    assert isinstance(read, tuple)
    assert {
        Finding(Gate.SHAPE, "stem", "empty"),
        Finding(Gate.SHAPE, "answer", "type"),
        Finding(Gate.SHAPE, "item", "unknown_field"),
        Finding(Gate.SHAPE, "evidence", "missing"),
    } <= set(read)


@pytest.mark.parametrize("kind", Kind)
def test_schemas_are_of_the_subset(kind: Kind) -> None:
    """What strict mode refuses stands in no schema: every field required, no other, no counts, an object at the root."""
    schema = schema_of(kind, 4)

    assert "object" == schema["type"]
    for part in parts_of(schema):
        assert part.keys() <= {
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "description",
        }
        if part["type"] == "object":
            assert part["additionalProperties"] is False
            assert list(part["properties"]) == part["required"]


def test_items_are_of_their_schema() -> None:
    """Each labelled document is one that the schema of its kind lets a model give."""
    for document in DOCUMENTS:
        jsonschema.validate({"items": [document]}, schema_of(Kind(document["kind"]), 1))


def test_items_stand_in_packs() -> None:
    """Every kind of item is taken by the builder of packs, and item and key come out as they went in."""
    made = [as_item(item, 7, f"q{number}") for number, item in enumerate(ITEMS)]
    items = {item.id: item for item, _ in made}
    keys = {item.id: key for item, key in made}
    section = Section(SectionId("s"), "All", items=refs(*items))
    test = content.Test(
        ids.TestId("t"), "All", (Part(PartId("p"), "All", Navigation.FREE, (section,)),), "en"
    )
    identities = seal_key("proposed content"), seal_key("proposed keys")

    pack = build_pack(
        ContentPool({test.id: test}, items, {}, {}),
        keys,
        PackMeta(PackId("proposed"), 1, "Proposed"),
        issuer=ISSUER,
        content_identity=identities[0],
        keys_identity=identities[1],
    )

    sealed = read_sealed(pack, trusted=None)
    assert items == open_content(sealed, identities[0].secret).items
    assert keys == open_keys(sealed, identities[1].secret)


def test_keys_are_right() -> None:
    """The right answer earns all points and a wrong option none, wherever the options came to stand."""
    for proposed in ITEMS:
        if proposed.kind in {Kind.SINGLE, Kind.MULTIPLE}:
            item, key = as_item(proposed, 3, "q")
            asked = item.interactions[0]
            assert isinstance(asked, SingleChoice | MultipleChoice)
            order = option_order(proposed, 3)
            ids = {place: choice.id for place, choice in zip(order, asked.choices, strict=True)}
            right = [ids[place] for place in proposed.answer_index]
            wrong = [id for place, id in ids.items() if place not in proposed.answer_index]

            assert item.points == earned(item, key, single(*right))
            assert 0 == earned(item, key, single(wrong[0]))


def test_order_is_the_seeds() -> None:
    """The same seed gives the same order, another seed another; numbers stand by size whatever the seed."""
    words = next(item for item in ITEMS if item.kind is Kind.SINGLE and len(item.options) == 4)
    numbers = item_of(CLEAN["en-electric.1"].document())

    assert option_order(words, 1) == option_order(words, 1)
    assert len({option_order(words, seed) for seed in range(20)}) > 5
    assert ["2 Ω", "2.4 Ω", "10 Ω", "24 Ω"] == [
        numbers.options[place].text for place in option_order(numbers, 5)
    ]


def test_markup_is_words() -> None:
    """What looks like markup in a proposed text is shown as it is written; between backticks it is code."""
    item = replace(ITEMS[0], stem="Is `a<b` <b>so</b>?\n\nSay \x07why.")

    made, _ = as_item(item, 0, "q")

    assert "<p>Is <code>a&lt;b</code> &lt;b&gt;so&lt;/b&gt;?</p><p>Say why.</p>" == made.stem


def test_challenges_have_cases() -> None:
    """The tests of a code challenge are what the sandbox runs: arguments and what is returned."""
    challenge = item_of(CLEAN["en-python.5"].document())

    assert Case(call="largest_step", arguments=[[1, 4, 2]], returns=3, hidden=False) == cases_of(challenge)[0]


@pytest.mark.parametrize(
    ("language", "signature", "sheet"),
    [
        ("python", "count(berths)", "def count(berths):\n    "),
        ("python", "count(berths: list[int]) -> int:", "def count(berths: list[int]) -> int:\n    "),
        ("javascript", "count(berths): number", "function count(berths) {\n    \n}\n"),
        ("python", "", ""),
        ("c", "", ""),
    ],
)
def test_the_sheet_begins_with_the_function(language: str, signature: str, sheet: str) -> None:
    """Who writes a function finds its head as the language has it, and only the body is to be typed; a program is empty."""
    challenge = replace(item_of(CLEAN["en-python.5"].document()), language=language, signature=signature)

    item, _ = as_item(challenge, 0, "q")

    (asked,) = item.interactions
    assert isinstance(asked, Essay)
    assert sheet == asked.template


def earned(item: Any, key: Any, response: Response) -> Any:
    """Return the points of a response."""
    assert response.values(RESPONSE)
    return score_item(item, key, response).score


def parts_of(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield every schema in a schema."""
    yield schema
    for inner in schema.get("properties", {}).values():
        yield from parts_of(inner)
    if "items" in schema:
        yield from parts_of(schema["items"])
