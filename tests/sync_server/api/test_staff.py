"""Staff sign in with a password, work with a cookie, and sign out."""

import pytest

from assessment.signing import SigningKey
from sync_server.api.sittings import SittingBody, plan_of
from sync_server.services.roles import Role
from tests.sync_server.caller import Caller
from tests.sync_server.events import HOUR_MS, whole_attempt
from tests.sync_server.hall import PASSWORD, Hall, enrolment
from tests.sync_server.signed_log import seal_of


def sign_in(caller: Caller, name: str = "admin", password: str = PASSWORD):  # type: ignore[no-untyped-def]  # a response
    """Try to sign in."""
    return caller("POST", "/api/v1/staff/session", json={"name": name, "password": password})


def test_sign_in_gives_a_cookie_scripts_cannot_read(hall: Hall) -> None:
    """The session's token comes as a cookie that is HttpOnly, SameSite=Strict and Secure, and nowhere else."""
    reply = sign_in(hall.caller())

    cookie = reply.headers["set-cookie"]
    assert {"HttpOnly", "SameSite=strict", "Secure", "Path=/"} <= set(cookie.split("; "))
    token = cookie.split("=")[1].split(";")[0]
    assert token not in reply.text
    assert ("admin", "admin") == (reply.json()["name"], reply.json()["role"])


@pytest.mark.parametrize(("name", "password"), [("admin", "wrong"), ("nobody", PASSWORD)])
def test_wrong_name_and_wrong_password_look_alike(hall: Hall, name: str, password: str) -> None:
    """A refusal does not say which of the two was wrong."""
    reply = sign_in(hall.caller(), name, password)

    assert (401, "credentials_wrong", "") == (
        reply.status_code,
        reply.json()["code"],
        reply.json()["detail"],
    )


def test_guessing_is_slow(hall: Hall) -> None:
    """After ten wrong passwords even the right one must wait, and the answer says how long."""
    caller = hall.caller()
    for _ in range(10):
        assert 401 == sign_in(caller, password="wrong").status_code

    reply = sign_in(caller)

    assert (429, "too_many_tries") == (reply.status_code, reply.json()["code"])
    assert 0 < int(reply.headers["Retry-After"])
    assert 200 == sign_in(caller, "marker").status_code


def test_session_can_be_used_and_ended(hall: Hall) -> None:
    """With the cookie and the header staff can work, until they sign out."""
    caller = hall.caller()
    caller.headers["X-CSRF-Token"] = sign_in(caller).json()["csrf"]

    assert 201 == caller("POST", "/api/v1/devices/codes", json={}).status_code
    token = caller.cookies["carrel_session"]
    assert 204 == caller("DELETE", "/api/v1/staff/session").status_code
    caller.cookies.set("carrel_session", token)
    assert 401 == caller("GET", "/api/v1/staff/session").status_code


def test_session_runs_out(hall: Hall) -> None:
    """A session ends by itself after its hours."""
    caller = hall.caller()
    sign_in(caller)
    assert 200 == caller("GET", "/api/v1/staff/session").status_code
    hall.clock.now += hall.config.session_hours * HOUR_MS

    assert 401 == caller("GET", "/api/v1/staff/session").status_code


def test_code_made_by_staff_lets_a_device_in(hall: Hall) -> None:
    """A code comes with the server's address in front and the fingerprint of its key behind, ready to be typed."""
    made = hall.staff(Role.PROCTOR)("POST", "/api/v1/devices/codes", json={"centre": "North"}).json()

    assert f"https://testserver#{made['code']}.{made['fingerprint']}" == made["entry"]
    body = enrolment(made["code"], SigningKey(b"1" * 32), seal_of(1)).model_dump(mode="json")
    reply = hall.caller()("POST", "/api/v1/enrol", json=body)
    assert (200, "North") == (reply.status_code, reply.json()["centre"])
    other = enrolment(made["code"], SigningKey(b"2" * 32), seal_of(2), device_id="f" * 16)
    again = hall.caller()("POST", "/api/v1/enrol", json=other.model_dump(mode="json"))
    assert (403, "code_refused") == (again.status_code, again.json()["code"])


