"""Stolen tokens, foreign ids, too many requests: what each gets, over real HTTP."""

from dataclasses import replace

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.ids import DeviceId, Epoch, OrganisationId
from assessment.signing import SigningKey
from sync_server.errors import TooManyAtOnce
from sync_server.services.enrol_device import enrol_device
from sync_server.services.fair_share import DEVICE_BURST, FairShare
from sync_server.services.list_attempts import list_attempts
from sync_server.services.list_devices import revoke_device
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.storage.frames import LogName
from sync_server.storage.keys import make_keys
from sync_server.storage.models import Organisation
from tests.attacks.conftest import Street
from tests.sync_server.events import answered, whole_attempt
from tests.sync_server.hall import Hall, enrolment
from tests.sync_server.signed_log import Desk, seal_of, travelling

OTHERS = OrganisationId("f" * 16)
FRAMES_A_REQUEST = 64


def as_device(street: Street, desk: Desk) -> httpx.Client:
    """Return a client with a computer's token."""
    return httpx.Client(base_url=street.url, headers={"Authorization": f"Bearer {desk.token}"})


def stranger(hall: Hall) -> Desk:
    """Return a computer of another organisation on the same server."""
    row = Organisation(organisation_id=OTHERS, name="Other", changes=0, added_ms=hall.clock.now + 1)
    hall.server.database.write(lambda session: session.add(row))
    make_keys(hall.config.keys, OTHERS, hall.draw)
    code = make_enrolment_code(hall.server, OTHERS, centre="", url="", days=1, actor="test").code
    key, device_id = SigningKey(b"a desk of the other organisation"), DeviceId("e" * 16)
    request = enrolment(code, key, seal_of(9), device_id=device_id)
    reply = enrol_device(hall.server, request, address="a")
    return Desk(reply.token, key, LogName(OTHERS, device_id, Epoch("e" * 16)), seal_of(9))


def test_a_stolen_token_stores_nothing_good(street: Street) -> None:
    """Without the key no frame is believed: whatever a thief pushes is set aside, and the owner's log goes on as ever."""
    desk = street.written()
    thief = replace(desk, key=SigningKey(bytes(32)), entries=[], heads=[], seqs={})
    thief.write(street.hall.attempt(), *whole_attempt()[:3], answered("q1", "D"))
    with as_device(street, desk) as client:
        stolen = client.post(desk.path, content=thief.body()).json()
        own = client.post(desk.path, content=desk.body()).json()

    assert [0, "signature_invalid"] == [stolen[0], stolen[4]]
    assert [len(desk.entries), ""] == [own[0], own[4]]


def test_frames_of_another_are_nobodys(street: Street) -> None:
    """A good frame of one computer, pushed by another to either log, is stored in neither."""
    desk, other = street.written(), street.hall.desk()
    with as_device(street, other) as client:
        theirs = client.post(desk.path, content=desk.body())
        mine = client.post(other.path, content=desk.body()).json()
        proof = client.post(f"{desk.path}?proof")

    assert [403, 403] == [theirs.status_code, proof.status_code]
    assert [0, "frame_foreign"] == [mine[0], mine[4]]
    assert [] == street.hall.stored(desk) + street.hall.stored(other)


def test_a_token_ends_at_once(street: Street) -> None:
    """On the very connection on which it was good a moment ago it is good no more, but for what is held apart."""
    desk = street.written()
    with as_device(street, desk) as client:
        before = client.get("/api/v1/changes")
        revoke_device(street.hall.server, street.hall.organisation, desk.name.device_id, actor="admin")
        after, pushed = client.get("/api/v1/changes"), client.post(desk.path, content=desk.body())

    assert [200, 401, "device_revoked"] == [before.status_code, after.status_code, after.json()["code"]]
    assert "device_revoked" == pushed.json()[4]
    (row,) = list_attempts(street.hall.server, street.hall.organisation).attempts
    assert (0, ("shut_out",)) == (row.events, row.flags)


