"""Around every request: headers, its id, how often an address may knock, and who is believed to ask."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from sync_server.api.proxies import see_through
from sync_server.app import compose, configure_logs
from sync_server.config import read_config
from sync_server.services.roles import Role
from tests.sync_server.api.test_roles import MATRIX, concrete_path
from tests.sync_server.caller import Caller
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import PASSWORD, Hall, opened_hall

Settings = Callable[..., Hall]
SAID = {
    "content-security-policy",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "x-request-id",
}
KNOCKS = 100


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Settings]:
    """Give what opens a hall with settings."""
    open_ones: list[AbstractContextManager[Hall]] = []

    def make(**settings: str) -> Hall:
        manager = opened_hall(tmp_path / str(len(open_ones)))
        open_ones.append(manager)
        hall = manager.__enter__()
        environment = {f"CARREL_SERVER_{name}": value for name, value in settings.items()}
        hall.server.config = hall.config = read_config(environment, hall.config.data)
        hall.app = compose(hall.server)
        return hall

    yield make
    for manager in open_ones:
        manager.__exit__(None, None, None)


def test_every_answer_is_safe_in_a_browser(hall: Hall) -> None:
    """Whatever is asked by whomever without a token, refusals included, the answer lets a browser load nothing of others."""
    for caller in (hall.caller(), hall.staff(Role.VIEWER)):
        for method, path in [*MATRIX, ("GET", "/nowhere"), ("PUT", "/api/v1/enrol")]:
            reply = caller(method, concrete_path(path), **({"json": {}} if method == "POST" else {}))
            assert set(reply.headers) >= SAID, (method, path)
            policy = reply.headers["content-security-policy"]
            assert "default-src 'self'" in policy
            assert "unsafe" not in policy
            if "json" in reply.headers.get("content-type", ""):
                assert "no-store" == reply.headers["cache-control"], (method, path)


def test_devices_pay_for_no_header_that_only_browsers_read(hall: Hall) -> None:
    """Answers to a token are as short as they were."""
    device = hall.as_device(hall.desk())

    reply = device("GET", f"/api/v1/changes?cursor=0&of={hall.server.name}")

    assert set() == SAID & set(reply.headers)


def test_https_is_insisted_on_where_it_is_the_address(told: Settings) -> None:
    """A browser is told to come by HTTPS only where that is how this server is reached, and it came so."""
    for url, expected in (("https://exams.example", True), ("", False)):
        hall = told(URL=url)
        assert expected is ("strict-transport-security" in hall.caller()("GET", "/healthz").headers)


def test_each_request_has_its_own_id(hall: Hall) -> None:
    """No two answers carry the same id."""
    caller = hall.caller()

    assert 10 == len({caller("GET", "/healthz").headers["x-request-id"] for _ in range(10)})


def test_requests_are_logged_without_anything_of_people(
    hall: Hall, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line says id, method, route and status, and neither the ids and names in the address nor what was typed."""
    hall.app = compose(hall.server, logs=True)
    configure_logs(as_json=True)
    try:
        reply = hall.staff()("GET", "/api/v1/attempts/a-candidate?name=Amina")
        hall.caller()("POST", "/api/v1/staff/session", json={"name": "Amina", "password": PASSWORD})
    finally:
        structlog.reset_defaults()

    text = capsys.readouterr().err
    lines = [json.loads(line) for line in text.splitlines() if '"request"' in line]
    told = next(line for line in lines if line["request"] == reply.headers["x-request-id"])
    assert ("GET", "/api/v1/attempts/{attempt_id}", 404) == (told["method"], told["route"], told["status"])
    assert [] == [word for word in ("Amina", "a-candidate", PASSWORD) if word in text]


def knocked(caller: Caller, **headers: str) -> int:
    """Knock at an open door; return the status."""
    return caller("GET", "/readyz", headers=headers).status_code


def test_an_open_door_opens_so_often_a_minute(hall: Hall) -> None:
    """The hundred-and-first request of an address to open routes is put off, with the time to wait; staff go on."""
    caller, staff = hall.caller(), hall.staff()

    assert {200} == {knocked(caller) for _ in range(KNOCKS)}
    late = caller("POST", "/api/v1/enrol", json={})
    assert (429, "too_many_at_once") == (late.status_code, late.json()["code"])
    assert 0 < int(late.headers["Retry-After"]) <= 60
    assert 200 == staff("GET", "/api/v1/attempts").status_code
    assert 200 == caller("GET", "/healthz").status_code


def test_addresses_are_told_apart_behind_a_proxy_of_ours(told: Settings) -> None:
    """Behind a proxy that is configured each address has its own count, and nobody gets another by writing the header."""
    hall = told(PROXIES="1", OPEN_PER_MINUTE="3")
    caller = hall.caller()

    for address in ("192.0.2.1", "192.0.2.2"):
        assert {200} == {
            knocked(caller, **{"X-Forwarded-For": f"198.51.100.{n}, {address}"}) for n in range(3)
        }
        assert 429 == knocked(caller, **{"X-Forwarded-For": f"198.51.100.9, {address}"})


def test_without_a_proxy_the_header_is_nobodys(told: Settings) -> None:
    """Where no proxy is configured, what stands in the header changes nothing."""
    caller = told(OPEN_PER_MINUTE="3").caller()

    assert [200, 200, 200, 429] == [
        knocked(caller, **{"X-Forwarded-For": f"192.0.2.{n}", "X-Forwarded-Proto": "http"}) for n in range(4)
    ]


