"""What of a sitting's pack has arrived on each device, as it said itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from sync_server.__main__ import app
from sync_server.errors import NotFound
from sync_server.services.pack_arrivals import Arrival, PackArrivals, pack_arrivals
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.signed_log import Desk


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """A server with a sitting in the North, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        hall.publish()
        hall.sitting(centre="North")
        yield hall


def beat(hall: Hall, desk: Desk, *packs: dict[str, Any], said: bool = True) -> None:
    """Let a device say how it is, and which packs it holds."""
    told: dict[str, Any] = {"app_version": "1", "device_ms": 1, "unsent": 0}
    reply = hall.as_device(desk)("POST", "/api/v1/heartbeat", json=told | ({"packs": packs} if said else {}))
    assert 200 == reply.status_code, reply.text


def held(hall: Hall, state: str = "verified", *, version: int = 1, **more: Any) -> dict[str, Any]:
    """Return a pack as a device tells it."""
    sha256 = pack_arrivals(hall.server, hall.organisation, "morning").sha256
    return {"pack_id": "harbours", "version": version, "hash8": sha256[:16], "state": state} | more


def arrivals(hall: Hall) -> PackArrivals:
    """Return how it stands."""
    return pack_arrivals(hall.server, hall.organisation, "morning")


def stands(hall: Hall) -> dict[str, tuple[Arrival, int]]:
    """Return how each device stands, and how much of the pack it has."""
    return {one.device_id: (one.arrival, one.percent) for one in arrivals(hall).devices}


def test_each_device_of_the_centre_stands_as_it_said(own: Hall) -> None:
    """Silent, missing, older, on its way, another file, whole, openable: each is told apart; other centres do not count."""
    desks = [own.desk("North") for _ in range(7)] + [own.desk("South")]
    silent, missing, older, coming, other, whole, openable, _ = desks
    beat(own, silent, said=False)
    beat(own, missing)
    own.publish(own.pack(2))
    own.sitting(centre="North")
    beat(own, older, held(own, version=1))
    beat(own, coming, held(own, "downloading", version=2, percent=40))
    beat(own, other, held(own, version=2, hash8="0" * 16))
    beat(own, whole, held(own, version=2))
    beat(own, openable, held(own, "openable", version=2), held(own, version=1))

    expected = [
        (silent, (Arrival.SILENT, 0)),
        (missing, (Arrival.MISSING, 0)),
        (older, (Arrival.OLDER, 0)),
        (coming, (Arrival.DOWNLOADING, 40)),
        (other, (Arrival.OTHER, 100)),
        (whole, (Arrival.VERIFIED, 100)),
        (openable, (Arrival.OPENABLE, 100)),
    ]
    assert {desk.name.device_id: stood for desk, stood in expected} == stands(own)
    found = arrivals(own)
    assert (2, 1, 5) == (found.arrived, found.openable, found.missing)


def test_since_when_stays_until_it_is_otherwise(own: Hall) -> None:
    """What is told again keeps the time when it was first so; a heartbeat without packs changes nothing of them."""
    desk, began = own.desk("North"), own.clock.now
    beat(own, desk, held(own))
    own.clock.now += 60_000
    beat(own, desk, held(own))
    own.clock.now += 60_000
    beat(own, desk, said=False)
    first = arrivals(own).devices[0]
    beat(own, desk, held(own, "openable"))
    then = arrivals(own).devices[0]
    beat(own, desk)

    assert (began, began + 60_000) == (first.since_ms, first.said_ms)
    assert (Arrival.OPENABLE, own.clock.now) == (then.arrival, then.since_ms)
    assert (Arrival.MISSING, 0) == stands(own)[desk.name.device_id]