def test_who_asks_too_much_is_put_off_alone(street: Street) -> None:
    """Beyond its share a computer is told when to come again; its neighbour at the same address notices nothing."""
    greedy, other = street.written(), street.hall.desk()
    for _ in range(DEVICE_BURST):
        street.hall.server.shares.asked(
            greedy.name.organisation_id, greedy.name.device_id, street.hall.clock.now
        )
    with as_device(street, greedy) as client, as_device(street, other) as neighbour:
        refused = client.post(greedy.path, content=greedy.body())
        fine = neighbour.post(other.path)
        street.hall.clock.now += 1_000
        again = client.post(greedy.path, content=greedy.body())

    assert (429, "too_many_at_once", "1") == (
        refused.status_code,
        refused.json()["code"],
        refused.headers["Retry-After"],
    )
    assert [200, 200] == [fine.status_code, again.status_code]


def test_tokens_that_are_nobodys_are_put_off_and_good_ones_at_their_address_are_not(street: Street) -> None:
    """Whoever tries tokens is told to wait; a hall of computers behind the same address goes on."""
    desk = street.written()
    for _ in range(1_000):
        street.hall.server.shares.failed("127.0.0.1", street.hall.clock.now)
    with httpx.Client(base_url=street.url) as client:
        guess = {"Authorization": "Bearer nonsense"}
        replies = [client.get("/api/v1/changes", headers=guess), client.post(desk.path, headers=guess)]
    with as_device(street, desk) as client:
        own = client.post(desk.path, content=desk.body())

    assert [(429, "too_many_at_once")] * 2 == [(one.status_code, one.json()["code"]) for one in replies]
    assert all(int(one.headers["Retry-After"]) >= 1 for one in replies)
    assert 200 == own.status_code


