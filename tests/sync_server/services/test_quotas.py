"""What one sender may take of a server's disk and memory, and that nobody can spoil what another sends."""

import os
from contextlib import ExitStack
from hashlib import sha256

import pytest

from assessment.signing import SigningKey
from sync_server.errors import CodeRefused, TooManyTries
from sync_server.services import accept_blob, fair_share
from sync_server.services.enrol_device import enrol_device
from sync_server.services.projector import MONTH_SECONDS, Projector
from sync_server.services.slow_guessing import SlowGuessing
from sync_server.storage.counts import Counts
from tests.sync_server.caller import Caller
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall, enrolment
from tests.sync_server.signed_log import seal_of

WHOLE = b"answer" * 1_000
NAME = sha256(WHOLE).hexdigest()


def put(caller: Caller, path: str, part: bytes, offset: int, length: int) -> tuple[int, int]:
    """Send a part of a file; return the status and how much of it is there."""
    told = caller(
        "PUT", path, content=part, headers={"Upload-Offset": str(offset), "Upload-Length": str(length)}
    )
    there = told.json()["offset"] if told.status_code == 200 else int(told.headers.get("Upload-Offset", -1))
    return told.status_code, there


def begun(hall: Hall) -> list[str]:
    """Return the files that were begun and not ended, by the first letters of their names."""
    return sorted(one.name for one in hall.server.config.blobs.glob("*/parts/*"))


def test_a_hub_cannot_spoil_what_a_device_sends(hall: Hall) -> None:
    """What a hub adds to a device's file is apart from what the device has sent of it, and neither hinders the other."""
    desk = hall.desk("Centre")
    device, hub = hall.as_device(desk), hall.as_hub("Elsewhere")
    below, own = f"/api/v1/hub/blobs/{desk.name.device_id}/{NAME}", f"/api/v1/blobs/{NAME}"

    assert (200, 3_000) == put(device, own, WHOLE[:3_000], 0, len(WHOLE))
    assert (409, 0) == put(hub, below, b"xxx", 3_000, len(WHOLE))
    assert (200, 3) == put(hub, below, b"xxx", 0, len(WHOLE))
    assert (200, len(WHOLE)) == put(device, own, WHOLE[3_000:], 3_000, len(WHOLE))


def test_what_was_begun_has_a_measure(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what a device begins and does not end the longest untouched goes; others' stays, and it is never refused."""
    monkeypatch.setattr(accept_blob, "MOST_UNFINISHED_BYTES", 10_000)
    greedy, other = hall.desk(), hall.desk()
    names = [sha256(bytes([number])).hexdigest() for number in range(8)]
    assert 200 == put(hall.as_device(other), f"/api/v1/blobs/{NAME}", WHOLE[:5_000], 0, len(WHOLE))[0]

    for number, name in enumerate(names):
        assert (200, 2_000) == put(hall.as_device(greedy), f"/api/v1/blobs/{name}", b"x" * 2_000, 0, 4_000)
        part = next(one for one in hall.server.config.blobs.glob("*/parts/*") if one.name.endswith(name))
        os.utime(part, (1_000 + number, 1_000 + number))

    mine = [one for one in begun(hall) if one.startswith(greedy.name.device_id)]
    assert sorted(f"{greedy.name.device_id}-{name}" for name in names[-4:]) == mine
    assert f"{other.name.device_id}-{NAME}" in begun(hall)
    assert (409, 0) == put(hall.as_device(greedy), f"/api/v1/blobs/{names[0]}", b"x" * 2_000, 2_000, 4_000)


def test_the_files_of_a_day_have_a_measure(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """A device that has sent more than any sitting comes to is told when to come again, and then may."""
    monkeypatch.setattr(accept_blob, "MOST_BYTES_A_DAY", 10_000)
    device = hall.as_device(hall.desk())
    more = WHOLE + b"!"
    put(device, f"/api/v1/blobs/{NAME}", WHOLE, 0, len(WHOLE))
    path = f"/api/v1/blobs/{sha256(more).hexdigest()}"
    headers = {"Upload-Offset": "0", "Upload-Length": str(len(more))}

    refused = device("PUT", path, content=more, headers=headers)
    hall.clock.now += accept_blob.DAY_MS
    taken = device("PUT", path, content=more, headers=headers)

    assert (429, "900") == (refused.status_code, refused.headers["Retry-After"])
    assert 200 == taken.status_code


def test_what_was_left_for_a_month_goes(hall: Hall) -> None:
    """The projector throws away parts of files that nobody has added to for a month, and no others."""
    device = hall.as_device(hall.desk())
    old, new = (sha256(text).hexdigest() for text in (b"old", b"new"))
    for name in (old, new):
        put(device, f"/api/v1/blobs/{name}", b"x", 0, 3)
    part = next(one for one in hall.server.config.blobs.glob("*/parts/*") if one.name.endswith(old))
    then = part.stat().st_mtime - MONTH_SECONDS - 60
    os.utime(part, (then, then))

    Projector(hall.server)._round()

    assert [new] == [one.rpartition("-")[2] for one in begun(hall)]


def test_few_pushes_of_a_device_are_under_way(hall: Hall) -> None:
    """The fifth push of one device at a time is asked to come again; another device's, and the next, are taken."""
    desk, other = hall.desk(), hall.desk()
    for one in (desk, other):
        one.write(hall.attempt(), *whole_attempt())
    asked = hall.as_device(desk)
    with ExitStack() as under_way:
        for _ in range(fair_share.MOST_PUSHES):
            under_way.enter_context(hall.server.shares.pushing(hall.organisation, f"{desk.name.device_id}@"))
        refused = asked("POST", desk.path, content=desk.body())
        assert len(other.entries) == hall.push(other, other.body())[0]

    assert (429, "2", "too_many_at_once") == (
        refused.status_code,
        refused.headers["Retry-After"],
        refused.json()["code"],
    )
    assert len(desk.entries) == hall.push(desk, desk.body())[0]


def test_shares_are_an_organisations_own() -> None:
    """Devices of two organisations that have one id do not take from one another's share."""
    shares = fair_share.FairShare()
    for _ in range(fair_share.DEVICE_BURST):
        shares.asked("one", "d", 0)

    shares.asked("other", "d", 0)


def test_a_good_code_is_never_put_off(hall: Hall) -> None:
    """After ten wrong codes from one address wrong ones wait there, and who has a good one joins."""
    key = SigningKey(os.urandom(32))
    wrong = enrolment("AAAA-BBBB-CCCC-DDDD", key, seal_of(1))
    for _ in range(10):
        with pytest.raises(CodeRefused):
            enrol_device(hall.server, wrong, address="10.0.0.1")

    with pytest.raises(TooManyTries):
        enrol_device(hall.server, wrong, address="10.0.0.1")
    assert enrol_device(hall.server, enrolment(hall.code(), key, seal_of(1)), address="10.0.0.1").token


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8::1", "2001:db8::ffff:1", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("10.0.0.1", "::ffff:10.0.0.1", True),
        ("10.0.0.1", "10.0.0.2", False),
        ("", "10.0.0.2", False),
    ],
)
def test_addresses_are_counted_by_house(one: str, other: str, same: bool) -> None:  # a parameter of the test
    """Whoever is given a whole IPv6 network guesses no faster than who has one address."""
    guessing = SlowGuessing(Counts())
    for _ in range(10):
        guessing.failed("enrol", name="", address=one)

    refused = False
    try:
        guessing.check("enrol", name="", address=other)
    except TooManyTries:
        refused = True

    assert same == refused
