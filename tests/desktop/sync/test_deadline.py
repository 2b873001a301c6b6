"""An exchange has an end, however little at a time whoever answers gives."""

import socket
from collections.abc import Callable, Iterator
from threading import Event, Thread

import pytest

from desktop.errors import Offline
from desktop.sync import deadline
from desktop.sync.client import ServerClient

PART = b"x"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give an exchange a short time."""
    monkeypatch.setattr(deadline, "PATIENCE_SECONDS", 0.3)
    monkeypatch.setattr(deadline, "LEAST_BYTES_A_SECOND", 1_000_000)


@pytest.fixture
def trickle() -> Iterator[Callable[[bytes], ServerClient]]:
    """Make a client of a server that sends some bytes at once, and then one after the other without end."""
    over, listeners, threads = Event(), list[socket.socket](), list[Thread]()

    def serve(listener: socket.socket, first: bytes) -> None:
        asker, _ = listener.accept()
        with asker:
            asker.recv(65536)
            try:
                asker.sendall(first)
                while not over.wait(0.02):
                    asker.sendall(PART)
            except OSError:
                return

    def make(first: bytes) -> ServerClient:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)
        threads.append(Thread(target=serve, args=(listener, first), daemon=True))
        threads[-1].start()
        return ServerClient(f"http://127.0.0.1:{listener.getsockname()[1]}", "t" * 20)

    yield make
    over.set()
    for thread in threads:
        thread.join(5)
    for listener in listeners:
        listener.close()


@pytest.mark.parametrize(
    "first",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Long: ",
        b"",
    ],
    ids=["body", "header", "nothing"],
)
@pytest.mark.parametrize("ask", ["push", "blob", "pack"])
def test_who_answers_a_byte_at_a_time_is_given_up(
    trickle: Callable[[bytes], ServerClient], first: bytes, ask: str
) -> None:
    """A reply that never ends, in its head or its body, is a failure like silence, once its time is up."""
    client = trickle(first)

    def asked() -> object:
        if ask == "push":
            return client.push("ab" * 8, "cd" * 8, b"")  # type: ignore[arg-type]  # names
        if ask == "blob" and b"Content" not in first:  # a reply to this question has no body
            return client.ask_blob("ab" * 32)
        return list(client.download_pack("p", 1, offset=0, size=1 << 20, sha256=""))

    with pytest.raises(Offline) as given_up:
        asked()

    assert "timeout" == given_up.value.detail
    client.close()


def test_what_comes_fast_enough_is_waited_for(
    trickle: Callable[[bytes], ServerClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What brings bytes at the least rate has all the time it needs."""
    monkeypatch.setattr(deadline, "LEAST_BYTES_A_SECOND", 1)
    client = trickle(b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n")

    assert 40 == len(b"".join(client.download_pack("p", 1, offset=0, size=40, sha256="")))
    client.close()
