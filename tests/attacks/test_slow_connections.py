"""Who keeps the server waiting is given up, and honest computers are served all the while."""

import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from threading import Event, Thread

import httpx

from assessment.content.media import media_name
from assessment.content.meta import PackMeta
from assessment.ids import PackId
from assessment.pack.build import build_pack
from sync_server.cli.patience import Limits
from tests.assessment.pack.examples import IMAGE, keys, pool
from tests.attacks.conftest import SECONDS, Street
from tests.sync_server.signed_log import seal_of
from tests.thorough import times


def ended(connection: socket.socket) -> bool:
    """Wait until the server has ended a connection."""
    connection.settimeout(SECONDS)
    try:
        return connection.recv(1) == b""
    except ConnectionError:
        return True


@contextmanager
def trickling(connection: socket.socket, piece: Callable[[int], bytes], every: float) -> Iterator[None]:
    """Send a little, again and again, while the block lasts."""
    enough = Event()

    def send() -> None:
        count = 0
        while not enough.wait(every):
            try:
                connection.sendall(piece(count))
            except OSError:
                return
            count += 1

    thread = Thread(target=send, daemon=True)
    thread.start()
    try:
        yield
    finally:
        enough.set()
        thread.join(SECONDS)


def pushed(street: Street) -> int:
    """Let an honest computer send its whole log; return how much was acknowledged."""
    desk = street.written()
    reply = httpx.post(
        street.url + desk.path, content=desk.body(), headers={"Authorization": f"Bearer {desk.token}"}
    )
    assert reply.status_code == 200
    return int(reply.json()[0]) - len(desk.entries)


def head_of(street: Street) -> bytes:
    """Return the head of a push that promises a long body."""
    desk = street.written()
    return (
        f"POST {desk.path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {desk.token}\r\n"
        "Content-Length: 100000\r\n\r\n"
    ).encode()


def test_a_connection_that_says_nothing_is_given_up(street: Street) -> None:
    """Connecting alone keeps no place."""
    with street.open() as one:
        assert ended(one)
    assert 0 == pushed(street)


def test_a_head_that_never_ends_is_given_up(street: Street) -> None:
    """One header after the other, a little at a time: the whole head has its time, not each byte."""
    with street.open() as one:
        one.sendall(b"GET /healthz HTTP/1.1\r\n")
        with trickling(one, lambda n: b"X-%d: a\r\n" % n, 0.1):
            assert ended(one)
    assert 0 == pushed(street)


def test_a_head_without_measure_is_given_up(street: Street) -> None:
    """A head longer than any of ours is read no further."""
    with street.open() as one:
        one.sendall(b"GET /healthz HTTP/1.1\r\n")
        try:
            for n in range(200):
                one.sendall(b"X-%d: %s\r\n" % (n, b"a" * 500))
        except OSError:
            return
        assert ended(one)


def test_a_body_a_byte_at_a_time_is_given_up(street: Street) -> None:
    """A body that all but stands still ends, whoever sends it; what had come whole of it is kept."""
    with street.open() as one:
        one.sendall(head_of(street))
        with trickling(one, lambda _: b"\0", 0.1):
            assert ended(one)
    assert 0 == pushed(street)


def test_a_slow_line_is_no_attack(street: Street) -> None:
    """A whole log at some hundred bytes a second takes longer than any patience, and arrives."""
    desk = street.written()
    body = desk.body(4)
    head = f"POST {desk.path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {desk.token}\r\nContent-Length: {len(body)}\r\n\r\n"
    begun = time.monotonic()
    with street.open() as one:
        one.sendall(head.encode())
        step = -(-len(body) // 20)
        for place in range(0, len(body), step):
            one.sendall(body[place : place + step])
            time.sleep(0.12)  # the line is slow: this is what is tested
        reply = one.recv(4_096)

    assert time.monotonic() - begun > 2.0
    assert b"200 OK" in reply.partition(b"\r\n")[0]
    assert f"[{len(desk.entries)},".encode() in reply


def test_thousands_of_silent_connections_shut_nobody_out(street: Street) -> None:
    """Beyond the most that are held, who has been silent longest makes room; a computer that asks is answered at once."""
    with ExitStack() as opened:
        crowd = [opened.enter_context(street.open()) for _ in range(times(2_000, 500))]
        slowest = 0.0
        for _ in range(5):
            begun = time.monotonic()
            assert 0 == pushed(street)
            slowest = max(slowest, time.monotonic() - begun)

        assert street.connections <= 302
        assert ended(crowd[0])
    assert slowest < 5.0


def test_patience_is_longer_than_that_of_our_devices() -> None:
    """What serves: the head has twenty seconds, a body may rest twice as long as a device waits itself."""
    from desktop.sync.client import NO_PROGRESS_SECONDS

    assert Limits().head_seconds == 20.0
    assert Limits().body_seconds == 2 * NO_PROGRESS_SECONDS


def test_requests_sent_ahead_are_not_gathered(street: Street) -> None:
    """Who sends thousands of requests and reads no answer is given up before they fill the memory."""
    with street.open() as one:
        try:
            for _ in range(200):
                one.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n" * 500)
        except OSError:
            pass
        else:
            assert ended(one)
    assert 0 == pushed(street)


def test_an_answer_that_nobody_reads_is_given_up(street: Street) -> None:
    """A download of which nothing more is taken keeps neither its place nor its bytes."""
    own = street.hall.server.keys(street.hall.organisation)
    picture = IMAGE + os.urandom(8 << 20)
    large = build_pack(
        replace(pool(), media={**pool().media, media_name(picture): picture}),
        keys(),
        PackMeta(PackId("harbours"), 1, "Harbours"),
        issuer=own.issuer,
        content_identity=seal_of(1_001),
        keys_identity=seal_of(2_001),
        organisation_recipient=own.identity.recipient,
    )
    facts = street.hall.publish(large)
    desk = street.written()
    with street.open() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        one.sendall(
            f"GET /api/v1/packs/{facts.pack_id}/1 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {desk.token}\r\n\r\n".encode()
        )
        end = time.monotonic() + SECONDS
        while street.connections and time.monotonic() < end:
            pushed(street)  # the honest are served meanwhile; the connection goes by itself
        assert 0 == street.connections


def test_slow_bodies_make_room_for_who_comes(street: Street) -> None:
    """Where every place is taken by bodies that come a little at a time, the slowest go and honest computers are served."""
    head = head_of(street)
    with ExitStack() as opened:
        crowd = [opened.enter_context(street.open()) for _ in range(300)]
        for one in crowd:
            one.sendall(head + bytes(40))
        for _ in range(5):
            assert 0 == pushed(street)
        assert street.connections <= 301