def test_a_days_backlog_is_no_attack(street: Street) -> None:
    """Ten hours of answers, one each second, in small frames and with signs of life between, at once and by a clock
    that stands still: never put off.
    """
    desk = street.hall.desk()
    desk.write(street.hall.attempt(), *whole_attempt()[:2], *[answered("q1", "A")] * 36_000, step=10)
    beat = {"app_version": "1", "device_ms": 1, "unsent": 0}
    bodies = [
        travelling(desk.frames(64, first=1)[n : n + FRAMES_A_REQUEST])
        for n in range(0, -(-len(desk.entries) // 64), FRAMES_A_REQUEST)
    ]
    with as_device(street, desk) as client:
        statuses = [client.post(desk.path, content=body).status_code for body in bodies]
        statuses += [client.post("/api/v1/heartbeat", json=beat).status_code for _ in range(200)]
        statuses += [client.get("/api/v1/changes").status_code for _ in range(200)]
        told = client.post(desk.path).json()

    assert {200} == set(statuses)
    assert len(desk.entries) == told[0]


@given(st.lists(st.integers(0, 60_000), max_size=60))
@settings(max_examples=50, deadline=None)
def test_a_share_is_never_more_than_it_says(pauses: list[int]) -> None:
    """However requests are spread, no more pass than the burst and what has been filled up since; what fits, passes."""
    shares, now, passed = FairShare(), 0, 0
    for pause in pauses:
        now += pause
        for _ in range(400):
            try:
                shares.asked("o", "d", now)
                passed += 1
            except TooManyAtOnce:
                break

    assert passed <= DEVICE_BURST + now / 10 + 1
    assert passed >= min(400 * len(pauses), DEVICE_BURST)


@pytest.mark.parametrize(
    "path", ["enrol", "heartbeat", "hub/join", "hub/releases", "staff/session", "results/check"]
)
def test_what_anybody_may_send_is_small(street: Street, path: str) -> None:
    """Routes that read a body before they know who asks read little, with and without a length."""
    big = b'{"a": "' + b"x" * 70_000 + b'"}'
    sent = (big, iter([big]))
    replies = [
        httpx.post(f"{street.url}/api/v1/{path}", content=one, headers={"Content-Type": "application/json"})
        for one in sent
    ]

    assert [(413, "body_too_large")] * 2 == [(one.status_code, one.json()["code"]) for one in replies]


@pytest.mark.parametrize("path", ["commands", "sittings", "nowhere"])
@pytest.mark.parametrize(
    "told", [{}, {"Authorization": "Bearer made-up"}, {"Cookie": "carrel_session=made-up"}], ids=str
)
def test_a_long_body_of_nobody_is_not_read(street: Street, path: str, told: dict[str, str]) -> None:
    """Megabytes for a route that staff alone may ask are refused before they are gathered, let alone parsed."""
    big = b'{"a": "' + b"x" * (2 << 20) + b'"}'
    headers = {"Content-Type": "application/json"} | told
    head = "\r\n".join(f"{name}: {value}" for name, value in headers.items())
    with street.open() as one:
        one.sendall(
            f"POST /api/v1/{path} HTTP/1.1\r\nHost: a\r\n{head}\r\nContent-Length: {len(big)}\r\n\r\n".encode()
            + big[:1_000]
        )
        reply = one.recv(4_096)

    assert b" 401 " in reply.partition(b"\r\n")[0]


def test_a_long_body_of_staff_is_read(hall: Hall) -> None:
    """Who is signed in may send what is long, and is told what is wrong with it."""
    reply = hall.staff()("POST", "/api/v1/commands", json={"a": "x" * (1 << 20)})

    assert (422, "body_invalid") == (reply.status_code, reply.json()["code"])


def test_another_organisation_is_as_good_as_nothing(hall: Hall) -> None:
    """To whomever asks, by whatever sync route, an id of another organisation gives the answer of an id that nobody has."""
    facts = hall.publish()
    hall.sitting()
    victim = hall.desk()
    victim.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    hall.push(victim, victim.body())
    evil = stranger(hall)
    made = make_enrolment_code(
        hall.server, OTHERS, centre="", url="", days=1, actor="test", kind=CodeKind.HUB
    )
    hub = hall.caller()
    from sync_server.services.enrol_hub import enrol_hub

    request = enrolment(made.code, SigningKey(bytes(31) + b"h"), seal_of(8), device_id="4" * 16)
    hub.headers["Authorization"] = f"Bearer {enrol_hub(hall.server, request, address='hub').token}"
    device = hall.as_device(evil)
    theirs = (str(victim.name.device_id), str(victim.name.epoch), "harbours", "a" * 64)
    calls = (
        ("POST", "/api/v1/log/{0}/{1}", device),
        ("POST", "/api/v1/log/{0}/{1}?proof", device),
        ("POST", "/api/v1/log/{0}/{1}?receipt", device),
        ("GET", "/api/v1/packs/{2}/1", device),
        ("HEAD", "/api/v1/blobs/{3}", device),
        ("POST", "/api/v1/hub/log/{0}/{1}", hub),
        ("POST", "/api/v1/hub/log/{0}/{1}?proof", hub),
        ("HEAD", "/api/v1/hub/blobs/{0}/{3}", hub),
        ("POST", "/api/v1/hub/quarantine/{0}/{1}?code=frame_corrupt", hub),
        ("GET", "/api/v1/hub/devices?after=", hub),
        ("GET", "/api/v1/packs/{2}/1", hub),
    )
    body = victim.body()

    @given(st.sampled_from(calls), st.integers(0, 2**64 - 1), st.booleans())
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def same(call: tuple[str, str, object], draw: int, full: bool) -> None:
        method, path, caller = call
        if f"{draw:016x}" in (evil.name.device_id, victim.name.device_id):
            return
        nobodys = (f"{draw:016x}", f"{draw:016x}", f"p{draw:x}", f"{draw:064x}")
        content = body if full and method == "POST" else b""
        found = [caller(method, path.format(*ids), content=content) for ids in (theirs, nobodys)]  # type: ignore[operator]  # a caller of either kind
        told = [(one.status_code, one.json().get("code") if one.content else "") for one in found]
        assert told[0] == told[1], (method, path)

    same()
    wanted = {"pack_id": "harbours", "version": 1, "devices": [str(victim.name.device_id)]}
    unknown = {"pack_id": "nothing", "version": 1, "devices": ["9" * 16]}
    replies = [hub("POST", "/api/v1/hub/releases", json=one) for one in (wanted, unknown)]
    assert 1 == len({(one.status_code, one.json().get("code")) for one in replies})
    assert len(victim.entries) == hall.stored(victim)[-1].last