def test_heartbeat_is_seen_by_staff(hall: Hall) -> None:
    """What a device says of itself is what staff see, and the device learns the time and whether changes wait."""
    desk = hall.desk()
    hall.publish()
    beat = {
        "app_version": "0.2.0",
        "device_ms": hall.clock.now + 5_000,
        "unsent": 3,
        "battery_percent": 80,
        "refused_changes": 2,
        "attempt": {
            "attempt_id": hall.attempt(),
            "state": "in_progress",
            "answered": 1,
            "items": 5,
            "incidents": 0,
        },
    }

    reply = hall.as_device(desk)("POST", "/api/v1/heartbeat", json=beat)

    assert {"server_ms": hall.clock.now, "changes_cursor": 1} == reply.json()
    (seen,) = hall.staff()("GET", "/api/v1/devices").json()
    assert (3, 80, 2, 5_000, "0.2.0") == (
        seen["unsent"],
        seen["battery_percent"],
        seen["refused_changes"],
        seen["skew_ms"],
        seen["app_version"],
    )
    assert "in_progress" == seen["progress"]["state"]


def test_sitting_can_be_described(hall: Hall) -> None:
    """A sitting described in JSON is published, and what it says of secrets is said to nobody."""
    hall.publish()
    body = {
        "title": "Evening",
        "pack_id": "harbours",
        "opens_at": "2030-05-06T18:00:00+02:00",
        "closes_at": "2030-05-06T20:00:00+02:00",
        "policy": {"feedback": "at_end", "leave_pin": "4711"},
        "candidates": [{"number": "7", "name": "Chi", "secret": "a secret word"}],
    }

    reply = hall.staff()("POST", "/api/v1/sittings", json=body)

    assert (201, 1) == (reply.status_code, reply.json()["revision"])
    changes = hall.as_device(hall.desk())("GET", "/api/v1/changes").json()
    assert ["pack", "sitting"] == [change["kind"] for change in changes["changes"]]
    assert "a secret word" not in reply.text
    naive = hall.staff()("POST", "/api/v1/sittings", json=body | {"opens_at": "2030-05-06T18:00:00"})
    assert 422 == naive.status_code


@pytest.mark.parametrize(
    ("said", "attempts", "locked"),
    [
        ({"practice": True}, 0, False),
        ({"practice": True, "attempts_allowed": 3, "lockdown": {}}, 3, False),
        ({}, 1, True),
    ],
    ids=["practice", "said", "exam"],
)
def test_practice_is_unlimited_unless_a_number_is_said(
    said: dict[str, object], attempts: int, locked: bool
) -> None:
    """A practice sitting allows any number of attempts, but for what its description says, and never locks."""
    body = SittingBody.model_validate(
        {
            "title": "Practice",
            "pack_id": "harbours",
            "opens_at": "2030-05-06T18:00:00+02:00",
            "closes_at": "2030-05-07T18:00:00+02:00",
            "policy": said,
            "candidates": [],
        }
    )

    policy = plan_of(body).policy

    assert (attempts, locked) == (policy.attempts_allowed, policy.locks)


def test_attempts_can_be_read(hall: Hall) -> None:
    """Staff find an attempt in the list, see all of it by its id, and can carry it away with its proof."""
    facts = hall.publish()
    hall.sitting()
    desk = hall.desk()
    for number in (1, 2, 3):
        desk.write(hall.attempt(number), *whole_attempt(), pack_hash=facts.pack_hash)
    hall.push(desk, desk.body())
    staff = hall.staff()

    page = staff("GET", "/api/v1/attempts?limit=2").json()
    rest = staff("GET", f"/api/v1/attempts?after={page['next_after']}&sitting_id=morning").json()
    view = staff("GET", f"/api/v1/attempts/{hall.attempt()}").json()
    export = staff("GET", f"/api/v1/attempts/{hall.attempt()}/export")

    assert sorted(hall.attempt(number) for number in (1, 2, 3)) == [
        one["attempt_id"] for one in page["attempts"] + rest["attempts"]
    ]
    assert "" == rest["next_after"]
    assert ("Amina", "3.5", True) == (
        view["candidate"]["name"],
        view["score"]["score"],
        view["chain_verified"],
    )
    assert export.json()["attempt"]["digest"] == view["digest"]
    assert desk.key.public.hex() == export.json()["device_keys"][desk.name.device_id]
    assert "attachment" in export.headers["Content-Disposition"]
