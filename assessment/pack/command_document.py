"""A command of staff as its organisation signs it: whoever carries it to the device can neither make nor change one."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated, Literal

from pydantic import Field

from assessment.attempt.command import MAX_NAME, MAX_REASON, MAX_TEXT, Command, CommandKind
from assessment.errors import CommandInvalid
from assessment.ids import AttemptId
from assessment.pack.canonical import canonical_json
from assessment.pack.shape import Milliseconds, Shape, ShapeError, parse
from assessment.pack.signed import own_envelope, read_signed, sign_document
from assessment.signing import SigningKey

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
    return sign_document(document, SIGNED_AS, issuer)


def own_command(data: bytes) -> Command:
    """Return the command of a document that whoever asks has signed and kept, without looking at its signature.

    Raises:
        CommandInvalid: it is none.
    """
    return _command(own_envelope(data, CommandInvalid).document)


def read_command(data: bytes, trusted: Mapping[str, bytes]) -> Command:
    """Return the command of a signed document. ``trusted`` maps key ids to the public keys of organisations.

    Raises:
        CommandInvalid: ``place`` says what is wrong: size, form, issuer, signature or the field of the command.
    """
    document = read_signed(data, SIGNED_AS, trusted, LARGEST, CommandInvalid)
    return _command(document)


def _command(document: bytes) -> Command:
    try:
        told = parse(CommandFile, document)
    except ShapeError as error:
        raise CommandInvalid("command", str(error)) from error
    values = told.model_dump(exclude={"format_version", "attempt_id"})
    return Command(attempt_id=AttemptId(told.attempt_id), **values)
