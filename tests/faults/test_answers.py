"""Faults of what comes back or comes twice: captive portals, doubled requests, requests out of order, other versions."""

import json
import random
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from assessment.sync.frame import take_frames, with_length
from assessment.sync.log import LogEntry, link
from desktop.presenters.facts import SendState
from desktop.services.push_log import collect
from tests.faults.station import SEEN, Station
from tests.faults.world import World
from tests.thorough import one_in, times

PAGE = b"<html><body>Please sign in to the hotel</body></html>"
PORTALS = {
    "a page": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s"
    % (len(PAGE), PAGE),
    "elsewhere": b"HTTP/1.1 302 Found\r\nLocation: http://hotel.test/\r\nContent-Length: 0\r\n\r\n",
    "half a reply": b'HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n[5,"0123456',
    "a reply cut short": b'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[5,"012345',
    "a length too small": b'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n[5,"0123456789abcdef",1,"central",""]',
    "another shape": b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"cursor": 5}',
    "too few": b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n[5]",
    "a wrong head": b'HTTP/1.1 200 OK\r\nContent-Length: 37\r\n\r\n[5,"0123456789abcdef",1,"central",""]',
    "a wrong beginning": b'HTTP/1.1 200 OK\r\nContent-Length: 37\r\n\r\n[0,"0123456789abcdef",1,"central",""]',
    "a text for a number": b'HTTP/1.1 200 OK\r\nContent-Length: 36\r\n\r\n["5","0123456789abcdef",1,"central"]',
    "no number": b'HTTP/1.1 200 OK\r\nContent-Length: 36\r\n\r\n["x","0123456789abcdef",1,"central"] ',
}


@pytest.mark.parametrize("portal", one_in(2, PORTALS.items()), ids=lambda one: one[0])
def test_row_06_a_captive_portal(
    world: World, station: Station, qtbot: QtBot, portal: tuple[str, bytes]
) -> None:
    """What is no reply of our server moves no cursor, and the person is told that something else has answered."""
    station.work(5)
    station.until_sent(qtbot)
    known, epoch = station.told(), station.device.epoch
    world.proxy.weather.answer = portal[1]
    world.proxy.forget()
    station.work(5)
    presenter = station.run()
    presenter.try_now()
    station.until(
        lambda: presenter.facts.state is SendState.NO_NETWORK and presenter.facts.unsent == 5, qtbot
    )

    assert known == station.told(), "I3"
    assert epoch == station.device.epoch, "nobody else can make this computer begin its log anew"
    assert presenter.facts.detail in {"ServerUnreadable", "SignInPage", "ProxyRefused", "broken"}
    assert station.seen.said(SEEN["foreign"])
    world.proxy.clear()
    station.until_sent(qtbot)
    station.check()


def test_row_07_a_request_that_comes_twice_at_once(world: World, station: Station, qtbot: QtBot) -> None:
    """A proxy that sends each request twice, side by side, doubles nothing."""
    world.proxy.weather.doubled = True
    world.proxy.forget()
    for _ in range(times(60, 8)):
        station.work(70)
        station.until_sent(qtbot)

    assert station.seen.said(SEEN["sent"])
    assert [] == world.quarantined(station)
    station.check()


def test_row_08_out_of_order_over_two_connections(world: World, station: Station, qtbot: QtBot) -> None:
    """Frames that come in any order, again and interleaved over two connections, are each stored once, in order."""
    chance = random.Random(8)
    device = station.device
    station.work(64 * 9)
    body = bytearray(collect(device, in_doubt=False, frame_entries=64).body)
    frames = [with_length(frame) for frame in take_frames(body)]

    def send(order: list[bytes]) -> list[int]:
        client = station.client()
        cursors = [client.push(device.device_id, device.epoch, frame).cursor for frame in order]
        client.close()
        return cursors

    with ThreadPoolExecutor(2) as pool:
        for _ in range(times(40, 6)):
            orders = [chance.sample(frames * 2, len(frames) * 2) for _ in range(2)]
            for cursors in pool.map(send, orders):
                assert sorted(cursors) == cursors, "I3: nobody is told of less than before"
            station.check(whole=False)
    station.until_sent(qtbot)

    assert [] == world.quarantined(station)
    assert station.seen.said(SEEN["sent"])
    station.check()


@pytest.mark.parametrize("ours", ["older", "newer"])
def test_row_29_client_and_server_of_other_versions(
    world: World, station: Station, qtbot: QtBot, ours: str
) -> None:
    """A server that says more than we understand, or less, is understood as far as it goes."""

    def amend(request: bytes, reply: bytes) -> bytes:
        if not request.startswith(b"POST /api/v1/log/"):
            return reply
        told = json.loads(reply.partition(b"\r\n\r\n")[2])
        told = [*told, "something new", {"and": "more"}] if ours == "older" else told[:4]
        body = json.dumps(told).encode()
        return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)

    world.proxy.weather.amend = amend
    world.proxy.forget()
    station.work(10)
    station.until_sent(qtbot)

    assert station.seen.said(SEEN["sent" if ours == "older" else "centre"])  # nobody has signed for it
    station.check()


def test_row_29_an_event_of_a_kind_nobody_knows(world: World, station: Station, qtbot: QtBot) -> None:
    """An event of a later version is stored as it is, and what stands around it counts."""
    station.work(3)
    log = station.device.log
    last = station.ledger[-1]
    entry = LogEntry(
        log.last + 1,
        last.attempt_id,
        last.seq + 1,
        "from_the_future",
        last.at_ms,
        9_000,
        "5a" * 32,
        b"\x81\xa1a\x01",
    )
    head = link(log.head, entry)
    with log.transaction() as rows:
        rows.execute(
            "INSERT INTO log_entries (epoch, dseq, attempt_id, seq, kind, at_ms, elapsed_ms, pack_hash, payload,"
            " head) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            log._row(entry, head),
        )
    log.last, log.head = entry.dseq, head
    station.ledger.append(entry)
    station.seqs[entry.attempt_id] += 1
    station.work(3)
    station.until_sent(qtbot)

    station.check()
    assert entry in world.entries(station)
    view = world.view(station.attempt())
    assert list(range(1, len(station.ledger) + 1)) == [event.seq for event in view.timeline]
