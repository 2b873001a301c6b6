"""That a pack was taken out of use, as its organisation signs it: nobody who carries it can stop a test with one of his own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from assessment.errors import RetractionInvalid
from assessment.pack.canonical import canonical_json
from assessment.pack.shape import Milliseconds, Shape, ShapeError, parse
from assessment.pack.signed import read_signed, sign_document
from assessment.signing import SigningKey

SIGNED_AS = b"carrel-retraction-v1\0"
LARGEST = 16 << 10


@dataclass(frozen=True, slots=True)
class Retraction:
    """Nothing is begun any more on the pack with this hash; what is under way goes on, and a person decides about it."""

    pack_id: str
    version: int
    pack_hash: str
    at_ms: int


class RetractionFile(Shape):
    """What an organisation signs of a retraction."""

    format_version: Literal[1]
    pack_id: Annotated[str, Field(min_length=1, max_length=100)]
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    pack_hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    at_ms: Milliseconds


def sign_retraction(retraction: Retraction, issuer: SigningKey) -> bytes:
    """Return the signed document of a retraction."""
    document = canonical_json(
        {
            "format_version": 1,
            "pack_id": retraction.pack_id,
            "version": retraction.version,
            "pack_hash": retraction.pack_hash,
            "at_ms": retraction.at_ms,
        }
    )
    return sign_document(document, SIGNED_AS, issuer)


def read_retraction(data: bytes, trusted: Mapping[str, bytes]) -> Retraction:
    """Return the retraction of a signed document. ``trusted`` maps key ids to the public keys of organisations.

    Raises:
        RetractionInvalid: ``place`` says what is wrong: size, form, issuer, signature or the document.
    """
    document = read_signed(data, SIGNED_AS, trusted, LARGEST, RetractionInvalid)
    try:
        told = parse(RetractionFile, document)
    except ShapeError as error:
        raise RetractionInvalid("document", str(error)) from error
    return Retraction(told.pack_id, told.version, told.pack_hash, told.at_ms)
