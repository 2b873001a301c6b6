"""Summaries out of a MongoDB collection as one material. The home of pymongo, the optional extra ``mongodb``.

Each document is a section under its title; documents come in the order of their ``_id``. It is tested against a small
server of our own that speaks MongoDB's wire protocol, not against a real one.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.assemble import assemble
from sync_server.ai.material.markdown import pieces_of_markdown
from sync_server.ai.material.model import Kind, Material, Part, Piece
from sync_server.ai.material.refusals import LARGEST, Refusal

MOST_DOCUMENTS = 10_000
_MILLISECONDS = 10_000
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Collection:
    """Where summaries lie. ``uri`` may hold a password and is never told; ``only`` is a filter of equal values."""

    uri: str = field(repr=False)
    database: str
    name: str
    title_field: str = "title"
    text_field: str = "summary"
    only: Mapping[str, str | int | bool] = field(default_factory=dict)


def read_collection(where: Collection, milliseconds: int = _MILLISECONDS) -> Material:
    """Return what a collection's summaries say, read as Markdown.

    Raises:
        MaterialRefused: pymongo is not installed, nobody answers, no document has words, or they are more than is read.
    """
    try:
        import pymongo
        from bson.errors import BSONError
        from pymongo.errors import PyMongoError
    except ModuleNotFoundError:
        raise MaterialRefused(Refusal.EXTRA_MISSING, where.name, "mongodb") from None
    pieces: list[Piece] = []
    whole = hashlib.sha256()
    size = 0
    try:
        client: pymongo.MongoClient[dict[str, Any]] = pymongo.MongoClient(
            where.uri,
            serverSelectionTimeoutMS=milliseconds,
            connectTimeoutMS=milliseconds,
            socketTimeoutMS=milliseconds,
            retryReads=False,
        )
        with client:
            wanted = {where.title_field: 1, where.text_field: 1}
            found = client[where.database][where.name].find(_equal(where.only), wanted)
            for document in found.sort("_id", 1).limit(MOST_DOCUMENTS + 1):
                title, text = _words(document, where.title_field), _words(document, where.text_field)
                size += len(title.encode("utf-8", "replace")) + len(text.encode("utf-8", "replace"))
                pieces += _pieces(title, text)
                whole.update(
                    hashlib.sha256(f"{len(title)}\0{title}{text}".encode("utf-8", "replace")).digest()
                )
                if size > LARGEST:
                    raise MaterialRefused(Refusal.TOO_LARGE, where.name, f"{size} bytes")
    except (PyMongoError, BSONError, OSError, ValueError, TypeError) as error:
        raise MaterialRefused(Refusal.AWAY, where.name, type(error).__name__) from None
    if sum(piece.level == 1 for piece in pieces) > MOST_DOCUMENTS:
        raise MaterialRefused(Refusal.TOO_LARGE, where.name, f"more than {MOST_DOCUMENTS} documents")
    return assemble(where.name, Kind.COLLECTION, whole.hexdigest(), pieces)


def _equal(only: Mapping[str, str | int | bool]) -> dict[str, Any]:
    """Return the filter, so that no value can be an operator."""
    return {name: {"$eq": value} for name, value in only.items() if not name.startswith("$")}


def _pieces(title: str, text: str) -> Iterator[Piece]:
    if not text.strip():
        return
    yield Piece(Part.HEADING, title or "?", 1)
    for piece in pieces_of_markdown(text.replace("\r\n", "\n")):
        yield Piece(piece.part, piece.text, piece.level + 1 if piece.level else 0)


def _words(document: Mapping[str, Any], path: str) -> str:
    """Return the words in a field, also one below another (``a.b``), and in lists as paragraphs."""
    value: Any = document
    for name in path.split(".")[:_DEEPEST]:
        value = value.get(name) if isinstance(value, Mapping) else None
    if isinstance(value, list):
        return "\n\n".join(one for one in value if isinstance(one, str))
    return value if isinstance(value, str) else ""
