"""The registry over HTTP: what is asked for is checked, and what is refused says why."""

from sync_server.services.roles import Role
from tests.sync_server.hall import Hall

PATH = "/api/v1/registry"


def test_a_test_is_given_until_none_is_left(hall: Hall) -> None:
    """A selection names the test that was given; the next for the same candidate is a clear 404."""
    hall.publish()
    author = hall.staff(Role.AUTHOR)

    given = author(
        "POST", f"{PATH}/selections", json={"candidate_id": "c1", "level": "5.5", "strategy": "adaptive"}
    )
    again = author("POST", f"{PATH}/selections", json={"candidate_id": "c1"})

    assert (201, "t1", 1) == (given.status_code, given.json()["test_id"], given.json()["usage_count"])
    assert (404, "no_test_left") == (again.status_code, again.json()["code"])
    assert "all" in again.json()["detail"]


def test_an_experiment_is_told_with_its_arms(hall: Hall) -> None:
    """By an experiment a candidate gets a test of their arm; arms that stand twice are refused."""
    hall.publish()
    author = hall.staff(Role.AUTHOR)
    author("PATCH", f"{PATH}/harbours/t1", json={"revision": 1, "tags": ["trial:a"]})
    wish = {"candidate_id": "c1", "strategy": "experiment"}

    given = author(
        "POST", f"{PATH}/selections", json=wish | {"experiment": {"name": "trial", "arms": [{"name": "a"}]}}
    )
    twice = {"name": "trial", "arms": [{"name": "a"}, {"name": "a"}]}
    refused = author("POST", f"{PATH}/selections", json=wish | {"experiment": twice})

    assert (201, "experiment") == (given.status_code, given.json()["strategy"])
    assert (422, "registry_invalid") == (refused.status_code, refused.json()["code"])


def test_of_two_edits_the_second_is_told(hall: Hall) -> None:
    """An edit of what somebody else has changed meanwhile is a 409 that says so, and has no effect."""
    hall.publish()
    author, admin = hall.staff(Role.AUTHOR), hall.staff()

    first = author("PATCH", f"{PATH}/harbours/t1", json={"revision": 1, "category": "Academic"})
    second = admin("PATCH", f"{PATH}/harbours/t1", json={"revision": 1, "category": "General"})

    assert (200, 2) == (first.status_code, first.json()["revision"])
    assert (409, "edited_meanwhile") == (second.status_code, second.json()["code"])
    assert first.json() == admin("GET", f"{PATH}/harbours/t1").json()


def test_health_is_told(hall: Hall) -> None:
    """Health says its score, its faults and what it counted; setting up again does nothing."""
    hall.publish()
    admin = hall.staff()

    told = admin("GET", f"{PATH}/health").json()
    steps = admin("POST", f"{PATH}/setup").json()["steps"]

    assert (80, "good", ["few_active"]) == (told["score"], told["status"], told["faults"])
    assert ["looked"] == [one["step"] for one in steps]
    assert [] == admin("GET", f"{PATH}/health/history").json()
    assert ["harbours"] == [one["pack_id"] for one in admin("GET", PATH).json()]
