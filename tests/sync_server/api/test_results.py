"""Results over HTTP: shown to who may read them, as far as they reach."""

from sync_server.services.roles import Role
from tests.sync_server.events import initiated
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_decide_attempt import sat
from tests.sync_server.services.test_results import WITHOUT_ESSAY


def test_results_are_shown(hall: Hall) -> None:
    """A viewer sees the sum of a sitting, its attempts, items and centres, scores as text so that no digit is lost."""
    hall.publish()
    hall.sitting()
    sat(hall, hall.desk(), initiated(), *WITHOUT_ESSAY)
    viewer = hall.staff(Role.VIEWER)

    summed = viewer("GET", "/api/v1/results/sittings/morning").json()
    page = viewer("GET", "/api/v1/results/sittings/morning/attempts?limit=1").json()
    items = viewer("GET", "/api/v1/results/sittings/morning/items").json()
    one = viewer("GET", f"/api/v1/results/attempts/{hall.attempt()}").json()
    centres = viewer("GET", "/api/v1/results/centres?sitting_id=morning").json()

    assert (1, 1) == (summed["attempts"], summed["spread"]["n"])
    assert [one] == page["results"]
    assert isinstance(one["score"], str)
    assert ["q1", "q2", "q3", "q4", "q5"] == [item["item_id"] for item in items]
    assert [("", 1)] == [(centre["centre"], centre["attempts"]) for centre in centres]
    assert 422 == viewer("GET", "/api/v1/results/centres").status_code
    assert 404 == viewer("GET", "/api/v1/results/sittings/none").status_code


def test_a_centre_compares_its_own_alone(hall: Hall) -> None:
    """Staff of a centre who compare centres by a test are shown their own sittings' results and no others."""
    hall.publish()
    for number, centre in enumerate(("North", "South"), 1):
        hall.sitting(sitting_id=centre.lower(), centre=centre)
        sat(
            hall,
            hall.desk(centre),
            initiated(sitting=centre.lower()),
            *WITHOUT_ESSAY,
            attempt_id=hall.attempt(number),
        )

    path = "/api/v1/results/centres?test_id=t1"
    ours = hall.staff_of("North", Role.VIEWER)("GET", path).json()
    whole = hall.staff(Role.VIEWER)("GET", path).json()

    assert ["North"] == [one["centre"] for one in ours]
    assert ["North", "South"] == [one["centre"] for one in whole]
