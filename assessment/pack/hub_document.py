"""What an organisation signs of a hub: where it is and by which pins it is known. A hub cannot say it of itself."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Annotated, Literal

from pydantic import Field

from assessment.errors import HubInvalid
from assessment.pack.canonical import canonical_json, is_canonical
from assessment.pack.shape import Hex8, Shape, ShapeError, parse
from assessment.signing import SigningKey, VerifyKey, key_id

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


class SignedHub(Shape):
    """``document`` is the canonical JSON of a hub, letter for letter as signed."""

    document: Annotated[str, Field(max_length=LARGEST)]
    key: Hex8
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]


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
    signature = issuer.sign(SIGNED_AS + document).hex()
    return canonical_json(
        {"document": document.decode(), "key": key_id(issuer.public), "signature": signature}
    )


def read_hub(data: bytes, trusted: Mapping[str, bytes]) -> KnownHub:
    """Return the hub of a signed document. ``trusted`` maps key ids to the public keys of organisations.

    Raises:
        HubInvalid: ``place`` says what is wrong: size, form, issuer, signature or hub.
    """
    if len(data) > LARGEST:
        raise HubInvalid("size", f"{len(data)} bytes of at most {LARGEST}")
    try:
        signed = parse(SignedHub, data)
    except ShapeError as error:
        raise HubInvalid("form", str(error)) from error
    if not is_canonical(data):
        raise HubInvalid("form", "not canonical JSON")
    public = trusted.get(signed.key)
    if public is None:
        raise HubInvalid("issuer", signed.key)
    document = signed.document.encode()
    if not VerifyKey(public).holds(bytes.fromhex(signed.signature), SIGNED_AS + document):
        raise HubInvalid("signature", signed.key)
    try:
        told = parse(HubFile, document)
    except ShapeError as error:
        raise HubInvalid("hub", str(error)) from error
    return KnownHub(**told.model_dump(exclude={"format_version"}))
