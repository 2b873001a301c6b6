"""The push over HTTP: durable as it arrives, honest in its reply, and cheap when there is nothing to say."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from assessment.signing import key_id
from assessment.sync.central_receipt import read_receipt, receipt_holds
from assessment.sync.frame import MOST_PACKED_BYTES, signed_text, with_length
from assessment.sync.messages import Custody
from sync_server.services.list_devices import revoke_device
from sync_server.services.verify_log import verify_log
from sync_server.storage.models import QuarantinedFrame
from tests.sync_server.events import NOON_MS, answered, initiated
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk, travelling


@pytest.fixture
def desk(hall: Hall) -> Desk:
    """Return a desk that has written 300 entries and sent none."""
    desk = hall.desk()
    for number in range(1, 301):
        desk.write(hall.attempt(), initiated() if number == 1 else answered("q1", str(number)))
    return desk


def quarantine_count(hall: Hall) -> int:
    """Return how many frames were refused."""
    found = sa.select(sa.func.count()).where(QuarantinedFrame.organisation_id == hall.organisation)
    with hall.server.database.read() as session:
        return session.scalar(found) or 0


def push_in_pieces(hall: Hall, desk: Desk, pieces: list[bytes], *, hang_up: bool = False) -> list[Any]:
    """Send a body piece by piece, as a slow link does; return what the server sent."""
    scope = {
        "type": "http",
        "method": "POST",
        "path": desk.path,
        "headers": [(b"authorization", f"Bearer {desk.token}".encode())],
    }
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": piece, "more_body": True} for piece in pieces
    ]
    messages.append({"type": "http.disconnect"} if hang_up else {"type": "http.request", "body": b""})
    sent: list[Any] = []

    async def receive() -> Any:
        return messages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(hall.app(scope, receive, send))
    return sent


def test_empty_body_asks_how_much_there_is(hall: Hall, desk: Desk) -> None:
    """A question is answered with cursor, head, time, custody and no refusal, before and after something came."""
    assert [0, desk.head(0)[:8].hex(), NOON_MS, "central", ""] == hall.push(desk, b"")

    hall.push(desk, desk.body())

    assert [300, desk.head(300)[:8].hex(), NOON_MS, "central", ""] == hall.push(desk, b"")


def test_receipt_comes_when_the_log_moves_or_when_asked_for(hall: Hall, desk: Desk) -> None:
    """The organisation signs for exactly what is here; a question that does not ask for it stays as short as it was."""

    def holds(reply: list[Any]) -> bool:
        return receipt_holds(
            read_receipt(reply[5]),
            {issuer: public},
            organisation=hall.organisation,
            device_id=desk.name.device_id,
            epoch=desk.name.epoch,
            head=desk.head(reply[0]),
        )

    public = hall.server.keys(hall.organisation).issuer.public
    issuer = key_id(public)

    assert holds(hall.push(desk, desk.body(first=1)))
    assert 5 == len(hall.push(desk, b""))
    assert 5 == len(hall.push(desk, desk.body()))
    asked = hall.as_device(desk)("POST", f"{desk.path}?receipt").json()
    assert holds(asked)
    assert 300 == read_receipt(asked[5]).cursor


def test_a_centre_signs_for_nobody(hall: Hall, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that is not the organisation's own gives no receipt, nor one for an empty log."""
    assert 5 == len(hall.as_device(desk)("POST", f"{desk.path}?receipt").json())
    monkeypatch.setattr(hall.server, "config", replace(hall.server.config, custody=Custody.CENTRE))
    told = hall.push(desk, desk.body())

    assert (5, "centre") == (len(told), told[3])


def test_without_its_key_what_came_is_acknowledged_all_the_same(hall: Hall, desk: Desk) -> None:
    """Where the organisation's key cannot be read, what is stored is told, without a receipt."""
    for file in hall.config.keys.rglob("*"):
        if file.is_file():
            file.unlink()
    hall.server._keys.clear()

    told = hall.push(desk, desk.body())

    assert [300, desk.head(300)[:8].hex(), NOON_MS, "central", ""] == told


