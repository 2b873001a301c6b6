"""Packs carry every way of asking and every rule, whole; each shape says what its class says."""

import json
from dataclasses import fields

import jsonschema

from assessment.ids import ItemId
from assessment.pack.build import build_pack
from assessment.pack.open import open_content, open_keys
from assessment.pack.plain import plain_of
from assessment.pack.published import published_schemas
from assessment.pack.seal import SealIdentity
from assessment.pack.tags import SHAPES, TAGS
from assessment.pack.verify import read_sealed
from tests.assessment.pack.examples import ISSUER, TRUSTED
from tests.every_type import every_bank


def test_a_pack_brings_every_type_back() -> None:
    """What is sealed into a pack is what comes out: content and keys, equal."""
    bank = every_bank()
    content, keys = SealIdentity.generate(), SealIdentity.generate()
    data = build_pack(
        bank.pool(), bank.keys, bank.meta, issuer=ISSUER, content_identity=content, keys_identity=keys
    )
    pack = read_sealed(data, trusted=TRUSTED)

    assert bank.pool() == open_content(pack, content.secret)
    assert bank.keys == open_keys(pack, keys.secret)


def test_shapes_have_the_fields_of_their_classes() -> None:
    """A shape names just the fields of what it stands for, and its type where it is one of several."""
    for shape, kind in SHAPES.items():
        wanted = {field.name for field in fields(kind)} | ({"type"} if kind in TAGS else set())

        assert wanted == set(shape.model_fields), shape.__name__


def test_the_published_schemas_take_every_type() -> None:
    """An item, its key and the test are valid by the JSON Schemas that are published."""
    bank = every_bank()
    schemas = {name: json.loads(text) for name, text in published_schemas().items()}
    for item in bank.items.values():
        jsonschema.validate(plain_of(item), schemas["item.schema.json"])
    for test in bank.tests.values():
        jsonschema.validate(plain_of(test), schemas["test.schema.json"])

    assert ItemId("cloze") in bank.items
