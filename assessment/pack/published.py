"""The shapes as JSON Schema (2020-12), for authors of other tools. Regenerate: ``python -m assessment.pack.published``."""

import json
from pathlib import Path

from assessment.pack.command_document import CommandFile
from assessment.pack.hub_document import HubFile
from assessment.pack.retraction_document import RetractionFile
from assessment.pack.schema import (
    ItemFile,
    KeysFile,
    ManifestFile,
    PackFile,
    SignedSitting,
    SittingFile,
    StimulusFile,
)
from assessment.pack.shape import Shape
from assessment.pack.test_shapes import TestFile
from assessment.pack.trust_document import TrustFile

FOLDER = Path(__file__).parents[2] / "resources" / "schemas"

_PUBLISHED: dict[str, type[Shape]] = {
    "command": CommandFile,
    "hub": HubFile,
    "item": ItemFile,
    "keys": KeysFile,
    "manifest": ManifestFile,
    "pack": PackFile,
    "retraction": RetractionFile,
    "signed_sitting": SignedSitting,
    "sitting": SittingFile,
    "stimulus": StimulusFile,
    "test": TestFile,
    "trust": TrustFile,
}


def published_schemas() -> dict[str, str]:
    """Return the text of every published schema by file name."""
    return {
        f"{name}.schema.json": json.dumps(_schema(shape), indent=2, sort_keys=True) + "\n"
        for name, shape in _PUBLISHED.items()
    }


def _schema(shape: type[Shape]) -> dict[str, object]:
    schema: dict[str, object] = shape.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for file_name, text in published_schemas().items():
        (FOLDER / file_name).write_text(text, encoding="utf-8")