def test_reply_is_bare(hall: Hall, desk: Desk) -> None:
    """The reply has no header but its length."""
    reply = hall.as_device(desk)("POST", desk.path)

    assert ["content-length"] == list(reply.headers)


def test_push_stores_everything(hall: Hall, desk: Desk) -> None:
    """A backlog in many frames arrives whole in one request."""
    assert [300, desk.head(300)[:8].hex(), NOON_MS, "central", ""] == hall.push(desk, desk.body(16))[:5]
    assert verify_log(hall.server, desk.name).verified


@pytest.mark.parametrize("size", [1, 7, 100, 1_000])
def test_pieces_of_any_size_will_do(hall: Hall, desk: Desk, size: int) -> None:
    """Frames are cut from the body wherever the network breaks it."""
    body = desk.body(64)

    sent = push_in_pieces(hall, desk, [body[start : start + size] for start in range(0, len(body), size)])

    assert b"[300," == sent[-1]["body"][:5]


def test_broken_connection_keeps_what_came(hall: Hall, desk: Desk) -> None:
    """When the link breaks in the middle of a frame, all whole frames before it are stored; nobody is answered."""
    frames = desk.frames(64)
    body = travelling(frames[:3]) + with_length(frames[3])[:-1]

    assert [] == push_in_pieces(hall, desk, [body], hang_up=True)
    assert 192 == hall.push(desk, b"")[0]
    assert 300 == hall.push(desk, desk.body(64, first=193))[0]


def test_lost_reply_costs_a_question(hall: Hall, desk: Desk) -> None:
    """A client that did not get its reply asks, and need send nothing again."""
    push_in_pieces(hall, desk, [desk.body()])

    assert 300 == hall.push(desk, b"")[0]
    assert [300, ""] == [hall.push(desk, desk.body())[place] for place in (0, 4)]


def test_refusal_is_told_and_the_rest_is_let_go(hall: Hall, desk: Desk) -> None:
    """A bad frame is told by its code with how far the log has come; what follows it waits for another time."""
    body = travelling([desk.frame(1, 64)]) + with_length(b"rubbish") + travelling([desk.frame(65, 128)])

    cursor, head8, _, _, refused, _ = hall.push(desk, body)

    assert (64, desk.head(64)[:8].hex(), "frame_corrupt") == (cursor, head8, refused)
    assert 1 == quarantine_count(hall)
    assert 300 == hall.push(desk, desk.body(64, first=65))[0]


def test_good_frames_before_an_impossible_length_count(hall: Hall, desk: Desk) -> None:
    """A length that no frame may have ends the reading, not what came whole before it."""
    body = travelling([desk.frame(1, 64)]) + (MOST_PACKED_BYTES + 1).to_bytes(4, "big") + b"x" * 5_000

    assert [64, "frame_too_large"] == [hall.push(desk, body)[place] for place in (0, 4)]
    assert 1 == quarantine_count(hall)


def test_unfinished_frame_is_no_refusal(hall: Hall, desk: Desk) -> None:
    """A body that ends within a frame is answered with what came whole."""
    body = travelling(desk.frames(64))[:-3]

    assert [256, ""] == [hall.push(desk, body)[place] for place in (0, 4)]


def test_logs_of_an_unknown_epoch_begin_at_nothing(hall: Hall, desk: Desk) -> None:
    """After a reinstall the same device begins a new log, and the old one stays."""
    hall.push(desk, desk.body())
    again = desk.fresh("e" * 16)
    again.write(hall.attempt(2), initiated())

    assert 0 == hall.push(again, b"")[0]
    assert 1 == hall.push(again, again.body())[0]
    assert 300 == hall.push(desk, b"")[0]


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("", "not_signed_in"),
        ("Bearer ", "not_signed_in"),
        ("Bearer wrong", "not_signed_in"),
        ("Basic abc", "not_signed_in"),
        ("Bearer é", "not_signed_in"),
    ],
)
def test_wrong_token_is_refused(hall: Hall, desk: Desk, header: str, code: str) -> None:
    """Without a token that holds nothing is read."""
    headers = {"Authorization": header.encode()} if header else {}

    reply = hall.caller()("POST", desk.path, content=desk.body(), headers=headers)

    assert (401, code) == (reply.status_code, reply.json()["code"])
    assert "application/problem+json" == reply.headers["content-type"]
    assert 0 == hall.push(desk, b"")[0]


