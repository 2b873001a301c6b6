"""A body is whole or it is nobody's: what broke off is handed on by none who read bodies."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import ClientDisconnect
from starlette.types import Message, Receive
from structlog.testing import capture_logs

from assessment.sync.messages import Heartbeat
from sync_server.api.bodies import check_length, read_whole, replay
from sync_server.errors import BodyTooLarge
from sync_server.storage.models import Device, Pack, QuarantinedFrame
from tests.sync_server.hall import Hall

BROKEN: Message = {"type": "http.disconnect"}
BEAT = Heartbeat(app_version="1", device_ms=1, unsent=0).model_dump_json().encode()
PARTS = st.lists(st.binary(max_size=20), min_size=1, max_size=8)


def told(parts: list[bytes], *, broken: bool = False) -> Receive:
    """Return a way to read these pieces, after which the sender has gone; ``broken``: before it had said all."""
    messages: list[Message] = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    if not broken:
        messages[-1]["more_body"] = False

    async def receive() -> Message:
        return messages.pop(0) if messages else BROKEN

    return receive


@given(PARTS)
def test_a_body_in_any_pieces_is_read_whole_and_again(parts: list[bytes]) -> None:
    """However it was cut it is the same, for who reads it first and for who reads it again; then the sender is gone."""

    async def read() -> tuple[bytes, bytes, Message]:
        receive = told(parts)
        once = await read_whole(receive, 1_000)
        again = replay(once, receive)
        return once, await read_whole(again, 1_000), await again()

    whole = b"".join(parts)
    assert (whole, whole, BROKEN) == asyncio.run(read())


@given(PARTS, st.integers(0, 100))
def test_a_body_that_broke_off_or_is_too_large_is_none(parts: list[bytes], most: int) -> None:
    """Whatever had come by then, nothing is returned; no more is taken in than may be."""
    size = len(b"".join(parts))

    with pytest.raises(BodyTooLarge if size > most else ClientDisconnect):
        asyncio.run(read_whole(told(parts, broken=True), most))
    if size > most:
        with pytest.raises(BodyTooLarge):
            asyncio.run(read_whole(told(parts), most))


@pytest.mark.parametrize("length", [b"11", b"9" * 5_000])
def test_what_announces_too_much_is_refused(length: bytes) -> None:
    """A length is believed where it says too much; what is no number is not."""
    check_length(b"10", 10)
    check_length(b"", 10)
    check_length(b"-1", 10)
    with pytest.raises(BodyTooLarge):
        check_length(length, 10)


def send_broken(hall: Hall, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> list[Any]:
    """Send a whole body whose end never comes; return the events that were logged."""
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": method,
        "path": path.partition("?")[0],
        "raw_path": path.encode(),
        "query_string": path.partition("?")[2].encode(),
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
    }

    async def send(_: Message) -> None:
        return

    with capture_logs() as logged:
        asyncio.run(hall.app(scope, told([body[:5], body[5:]], broken=True), send))
    return [one["event"] for one in logged]


def count(hall: Hall, table: type[Any], *where: sa.ColumnElement[bool]) -> int:
    """Return how many rows there are."""
    with hall.server.database.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(table).where(*where)) or 0


@pytest.mark.parametrize("announced", [{"Transfer-Encoding": "chunked"}, {"Content-Length": "500"}])
def test_a_heartbeat_that_broke_off_was_not_heard(hall: Hall, announced: dict[str, str]) -> None:
    """Nothing is noted of a device whose heartbeat did not end, though what came reads like one."""
    desk = hall.desk()
    headers = {"Authorization": f"Bearer {desk.token}", "Content-Type": "application/json", **announced}
    heard = Device.app_version == "1"
    before = count(hall, Device, heard)

    assert [] == send_broken(hall, "POST", "/api/v1/heartbeat", BEAT, headers)
    assert before == count(hall, Device, heard)


def test_a_pack_that_broke_off_is_not_published(hall: Hall) -> None:
    """Staff whose connection broke have published nothing, and it is no mistake of the server's."""
    staff = hall.staff()
    session = staff.cookies.get("carrel_session", domain="testserver.local")
    headers = {"Cookie": f"carrel_session={session}", "X-CSRF-Token": staff.headers["X-CSRF-Token"]}

    assert [] == send_broken(hall, "POST", "/api/v1/packs", hall.pack(), headers)
    assert 0 == count(hall, Pack)
    assert 201 == staff("POST", "/api/v1/packs", content=hall.pack()).status_code


@pytest.mark.parametrize("announced", [{"Transfer-Encoding": "chunked"}, {"Content-Length": "50"}])
def test_what_a_hub_had_refused_is_kept_whole_or_not_at_all(hall: Hall, announced: dict[str, str]) -> None:
    """Bytes for the quarantine that broke off are not kept as if they were all."""
    desk, hub = hall.desk("Centre"), hall.as_hub("Centre")
    headers = {"Authorization": hub.headers["Authorization"], **announced}
    path = f"/api/v1/hub/quarantine/{desk.name.device_id}/{desk.name.epoch}?code=frame_corrupt"

    assert [] == send_broken(hall, "POST", path, b"half of it", headers)
    assert 0 == count(hall, QuarantinedFrame)
    assert 200 == hub("POST", path, content=b"half of it").status_code
    assert 1 == count(hall, QuarantinedFrame)
