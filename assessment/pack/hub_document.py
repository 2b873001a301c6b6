"""What an organisation signs of a hub: where it is and by which pins it is known. A hub cannot say it of itself."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Annotated, Literal

from pydantic import Field

from assessment.errors import HubInvalid
from assessment.pack.canonical import canonical_json
from assessment.pack.shape import Hex8, Shape, ShapeError, parse
from assessment.pack.signed import read_signed, sign_document
from assessment.signing import SigningKey

SIGNED_AS = b"carrel-hub-v1\0"
LARGEST = 16 << 10
FORMAT_VERSION = 1
MOST_PINS = 4
Pin = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


@dataclass(frozen=True, slots=True)
class KnownHub:
    """A hub as its organisation knows it. Without ``pins`` it was shut out; without ``url`` it is looked for by its id."""

    hub_id: str
    organisation: str
    revision: int
    name: str
    centre: str
    url: str
    pins: tuple[str, ...]


class HubFile(Shape):
    """What an organisation signs of a hub."""

    format_version: Literal[1]
    hub_id: Hex8
    organisation: Annotated[str, Field(min_length=1, max_length=200)]
    revision: Annotated[int, Field(ge=1, lt=1 << 31)]
    name: Annotated[str, Field(min_length=1, max_length=200)]
    centre: Annotated[str, Field(max_length=500)]
    url: Annotated[str, Field(max_length=500, pattern=r"^(https?://\S+)?$")]
    pins: Annotated[tuple[Pin, ...], Field(max_length=MOST_PINS)]


def sign_hub(hub: KnownHub, issuer: SigningKey) -> bytes:
    """Return the signed document of a hub; the same hub and key give the same bytes.

    Raises:
        HubInvalid: a value cannot stand in a document.
    """
    try:
        document = canonical_json({**asdict(hub), "pins": list(hub.pins), "format_version": FORMAT_VERSION})
        parse(HubFile, document)
    except ValueError as error:
        raise HubInvalid("document", str(error)) from error
    return sign_document(document, SIGNED_AS, issuer)


def read_hub(data: bytes, trusted: Mapping[str, bytes]) -> KnownHub:
    """Return the hub of a signed document. ``trusted`` maps key ids to the public keys of organisations.

    Raises:
        HubInvalid: ``place`` says what is wrong: size, form, issuer, signature or hub.
    """
    document = read_signed(data, SIGNED_AS, trusted, LARGEST, HubInvalid)
    try:
        told = parse(HubFile, document)
    except ShapeError as error:
        raise HubInvalid("hub", str(error)) from error
    return KnownHub(**told.model_dump(exclude={"format_version"}))
