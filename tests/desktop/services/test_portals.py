"""Captive portals and proxies on a real socket: told as what they are, and never taken for an acknowledgement."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop.errors import EnvironmentProblem, Offline, ProxyRefused, ServerUnreadable, SignInPage
from desktop.services.device import Device
from desktop.services.push_log import collect, exchange
from desktop.storage.log import Delivery, delivery
from desktop.sync.client import ServerClient
from tests.builders import TOKEN, started
from tests.standing import unsent

REPLY = b'[5,"' + b"ab" * 8 + b'",1900000000000,"central",""]'


def http(
    status: str, body: bytes, kind: str = "application/json", length: int | None = None, more: str = ""
) -> bytes:
    """Return a response as it stands on the wire."""
    told = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {told}\r\n{more}Connection: close\r\n\r\n"
    return head.encode() + body


PAGE = b"<!DOCTYPE html><title>Welcome to the hotel</title>"
ANSWERS: dict[str, tuple[bytes, type[EnvironmentProblem]]] = {
    "200 with a page": (http("200 OK", PAGE, "text/html"), SignInPage),
    "200 with a page called JSON": (http("200 OK", PAGE), SignInPage),
    "302 to a page": (
        http("302 Found", b"", "text/html", more="Location: http://127.0.0.1:1/\r\n"),
        SignInPage,
    ),
    "511": (http("511 Network Authentication Required", PAGE, "text/html"), SignInPage),
    "407": (http("407 Proxy Authentication Required", PAGE, "text/html"), ProxyRefused),
    "502": (http("502 Bad Gateway", PAGE, "text/html"), ProxyRefused),
    "JSON cut short": (http("200 OK", REPLY[:-9]), ServerUnreadable),
    "a length that is too small": (http("200 OK", REPLY, length=len(REPLY) - 4), ServerUnreadable),
    "a length that is too large": (http("200 OK", REPLY, length=len(REPLY) + 40), Offline),
    "no length that is one": (
        http("200 OK", REPLY).replace(b"Content-Length: ", b"Content-Length: x"),
        Offline,
    ),
    "no HTTP": (b"220 mail.example ESMTP\r\n", Offline),
    "nothing": (b"", Offline),
}


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """Give the address of something on loopback that reads a request and says this, whatever it was."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            link, _ = listener.accept()
            with link:
                link.recv(65_536)
                link.sendall(answer)
                link.shutdown(socket.SHUT_WR)
                while link.recv(65_536):
                    pass

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join(10)
        assert not thread.is_alive()


@pytest.mark.parametrize("in_doubt", [True, False], ids=["a question", "a push"])
@pytest.mark.parametrize("name", ANSWERS)
def test_nothing_but_our_server_moves_the_cursor(device: Device, name: str, in_doubt: bool) -> None:
    """Whatever answers in the server's place, the log counts as unsent, and the error says what it was."""
    started(device)
    answer, kind = ANSWERS[name]
    outgoing = collect(device, in_doubt=in_doubt)
    with answering(answer) as address:
        client = ServerClient(address, TOKEN)
        with pytest.raises(EnvironmentProblem) as found:
            exchange(client, outgoing)
        client.close()

    assert kind is type(found.value)
    assert device.log.last == unsent(device)
    with device.log.transaction() as rows:
        assert Delivery() == delivery(rows, device.epoch)
