"""Who keeps the server waiting is given up, and honest computers are served all the while."""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from threading import Event, Thread

import httpx

from sync_server.cli.patience import Limits
from tests.attacks.conftest import SECONDS, Street
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
