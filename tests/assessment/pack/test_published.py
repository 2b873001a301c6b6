"""The published JSON Schemas say what the reader checks."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from assessment.pack.archive import read_archive
from assessment.pack.build import content_bytes
from assessment.pack.published import FOLDER, published_schemas
from assessment.pack.seal import open_with
from tests.assessment.pack.examples import META, identities, pool, sealed


@pytest.mark.parametrize("name", sorted(published_schemas()))
def test_the_published_schema_is_that_of_the_models(name: str) -> None:
    """A change of a shape without its schema fails (regenerate: ``python -m assessment.pack.published``)."""
    assert published_schemas()[name] == (FOLDER / name).read_text(encoding="utf-8")


def test_nothing_else_is_published() -> None:
    """A shape that is gone leaves no schema behind."""
    assert sorted(published_schemas()) == sorted(path.name for path in FOLDER.glob("*.json"))


def test_a_true_pack_satisfies_the_published_schemas() -> None:
    """Every JSON file of the example is valid by the schema of its kind."""
    kinds = {"tests": "test", "items": "item", "stimuli": "stimulus"}
    files = {
        "manifest": [sealed().manifest_bytes],
        "keys": [open_with(identities()[1].secret, sealed().parts["keys.age"])],
    }
    for name, data in read_archive(content_bytes(pool(), META)).items():
        kind = "pack" if name == "pack.json" else kinds.get(name.split("/")[0], "")
        files.setdefault(kind, []).append(data)
    files.pop("")

    for kind, documents in files.items():
        schema: dict[str, Any] = json.loads((FOLDER / f"{kind}.schema.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        for document in documents:
            Draft202012Validator(schema).validate(json.loads(document))
    assert {"manifest", "keys", "pack", "test", "item", "stimulus"} == set(files)
