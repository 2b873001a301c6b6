"""A command is believed only as its organisation signed it."""

import json
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.command import MAX_EXTENSION_MS, MAX_REASON, MAX_TEXT, Command, CommandKind
from assessment.errors import CommandInvalid
from assessment.ids import AttemptId
from assessment.pack.canonical import canonical_json
from assessment.pack.command_document import LARGEST, SIGNED_AS, read_command, sign_command
from assessment.signing import SigningKey, key_id

ISSUER, STRANGER = SigningKey(b"i" * 32), SigningKey(b"s" * 32)
TRUSTED = {key_id(ISSUER.public): ISSUER.public}
ids = st.uuids().map(str)
words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=40).filter(
    str.isprintable
)


@st.composite
def commands(draw: st.DrawFn) -> Command:
    """Draw a command of any kind."""
    kind, at_ms = draw(st.sampled_from(CommandKind)), draw(st.integers(0, 1 << 44))
    return Command(
        draw(ids),
        AttemptId(draw(ids)),
        draw(st.integers(1, (1 << 31) - 1)),
        kind,
        draw(words.filter(bool)),
        at_ms,
        draw(words),
        draw(words.filter(str.strip)) if kind is CommandKind.MESSAGE else "",
        draw(st.integers(1, MAX_EXTENSION_MS)) if kind is CommandKind.EXTEND else 0,
        draw(ids) if kind.opens else "",
        draw(st.none() | st.integers(at_ms + 1, at_ms + (1 << 40))),
    )


LOCK = Command(
    str(UUID(int=1)),
    AttemptId(str(UUID(int=2))),
    3,
    CommandKind.LOCK,
    "Ms Lee",
    1_000,
    "Talks",
    expires_ms=9_000,
)


def signed(document: object, key: SigningKey = ISSUER) -> bytes:
    """Return any document, signed as a command is."""
    text = canonical_json(document)
    signature = key.sign(SIGNED_AS + text).hex()
    return canonical_json({"document": text.decode(), "key": key_id(key.public), "signature": signature})


@given(command=commands())
def test_a_command_comes_back_as_it_was_given(command: Command) -> None:
    """What was signed is read as the same command, and signing it again gives the same bytes."""
    document = sign_command(command, ISSUER)

    assert command == read_command(document, TRUSTED)
    assert document == sign_command(read_command(document, TRUSTED), ISSUER)


def test_a_strangers_command_is_refused() -> None:
    """What somebody else signed is not believed, nor what names our key with another's signature."""
    with pytest.raises(CommandInvalid) as unknown:
        read_command(sign_command(LOCK, STRANGER), TRUSTED)
    forged = json.loads(sign_command(LOCK, STRANGER)) | {"key": key_id(ISSUER.public)}
    with pytest.raises(CommandInvalid) as wrong:
        read_command(canonical_json(forged), TRUSTED)

    assert ("issuer", "signature") == (unknown.value.place, wrong.value.place)


@given(place=st.integers(0, 10_000), to=st.integers(0, 255))
def test_no_letter_of_it_can_be_changed(place: int, to: int) -> None:
    """One byte that is not as it was signed makes it none."""
    whole = bytearray(sign_command(LOCK, ISSUER))
    if whole[place % len(whole)] == to:
        return
    whole[place % len(whole)] = to

    with pytest.raises(CommandInvalid):
        read_command(bytes(whole), TRUSTED)


@given(data=st.binary(max_size=200))
def test_random_bytes_are_no_command(data: bytes) -> None:
    """Whatever comes is refused with a reason and nothing else happens."""
    with pytest.raises(CommandInvalid):
        read_command(data, TRUSTED)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "explode"),
        ("number", 0),
        ("id", "1"),
        ("attempt_id", ""),
        ("format_version", 2),
        ("reason", "x" * (MAX_REASON + 1)),
        ("text", "x" * (MAX_TEXT + 1)),
        ("text", "to a lock"),
        ("extension_ms", -1),
        ("expires_ms", "soon"),
        ("mood", "new"),
    ],
)
def test_what_is_signed_must_be_a_command_too(name: str, value: object) -> None:
    """Also the organisation's own signature makes no command of what has not the form of one."""
    document = json.loads(json.loads(sign_command(LOCK, ISSUER))["document"])

    with pytest.raises(CommandInvalid):
        read_command(signed(document | {name: value}), TRUSTED)


def test_what_is_too_large_is_not_looked_at() -> None:
    """More bytes than a command can have are refused unread."""
    with pytest.raises(CommandInvalid) as caught:
        read_command(b" " * (LARGEST + 1), TRUSTED)

    assert "size" == caught.value.place


def test_what_cannot_stand_in_a_document_is_not_signed() -> None:
    """An id that is none is refused before it is signed."""
    with pytest.raises(CommandInvalid):
        sign_command(replace(LOCK, id="c1"), ISSUER)
