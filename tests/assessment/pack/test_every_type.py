"""Packs carry every way of asking and every rule, whole; each shape says what its class says."""

import json
from dataclasses import fields

from jsonschema.validators import validator_for

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
    schemas = published_schemas()
    shown = {"item.schema.json": bank.items.values(), "test.schema.json": bank.tests.values()}
    for name, known in shown.items():
        schema = json.loads(schemas[name])
        kind = validator_for(schema)
        kind.check_schema(schema)
        validator = kind(schema)
        for one in known:
            validator.validate(plain_of(one))

    assert ItemId("cloze") in bank.items
