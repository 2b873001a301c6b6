"""Every sync route under bodies and headers that make no sense: never a fault of the server, never a wrong thing stored.

The ordinary run takes a sample; ``nox -s thorough`` goes on for minutes, and ``CARREL_FUZZ=N`` takes N of each.
"""

import os
import random
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync_server.storage.models import QuarantinedFrame
from tests.sync_server.caller import Caller
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.signed_log import Desk
from tests.thorough import times

COUNT = int(os.environ.get("CARREL_FUZZ", times(500, 60)))
BEAT = (
    b'{"app_version": "1", "device_ms": 1, "unsent": 0, "skew_ms": 3, "skew_within_ms": 1, "attempt": null}'
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda some: st.lists(some, max_size=4) | st.dictionaries(st.text(max_size=12), some, max_size=4),
    max_leaves=12,
)
MOST_MEMORY = 64 << 20
pytestmark = pytest.mark.timeout(3_600)


class Target:
    """A server with a log in it, and all ways of speaking to it."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        hall.publish()
        hall.sitting()
        self.desk: Desk = hall.desk()
        self.desk.write(hall.attempt(), *whole_attempt())
        hall.push(self.desk, self.desk.body(4))
        self.stored = [one.data for one in hall.stored(self.desk)]
        self.device: Caller = hall.as_device(self.desk)
        self.hub: Caller = hall.as_hub()
        self.nobody: Caller = hall.caller()
        device, epoch = self.desk.name.device_id, self.desk.name.epoch
        blob = "a" * 64
        self.calls: list[tuple[str, str, bytes]] = [
            ("POST", self.desk.path, self.desk.body(4)),
            ("POST", f"{self.desk.path}?receipt", b""),
            ("POST", f"{self.desk.path}?proof", b""),
            ("POST", f"/api/v1/log/{device}/{'9' * 16}", self.desk.body()),
            ("POST", "/api/v1/heartbeat", BEAT),
            ("POST", "/api/v1/enrol", b'{"code": "ABCD", "device_id": "0123456789abcdef"}'),
            ("POST", "/api/v1/hub/join", b'{"code": "ABCD"}'),
            ("GET", "/api/v1/changes?cursor=0&of=", b""),
            ("GET", "/api/v1/packs/harbours/1", b""),
            ("PUT", f"/api/v1/blobs/{blob}", b"some bytes"),
            ("HEAD", f"/api/v1/blobs/{blob}", b""),
            ("GET", "/api/v1/hub/mirror?cursor=0", b""),
            ("GET", "/api/v1/hub/devices?after=", b""),
            ("POST", "/api/v1/hub/releases", b'{"pack_id": "harbours", "version": 1, "devices": []}'),
            ("POST", f"/api/v1/hub/log/{device}/{epoch}", self.desk.body(4)),
            ("PUT", f"/api/v1/hub/blobs/{device}/{blob}", b"some bytes"),
            ("POST", f"/api/v1/hub/quarantine/{device}/{epoch}?code=frame_corrupt&detail=&cursor=1", b"bad"),
        ]

    def check(self, answer: httpx.Response, what: object) -> None:
        """Assert that the server took it as what it is."""
        assert answer.status_code < 500, (what, answer.text[:300])
        if answer.status_code >= 400 and answer.content:
            told = answer.json()
            assert {"title", "status", "code"} <= set(told), what

    def check_stored(self) -> None:
        """Assert that the log is what its computer wrote, and nothing else came to count."""
        assert self.stored == [one.data for one in self.hall.stored(self.desk)]


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """One server for all of it."""
    folder: Path = tmp_path_factory.mktemp("fuzz")
    with opened_hall(folder / "server") as hall:
        yield Target(hall)


def mutated(body: bytes, dice: random.Random) -> bytes:
    """Return a body with a few things done to it."""
    data = bytearray(body or b"\0")
    for _ in range(dice.randint(1, 6)):
        place = dice.randrange(len(data) + 1)
        match dice.randrange(6):
            case 0 if place < len(data):
                data[place] ^= 1 << dice.randrange(8)
            case 1:
                del data[place : place + dice.randint(1, 40)]
            case 2:
                data[place:place] = dice.randbytes(dice.randint(1, 40))
            case 3:
                data[place:place] = data[: dice.randint(0, len(data))]
            case 4:
                data[place:place] = dice.choice(
                    [b"\xff\xff\xff\xff", b"\0\0\0\0", b"NaN", b"1e999", b'"', b"[" * 300, b"\xed\xa0\x80"]
                )
            case _:
                data = data[:place] or bytearray(b"\0")
    return bytes(data[: 1 << 20])


HEADERS = {
    "Content-Length": ["-1", "9" * 30, "abc", "", "0x10", "1"],
    "Content-Type": ["", "application/json; charset=utf-16", "multipart/form-data; boundary=x", "\xff", "a" * 999],
    "Content-Encoding": ["gzip", "zstd", "identity", "\xff"],
    "Authorization": ["", "Bearer", "Bearer ", "Basic abc", "bearer \xff", "Bearer " + "a" * 9_000],
    "Upload-Offset": ["-1", "", "9" * 30, "1.5", "\xb2", "0", "3"],
    "Upload-Length": ["-1", "", "9" * 30, "\xb2", "10", "0"],
    "Range": ["bytes=-1-", "bytes=9-3", "lines=1-", "bytes=" + "9" * 40 + "-", "bytes=\xb2-", ","],
    "If-Range": ['"', "W/x", "a" * 500],
    "Carrel-Protocol": ["0", "-1", "99", "\xb2", "", "1" * 400],
    "Cookie": ["carrel_session=\xff", "=;=;=", "a" * 3_000],
}  # fmt: skip


def asked(target: Target, dice: random.Random, *, bend_path: bool = True) -> None:
    """Ask something that makes no sense, and check."""
    method, path, body = dice.choice(target.calls)
    headers = {}
    for name in dice.sample(sorted(HEADERS), dice.choice((0, 0, 1, 2))):
        headers[name] = dice.choice(HEADERS[name]).encode("latin-1")
    if bend_path and dice.random() < 0.3:
        base, mark, query = path.partition("?")
        whole = bytearray((base + mark + query).encode())
        place = dice.randrange(8, len(whole))
        whole[place : place + dice.randint(0, 3)] = dice.choice(
            [b"%00", b"..", b"//", b"%ff", b"9" * 40, b""]
        )
        path = whole.decode()
    if dice.random() < 0.1:
        method = dice.choice(["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "OPTIONS"])
    caller = dice.choice((target.device, target.device, target.hub, target.nobody))
    content: Any = mutated(body, dice)
    if dice.random() < 0.3 and "Content-Length" not in headers:
        content = _pieces(content, dice)
    target.hall.clock.now += 100
    try:
        answer = caller(method, path, content=content, headers=headers)
    except (httpx.InvalidURL, httpx.LocalProtocolError):
        return
    target.check(answer, (method, path, headers))


async def _pieces(content: bytes, dice: random.Random) -> Any:
    place = 0
    while place < len(content):
        step = dice.randint(1, 5_000)
        yield content[place : place + step]
        place += step


def test_what_a_random_mutator_makes(target: Target) -> None:
    """Thousands of bent requests: each gets an answer below 500 in our form, memory stays, and the log is as it was."""
    asked(target, random.Random(0))  # what is loaded with the first
    tracemalloc.start()
    for seed in range(COUNT * 5):
        asked(target, random.Random(seed))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    target.check_stored()
    assert peak < MOST_MEMORY


@given(JSON, st.sampled_from(["heartbeat", "enrol", "hub/join", "hub/releases"]), st.booleans())
@settings(
    max_examples=COUNT, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)  # fmt: skip
def test_any_json(target: Target, told: Any, route: str, bare: bool) -> None:
    """Whatever JSON comes, the answer is a refusal in our form, or what was asked."""
    import json

    target.hall.clock.now += 100
    body = json.dumps(told if bare or not isinstance(told, dict) else {**json.loads(BEAT), **told})
    caller = target.hub if route == "hub/releases" else target.device
    answer = caller(
        "POST", f"/api/v1/{route}", content=body.encode("utf-8", "surrogatepass"),
        headers={"Content-Type": "application/json"},
    )  # fmt: skip

    target.check(answer, (route, body))


@given(st.integers(0, 2**32))
@settings(max_examples=COUNT, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_bent_push_stores_only_what_was_written(target: Target, seed: int) -> None:
    """Of a push that was bent anywhere, only frames that the computer signed are stored; the rest is set aside."""
    dice = random.Random(seed)
    fresh = target.hall.desk() if seed % 16 == 0 else target.desk
    if fresh is not target.desk:
        fresh.write(target.hall.attempt(), *whole_attempt())
    target.hall.clock.now += 100
    caller = target.hall.as_device(fresh) if fresh is not target.desk else target.device
    answer = caller("POST", fresh.path, content=mutated(fresh.body(3), dice))

    target.check(answer, seed)
    good = set(fresh.frames(3))
    assert {one.data for one in target.hall.stored(fresh)} <= good | set(target.stored)
    target.check_stored()


def test_what_is_set_aside_is_kept_once_and_bounded(target: Target) -> None:
    """Of what was refused no more is kept than came, no piece of it longer than a frame."""
    import sqlalchemy as sa

    with target.hall.server.database.read() as session:
        rows = list(session.scalars(sa.select(QuarantinedFrame)))

    assert all(len(one.data) <= 4 << 20 for one in rows)
    assert len({(one.device_id, one.epoch, one.sha256) for one in rows}) == len(rows)
