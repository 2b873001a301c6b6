"""Staff of a centre see and touch what is their centre's, and learn nothing of the others."""

from datetime import timedelta
from typing import Any

import pytest

from assessment.ids import AttemptId
from sync_server.api.deps import Door
from sync_server.services.hold_sitting import hold_sitting
from sync_server.services.import_roster import import_roster
from sync_server.services.publish_sitting import SittingPlan
from sync_server.services.reach import Reach
from sync_server.services.roles import Role
from tests.sync_server.api.test_roles import ALL, MATRIX, by_name, concrete_path
from tests.sync_server.events import NOON, initiated
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_decide_attempt import sat

OURS, THEIRS = "North", "South"
STAFF = {name: route for name, route in by_name().items() if MATRIX[name] & ALL}
REACH = {
    name: next(d.call.reach for d in route.dependant.dependencies if isinstance(d.call, Door))
    for name, route in STAFF.items()
}
IN_PATH = {Reach.SITTING, Reach.ATTEMPT, Reach.DEVICE, Reach.CANDIDATE}


@pytest.fixture
def things(hall: Hall) -> dict[str, dict[str, str]]:
    """Make two centres, each with a sitting, a device and an attempt, and return what names them in paths."""
    hall.publish()
    made = {}
    for number, centre in enumerate((OURS, THEIRS), 1):
        hall.sitting(sitting_id=centre.lower(), centre=centre)
        hold_for(hall, centre)
        desk = hall.desk(centre)
        attempt_id = hall.attempt(number)
        sat(hall, desk, initiated(sitting=centre.lower()), attempt_id=AttemptId(attempt_id))
        made[centre] = {
            "sitting_id": centre.lower(),
            "device_id": desk.name.device_id,
            "attempt_id": attempt_id,
            "candidate_id": f"{centre.lower()}-1",
        }
    return made


def hold_for(hall: Hall, centre: str) -> None:
    """Hold a sitting for a candidate of one centre alone."""
    data = f"number,name\r\n{centre}-1,Candidate of {centre}\r\n".encode()
    roster_id = import_roster(hall.server, hall.organisation, centre, data, actor="test").roster_id
    window = (NOON, NOON + timedelta(hours=3))
    plan = SittingPlan("Own", "harbours", *window, (), sitting_id=f"own {centre}", centre=centre)
    hold_sitting(hall.server, hall.organisation, plan, roster_id, actor="test")


def told(reply: Any) -> Any:
    """Return the code of a refusal, or nothing."""
    return reply.json().get("code") if reply.status_code >= 400 else ""


def path_to(path: str, thing: dict[str, str]) -> str:
    """Return a path that names this thing, and nothing that is there besides."""
    for name, value in thing.items():
        path = path.replace(f"{{{name}}}", value)
    return concrete_path(path)


@pytest.mark.parametrize("role", Role)
def test_what_is_another_centres_is_out_of_reach(
    hall: Hall, things: dict[str, dict[str, str]], role: Role
) -> None:
    """Every route that names a thing lets staff of its centre in, and refuses those of another, whether it is there or not."""
    caller = hall.staff_of(OURS, role)
    for (method, path), reach in REACH.items():
        if reach not in IN_PATH or role.value not in MATRIX[(method, path)]:
            continue
        body: dict[str, Any] = {"json": {}} if method == "POST" else {}
        theirs = caller(method, path_to(path, things[THEIRS]), **body)
        nobodys = caller(method, concrete_path(path), **body)
        assert ("out_of_reach", "out_of_reach") == (told(theirs), told(nobodys)), (method, path)
        if method != "DELETE":
            assert "out_of_reach" != told(caller(method, path_to(path, things[OURS]), **body)), (method, path)


@pytest.mark.parametrize("role", Role)
def test_what_is_the_whole_organisations_is_no_centres(
    hall: Hall, things: dict[str, dict[str, str]], role: Role
) -> None:
    """What is about the organisation as a whole is for its own staff: those of a centre are refused, whatever their role."""
    caller = hall.staff_of(OURS, role)
    for (method, path), reach in REACH.items():
        if reach is Reach.WHOLE and role.value in MATRIX[(method, path)]:
            body: dict[str, Any] = {"json": {}} if method in ("POST", "PATCH") else {}
            assert "out_of_reach" == told(caller(method, concrete_path(path), **body)), (method, path)


def test_lists_show_what_is_theirs(hall: Hall, things: dict[str, dict[str, str]]) -> None:
    """Sittings, devices and attempts in lists are those of the centre; all of them for who is of the organisation."""
    hall.sitting(sitting_id="everywhere")
    lists = (("sittings", "sitting_id"), ("devices", "device_id"), ("attempts", "attempt_id"))
    who = ((hall.staff(), (OURS, THEIRS)), (hall.staff_of(OURS), (OURS,)))
    for path, field in lists:
        for caller, centres in who:
            reply = caller("GET", f"/api/v1/{path}").json()
            shown = {one[field] for one in (reply["attempts"] if path == "attempts" else reply)}
            wanted = {things[centre][field] for centre in centres}
            shown = {one for one in shown if not one.startswith("own ")}
            assert wanted == shown - {"everywhere"}, path
            assert (path == "sittings" and len(centres) == 2) is ("everywhere" in shown)


def test_what_a_body_names_is_held_to_the_centre(hall: Hall, things: dict[str, dict[str, str]]) -> None:
    """A command to another centre's attempts or sitting, and a code for another centre or for all, are refused."""
    proctor = hall.staff_of(OURS, Role.PROCTOR)
    order = {"kind": "message", "text": "Ten minutes left."}

    for there, expected in ((OURS, ""), (THEIRS, "out_of_reach")):
        attempt_id, sitting_id = things[there]["attempt_id"], things[there]["sitting_id"]
        assert expected == told(proctor("POST", "/api/v1/commands", json=order | {"attempts": [attempt_id]}))
        assert expected == told(proctor("POST", "/api/v1/commands", json=order | {"sitting_id": sitting_id}))
        assert expected == told(proctor("POST", "/api/v1/devices/codes", json={"centre": there}))
    both = [things[centre]["attempt_id"] for centre in (OURS, THEIRS)]
    assert "out_of_reach" == told(proctor("POST", "/api/v1/commands", json=order | {"attempts": both}))
    assert "out_of_reach" == told(proctor("POST", "/api/v1/devices/codes", json={}))
