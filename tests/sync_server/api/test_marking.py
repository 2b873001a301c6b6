"""Marking over HTTP: from the scheme to the released result, and what is refused on the way."""

from typing import Any

import pytest

from sync_server.services.roles import Role
from tests.sync_server.hall import Hall
from tests.sync_server.marked import ESSAY, write_essay

PATH = "/api/v1/sittings/morning"


@pytest.fixture
def sat(hall: Hall) -> Hall:
    """Give a server with an essay that waits for its marks."""
    hall.publish()
    hall.sitting()
    write_essay(hall, 1)
    return hall


def test_from_the_scheme_to_the_result(sat: Hall) -> None:
    """A scheme is set, a task taken, drafted and marked, and the result released; whoever marks never meets a name."""
    admin, marker = sat.staff(), sat.staff(Role.MARKER)
    bands = [{"name": "good", "points": "8", "descriptor": "Reads well"}]
    wanted = {"rubrics": {ESSAY: {"criteria": [{"name": "Style", "bands": bands}]}}}

    trial = admin("POST", f"{PATH}/marking/scheme/trial", json={"scheme": wanted}).json()
    assert (0, 0) == (trial["revision"], trial["changed"])
    assert (
        1 == admin("PUT", f"{PATH}/marking/scheme", json={"revision": 0, "scheme": wanted}).json()["revision"]
    )
    assert 1 == len(marker("GET", f"{PATH}/marking/tasks").json()["tasks"])
    task = marker("POST", f"{PATH}/marking/tasks/next").json()["task"]["task_id"]
    one = f"{PATH}/marking/tasks/{task}"
    seen = marker("GET", one)
    assert "Amina" not in seen.text
    assert sat.attempt() not in seen.text
    assert "8" == seen.json()["items"][0]["rubric"]["criteria"][0]["bands"][0]["points"]
    remark = {"start": 0, "end": 5, "comment": "Which?"}
    draft = {"item_id": ESSAY, "revision": 0, "levels": {"Style": "good"}, "annotations": [remark]}
    assert 1 == marker("PUT", f"{one}/draft", json=draft).json()["revision"]
    assert marker("PUT", f"{one}/draft", json=draft).status_code == 200, "its reply may have been lost"
    other = draft | {"points": "4"}
    assert "edited_meanwhile" == marker("PUT", f"{one}/draft", json=other).json()["code"]
    told = {"answer": seen.json()["items"][0]["answer"], "levels": {"Style": "good"}, "annotations": [remark]}
    given = marker("POST", f"{one}/marks", json={"marks": {ESSAY: told}})
    assert {"needs": {ESSAY: "none"}} == given.json()
    (score,) = admin("GET", f"{PATH}/scores").json()
    assert ("9", 0, False) == (score["score"], score["waiting"], score["released"])
    assert 201 == admin("POST", f"{PATH}/releases", json={}).status_code
    assert admin("GET", f"/api/v1/attempts/{sat.attempt()}/score").json()["released"]
    assert 1 == marker("GET", f"{PATH}/marking").json()["marked"]
    assert ["morning"] == [sitting["sitting_id"] for sitting in marker("GET", "/api/v1/marking").json()]


@pytest.mark.parametrize(
    "scheme",
    [
        {"by": "letter"},
        {"marks": 3},
        {"marks": float(2**70)},
        {"threshold": "much"},
        {"threshold": "1e99"},
        {"rubrics": []},
        {"rubrics": {"nothing": {}}},
        {"rubrics": {ESSAY: {"criteria": [{"name": "x", "bands": [{"name": "y", "points": "99"}]}]}}},
        {"grades": [{"label": "A"}]},
        {"more": 1},
    ],
)
def test_schemes_that_are_none_are_refused(sat: Hall, scheme: Any) -> None:
    """What is no scheme is a 422 that says where, and changes nothing."""
    reply = sat.staff()("PUT", f"{PATH}/marking/scheme", json={"revision": 0, "scheme": scheme})

    assert (422, "marking_invalid") == (reply.status_code, reply.json()["code"])
    assert 0 == sat.staff()("GET", f"{PATH}/marking/scheme").json()["revision"]