def test_a_word_of_a_later_version_is_understood_by_how_much_is_there(own: Hall) -> None:
    """A state that this version does not know is whole where all of it is there, else on its way."""
    desk = own.desk("North")
    beat(own, desk, held(own, "in_the_vault"))
    whole = stands(own)[desk.name.device_id]
    beat(own, desk, held(own, "being_unpacked", percent=30))

    assert [(Arrival.VERIFIED, 100), (Arrival.DOWNLOADING, 30)] == [whole, stands(own)[desk.name.device_id]]


@pytest.mark.parametrize(
    "wrong", [{"state": "Nul\0"}, {"version": 0}, {"hash8": "x"}, {"pack_id": ""}, {"percent": 101}]
)
def test_what_is_no_pack_is_refused(own: Hall, wrong: dict[str, Any]) -> None:
    """A heartbeat that names something else is refused, and changes nothing."""
    desk = own.desk("North")
    told = {"app_version": "1", "device_ms": 1, "unsent": 0, "packs": [held(own) | wrong]}

    assert 422 == own.as_device(desk)("POST", "/api/v1/heartbeat", json=told).status_code
    assert (Arrival.SILENT, 0) == stands(own)[desk.name.device_id]


def test_a_hub_says_it_of_its_own_devices_alone(own: Hall) -> None:
    """What a hub tells of its centre's devices is kept; another centre's and one that nobody knows are left out."""
    ours, theirs = own.desk("North"), own.desk("South")
    names = (ours.name.device_id, theirs.name.device_id, "f" * 16)
    told = [{"device_id": name, "at_ms": own.clock.now - 5, "packs": [held(own)]} for name in names]
    hub = own.as_hub("North")

    reply = hub("POST", "/api/v1/hub/arrivals", json={"devices": told})

    assert (200, {"kept": 1}) == (reply.status_code, reply.json())
    assert {ours.name.device_id: (Arrival.VERIFIED, 100)} == stands(own)
    assert own.clock.now - 5 == arrivals(own).devices[0].since_ms


def test_what_was_said_later_stays(own: Hall) -> None:
    """A hub that tells late what a device said does not undo what the device said here since; nor is it from tomorrow."""
    desk, hub = own.desk("North"), own.as_hub("North")
    beat(own, desk, held(own, "openable"))
    late = {"device_id": desk.name.device_id, "at_ms": own.clock.now - 1, "packs": []}
    hub("POST", "/api/v1/hub/arrivals", json={"devices": [late]})
    still = stands(own)[desk.name.device_id]
    hub("POST", "/api/v1/hub/arrivals", json={"devices": [late | {"at_ms": own.clock.now + 86_400_000}]})

    assert (Arrival.OPENABLE, 100) == still
    assert own.clock.now == arrivals(own).devices[0].said_ms


def test_no_sitting_is_said_so(own: Hall) -> None:
    """A sitting that is not there is told as that."""
    with pytest.raises(NotFound):
        pack_arrivals(own.server, own.organisation, "evening")


def test_the_command_ends_with_1_while_something_is_missing(hall: Hall) -> None:
    """``packs arrived`` shows each device, and its code says whether all hold the pack."""
    hall.publish()
    hall.sitting(centre="North")
    desk = hall.desk("North")
    words = ["packs", "arrived", "morning", "--data", str(hall.config.data)]

    before = CliRunner().invoke(app, words)
    beat(hall, desk, held(hall, "openable"))
    after = CliRunner().invoke(app, words)

    assert (1, 0) == (before.exit_code, after.exit_code), before.output + after.output
    assert "silent" in before.output
    assert "1 of 1 devices hold it, 1 can open it." in after.output


def test_staff_see_it_by_the_api(hall: Hall) -> None:
    """A proctor of the centre is told what the service finds."""
    hall.publish()
    hall.sitting(centre="North")
    beat(hall, hall.desk("North"), held(hall))

    told = hall.staff_of("North")("GET", "/api/v1/sittings/morning/arrivals").json()

    assert ("harbours", 1, ["verified"]) == (
        told["pack_id"],
        told["arrived"],
        [one["arrival"] for one in told["devices"]],
    )
