"""A command of staff as its organisation signs it: whoever carries it to the device can neither make nor change one."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated, Literal

from pydantic import Field

from assessment.attempt.command import MAX_NAME, MAX_REASON, MAX_TEXT, Command, CommandKind
from assessment.errors import CommandInvalid
from assessment.ids import AttemptId
from assessment.pack.canonical import canonical_json, is_canonical
from assessment.pack.shape import Hex8, Milliseconds, Shape, ShapeError, parse
from assessment.signing import SigningKey, VerifyKey, key_id

SIGNED_AS = b"carrel-command-v1\0"
LARGEST = 64 << 10
FORMAT_VERSION = 1
Uuid = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]


class CommandFile(Shape):
    """What an organisation signs of a command."""

    format_version: Literal[1]
    id: Uuid
    attempt_id: Uuid
    number: Annotated[int, Field(ge=1, lt=1 << 31)]
    kind: CommandKind
    by: Annotated[str, Field(min_length=1, max_length=MAX_NAME)]
    at_ms: Milliseconds
    reason: Annotated[str, Field(max_length=MAX_REASON)]
    text: Annotated[str, Field(max_length=MAX_TEXT)]
    extension_ms: Milliseconds
    pause: Annotated[str, Field(max_length=MAX_NAME)]
    expires_ms: Milliseconds | None


class SignedCommand(Shape):
    """``document`` is the canonical JSON of a command, letter for letter as signed."""

    document: Annotated[str, Field(max_length=LARGEST)]
    key: Hex8
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]


def sign_command(command: Command, issuer: SigningKey) -> bytes:
    """Return the signed document of a command; the same command and key give the same bytes.

    Raises:
        CommandInvalid: a value cannot stand in a document.
    """
    try:
        plain = {**asdict(command), "kind": command.kind.value, "format_version": FORMAT_VERSION}
        document = canonical_json(plain)
        parse(CommandFile, document)
    except ValueError as error:
        raise CommandInvalid("document", str(error)) from error
    signature = issuer.sign(SIGNED_AS + document).hex()
    return canonical_json(
        {"document": document.decode(), "key": key_id(issuer.public), "signature": signature}
    )


def own_command(data: bytes) -> Command:
    """Return the command of a document that whoever asks has signed and kept, without looking at its signature.

    Raises:
        CommandInvalid: it is none.
    """
    try:
        return _command(parse(SignedCommand, data).document.encode())
    except ShapeError as error:
        raise CommandInvalid("form", str(error)) from error


def read_command(data: bytes, trusted: Mapping[str, bytes]) -> Command:
    """Return the command of a signed document. ``trusted`` maps key ids to the public keys of organisations.

    Raises:
        CommandInvalid: ``place`` says what is wrong: size, form, issuer, signature or the field of the command.
    """
    if len(data) > LARGEST:
        raise CommandInvalid("size", f"{len(data)} bytes of at most {LARGEST}")
    try:
        signed = parse(SignedCommand, data)
    except ShapeError as error:
        raise CommandInvalid("form", str(error)) from error
    if not is_canonical(data):
        raise CommandInvalid("form", "not canonical JSON")
    public = trusted.get(signed.key)
    if public is None:
        raise CommandInvalid("issuer", signed.key)
    document = signed.document.encode()
    if not VerifyKey(public).holds(bytes.fromhex(signed.signature), SIGNED_AS + document):
        raise CommandInvalid("signature", signed.key)
    return _command(document)


def _command(document: bytes) -> Command:
    try:
        told = parse(CommandFile, document)
    except ShapeError as error:
        raise CommandInvalid("command", str(error)) from error
    values = told.model_dump(exclude={"format_version", "attempt_id"})
    return Command(attempt_id=AttemptId(told.attempt_id), **values)