@pytest.mark.parametrize("points", ["", "x", "NaN", "-1", "10", "1e999999"])
def test_marks_that_are_none_are_refused(sat: Hall, points: str) -> None:
    """Points that the item does not have are a 422, and the answer still waits."""
    marker = sat.staff(Role.MARKER)
    task = marker("POST", f"{PATH}/marking/tasks/next").json()["task"]["task_id"]
    answer = marker("GET", f"{PATH}/marking/tasks/{task}").json()["items"][0]["answer"]

    body = {"marks": {ESSAY: {"answer": answer, "points": points}}}
    reply = marker("POST", f"{PATH}/marking/tasks/{task}/marks", json=body)

    assert (422, "marking_invalid") == (reply.status_code, reply.json()["code"])
    assert 1 == len(marker("GET", f"{PATH}/marking/tasks").json()["tasks"])


def test_an_unmarked_sitting_is_not_released(sat: Hall) -> None:
    """Releasing while answers wait is a 409 that says how many, and a reason lets it pass."""
    admin = sat.staff()

    refused = admin("POST", f"{PATH}/releases", json={})
    assert (409, "release_refused") == (refused.status_code, refused.json()["code"])
    assert "Answers that wait: 1" in refused.json()["detail"]
    assert 201 == admin("POST", f"{PATH}/releases", json={"force": True, "reason": "Late"}).status_code


def test_blind_markers_do_not_look_names_up(sat: Hall) -> None:
    """Markers are told of a sitting's attempts by code alone, also before anybody has said how it is marked or looked at it."""
    admin, marker = sat.staff(), sat.staff(Role.MARKER)
    one = f"/api/v1/attempts/{sat.attempt()}"
    assert (403, "not_allowed") == (marker("GET", one).status_code, marker("GET", one).json()["code"])
    assert [] == marker("GET", "/api/v1/attempts").json()["attempts"]
    assert 404 == marker("GET", "/api/v1/attempts/none").status_code

    admin("PUT", f"{PATH}/marking/scheme", json={"revision": 0, "scheme": {"blind": True}})
    assert (403, "not_allowed") == (marker("GET", one).status_code, marker("GET", one).json()["code"])
    assert [] == marker("GET", "/api/v1/attempts").json()["attempts"]
    assert 200 == admin("GET", one).status_code

    admin("PUT", f"{PATH}/marking/scheme", json={"revision": 1, "scheme": {"blind": False}})
    assert 1 == len(marker("GET", "/api/v1/attempts").json()["attempts"])
    task = marker("POST", f"{PATH}/marking/tasks/next").json()["task"]["task_id"]
    assert "Amina" == marker("GET", f"{PATH}/marking/tasks/{task}").json()["candidate_name"]


@pytest.mark.parametrize("odd", ["%00", "a%00b", "9" * 40, "%F0%9F%9A%A2", "..", "x" * 500])
def test_odd_names_are_nothing_there(sat: Hall, odd: str) -> None:
    """Names that nothing has, and numbers that no row has, are refused, and never a mistake of the server's."""
    admin = sat.staff()
    for path in (
        f"/api/v1/sittings/{odd}/marking",
        f"/api/v1/sittings/{odd}/marking/tasks",
        f"/api/v1/sittings/{odd}/scores",
        f"/api/v1/attempts/{odd}/score",
        f"{PATH}/marking/tasks/{odd}",
        f"{PATH}/marking/tasks?item_id={odd}",
    ):
        assert 500 > admin("GET", path).status_code, path
    reason = {"reason": "Slip"}
    assert 500 > admin("POST", f"{PATH}/marking/marks/{odd}/supersede", json=reason).status_code
    assert 500 > admin("DELETE", f"/api/v1/attempts/{sat.attempt()}/adjustments/{odd}").status_code
