"""A hub is believed by its pin alone, before a byte of a request is sent."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from assessment.certificate import SECRET_BYTES, pin_of_secret, self_signed
from desktop.errors import NotTheHub, Offline, ServerRefused
from desktop.sync.client import ServerClient

HUBS, ANOTHERS = bytes(SECRET_BYTES), bytes([1] * SECRET_BYTES)
REFUSAL = b'{"title":"t","status":404,"code":"not_found"}'
ANSWER = b"HTTP/1.1 404 Not Found\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(REFUSAL) + REFUSAL


@dataclass
class Machine:
    """Something that shakes hands, keeps what it is told after that, and answers."""

    url: str
    told: list[bytes] = field(default_factory=list)
    greeted: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))


@contextmanager
def machine(folder: Path, secret: bytes, *, serial: int = 1, ends_ms: int = 1_000) -> Iterator[Machine]:
    """Run a machine with a certificate, by default one that is long over."""
    file = folder / f"{serial}.pem"
    file.write_bytes(self_signed(secret, name="x", serial=bytes([serial]), begins_ms=0, ends_ms=ends_ms))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    listener = socket.create_server(("127.0.0.1", 0))
    found = Machine(f"https://127.0.0.1:{listener.getsockname()[1]}")

    def serve() -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            try:
                with context.wrap_socket(plain, server_side=True) as secure:
                    found.told.append(secure.recv(65_536))
                    if found.told[-1]:
                        secure.sendall(ANSWER)
            except OSError:
                pass
            found.greeted.release()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def test_the_hub_is_believed_by_its_key(tmp_path: Path) -> None:
    """With its pin the hub is asked, also with a renewed certificate, and whatever date or name stands in it."""
    pin = pin_of_secret(HUBS)
    for serial, known in ((1, (pin,)), (2, ("0" * 64, pin[:32]))):
        with machine(tmp_path, HUBS, serial=serial) as hub, pytest.raises(ServerRefused) as told:
            ServerClient(hub.url, "the token", pins=known).changes(0)
        assert "not_found" == told.value.code
        assert b"the token" in hub.told[0]


def test_another_is_told_nothing(tmp_path: Path) -> None:
    """Who answers with another key learns neither the token nor what was asked, and is told to be another."""
    with machine(tmp_path, ANOTHERS) as other:
        client = ServerClient(other.url, "the token", pins=(pin_of_secret(HUBS),))
        with pytest.raises(NotTheHub) as told:
            client.changes(0)
        assert other.greeted.acquire(timeout=10)

    assert pin_of_secret(ANOTHERS) == told.value.detail
    assert not any(other.told)


def test_a_hub_is_spoken_with_over_tls_alone(tmp_path: Path) -> None:
    """With a pin there is no plain connection; without one, a certificate that nobody vouches for is not believed."""
    with pytest.raises(Offline):
        ServerClient("http://hub.test", pins=(pin_of_secret(HUBS),))
    with machine(tmp_path, HUBS) as hub, pytest.raises(Offline) as told:
        ServerClient(hub.url).changes(0)
    assert "tls" == told.value.detail
