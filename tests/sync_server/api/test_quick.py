"""What is answered in front of the routes is answered as the routes do, and a device shut out is out at once."""

import asyncio
import json
from typing import Any

import pytest

from assessment.sync.messages import Heartbeat
from sync_server.api import log
from sync_server.services.list_changes import list_changes
from sync_server.services.list_devices import list_devices, revoke_device
from sync_server.services.record_heartbeat import record_heartbeat
from sync_server.services.server import secret_hash
from sync_server.storage.devices import device_by_token
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import Hall

BEAT = Heartbeat(app_version="0.2.0", device_ms=5, unsent=3, battery_percent=70, skew_ms=4)


def test_heartbeat_is_kept_and_answered_as_by_the_route(hall: Hall) -> None:
    """The quick answer and the service's are the same, and so is what staff see of the device."""
    quick, slow = hall.desk(), hall.desk()
    with hall.server.database.look() as connection:
        known = device_by_token(connection, secret_hash(slow.token))
    assert known is not None
    told = record_heartbeat(hall.server, known, BEAT).model_dump_json()

    reply = hall.as_device(quick)("POST", "/api/v1/heartbeat", content=BEAT.model_dump_json())

    assert (200, told) == (reply.status_code, reply.text)
    first, second = (
        (one.seen_ms, one.skew_ms, one.app_version, one.unsent, one.battery_percent, one.refused_changes)
        for one in list_devices(hall.server, hall.organisation)
    )
    assert first == second


@pytest.mark.parametrize("order", ["cursor={}&of=central", "of=central&cursor={}"])
def test_nothing_new_is_told_alike(hall: Hall, order: str) -> None:
    """Who has heard of everything is told so in the same words, by the quick way and by the route."""
    desk = hall.desk()
    hall.publish()
    with hall.server.database.look() as connection:
        known = device_by_token(connection, secret_hash(desk.token))
    assert known is not None
    latest = list_changes(hall.server, known, 0).cursor

    reply = hall.as_device(desk)("GET", "/api/v1/changes?" + order.format(latest))

    assert json.loads(list_changes(hall.server, known, latest).model_dump_json()) == reply.json()
    assert hall.as_device(desk)("GET", "/api/v1/changes?" + order.format(latest - 1)).json()["changes"]


def test_a_device_shut_out_is_out_at_its_next_request(hall: Hall) -> None:
    """No token is remembered: whoever shut it out, in whatever process, heartbeat and changes are refused at once, pushes held apart."""
    desk = hall.desk()
    desk.write(hall.attempt(), initiated(), answered("q1", "A"))
    asked: tuple[tuple[str, str, Any], ...] = (
        ("POST", "/api/v1/heartbeat", BEAT.model_dump_json()),
        ("GET", "/api/v1/changes?cursor=0&of=central", None),
        ("POST", desk.path, desk.body()),
    )
    assert [200] * 3 == [hall.as_device(desk)(m, path, content=body).status_code for m, path, body in asked]

    revoke_device(hall.server, hall.organisation, desk.name.device_id, actor="test")

    assert "device_revoked" == hall.as_device(desk)("POST", desk.path, content=desk.body()).json()[4]
    for method, path, body in asked[:2]:
        reply = hall.as_device(desk)(method, path, content=body)
        assert (401, "device_revoked") == (reply.status_code, reply.json()["code"])


def test_a_heartbeat_that_is_none_is_refused_by_the_route(hall: Hall) -> None:
    """What the quick way cannot read is refused with place and kind, as ever."""
    reply = hall.as_device(hall.desk())(
        "POST", "/api/v1/heartbeat", content='{"unsent": -1}', headers={"Content-Type": "application/json"}
    )

    assert (422, "body_invalid") == (reply.status_code, reply.json()["code"])


def test_too_many_are_asked_to_come_later(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where more wait than are stored in a few seconds, a push is refused unread, each told a time of its own."""
    desk = hall.desk()
    monkeypatch.setattr(log, "MOST_WAITING", 0)

    replies = [hall.as_device(desk)("POST", desk.path, content=b"") for _ in range(12)]

    assert {(503, "overloaded")} == {(one.status_code, one.json()["code"]) for one in replies}
    waits = {int(one.headers["Retry-After"]) for one in replies}
    assert waits <= set(range(3, 13))
    assert len(waits) > 1


def test_many_devices_are_stored_in_one_commit(hall: Hall) -> None:
    """Pushes that come together are all stored, whatever one of them is: new, known, a gap or wrong."""
    desks = [hall.desk() for _ in range(6)]
    for number, desk in enumerate(desks, 1):
        desk.write(hall.attempt(number), initiated(), *[answered("q1", str(n)) for n in range(7)])
    hall.push(desks[1], desks[1].body(2))
    bodies = [desk.body(2) for desk in desks]
    bodies[2] = desks[2].body(2, first=3)
    bodies[3] = bodies[3][:-5] + b"wrong"

    async def main() -> list[list[Any]]:
        return list(await asyncio.gather(*map(pushed, desks, bodies)))

    async def pushed(desk: Any, body: bytes) -> list[Any]:
        sent: list[Any] = []

        async def receive() -> Any:
            return {"type": "http.request", "body": body}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "method": "POST",
            "path": desk.path,
            "headers": [(b"authorization", f"Bearer {desk.token}".encode())],
        }
        await hall.app(scope, receive, send)
        told: list[Any] = json.loads(sent[1]["body"])
        return told

    told = asyncio.run(main())

    assert [8, 8, 0, 6, 8, 8] == [one[0] for one in told]
    assert [4, 4, 0, 3, 4, 4] == [len(hall.stored(desk)) for desk in desks]
    assert told[3][4]