@given(
    forged=st.lists(
        st.text(st.characters(max_codepoint=255, exclude_characters=","), max_size=20), max_size=5
    ),
    proxies=st.integers(1, 4),
)
def test_only_what_our_proxies_wrote_is_believed(forged: list[str], proxies: int) -> None:
    """Whatever a stranger writes before it, the address is the one that the outermost proxy of ours saw."""
    ours = [f"192.0.2.{n}" for n in range(proxies)]
    value = ", ".join([*forged, *ours]).encode("latin-1")
    scope: dict[str, Any] = {
        "client": ("127.0.0.1", 1),
        "scheme": "http",
        "headers": [(b"x-forwarded-for", value)],
    }

    see_through(scope, proxies)

    assert (ours[0], 0) == scope["client"]


@pytest.mark.parametrize("value", [b"", b"192.0.2.1", b"192.0.2.1, unknown, 192.0.2.3", b"\xff"])
def test_what_did_not_come_through_all_of_them_is_who_it_is(value: bytes) -> None:
    """A list that is too short, or has no address in the place that counts, leaves whoever is at the other end."""
    scope: dict[str, Any] = {
        "client": ("203.0.113.9", 1),
        "scheme": "http",
        "headers": [(b"x-forwarded-for", value)],
    }

    see_through(scope, 2)

    assert "203.0.113.9" == scope["client"][0]


@pytest.mark.parametrize(
    ("told", "proxies", "scheme"),
    [
        ("https, http", 1, "http"),
        ("http, https", 1, "https"),
        ("https", 2, "https"),
        ("http, https, http", 2, "https"),
        ("ftp", 1, "http"),
    ],
)
def test_whether_they_came_by_https_is_said_by_our_proxies(told: str, proxies: int, scheme: str) -> None:
    """What a stranger writes before what our proxies wrote does not say how they came."""
    scope: dict[str, Any] = {
        "client": ("127.0.0.1", 1),
        "scheme": "http",
        "headers": [(b"x-forwarded-proto", told.encode())],
    }

    see_through(scope, proxies)

    assert scheme == scope["scheme"]


def lines_of(reply: httpx.Response) -> dict[str, float]:
    """Return measurements by name and labels."""
    return {
        name: float(value)
        for name, _, value in (line.rpartition(" ") for line in reply.text.splitlines() if line[:1] != "#")
    }


def test_measurements_tell_what_happened(told: Settings) -> None:
    """Requests by route and status, frames, what was set aside, what waits and who lives are counted as they were."""
    hall = told(METRICS="loopback")
    facts = hall.publish()
    hall.sitting()
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    hall.push(desk, desk.body(3))
    hall.push(desk, b"\0\0\0\7rubbish")
    beat = {"app_version": "1", "device_ms": 1, "unsent": 0}
    assert 200 == hall.as_device(desk)("POST", "/api/v1/heartbeat", json=beat).status_code
    hall.caller()("GET", "/api/v1/attempts")

    found = lines_of(hall.caller()("GET", "/metrics"))

    push = '{method="POST",route="/api/v1/log/{device}/{epoch}",status="200"}'
    assert 2 == found[f"carrel_requests_total{push}"]
    assert 1 == found['carrel_requests_total{method="GET",route="/api/v1/attempts",status="401"}']
    assert 1 == found['carrel_request_seconds_count{route="/api/v1/heartbeat"}']
    assert len(hall.stored(desk)) == found["carrel_frames_total"]
    assert (1, 1, 1, 1) == tuple(
        found[f"carrel_{name}"] for name in ("refused_frames_total", "attempts_waiting", "devices_live", "up")
    )
    assert {"carrel_database_connections", "carrel_database_connections_kept"} <= set(found)


def test_strange_addresses_make_no_series_of_their_own(told: Settings) -> None:
    """Whatever methods and paths strangers ask for, they are counted under one name."""
    hall = told(METRICS="loopback")
    for number in range(20):
        hall.caller()(f"ODD{number}", f"/nowhere/{number}")
        hall.caller()("GET", f"/api/v1/attempts/{number}")

    found = lines_of(hall.caller()("GET", "/metrics"))

    assert 20 == found['carrel_requests_total{method="other",route="other",status="404"}']
    assert (
        20 == found['carrel_requests_total{method="GET",route="/api/v1/attempts/{attempt_id}",status="401"}']
    )
    assert not [name for name in found if "nowhere" in name or "ODD" in name]


def test_measurements_are_for_whom_they_are_meant(told: Settings) -> None:
    """Nobody reads them unless a setting says so; then this machine alone, or whoever shows the token."""
    token = "a token of a monitor"
    shown = {"Authorization": f"Bearer {token}"}

    assert 404 == told().caller()("GET", "/metrics").status_code
    behind = told(METRICS="loopback", PROXIES="1").caller()
    assert 404 == behind("GET", "/metrics", headers={"X-Forwarded-For": "192.0.2.1"}).status_code
    guarded = told(METRICS="token", METRICS_TOKEN=token).caller()
    assert 401 == guarded("GET", "/metrics").status_code
    assert 401 == guarded("GET", "/metrics", headers={"Authorization": "Bearer wrong"}).status_code
    assert 200 == guarded("GET", "/metrics", headers=shown).status_code
