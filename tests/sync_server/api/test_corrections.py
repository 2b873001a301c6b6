"""Wrong keys, check scripts and stopped markers over HTTP."""

import pytest

from sync_server.services.roles import Role
from tests.sync_server.hall import Hall
from tests.sync_server.marked import ESSAY, write_essay

PATH = "/api/v1/sittings/morning"


@pytest.fixture
def sat(hall: Hall) -> Hall:
    """Give a server with three essays that wait for their marks."""
    hall.publish()
    hall.sitting()
    for number in (1, 2, 3):
        write_essay(hall, number)
    return hall


def test_a_key_is_tried_corrected_and_taken_back(sat: Hall) -> None:
    """The trial says who changes; the correction counts; a second admin who has not seen it is told; it is taken back."""
    admin = sat.staff()
    wanted = {"item_id": "q1", "instead": "void"}
    trial = admin("POST", f"{PATH}/corrections/trial", json=wanted).json()
    assert (0, 3, "-1") == (trial["revision"], trial["changed"], trial["attempts"][0]["by"])
    told = wanted | {"revision": 0, "reason": "Both are right"}
    made = admin("POST", f"{PATH}/corrections", json=told)
    assert (201, "void") == (made.status_code, made.json()["instead"])
    assert "edited_meanwhile" == admin("POST", f"{PATH}/corrections", json=told).json()["code"]
    assert "0" == admin("GET", f"/api/v1/attempts/{sat.attempt()}/score").json()["score"]
    listed = admin("GET", f"{PATH}/corrections").json()
    assert (1, ["Both are right"]) == (listed["revision"], [one["reason"] for one in listed["corrections"]])
    back = f"{PATH}/corrections/{made.json()['number']}/withdraw"
    assert 200 == admin("POST", back, json={"revision": 1, "reason": "No"}).status_code
    assert "1" == admin("GET", f"/api/v1/attempts/{sat.attempt()}/score").json()["score"]
    wrong = admin("POST", f"{PATH}/corrections/trial", json=wanted | {"instead": "accept"})
    assert (422, "marking_invalid") == (wrong.status_code, wrong.json()["code"])


def test_a_marker_is_checked_stopped_and_let_on(sat: Hall) -> None:
    """An agreed mark is a check script; whoever is far off is given no further task until an admin lets them on."""
    admin, marker = sat.staff(), sat.staff(Role.MARKER)
    scheme = {"check_every": 1, "check_tolerance": "1"}
    admin("PUT", f"{PATH}/marking/scheme", json={"revision": 0, "scheme": scheme})
    task = admin("GET", f"{PATH}/marking/tasks").json()["tasks"][0]["task_id"]
    seen = admin("GET", f"{PATH}/marking/tasks/{task}").json()["items"][0]["answer"]
    agreed = {"item_id": ESSAY, "answer": seen, "points": "8", "reason": "Agreed", "check": True}
    assert 204 == admin("POST", f"{PATH}/marking/tasks/{task}/moderation", json=agreed).status_code
    sat.clock.now += 1_000
    taken = marker("POST", f"{PATH}/marking/tasks/next").json()["task"]
    assert (task, "first") == (taken["task_id"], taken["need"])
    answer = marker("GET", f"{PATH}/marking/tasks/{task}").json()["items"][0]["answer"]
    marks = {"marks": {ESSAY: {"answer": answer, "points": "2"}}}
    assert 200 == marker("POST", f"{PATH}/marking/tasks/{task}/marks", json=marks).status_code
    refused = marker("POST", f"{PATH}/marking/tasks/next")
    assert (409, "stopped") == (refused.status_code, refused.json()["detail"])
    assert 403 == marker("GET", f"{PATH}/marking/checks").status_code
    seen = admin("GET", f"{PATH}/marking/checks").json()
    assert [("6.00", True)] == [(one["apart"], one["stopped"]) for one in seen["markers"]]
    assert [task] == [
        one["task_id"] for one in admin("GET", f"{PATH}/marking/review?look=moderated").json()["answers"]
    ]
    who = {"marker": seen["markers"][0]["marker"], "reason": "We have talked"}
    assert 200 == admin("POST", f"{PATH}/marking/markers/let-on", json=who).status_code
    assert marker("POST", f"{PATH}/marking/tasks/next").json()["task"]["task_id"] != task
    number = seen["checks"][0]["number"]
    assert 204 == admin("DELETE", f"{PATH}/marking/checks/{number}").status_code
    assert 200 == admin("POST", f"{PATH}/marking/markers/stop", json=who).status_code
