"""Mail: handed in to a real mail server's least, and never taken for sent where it was not."""

from dataclasses import replace

import pytest

from sync_server.config import Smtp
from sync_server.outgoing.mail import Letter, is_address, send
from sync_server.outgoing.undelivered import Undelivered
from tests.sync_server.listeners import free_port, listening_smtp

LETTER = Letter(
    "n1.s1", "admin@example.org", "Carrel: Zoë\r\nBcc: x@example.org", "A test.\nÜber.\n", 1_904_299_200_000
)


def smtp(port: int, *, here: bool = True) -> Smtp:
    """Return a mail server on this machine."""
    return Smtp("127.0.0.1", port, tls=False, here=here, sender="carrel@example.org")


def test_a_letter_is_handed_in() -> None:
    """It says from whom, to whom, what and when, under an id that stays; a line end in its subject adds no header."""
    with listening_smtp() as server:
        send(smtp(server.port), LETTER)

        ((sender, to, text),) = server.letters
    assert ("<carrel@example.org>", ["<admin@example.org>"]) == (sender, to)
    assert "Message-ID: <n1.s1@example.org>\r\n" in text
    assert "\r\nBcc:" not in text
    assert "Date: Mon, 06 May 2030 12:00:00 -0000\r\n" in text


def test_who_refuses_has_not_taken_it() -> None:
    """A recipient that is refused, and a server that is not there, are told by a code."""
    with listening_smtp() as server:
        server.refuse = True
        with pytest.raises(Undelivered, match="recipient_refused"):
            send(smtp(server.port), LETTER)
    with pytest.raises(Undelivered, match="away"):
        send(smtp(free_port()), LETTER)


def test_nothing_leaves_this_machine_in_the_clear() -> None:
    """A server elsewhere that knows no STARTTLS is given no mail."""
    with listening_smtp() as server:
        with pytest.raises(Undelivered):
            send(smtp(server.port, here=False), LETTER)
        with pytest.raises(Undelivered):
            send(replace(smtp(server.port), tls=True), LETTER)
        assert [] == server.letters


def test_addresses_are_told_from_others() -> None:
    """What could be two addresses, or a header, is none."""
    assert is_address("a.b+c@example.org")
    for text in (
        "",
        "a",
        "a@",
        "@b",
        "a@b@c",
        "a@b\r\nBcc: c",
        "a b@c",
        "a@b,c@d",
        "<a@b>",
        "a@" + "b" * 300,
    ):
        assert not is_address(text)
