"""Summaries out of a MongoDB: read over its wire protocol in order, and what goes wrong is told without its password."""

import sys

import pytest

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material import mongodb
from sync_server.ai.material.model import Kind
from sync_server.ai.material.mongodb import Collection, read_collection
from sync_server.ai.material.refusals import Refusal
from tests.fakes.mongo import a_mongo

SUMMARIES = [
    {
        "_id": number,
        "title": f"Part {number}",
        "summary": f"## Why\n\nThing {number} is *so*.",
        "course": number % 2,
        "big": "x",
    }
    for number in (3, 1, 2, 5, 4, 7, 6, 8)
]


def _code(where: Collection) -> str:
    with pytest.raises(MaterialRefused) as refused:
        read_collection(where, milliseconds=2_000)
    assert "password" not in str(refused.value)
    return refused.value.code


def test_all_summaries_in_order() -> None:
    """All documents are read, in the order of their ids, each a section of Markdown under its title."""
    with a_mongo({"school.summaries": SUMMARIES}) as server:
        material = read_collection(Collection(server.uri, "school", "summaries"))
        again = read_collection(Collection(server.uri, "school", "summaries"))

    assert (Kind.COLLECTION, "summaries") == (material.kind, material.title)
    assert [(f"Part {n}", "Why") for n in range(1, 9)] == [
        one.path for one in material.sections if len(one.path) == 2
    ]
    assert "Thing 8 is so." in material.text
    assert material == again
    assert {"title": 1, "summary": 1} == server.asked[0]["projection"]


def test_only_some() -> None:
    """Only documents with the values asked for are read; a value is never an operator."""
    with a_mongo({"school.summaries": SUMMARIES}) as server:
        material = read_collection(
            Collection(server.uri, "school", "summaries", only={"course": 1, "$where": "1"})
        )

    assert [f"Part {n}" for n in (1, 3, 5, 7)] == [
        one.path[0] for one in material.sections if len(one.path) == 1
    ]
    assert {"course": {"$eq": 1}} == server.asked[0]["filter"]


def test_fields_below_others() -> None:
    """Title and words may lie in fields below others, and in lists; what is no text is left out."""
    held: list[dict[str, object]] = [
        {"_id": 1, "about": {"name": "Salt"}, "parts": ["Salt melts.", "It is white."]},
        {"_id": 2, "parts": 5},
    ]
    with a_mongo({"school.s": held}) as server:
        material = read_collection(Collection(server.uri, "school", "s", "about.name", "parts"))

    assert "Salt\n\nSalt melts.\n\nIt is white." == material.text


def test_what_changed_is_another_material() -> None:
    """A summary that changed makes another hash, so that nothing old is taken for it."""
    changed = [SUMMARIES[0] | {"summary": "Other."}, *SUMMARIES[1:]]
    with a_mongo({"school.a": SUMMARIES, "school.b": changed}) as server:
        hashes = {read_collection(Collection(server.uri, "school", name)).sha256 for name in "ab"}

    assert 2 == len(hashes)


def test_nothing_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty collection has no text; one of too many documents is too large; one that may not be read is away."""
    with a_mongo({"school.summaries": SUMMARIES}) as server, a_mongo({}, fails=True) as closed:
        codes = [
            _code(Collection(server.uri, "school", "none")),
            _code(Collection(closed.uri, "school", "x")),
        ]
        monkeypatch.setattr(mongodb, "MOST_DOCUMENTS", 3)
        codes.append(_code(Collection(server.uri, "school", "summaries")))

    assert [Refusal.NO_TEXT, Refusal.AWAY, Refusal.TOO_LARGE] == codes


def test_nobody_answers() -> None:
    """A server that is not there, and an address that is none, are told as away, without the password in it."""
    with a_mongo({}) as server:
        port = server.server_address[1]
    gone = f"mongodb://me:password@127.0.0.1:{port}/?serverSelectionTimeoutMS=100"

    assert [Refusal.AWAY, Refusal.AWAY] == [
        _code(Collection(gone, "school", "x")),
        _code(Collection("password://nowhere", "school", "x")),
    ]
    assert "password" not in repr(Collection(gone, "school", "x"))


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pymongo is not installed it is said which extra is missing."""
    monkeypatch.setitem(sys.modules, "pymongo", None)

    assert Refusal.EXTRA_MISSING == _code(Collection("mongodb://127.0.0.1", "school", "x"))
