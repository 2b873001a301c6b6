"""Web hooks: signed as Standard Webhooks has it, to nowhere but where they may go."""

import socket
import threading
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync_server.outgoing import hook
from sync_server.outgoing.hook import call, check_address, headers_of, secret_of, secret_text
from sync_server.outgoing.undelivered import Undelivered
from tests.sync_server.listeners import free_port, listening_hook

BODY = b'{"test": 2432232314}'


def refused(url: str, *, private: bool = False) -> str:
    """Return the code with which an address is refused when it is called, empty where it was taken."""
    try:
        call(url, {}, BODY, private=private)
    except Undelivered as error:
        return error.code
    return ""


def leads_to(patch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Let every name lead to these addresses."""

    def found(_host: str, port: int, **_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in addresses]

    patch.setattr(socket, "getaddrinfo", found)


def test_the_signature_is_the_standards() -> None:
    """The example of the standard's own libraries is signed as they sign it."""
    secret = secret_of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")

    headers = headers_of(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, BODY)

    assert "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" == headers["webhook-signature"]
    assert ("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330") == (
        headers["webhook-id"],
        headers["webhook-timestamp"],
    )


@given(st.binary(min_size=1, max_size=64))
def test_a_secret_is_read_as_it_is_shown(secret: bytes) -> None:
    """What people copy is the secret itself."""
    assert secret == secret_of(secret_text(secret))


def test_a_hook_is_called() -> None:
    """What it is told arrives whole, with the headers, at the path and query of the address."""
    with listening_hook() as hook_there:
        call(hook_there.url, {"webhook-id": "a"}, BODY, private=True)

        ((headers, body),) = hook_there.calls
        assert ("a", BODY, "/hook?from=carrel") == (headers["webhook-id"], body, hook_there.paths[0])
        assert f"127.0.0.1:{hook_there.port}" == headers["host"]


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_no_redirect_is_followed(status: int) -> None:
    """A hook that sends elsewhere has not taken anything, and nothing goes there."""
    with listening_hook() as hook_there:
        hook_there.answers.append(status)

        assert f"status_{status}" == refused(hook_there.url, private=True)
        assert 1 == len(hook_there.calls)


def test_who_is_gone_says_so() -> None:
    """410 is the end of a subscription, any other refusal is tried again."""
    with listening_hook() as hook_there:
        hook_there.answers += [410, 500]

        for gone in (True, False):
            with pytest.raises(Undelivered) as refusal:
                call(hook_there.url, {}, BODY, private=True)
            assert gone is refusal.value.gone


def test_nobody_there_is_told() -> None:
    """Where nobody listens the hook is away."""
    assert "away" == refused(f"http://127.0.0.1:{free_port()}/", private=True)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.com/",
        "https://",
        "https://user:word@example.com/",
        "https://example.com/#part",
        "https://example.com:0/",
        "https://example.com:99999/",
        "https://exa mple.com/",
        "https://example.com/\r\nX: 1",
        "https://[::1",
        "//example.com/",
        "javascript:alert(1)",
        "",
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    """Only addresses by HTTPS with a host, without a name and password or signs that end a line."""
    with pytest.raises(Undelivered, match="address_invalid"):
        check_address(url, private=True)


def test_https_alone_but_here() -> None:
    """Without encryption nothing is sent but to this machine, and that only where the setting allows it."""
    assert "https_only" == refused("http://example.com/", private=True)
    assert "https_only" == refused("http://127.0.0.1/", private=False)
    assert "https_only" == refused("http://[::ffff:10.0.0.1]/", private=True)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104  # refused, not listened on
        "224.0.0.1",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "::10.0.0.1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::a01:203",
        "2002:a01:203::1",
        "fec0::1",
    ],
)
def test_addresses_of_this_network_are_refused(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Whatever the name, where it leads into this network nothing is called, also where only one of its addresses does."""
    leads_to(monkeypatch, "93.184.216.34", address)

    assert "address_private" == refused("https://hooks.example.com/")


def test_a_call_is_cut_also_before_it_is_encrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever answers byte by byte, and so never too late for the next one, is cut when the time for the whole is over."""
    monkeypatch.setattr(hook, "MOST_SECONDS", 0.3)
    over, sent = threading.Event(), 0

    def drip(listener: socket.socket) -> None:
        nonlocal sent
        line, _ = listener.accept()
        with line, suppress(OSError):
            for byte in b"\x16\x03\x03\x40\x00" + bytes(95):
                if over.wait(0.05):
                    return
                line.send(bytes([byte]))
                sent += 1

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=drip, args=[listener])
        thread.start()
        assert "too_slow" == refused(f"https://127.0.0.1:{listener.getsockname()[1]}/", private=True)
        over.set()
        thread.join()
    assert sent < 80


def test_a_name_that_leads_nowhere_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name without addresses is unknown."""
    leads_to(monkeypatch)

    assert "name_unknown" == refused("https://hooks.example.com/")


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    """Whatever is given for an address, it is one by HTTPS or is refused by name."""
    try:
        parts = check_address(text, private=False)
    except Undelivered:
        return
    assert "https" == parts.scheme
