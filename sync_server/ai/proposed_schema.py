"""What a model is told of the shape of items, as JSON Schema in the subset of strict mode; and an item in that shape.

Of the subset: every field is required, nothing else may stand, the root is an object, and how many of a thing there may
be cannot be said but in words. Counts and lengths are looked at by ``proposed_item``.
"""

from collections.abc import Mapping
from typing import Any

from sync_server.ai.proposed_item import (
    FEWEST_TESTS,
    LANGUAGES,
    Bloom,
    Difficulty,
    Kind,
    ProposedItem,
)

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
BOOLEAN: Schema = {"type": "boolean"}


def strict(**fields: Schema) -> Schema:
    """Return the schema of an object with just these fields."""
    return {
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }


def listed(of: Schema, told: str = "") -> Schema:
    """Return the schema of a list; ``told`` is for the model."""
    return {"type": "array", "items": of} | ({"description": told} if told else {})


def told(schema: Schema, words: str) -> Schema:
    """Return the schema with words for the model."""
    return schema | {"description": words}


def one_of(*words: str) -> Schema:
    """Return the schema of one of these words."""
    return {"type": "string", "enum": list(words)}


_OPTIONS = listed(
    strict(text=TEXT, why_wrong=told(TEXT, "Why this is wrong; empty for a right option.")),
    "Three or four options, alike in length and grammar; no option speaks of another.",
)
_OF_KIND: Mapping[Kind, Schema] = {
    Kind.SINGLE: {
        "options": _OPTIONS,
        "answer_index": told(INTEGER, "The place of the one right option, from 0."),
    },
    Kind.MULTIPLE: {
        "options": _OPTIONS,
        "answer_index": listed(INTEGER, "The places of all right options, from 0; not all are right."),
    },
    Kind.TRUE_FALSE: {"answer": told(BOOLEAN, "Whether the statement in the stem is true.")},
    Kind.SHORT_TEXT: {"accepted": listed(TEXT, "Every wording that is right, the best first.")},
    Kind.EXTENDED_TEXT: {
        "model_answer": TEXT,
        "rubric": listed(
            strict(
                title=TEXT,
                levels=listed(strict(points=INTEGER, text=TEXT), "Two or more, from 0 points to the most."),
            ),
            "What a marker looks at.",
        ),
    },
    Kind.CODE: {
        "language": one_of(*LANGUAGES),
        "signature": told(TEXT, "The function to be written, as name(arguments); empty for a whole program."),
        "solution": told(TEXT, "A whole program that passes all tests."),
        "tests": listed(
            strict(
                input=told(TEXT, "A JSON array of the arguments; for a whole program what it reads."),
                expected=told(TEXT, "What is returned, as JSON; for a whole program what it writes."),
                hidden=BOOLEAN,
            ),
            f"At least {FEWEST_TESTS}, some hidden and some not.",
        ),
    },
}


def schema_of(kind: Kind, count: int) -> Schema:
    """Return the schema of a reply with ``count`` items of a kind."""
    item = strict(
        kind=one_of(kind.value),
        stem=TEXT,
        evidence=strict(
            source_id=TEXT,
            quote=told(TEXT, "8 to 60 words of the source, letter for letter, that bear the answer out."),
        ),
        **_OF_KIND[kind],
        bloom=one_of(*(word.value for word in Bloom)),
        difficulty=one_of(*(word.value for word in Difficulty)),
        skill=TEXT,
        explanation=TEXT,
    )
    return strict(items=listed(item, f"Exactly {count}."))


def as_document(item: ProposedItem) -> dict[str, Any]:
    """Return the item as a model gives it; ``read_proposed`` reads it back."""
    document: dict[str, Any] = {
        "kind": item.kind.value,
        "stem": item.stem,
        "evidence": {"source_id": item.evidence.source_id, "quote": item.evidence.quote},
        "bloom": item.bloom.value,
        "difficulty": item.difficulty.value,
        "skill": item.skill,
        "explanation": item.explanation,
    }
    if item.kind in {Kind.SINGLE, Kind.MULTIPLE}:
        document["options"] = [{"text": one.text, "why_wrong": one.why_wrong} for one in item.options]
        several = item.kind is Kind.MULTIPLE
        document["answer_index"] = list(item.answer_index) if several else item.answer_index[0]
    elif item.kind is Kind.TRUE_FALSE:
        document["answer"] = item.answer
    elif item.kind is Kind.SHORT_TEXT:
        document["accepted"] = list(item.accepted)
    elif item.kind is Kind.EXTENDED_TEXT:
        document["model_answer"] = item.model_answer
        document["rubric"] = [
            {
                "title": one.title,
                "levels": [{"points": level.points, "text": level.text} for level in one.levels],
            }
            for one in item.rubric
        ]
    else:
        document |= {"language": item.language, "signature": item.signature, "solution": item.solution}
        document["tests"] = [
            {"input": one.input, "expected": one.expected, "hidden": one.hidden} for one in item.tests
        ]
    return document
