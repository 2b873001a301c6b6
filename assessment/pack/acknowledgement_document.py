"""What an organisation says it holds of devices' logs, as a file that travels back on the stick that brought them.

Signed as a whole; beside it each log has its receipt, which a device keeps as if it had come over the network.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from assessment.errors import AcknowledgementInvalid
from assessment.ids import DeviceId, Epoch
from assessment.pack.canonical import canonical_json
from assessment.pack.shape import Hex8, Hex32, Milliseconds, Shape, ShapeError, parse
from assessment.pack.signed import check_envelope, open_envelope, sign_document
from assessment.signing import SigningKey

SUFFIX = ".carrelack"
SIGNED_AS = b"carrel-acknowledgement-v1\0"
LARGEST = 64 << 20
MOST_LOGS, MOST_FILES = 20_000, 200_000
FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class HeldLog:
    """All of a log up to ``cursor`` is held, where its head is ``head`` (hex). ``files``: given as answers, held whole."""

    device_id: DeviceId
    epoch: Epoch
    cursor: int
    head: str
    receipt: str
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """What an organisation held, and when."""

    organisation: str
    made_ms: int
    logs: tuple[HeldLog, ...]


class LogShape(Shape):
    """One log."""

    device_id: Hex8
    epoch: Hex8
    cursor: Annotated[int, Field(ge=0, lt=1 << 53)]
    head: Hex32
    receipt: Annotated[str, Field(max_length=200)]
    files: Annotated[tuple[Hex32, ...], Field(max_length=MOST_FILES)]


class AcknowledgementFile(Shape):
    """What is signed."""

    format_version: Literal[1]
    organisation: Annotated[str, Field(min_length=1, max_length=100)]
    made_ms: Milliseconds
    logs: Annotated[tuple[LogShape, ...], Field(max_length=MOST_LOGS)]


def sign_acknowledgement(told: Acknowledgement, issuer: SigningKey) -> bytes:
    """Return the bytes of the file.

    Raises:
        AcknowledgementInvalid: a value cannot stand in it.
    """
    try:
        document = canonical_json(
            {
                "format_version": FORMAT_VERSION,
                "organisation": told.organisation,
                "made_ms": told.made_ms,
                "logs": [
                    {
                        "device_id": one.device_id,
                        "epoch": one.epoch,
                        "cursor": one.cursor,
                        "head": one.head,
                        "receipt": one.receipt,
                        "files": sorted(one.files),
                    }
                    for one in told.logs
                ],
            }
        )
        parse(AcknowledgementFile, document)
    except ValueError as error:
        raise AcknowledgementInvalid("document", str(error)) from error
    return sign_document(document, SIGNED_AS, issuer)


def read_acknowledgement_file(data: bytes, trusted: Mapping[str, Mapping[str, bytes]]) -> Acknowledgement:
    """Return what a signed file says. ``trusted`` has each organisation's own public keys by key id: none speaks for another.

    Raises:
        AcknowledgementInvalid: ``place`` says what is wrong: size, form, issuer, signature or organisation.
    """
    envelope = open_envelope(data, LARGEST, AcknowledgementInvalid)
    keys = {key: public for keys in trusted.values() for key, public in keys.items()}
    document = check_envelope(envelope, SIGNED_AS, keys, AcknowledgementInvalid)
    try:
        told = parse(AcknowledgementFile, document)
    except ShapeError as error:
        raise AcknowledgementInvalid("form", str(error)) from error
    if told.organisation not in trusted:
        raise AcknowledgementInvalid("organisation", told.organisation)
    if trusted[told.organisation].get(envelope.key) != keys[envelope.key]:
        raise AcknowledgementInvalid("issuer", envelope.key)
    logs = (
        HeldLog(DeviceId(one.device_id), Epoch(one.epoch), one.cursor, one.head, one.receipt, one.files)
        for one in told.logs
    )
    return Acknowledgement(told.organisation, told.made_ms, tuple(logs))
