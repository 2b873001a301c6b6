"""Drafts by the API: from the list to a pack, and what is refused with which code."""

from typing import Any

import pytest

from sync_server.services.roles import Role
from tests.fakes.author import Author
from tests.fakes.groq import Groq
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_generate_items import done, wanted
from tests.sync_server.services.test_run_task import asking

DRAFTS = "/api/v1/ai/drafts"


@pytest.fixture
def drafted(hall: Hall) -> Hall:
    """Give a hall with three drafts."""
    with asking(hall, Groq(Author())):
        assert "completed" == done(hall, wanted(hall, count=3, language="en")).state
    return hall


def test_from_the_list_to_a_pack(drafted: Hall) -> None:
    """An author lists drafts, edits one, accepts two, rejects one, and builds a pack that stands in the registry."""
    author = drafted.staff(Role.AUTHOR)
    listed = author("GET", DRAFTS, params={"state": "draft"}).json()["drafts"]
    first, second, third = (one["draft_id"] for one in listed)
    came = author("GET", f"{DRAFTS}/{first}").json()
    assert came["proposed"]["evidence"]["quote"] == came["passage"]["quote"]
    item = came["proposed"] | {"explanation": "The passage names it."}
    edited = author("PUT", f"{DRAFTS}/{first}", json={"revision": 1, "item": item}).json()
    assert (came["proposed"], item, 2) == (
        edited["proposed"],
        edited["edited"],
        edited["facts"]["revision"],
    )
    for name, revision in ((first, 2), (second, 1)):
        assert 200 == author("POST", f"{DRAFTS}/{name}/accept", json={"revision": revision}).status_code
    rejected = author("POST", f"{DRAFTS}/{third}/reject", json={"revision": 1, "reason": "Dull."})
    assert "rejected" == rejected.json()["facts"]["state"]
    body = {"pack_id": "harbour", "title": "Harbour", "drafts": [first, second], "minutes": 10}
    built = author("POST", "/api/v1/ai/tests", json=body)
    again = author("POST", "/api/v1/ai/tests", json=body)

    assert (201, True) == (built.status_code, again.json()["already_here"])
    assert ["harbour"] == [one["pack_id"] for one in author("GET", "/api/v1/registry").json()]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code"),
    [
        ("POST", "/accept", {"revision": 7}, 409, "edited_meanwhile"),
        ("POST", "/reopen", {"revision": 1}, 409, "draft_refused"),
        ("POST", "/reject", {"revision": 1, "reason": ""}, 422, "body_invalid"),
        ("PUT", "", {"revision": 1, "item": {"kind": "single"}}, 409, "draft_refused"),
        ("PUT", "", {"revision": 1, "item": {"stem": "x" * 200_000}}, 422, "body_invalid"),
    ],
)
def test_what_is_refused_is_told_by_a_code(
    drafted: Hall, method: str, path: str, body: dict[str, Any], status: int, code: str
) -> None:
    """What cannot be done to a draft is refused with a stable code, and nothing is changed."""
    author = drafted.staff(Role.AUTHOR)
    name = author("GET", DRAFTS).json()["drafts"][0]["draft_id"]
    reply = author(method, f"{DRAFTS}/{name}{path}", json=body)

    assert (status, code) == (reply.status_code, reply.json()["code"])
    assert ("draft", 1) == tuple(
        author("GET", f"{DRAFTS}/{name}").json()["facts"][one] for one in ("state", "revision")
    )


def test_a_test_of_what_is_not_accepted_is_refused(drafted: Hall) -> None:
    """A draft that nobody has accepted comes into no pack by the API either."""
    author = drafted.staff(Role.AUTHOR)
    name = author("GET", DRAFTS).json()["drafts"][0]["draft_id"]
    body = {"pack_id": "harbour", "title": "Harbour", "drafts": [name]}
    reply = author("POST", "/api/v1/ai/tests", json=body)
    assert (409, "draft_refused") == (reply.status_code, reply.json()["code"])