def test_another_devices_log_is_refused(hall: Hall, desk: Desk) -> None:
    """A device may write its own logs only."""
    reply = hall.as_device(hall.desk())("POST", desk.path, content=desk.body())

    assert (403, "not_allowed") == (reply.status_code, reply.json()["code"])


def test_revoked_device_is_told_so(hall: Hall, desk: Desk) -> None:
    """A device that was shut out is told so at once: what it sends is stored, and held apart."""
    revoke_device(hall.server, hall.organisation, desk.name.device_id, actor="test")

    asked, told = hall.push(desk, b""), hall.push(desk, desk.body())

    assert [(0, "device_revoked"), (len(desk.entries), "device_revoked")] == [
        (one[0], one[4]) for one in (asked, told)
    ]


def test_the_end_of_a_log_is_shown_with_its_devices_own_signature(hall: Hall, desk: Desk) -> None:
    """Whoever asks for the proof gets the last frame's end, signed by the device; of an empty log there is none."""
    caller = hall.as_device(desk)
    nothing = caller("POST", f"{desk.path}?proof")
    hall.push(desk, desk.body())
    last = len(desk.entries)
    told = caller("POST", f"{desk.path}?proof").json()
    asked = caller("POST", f"{desk.path}?proof={'ab' * 8}").json()

    assert (404, "not_found") == (nothing.status_code, nothing.json()["code"])
    assert (last, desk.head(last).hex()) == (told["cursor"], told["head"])
    assert told == asked
    signed = signed_text(desk.name.device_id, desk.name.epoch, last, desk.head(last))
    assert desk.verify.holds(bytes.fromhex(told["signature"]), signed)
    assert 403 == hall.as_device(hall.desk())("POST", f"{desk.path}?proof").status_code


@pytest.mark.parametrize("path", ["/api/v1/log/x/y", "/api/v1/log/0123456789ABCDEF/0123456789abcdef"])
def test_other_addresses_are_not_found(hall: Hall, desk: Desk, path: str) -> None:
    """Only ids of the right form name a log."""
    assert 404 == hall.as_device(desk)("POST", path).status_code
    assert 404 == hall.as_device(desk)("GET", desk.path).status_code


def test_too_large_a_body_is_refused(hall: Hall, desk: Desk) -> None:
    """A body above the limit is refused unread by its length, and where no length is told, as soon as it is above."""
    object.__setattr__(hall.server.config, "max_push_bytes", 5_000)

    reply = hall.as_device(desk)("POST", desk.path, content=bytes(5_001))
    assert (413, "body_too_large") == (reply.status_code, reply.json()["code"])

    sent = push_in_pieces(hall, desk, [travelling([desk.frame(1, 64)]), bytes(5_000)])
    assert 413 == sent[0]["status"]
    assert 64 == hall.push(desk, b"")[0]


def test_concurrent_requests_for_one_log(hall: Hall, desk: Desk) -> None:
    """The same backlog sent over several connections at once is stored once, and each is told the truth."""

    async def all_at_once() -> list[Any]:
        async def push(body: bytes) -> Any:
            messages = [
                {"type": "http.request", "body": body[:500], "more_body": True},
                {"type": "http.request", "body": body[500:]},
            ]
            sent: list[Any] = []

            async def receive() -> Any:
                await asyncio.sleep(0)
                return messages.pop(0)

            async def send(message: Any) -> None:
                sent.append(message)

            scope = {
                "type": "http",
                "method": "POST",
                "path": desk.path,
                "headers": [(b"authorization", f"Bearer {desk.token}".encode())],
            }
            await hall.app(scope, receive, send)
            return sent[-1]["body"]

        bodies = [desk.body(16), desk.body(20), desk.body(7), desk.body(256)]
        return await asyncio.gather(*map(push, bodies))

    replies = asyncio.run(all_at_once())

    assert [b"[300,"] * 4 == [reply[:5] for reply in replies]
    facts = verify_log(hall.server, desk.name)
    assert (300, True) == (facts.cursor, facts.verified)
    assert 0 == quarantine_count(hall)
